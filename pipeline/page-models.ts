// A PDF into its page models: out of the store if they are there, otherwise read in the sandbox and kept.
import pdfjs from 'pdfjs-dist/package.json' with { type: 'json' };
import { type ReadDocument, readDocument } from '../schemas/pages.ts';
import { gzipped, keptCopy } from './kept-copy.ts';
import type { Carried, Context, Original, Stage } from './stage.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** Second stage. A page model that cannot be used any more is noted, dropped and made anew: it is only a copy. */
export const read: Stage<Original, Carried<ReadDocument>> = {
  name: 'read',
  version: `2 pdfjs ${pdfjs.version}`,
  async run(original, context) {
    const key = keys.pages(original.sha256, context.build.readVersion);
    const kept = await keptCopy(key, readDocument, context);
    return { original, content: kept ?? (await readAndKeep(original, key, context)) };
  },
};

async function readAndKeep(original: Original, key: string, { store, read, signal }: Context): Promise<ReadDocument> {
  const document = await read(original.path, signal);
  if (isWhole(document)) await keep(store, key, document);
  return document;
}

/** Pages that failed or were left out may be so for want of time: another run may fare better, so these are not kept. */
export function isWhole({ info, pages }: ReadDocument): boolean {
  return pages.length === info.pageCount && pages.every((page) => page.failed === null);
}

async function keep(store: Store, key: string, document: ReadDocument): Promise<void> {
  await store.putIfAbsent(key, gzipped(document));
}
