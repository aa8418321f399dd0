// A PDF into its page models: out of the store if they are there, otherwise read in the sandbox and kept.
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import pdfjs from 'pdfjs-dist/package.json' with { type: 'json' };
import { type ReadDocument, readDocument } from '../schemas/pages.ts';
import type { Carried, Context, Original, Stage } from './stage.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** Second stage. A page model that cannot be used any more is noted, dropped and made anew: it is only a copy. */
export const read: Stage<Original, Carried<ReadDocument>> = {
  name: 'read',
  version: `1 pdfjs ${pdfjs.version}`,
  async run(original, context) {
    const key = keys.pages(original.sha256, context.build.readVersion);
    const kept = await keptPages(key, context);
    return { original, content: kept ?? (await readAndKeep(original, key, context)) };
  },
};

async function readAndKeep(original: Original, key: string, { store, read, signal }: Context): Promise<ReadDocument> {
  const document = await read(original.path, signal);
  if (isWhole(document)) await keep(store, key, document);
  return document;
}

/** Pages that failed or were left out may be so for want of time: another run may fare better, so these are not kept. */
function isWhole({ info, pages }: ReadDocument): boolean {
  return pages.length === info.pageCount && pages.every((page) => page.failed === null);
}

/** The stream starts only when the store wants it, so a store that keeps nothing costs nothing. */
async function keep(store: Store, key: string, document: ReadDocument): Promise<void> {
  await store.putIfAbsent(key, packed(document));
}

/** Fastest level: page models shrink to a tenth at any level, and they are written once per document. */
async function* packed(document: ReadDocument): AsyncIterable<Uint8Array> {
  const bytes = await promisify(gzip)(JSON.stringify(document), { level: constants.Z_BEST_SPEED });
  bytes[gzipSystemByte] = gzipUnknownSystem;
  yield bytes;
}

/** RFC 1952: byte 9 names the operating system; 255 is "unknown", so that every machine writes the same bytes. */
const gzipSystemByte = 9;
const gzipUnknownSystem = 255;

async function keptPages(key: string, { store, note }: Context): Promise<ReadDocument | null> {
  const bytes = await store.get(key);
  if (bytes === null) return null;
  try {
    return readDocument.parse(JSON.parse((await promisify(gunzip)(bytes)).toString()));
  } catch (error) {
    note(`The stored page models could not be used and were made anew (${String(error).slice(0, longestReason)}).`);
    await store.delete(key);
    return null;
  }
}

/** In characters: a schema error may list every page. */
const longestReason = 200;
