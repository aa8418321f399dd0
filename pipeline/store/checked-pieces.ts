// Pieces of an object into the same pieces, with the certainty that they are the bytes that were written.
import { createHash } from 'node:crypto';
import { MinutebookError } from '../errors.ts';
import { partsOfKey } from './keys.ts';

/** What the bytes of an object must give: a digest in hex. */
export interface Checksum {
  readonly algorithm: 'sha256' | 'md5';
  readonly digest: string;
}

/** The key of an original is the digest of its bytes; no other key is. */
export function checksumOfKey(key: string): Checksum | null {
  const id = key.startsWith('originals/') ? partsOfKey(key)?.id : undefined;
  return id === undefined ? null : { algorithm: 'sha256', digest: id };
}

/** Hands on the pieces; throws `store_corrupt` at their end unless they give the checksum. */
export async function* checkedPieces(
  pieces: AsyncIterable<Uint8Array>,
  { algorithm, digest }: Checksum,
  key: string,
): AsyncIterable<Uint8Array> {
  const hash = createHash(algorithm);
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== digest) throw corrupt(key);
}

/** Throws `store_corrupt` unless the bytes give the checksum. */
export function checkBytes(bytes: Uint8Array, { algorithm, digest }: Checksum, key: string): Uint8Array {
  if (createHash(algorithm).update(bytes).digest('hex') !== digest) throw corrupt(key);
  return bytes;
}

function corrupt(key: string): MinutebookError {
  return new MinutebookError('store_corrupt', `The stored bytes of ${key} are not those that were written.`);
}
