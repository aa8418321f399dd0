// What is gone into lines of a list, for formats that have no words of their own for it.
import type { Gone } from '../format.ts';
import type { OutFolder } from './out-folder.ts';
import type { TextFile } from './text-file.ts';

export interface Removals {
  add(gone: Gone): Promise<void>;
  finish(): Promise<void>;
}

/** Writes `removed.ndjson`, if there is anything to write: one line a document. */
export function openRemovals(folder: OutFolder): Removals {
  let file: TextFile | null = null;
  return {
    async add(gone) {
      file ??= await folder.file('removed.ndjson');
      await file.write(`${JSON.stringify(gone)}\n`);
    },
    finish: async () => file?.close(),
  };
}
