// Results of `extract` onto standard output in the order of the input, or into files.
import { once } from 'node:events';
import type { Outcome } from '../../pipeline/entries.ts';
import type { Result } from '../../pipeline/result.ts';
import type { Source } from '../../pipeline/sources.ts';
import { writeBelow } from './out-folder.ts';
import { targetsOf } from './targets.ts';

/** Takes each outcome as it comes; resolves when its result is written. */
export type Delivery = (outcome: Outcome, result: Result | null) => Promise<void>;

/**
 * Writes `NAME.json` (and `NAME.txt` if `text`) for each `NAME.pdf`, in the folders of the input. A document that failed
 * gets `NAME.failure.json`.
 */
export function toFolder(folder: string, sources: readonly Source[], text: boolean): Delivery {
  const targets = targetsOf(sources);
  return async ({ source }, result) => {
    const target = targets.get(source) ?? source.name;
    if (result?.failure) await writeBelow(folder, `${target}.failure.json`, indented(result.failure));
    if (!result?.delivered) return;
    if (text) await writeBelow(folder, `${target}.txt`, result.delivered.text);
    await writeBelow(folder, `${target}.json`, result.delivered.json);
  };
}

/** Writes one JSON document, or one line of JSON for each source in their order; of a failed one, its failure. */
export function toStandardOutput(sources: readonly Source[], lines: boolean): Delivery {
  const ready = new Map<Source, string>();
  let next = 0;
  return async ({ source }, result) => {
    ready.set(source, contentOf(result, lines));
    for (let first = sources[next]; first !== undefined && ready.has(first); first = sources[next]) {
      const content = ready.get(first) ?? '';
      ready.delete(first);
      next += 1;
      if (!process.stdout.write(content)) await once(process.stdout, 'drain');
    }
  };
}

function contentOf(result: Result | null, line: boolean): string {
  const json = result?.delivered?.json ?? (result?.failure ? indented(result.failure) : '');
  return line && json !== '' ? `${JSON.stringify(JSON.parse(json))}\n` : json;
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
