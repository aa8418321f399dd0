// A record, or what was read back of one, into its facts by their place in the record.
import * as z from 'zod';
import type { MinutesRecord } from '../../../schemas/record.ts';

/** `/items/2/decisions/0/outcome` → its value as JSON. Null and empty lists are no facts. */
export type Facts = ReadonlyMap<string, string>;

/** What a format gives back of a record: its shape, with whatever is lost left out. */
export interface ReadBack {
  readonly [field: string]: unknown;
}

/** Not facts of the paper: where they stand, how sure we are, ids that only count, and how the file was read. */
const beside = new Set([
  'id',
  'order',
  'confidence',
  'evidence',
  'schemaVersion',
  'type',
  'file',
  'extraction',
  'issues',
]);

/** Facts that a format may keep in one piece where the record has several. */
function inOnePiece(item: MinutesRecord['items'][number]): ReadBack {
  return {
    wholeText: item.sections.map(({ heading, text }) => (heading === null ? text : `${heading}\n${text}`)).join('\n\n'),
    wholeDecision: item.decisions.map(({ text }) => text).join('\n\n'),
    lastOutcome: item.decisions.at(-1)?.outcome ?? null,
  };
}

export function factsOfRecord(record: MinutesRecord): Facts {
  return factsOf({ ...record, items: record.items.map((item) => ({ ...item, ...inOnePiece(item) })) });
}

const anyObject = z.record(z.string(), z.unknown());

export function factsOf(content: ReadBack): Facts {
  const facts = new Map<string, string>();
  const gather = (value: unknown, place: string): void => {
    if (value === null || value === undefined || value === '') return;
    if (Array.isArray(value)) for (const [i, part] of value.entries()) gather(part, `${place}/${i}`);
    else if (typeof value === 'object')
      for (const [field, part] of Object.entries(anyObject.parse(value)))
        if (!beside.has(field)) gather(part, `${place}/${field}`);
        else continue;
    else facts.set(place, JSON.stringify(value));
  };
  gather(content, '');
  return facts;
}

/** `/items/2/decisions/0/outcome` → `items[].decisions[].outcome`. */
export function kindOf(place: string): string {
  return place.slice(1).replaceAll(/\/\d+/g, '[]').replaceAll('/', '.');
}
