// Objects of the store into checked records and failures.
import type * as z from 'zod';
import { type Failure, failure } from '../schemas/failure.ts';
import { type MinutesRecord, minutesRecord } from '../schemas/record.ts';
import { MinutebookError } from './errors.ts';
import { keys, partsOfKey } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** JSON that somebody else may have touched, checked against its schema. Throws `store_corrupt` if it does not fit. */
export function parseStored<Content>(schema: z.ZodType<Content>, bytes: Uint8Array, what: string): Content {
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch (error) {
    throw new MinutebookError('store_corrupt', `The stored ${what} does not fit its schema.`, { cause: error });
  }
}

/** The record of a document by one version of the pipeline, or null. */
export async function storedRecord(store: Store, id: string, version: string): Promise<MinutesRecord | null> {
  const bytes = await store.get(keys.record(id, version));
  return bytes && parseStored(minutesRecord, bytes, 'record');
}

/** The failure of a document in one version of the pipeline, or null. */
export async function storedFailure(store: Store, id: string, version: string): Promise<Failure | null> {
  const bytes = await store.get(keys.failure(id, version));
  return bytes && parseStored(failure, bytes, 'failure');
}

/** All failures of one version, in the order of their ids. */
export async function* storedFailures(store: Store, version: string): AsyncIterable<Failure> {
  for await (const id of idsWith(store, 'failures/', version)) {
    const found = await storedFailure(store, id, version);
    if (found !== null) yield found;
  }
}

/** Ids of the documents that have an object of this version (any version if null) under `room/`, each once, in order. */
export async function* idsWith(store: Store, room: string, version: string | null): AsyncIterable<string> {
  let last: string | null = null;
  for await (const { key } of store.list(room)) {
    const parts = partsOfKey(key);
    if (parts === null || parts.id === last || (version !== null && parts.version !== version)) continue;
    last = parts.id;
    yield parts.id;
  }
}

/**
 * The result of the one document whose id begins with `prefix`: that of this version if there is one, otherwise that of
 * the last version by name; a record before a failure. Throws `bad_args` when there is none, or more than one document.
 */
export async function findResult(store: Store, prefix: string, version: string): Promise<MinutesRecord | Failure> {
  const id = await onlyId(store, prefix);
  const record = await chosenVersion(store, `records/${id}/`, version);
  if (record !== null) return parseStored(minutesRecord, record, 'record');
  const failed = await chosenVersion(store, `failures/${id}/`, version);
  if (failed !== null) return parseStored(failure, failed, 'failure');
  throw new MinutebookError('bad_args', `Document ${id} has no result yet; \`minutebook retry\` makes one.`);
}

async function onlyId(store: Store, prefix: string): Promise<string> {
  const ids = new Set<string>();
  for await (const { key } of store.list(`originals/${prefix}`)) {
    const parts = partsOfKey(key);
    if (parts !== null) ids.add(parts.id);
  }
  const [only] = ids;
  if (only !== undefined && ids.size === 1) return only;
  const problem = ids.size === 0 ? 'No document' : `More than one document (${ids.size})`;
  throw new MinutebookError('bad_args', `${problem} in ${store.place} has an id that begins with ${prefix}.`);
}

async function chosenVersion(store: Store, folder: string, version: string): Promise<Uint8Array | null> {
  const keysFound = (await Array.fromAsync(store.list(folder))).map(({ key }) => key);
  const key = keysFound.find((candidate) => partsOfKey(candidate)?.version === version) ?? keysFound.at(-1);
  return key === undefined ? null : store.get(key);
}
