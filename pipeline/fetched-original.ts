// An Original that is only in the store into a file of this machine, at the moment a stage wants its bytes.
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline as pipe } from 'node:stream/promises';
import { MinutebookError } from './errors.ts';
import type { Context, Original } from './stage.ts';
import { errnoOf, storeFault } from './store/faults.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

export interface Fetching {
  /** Its path is where the bytes will be, once they are fetched. */
  readonly original: Original;
  /** The same context, whose reader and recogniser see to it that the bytes are there. */
  readonly context: Omit<Context, 'note'>;
  /** Removes what was fetched. */
  release(): Promise<void>;
}

/**
 * Prepares the fetching of an original; nothing is fetched yet. What a store keeps as a file is read where it lies.
 * Reading it rejects with `store_corrupt` when the bytes are gone or are not those of the hash.
 */
export async function openFetching(original: Original, context: Omit<Context, 'note'>): Promise<Fetching> {
  const kept = context.store.filePath(keys.original(original.sha256));
  if (kept !== null) return { original: { ...original, path: kept }, context, release: async () => undefined };
  const folder = path.join(os.tmpdir(), `minutebook-original-${randomUUID()}`);
  const file = path.join(folder, 'original.pdf');
  let fetched: Promise<void> | null = null;
  const demand = (): Promise<void> => {
    fetched ??= fetch(context.store, original.sha256, file);
    return fetched;
  };
  return {
    original: { ...original, path: file },
    context: {
      ...context,
      read: async (source, signal) => {
        await demand();
        return context.read(source, signal);
      },
      recognise: async (order, signal) => {
        await demand();
        return context.recognise(order, signal);
      },
    },
    release: async () => (fetched === null ? undefined : rm(folder, { recursive: true, force: true })),
  };
}

/** Nobody else on this machine may look into the folder. */
const ownOnly = 0o700;

/** The store compares the bytes with the hash as they come. */
async function fetch(store: Store, id: string, file: string): Promise<void> {
  const pieces = await store.open(keys.original(id));
  if (pieces === null) throw new MinutebookError('store_corrupt', 'The original is not in the store any more.');
  try {
    await mkdir(path.dirname(file), { mode: ownOnly });
    await pipe(Readable.from(pieces), createWriteStream(file));
  } catch (error) {
    throw errnoOf(error) === null ? error : storeFault(error, `Writing ${file}`);
  }
}
