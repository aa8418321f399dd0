// Results into files of a folder that a user named: whole or not at all, and never through a symbolic link.
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { storeFault } from '../../pipeline/store/faults.ts';
import { statUnlinked } from '../../pipeline/store/links.ts';

/**
 * Writes `content` to `relative` below `folder`, in the place of what an earlier run wrote there.
 * Rejects with `store_unavailable` where a link stands in the way, `disk_full`, or what else `storeFault` says.
 */
export async function writeBelow(folder: string, relative: string, content: string): Promise<void> {
  const parts = relative.split('/');
  const file = path.join(folder, ...parts);
  try {
    await mkdir(folder, { recursive: true });
    for (let depth = 1; depth < parts.length; depth++) await makeFolder(path.join(folder, ...parts.slice(0, depth)));
    await statUnlinked(file);
    await replace(file, content);
  } catch (error) {
    throw storeFault(error, `Writing ${file}`);
  }
}

/** Nobody ever sees half a file: the content is complete before it gets its name. */
async function replace(file: string, content: string): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  await statUnlinked(folder);
  await mkdir(folder, { recursive: true });
}
