// Pages of which some failed, which are not for keeping, from the part that read them to the parts that need them next.

import type { ReadDocument } from '../schemas/pages.ts';
import { readDocument } from '../schemas/pages.ts';
import { gzipped, keptCopy } from './kept-copy.ts';
import { isWhole } from './page-models.ts';
import type { Context, Original } from './stage.ts';
import { keys } from './store/keys.ts';

export interface HandedPages {
  /** The same context, whose reader first looks for what was handed on. */
  readonly context: Context;
  /** Removes what was handed on, if it was taken. */
  release(): Promise<void>;
}

/**
 * Hands on what was read of a document, so that it is not read once more for the sake of a page that may take minutes to
 * fail again. A whole document is kept anyway; what an earlier try has handed on gives way.
 */
export async function handOn({ sha256 }: Original, document: ReadDocument, { store, build }: Context): Promise<void> {
  if (isWhole(document)) return;
  const key = keys.stagedPages(sha256, build.version);
  await store.delete(key);
  await store.putIfAbsent(key, gzipped(document));
}

/** What was handed on, for a part that reads the document again only if there is nothing. */
export function handedPages({ sha256 }: Original, context: Context): HandedPages {
  const key = keys.stagedPages(sha256, context.build.version);
  let taken = false;
  return {
    context: {
      ...context,
      async read(path, signal) {
        const handed = await keptCopy(key, readDocument, context);
        taken = handed !== null;
        return handed ?? context.read(path, signal);
      },
    },
    async release() {
      if (taken) await context.store.delete(key);
    },
  };
}
