// Folders of a store into its objects, in the order of their keys.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, storeFault } from './faults.ts';
import { checkKey } from './keys.ts';
import { statUnlinked } from './links.ts';
import type { StoredObject } from './store.ts';

/** Walks folders in the order of keys. Hidden names are not objects; links are not followed. */
export async function* listed(place: string, prefix: string): AsyncIterable<StoredObject> {
  const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  if (start !== '') checkKey(`${start}x`);
  try {
    yield* walk(place, start, prefix);
  } catch (error) {
    throw storeFault(error, `Listing ${place}`);
  }
}

async function* walk(place: string, folderKey: string, prefix: string): AsyncIterable<StoredObject> {
  for (const entry of await entriesOf(path.join(place, folderKey))) {
    const key = folderKey + entry;
    const isFolder = key.endsWith('/');
    if (!(key.startsWith(prefix) || (isFolder && prefix.startsWith(key)))) continue;
    if (isFolder) yield* walk(place, key, prefix);
    else {
      const stats = await statUnlinked(path.join(place, key));
      if (stats !== null) yield { key, size: stats.size };
    }
  }
}

/** Names of files and folders (those with a `/` behind) in key order; none if the folder is missing. */
async function entriesOf(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}
