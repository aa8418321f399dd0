// A store and what a user wants of it into the documents to write, one at a time.
import { createHash } from 'node:crypto';
import { currentRecords } from '../../pipeline/current.ts';
import { parseStored } from '../../pipeline/results.ts';
import { keys } from '../../pipeline/store/keys.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { type MinutesRecord, minutesRecord } from '../../schemas/record.ts';
import type { Change } from '../changes/entry.ts';
import { openChangeFeed } from '../changes/feed.ts';
import type { Gone, Shown } from '../format.ts';
import { publicRecord } from '../public/public-record.ts';
import { type Filter, matches } from './filter.ts';

export interface Selection {
  readonly filter: Filter;
  /** Only what anyone may read. */
  readonly onlyPublic: boolean;
  /** Cursor of the change feed; null for all documents. */
  readonly since: string | null;
  /** Version of this program's records. */
  readonly version: string;
}

export type Step = { readonly shown: Shown } | { readonly gone: Gone } | { readonly passed: string };

/** One step for each document: shown, gone, or passed over by the filter. In the order of ids. */
export async function* documentsOf(store: Store, selection: Selection): AsyncIterable<Step> {
  if (selection.since !== null) yield* changedDocuments(store, selection, selection.since);
  else
    for await (const { id, key, version } of currentRecords(store, selection.version)) {
      const found = await recordAt(store, key);
      if (found === null || !matches(selection.filter, found.record)) yield { passed: id };
      else yield { shown: { ...found, record: visible(found.record, selection), version, changed: null } };
    }
}

/** How many documents there are to look at, at most: for a progress bar. */
export async function countDocuments(store: Store, { since, version }: Selection): Promise<number> {
  if (since !== null) return (await changesByDocument(store, since, version)).size;
  let count = 0;
  for await (const _ of currentRecords(store, version)) count += 1;
  return count;
}

/** What happened to a document since a cursor, whatever the steps. */
interface Altered {
  /** Version of its record, null if it is gone. */
  readonly version: string | null;
  readonly changed: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

async function* changedDocuments(store: Store, selection: Selection, since: string): AsyncIterable<Step> {
  const altered = await changesByDocument(store, since, selection.version);
  for (const [document, { version, changed, removed }] of [...altered].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const found = version === null ? null : await recordAt(store, keys.record(document, version));
    if (version === null || found === null || !matches(selection.filter, found.record)) {
      yield { gone: { document, items: [...changed.union(removed)], whole: true } };
      continue;
    }
    const record = visible(found.record, selection);
    const left = new Set(record.items.map(({ id }) => id));
    const items = [...found.record.items.map(({ id }) => id), ...removed].filter((id) => !left.has(id));
    if (items.length > 0) yield { gone: { document, items, whole: false } };
    yield { shown: { ...found, record, version, changed } };
  }
}

async function changesByDocument(store: Store, since: string, version: string): Promise<Map<string, Altered>> {
  const altered = new Map<string, Altered>();
  for await (const change of openChangeFeed(store, version).eachSince(since))
    altered.set(change.document, later(altered.get(change.document), change));
  return altered;
}

/** An item that came back is changed, one that went after it changed is gone. */
function later(before: Altered | undefined, { version, changed, removed }: Change): Altered {
  const touched = new Set(changed.map(({ item }) => item));
  return {
    version,
    changed: new Set([...(before?.changed ?? []), ...touched].filter((item) => !removed.includes(item))),
    removed: new Set([...(before?.removed ?? []), ...removed].filter((item) => !touched.has(item))),
  };
}

function visible(record: MinutesRecord, { onlyPublic }: Selection): MinutesRecord {
  return onlyPublic ? publicRecord(record) : record;
}

async function recordAt(store: Store, key: string): Promise<Pick<Shown, 'record' | 'sha256'> | null> {
  const bytes = await store.get(key);
  if (bytes === null) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { record: parseStored(minutesRecord, bytes, 'record'), sha256 };
}
