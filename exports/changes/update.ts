// Records of a store against its change journal: what is new, altered or gone becomes entries of the journal.
import { type CurrentRecord, currentRecords } from '../../pipeline/current.ts';
import { parseStored, storedRecord } from '../../pipeline/results.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { type MinutesRecord, minutesRecord } from '../../schemas/record.ts';
import { exportLimits } from '../limits.ts';
import { itemHashes, recordHash } from './content-hash.ts';
import type { JournalEntry } from './entry.ts';
import { appendEntries, entriesAfter } from './journal.ts';

/** What the journal last said of each document, and the number of its last entry. */
export interface Known {
  last: number;
  /** Version, hash and number of items: all that is needed to tell a change. */
  readonly documents: Map<string, Pick<JournalEntry, 'version' | 'sha256' | 'items'>>;
}

export const nothingKnown = (): Known => ({ last: 0, documents: new Map() });

/**
 * Brings the journal up to the records, and `known` up to the journal. Any number of processes may do so at once, and any
 * of them may be killed: an object of the journal is whole or not there, and who comes second begins again from what the
 * first one wrote. `ours` is the version of this program's records, as in `currentRecords`.
 */
export async function updateJournal(store: Store, ours: string, known: Known): Promise<void> {
  do await catchUp(store, known);
  while (!(await writeChanges(store, ours, known)));
}

async function catchUp(store: Store, known: Known): Promise<void> {
  for await (const { number, entry } of entriesAfter(store, known.last)) {
    known.last = number;
    const { version, sha256, items } = entry;
    if (entry.op === 'delete') known.documents.delete(entry.document);
    else known.documents.set(entry.document, { version, sha256, items });
  }
}

/** Writes all changes; false as soon as another writer was first. */
async function writeChanges(store: Store, ours: string, known: Known): Promise<boolean> {
  let batch: JournalEntry[] = [];
  const write = async (): Promise<boolean> => {
    const entries = batch;
    batch = [];
    if (entries.length === 0) return true;
    if (!(await appendEntries(store, known.last, entries))) return false;
    note(known, entries);
    return true;
  };
  for await (const entry of changesIn(store, ours, known)) {
    batch.push(entry);
    if (batch.length >= exportLimits.changesPerObject && !(await write())) return false;
  }
  return write();
}

function note(known: Known, entries: readonly JournalEntry[]): void {
  known.last += entries.length;
  for (const { op, document, version, sha256, items } of entries)
    if (op === 'delete') known.documents.delete(document);
    else known.documents.set(document, { version, sha256, items });
}

async function* changesIn(store: Store, ours: string, known: Known): AsyncIterable<JournalEntry> {
  const gone = new Set(known.documents.keys());
  for await (const current of currentRecords(store, ours)) {
    gone.delete(current.id);
    const entry = await changeOf(store, current, known);
    if (entry !== null) yield entry;
  }
  for (const document of gone) yield tombstone(document, known.documents.get(document)?.items ?? 0);
}

/** Records never change once they are there, so one of the version that is known need not be read. */
async function changeOf(store: Store, { id, version, key }: CurrentRecord, known: Known): Promise<JournalEntry | null> {
  const before = known.documents.get(id);
  if (before?.version === version) return null;
  const bytes = await store.get(key);
  // Deleted between listing and reading: the next update sees that it is gone.
  if (bytes === null) return null;
  const record = parseStored(minutesRecord, bytes, 'record');
  const sha256 = recordHash(record);
  const same = before?.sha256 === sha256;
  const { changed, removed } = same ? { changed: [], removed: [] } : await itemChanges(store, record, before);
  return {
    op: same ? 'kept' : 'upsert',
    document: id,
    version,
    sha256,
    items: record.items.length,
    changed,
    removed,
  };
}

type ItemChanges = Pick<JournalEntry, 'changed' | 'removed'>;

/** The record before is still in the store as a rule; where it is not, every item counts as changed. */
async function itemChanges(
  store: Store,
  record: MinutesRecord,
  before: Pick<JournalEntry, 'version' | 'items'> | undefined,
): Promise<ItemChanges> {
  const { version = null, items = 0 } = before ?? {};
  const old = version === null ? null : await storedRecord(store, record.id, version);
  const hashes = old === null ? null : itemHashes(old);
  const now = itemHashes(record);
  return {
    changed: [...now]
      .map(([item, sha256]) => ({ item, sha256 }))
      .filter(({ item, sha256 }) => hashes?.get(item) !== sha256),
    removed: itemIds(items).filter((id) => !now.has(id)),
  };
}

function tombstone(document: string, items: number): JournalEntry {
  return { op: 'delete', document, version: null, sha256: null, items: 0, changed: [], removed: itemIds(items) };
}

/** Items are numbered from 1 in every record. */
function itemIds(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `i${i + 1}`);
}
