// Documents of a store into a store of their own, in which they can be extracted anew without anyone noticing.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openFolderStore } from './store/folder.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** Whoever opens a trial closes it. */
export interface Trial {
  /** Address of its store. */
  readonly place: string;
  /** Brings over what is known of a document: the PDF, its page models, its recognised pages. */
  fetch(id: string): Promise<void>;
  /** Gives back page models and recognised pages that were made, and forgets the document. */
  release(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Rooms of what was read: copies that the real store may keep whatever becomes of the trial. */
const readRooms = ['pages', 'ocr'] as const;

export async function openTrial(store: Store): Promise<Trial> {
  const place = await mkdtemp(path.join(os.tmpdir(), 'minutebook-reextract-'));
  const trial = await openFolderStore(place, { create: true });
  return {
    place,
    async fetch(id) {
      await copy(store, trial, keys.original(id));
      for (const room of readRooms)
        for await (const { key } of store.list(`${room}/${id}/`)) await copy(store, trial, key);
    },
    async release(id) {
      for (const room of readRooms)
        for await (const { key } of trial.list(`${room}/${id}/`)) await copy(trial, store, key);
      for (const room of [...readRooms, 'records', 'text', 'failures'])
        for await (const { key } of trial.list(`${room}/${id}/`)) await trial.delete(key);
      await trial.delete(keys.original(id));
    },
    close: () => rm(place, { recursive: true, force: true }),
  };
}

/** What is there already is not written again. */
async function copy(from: Store, to: Store, key: string): Promise<void> {
  const pieces = (await to.stat(key)) === null ? await from.open(key) : null;
  if (pieces !== null) await to.putIfAbsent(key, pieces);
}
