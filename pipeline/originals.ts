// A file into an Original, and an Original into the store: the bytes that carry an identity are the bytes that are kept.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { MinutebookError } from './errors.ts';
import type { Original, Stage } from './stage.ts';
import { errnoOf } from './store/faults.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** The hash and size of a file, streamed. Throws `bad_args` when it cannot be opened, `limit` above `mostBytes`. */
export async function identify(path: string, name: string, mostBytes: number): Promise<Original> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of piecesOf(path)) {
    size += piece.length;
    if (size > mostBytes)
      throw new MinutebookError('limit', `The file is larger than fileBytes = ${mostBytes.toLocaleString('en')}.`);
    hash.update(piece);
  }
  return { path, name, sha256: hash.digest('hex'), size };
}

/**
 * First stage: puts the bytes in the store unless they are there, and hands on the stored copy where it is a file.
 * A stored copy that has been damaged is replaced if the bytes come from elsewhere; otherwise it is `store_corrupt`.
 */
export const intake: Stage<Original, Original> = {
  name: 'intake',
  version: '1',
  async run(original, { store, note }) {
    const key = keys.original(original.sha256);
    const kept = store.filePath(key);
    const path = kept ?? original.path;
    if (original.stored === true || original.path === kept) await demandIntact(store, original);
    else if ((await keepOriginal(store, original)) === 'present' && !(await isIntact(store, original.sha256))) {
      note('The stored PDF was damaged; it was replaced by the one at hand.');
      await store.delete(key);
      await keepOriginal(store, original);
    }
    return { ...original, path };
  },
};

/** Puts the bytes of a file in the store under the hash they were identified by, unless they are there. */
export function keepOriginal(store: Store, original: Original): Promise<'written' | 'present'> {
  return store.putIfAbsent(keys.original(original.sha256), unchangedPieces(original));
}

async function demandIntact(store: Store, { sha256 }: Original): Promise<void> {
  if (await isIntact(store, sha256)) return;
  throw new MinutebookError('store_corrupt', 'The stored PDF is missing or is not the one that was imported.');
}

/** Reads a stored original to its end: are its bytes there, and those of its name? */
export async function isIntact(store: Store, id: string): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    const pieces = await store.open(keys.original(id));
    if (pieces === null) return false;
    for await (const piece of pieces) hash.update(piece);
  } catch (error) {
    if (error instanceof MinutebookError && error.code === 'store_corrupt') return false;
    throw error;
  }
  return hash.digest('hex') === id;
}

/** The bytes of a file, which must still be those that it was hashed with when the last of them is written. */
async function* unchangedPieces({ path, sha256 }: Original): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(path)) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== sha256) throw new MinutebookError('bad_args', 'The file changed while it was being read.');
}

async function* piecesOf(path: string): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of createReadStream(path)) yield piece;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    throw new MinutebookError('bad_args', `The file cannot be read (${errno}).`, { cause: error });
  }
}
