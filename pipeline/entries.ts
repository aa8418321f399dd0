// Files, or documents of a store, into what there is to do about each: a task, or an outcome that already stands.
import type { Failure } from '../schemas/failure.ts';
import type { Build } from './build.ts';
import { identify } from './originals.ts';
import { type Fault, faultOf, type Task } from './result.ts';
import { storedFailure } from './results.ts';
import type { RunLog } from './run-log.ts';
import type { Source } from './sources.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';
import type { Summary } from './summary.ts';

/** What became of one file. */
export interface Outcome {
  readonly source: Source;
  /** SHA-256 of its bytes, null if they could not be read. */
  readonly id: string | null;
  /**
   * `known`: its record was in the store before. `duplicate`: an earlier file of this run has the same bytes.
   * `stopped`: nothing was done, or not all, because the run was interrupted or the store gave way.
   */
  readonly status: 'read' | 'partly-read' | 'failed' | 'known' | 'duplicate' | 'stopped';
  readonly fault: Fault | null;
  /** True if the failure is one of an earlier run, and nothing was tried in this one. */
  readonly failedBefore: boolean;
  readonly duplicateOf: Source | null;
  readonly summary: Summary | null;
}

/** Something to do, or nothing to do. */
export type Entry = { readonly source: Source; readonly task: Task } | { readonly outcome: Outcome };

export interface Intake {
  readonly store: Store;
  readonly build: Build;
  /** Largest file in bytes. */
  readonly mostBytes: number;
  readonly log: RunLog | null;
}

/** Files in hand: each becomes a task of its own, whatever else is there. For callers that keep no store. */
export async function* eachFile(sources: readonly Source[], intake: Intake): AsyncIterable<Entry> {
  for (const source of sources) {
    const original = await taken(source, intake, () => null);
    yield 'outcome' in original ? original : { source, task: { original, attemptsBefore: 0, deliver: true } };
  }
}

/** Files for a store: one task for each content that has no result in it yet. */
export async function* eachNewContent(sources: readonly Source[], intake: Intake): AsyncIterable<Entry> {
  const first = new Map<string, Source>();
  for (const source of sources) {
    const original = await taken(source, intake, (id) => first.get(id) ?? null);
    if ('outcome' in original) {
      yield original;
      continue;
    }
    const earlier = first.get(original.sha256);
    first.set(original.sha256, earlier ?? source);
    if (earlier)
      yield { outcome: { ...blank, source, id: original.sha256, status: 'duplicate', duplicateOf: earlier } };
    else yield await unlessKnown(source, { original, attemptsBefore: 0, deliver: false }, intake);
  }
}

async function unlessKnown(source: Source, task: Task, { store, build }: Intake): Promise<Entry> {
  const id = task.original.sha256;
  if (await store.stat(keys.record(id, build.version))) return { outcome: { ...blank, source, id, status: 'known' } };
  const failed = await storedFailure(store, id, build.version);
  if (failed === null) return { source, task };
  // The bytes that the store had lost are at hand again.
  if (failed.code === 'store_corrupt') return { source, task: { ...task, attemptsBefore: failed.attempts } };
  return { outcome: { ...blank, source, id, status: 'failed', fault: faultIn(failed), failedBefore: true } };
}

/** Documents of a store, to be tried once more. */
export async function* eachAgain(documents: readonly Again[], store: Store): AsyncIterable<Entry> {
  for (const { id, name, size, attemptsBefore } of documents) {
    const key = keys.original(id);
    const path = store.filePath(key) ?? `${store.place}/${key}`;
    const source = { path, name, relative: name, size };
    const original = { path, name, sha256: id, size, stored: true };
    yield { source, task: { original, attemptsBefore, deliver: false } };
  }
}

export interface Again {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly attemptsBefore: number;
}

const blank = { fault: null, failedBefore: false, duplicateOf: null, summary: null } as const;

async function taken(source: Source, intake: Intake, earlier: (id: string) => Source | null) {
  try {
    const original = await identify(source.path, source.name, intake.mostBytes);
    const duplicateOf = earlier(original.sha256)?.path ?? null;
    const { sha256: id, name, path, size } = original;
    intake.log?.write({ event: 'taken', id, name, path, size, duplicateOf });
    return original;
  } catch (error) {
    const fault = faultOf(error, 'intake');
    intake.log?.write({ event: 'refused', path: source.path, code: fault.code, message: fault.message });
    return { outcome: { ...blank, source, id: null, status: 'failed', fault } } as const;
  }
}

function faultIn({ code, message, stage }: Failure): Fault {
  return { code, message, stage };
}
