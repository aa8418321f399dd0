// A store into a list of what is wrong in it: every original hashed again, every record and text checked.
import { createHash } from 'node:crypto';
import { minutesRecord } from '../schemas/record.ts';
import { MinutebookError } from './errors.ts';
import { isIntact } from './originals.ts';
import { parseStored } from './results.ts';
import { keys, partsOfKey } from './store/keys.ts';
import type { Store } from './store/store.ts';

export interface Checked {
  readonly key: string;
  /** Null if all is well. */
  readonly fault: string | null;
}

/** Checks all originals, then all records, in the order of their keys. */
export async function* verifyStore(store: Store): AsyncIterable<Checked> {
  for await (const { key } of store.list('originals/')) {
    const id = partsOfKey(key)?.id;
    if (id === undefined) yield { key, fault: 'This is not the name of an original.' };
    else yield { key, fault: (await isIntact(store, id)) ? null : 'The bytes are not those of the name.' };
  }
  for await (const { key } of store.list('records/'))
    yield { key, fault: await unlessCorrupt(faultOfRecord(store, key)) };
}

/** A store that keeps checksums finds damage by itself. */
async function unlessCorrupt(fault: Promise<string | null>): Promise<string | null> {
  try {
    return await fault;
  } catch (error) {
    if (error instanceof MinutebookError && error.code === 'store_corrupt') return error.message;
    throw error;
  }
}

async function faultOfRecord(store: Store, key: string): Promise<string | null> {
  const parts = partsOfKey(key);
  const bytes = await store.get(key);
  if (parts?.version == null || bytes === null) return 'This is not the name of a record.';
  const record = parsedRecord(bytes);
  if (record === null) return 'The record does not fit its schema.';
  if (record.id !== parts.id) return 'The record is that of another document.';
  if ((await store.stat(keys.original(parts.id))) === null) return 'The original is missing.';
  const text = await store.get(keys.text(parts.id, parts.version));
  if (text === null) return 'The canonical text is missing.';
  const hash = createHash('sha256').update(text).digest('hex');
  return hash === record.extraction.textSha256 ? null : 'The canonical text is not the one the record points into.';
}

function parsedRecord(bytes: Uint8Array) {
  try {
    return parseStored(minutesRecord, bytes, 'record');
  } catch (error) {
    if (error instanceof MinutebookError && error.code === 'store_corrupt') return null;
    throw error;
  }
}
