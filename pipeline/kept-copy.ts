// Values that can be made again into compressed copies in the store, and back; a copy that is damaged is none.
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type * as z from 'zod';
import { MinutebookError } from './errors.ts';
import type { Context } from './stage.ts';

/**
 * A value as compressed JSON, the same bytes on every machine. Fastest level: page models shrink to a tenth at any
 * level, and they are written once per document. It is made only when the store wants it, so a store that keeps nothing
 * costs nothing.
 */
export function gzipped(content: object): () => Promise<Uint8Array> {
  return async () => {
    const bytes = await promisify(gzip)(JSON.stringify(content), { level: constants.Z_BEST_SPEED });
    bytes[gzipSystemByte] = gzipUnknownSystem;
    return bytes;
  };
}

/** RFC 1952: byte 9 names the operating system; 255 is "unknown", so that every machine writes the same bytes. */
const gzipSystemByte = 9;
const gzipUnknownSystem = 255;

/**
 * The copy at a key, or null if there is none. One that cannot be used any more is noted and removed, so that it can be
 * made anew. Rejects with a fault of the world only.
 */
export async function keptCopy<Content>(
  key: string,
  schema: z.ZodType<Content>,
  { store, note }: Pick<Context, 'store' | 'note'>,
): Promise<Content | null> {
  try {
    const bytes = await store.get(key);
    return bytes && schema.parse(JSON.parse((await promisify(gunzip)(bytes)).toString()));
  } catch (error) {
    if (error instanceof MinutebookError && error.code !== 'store_corrupt') throw error;
    note(`${key.split('/')[0]}: a stored copy could not be used and was made anew (${briefly(error)}).`);
    await store.delete(key);
    return null;
  }
}

/** In characters: a schema error may list every page. */
const longestReason = 200;

function briefly(error: unknown): string {
  return String(error).slice(0, longestReason);
}
