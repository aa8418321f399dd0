// A store into the record or failure of each document that the catalogue is to hold.
import { createHash } from 'node:crypto';
import { runEvents } from '../../pipeline/run-log.ts';
import { partsOfKey } from '../../pipeline/store/keys.ts';
import type { Store } from '../../pipeline/store/store.ts';

/** An object of the store that says what became of a document. */
export interface Input {
  readonly key: string;
  readonly version: string;
  readonly size: number;
}

/** What the store holds of one document. */
export interface Inputs {
  readonly id: string;
  /** Bytes of the original, 0 if it is not there. */
  readonly originalSize: number;
  readonly record: Input | null;
  /** Only where it is newer than the record, or where there is no record. */
  readonly failure: Input | null;
  /** Changes when one of these changes. */
  readonly fingerprint: string;
}

/**
 * All documents of a store, by id. Of several versions of a record, the newest counts: that of this program (`version`)
 * if there is one, otherwise that of the last run, otherwise the last by name. A record counts before a failure.
 */
export async function inventoryOf(store: Store, version: string): Promise<ReadonlyMap<string, Inputs>> {
  const originals = new Map<string, number>();
  for await (const { key, size } of store.list('originals/')) {
    const parts = partsOfKey(key);
    if (parts !== null) originals.set(parts.id, size);
  }
  const rank = newestFirst(store, version);
  const records = await newestIn(store, 'records/', rank);
  const failures = await newestIn(store, 'failures/', rank);
  const ids = new Set([...originals.keys(), ...records.keys(), ...failures.keys()]);
  const inventory = new Map<string, Inputs>();
  for (const id of [...ids].sort()) {
    const record = records.get(id) ?? null;
    const failure = await unlessOutdated(failures.get(id) ?? null, record, rank);
    const originalSize = originals.get(id) ?? 0;
    inventory.set(id, {
      id,
      originalSize,
      record,
      failure,
      fingerprint: await fingerprintOf(store, originalSize, record, failure),
    });
  }
  return inventory;
}

/** Compares two versions: below zero if the first is the newer one. */
type Rank = (one: string, other: string) => Promise<number>;

/** Run logs are only read where this program's own version does not settle it. */
function newestFirst(store: Store, own: string): Rank {
  let runs: Promise<ReadonlyMap<string, number>> | null = null;
  return async (one, other) => {
    if (one === other) return 0;
    if (one === own) return -1;
    if (other === own) return 1;
    runs ??= lastRuns(store);
    const order = await runs;
    return (order.get(other) ?? -1) - (order.get(one) ?? -1) || (one > other ? -1 : 1);
  };
}

/** Version → number of the last run that made it. */
async function lastRuns(store: Store): Promise<ReadonlyMap<string, number>> {
  const order = new Map<string, number>();
  let run = 0;
  for await (const event of runEvents(store)) if (event.event === 'started') order.set(event.version, run++);
  return order;
}

async function newestIn(store: Store, room: string, rank: Rank): Promise<Map<string, Input>> {
  const newest = new Map<string, Input>();
  for await (const { key, size } of store.list(room)) {
    const parts = partsOfKey(key);
    if (parts === null || parts.version === null) continue;
    const found = { key, version: parts.version, size };
    const known = newest.get(parts.id);
    if (known === undefined || (await rank(found.version, known.version)) < 0) newest.set(parts.id, found);
  }
  return newest;
}

async function unlessOutdated(failure: Input | null, record: Input | null, rank: Rank): Promise<Input | null> {
  if (failure === null || record === null) return failure;
  return (await rank(failure.version, record.version)) < 0 ? failure : null;
}

/** Records never change under their key. A failure does when it is tried again, so its bytes count. */
async function fingerprintOf(
  store: Store,
  originalSize: number,
  record: Input | null,
  failure: Input | null,
): Promise<string> {
  const bytes = failure && (await store.get(failure.key));
  const failed = bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
  return JSON.stringify([originalSize, record?.version, record?.size, failure?.version, failed]);
}
