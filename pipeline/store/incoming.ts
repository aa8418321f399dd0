// Bytes into a finished, flushed file under a temporary name; and away with what a killed run left behind.
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { errnoOf, storeFault } from './faults.ts';
import type { Body } from './store.ts';

/** Not a name that `keys.ts` allows, so no object can ever lie in it. */
const folderName = '.incoming';

/** Age in milliseconds at which a temporary file of another machine is left over: the largest takes minutes to write. */
const leftOverAfter = 24 * 60 * 60 * 1000;

export interface Incoming {
  /** Writes a body to a new temporary file, flushed to disk, and says where; the file is removed if that fails. */
  write(body: Body): Promise<string>;
}

/**
 * Opens the folder for unfinished files inside a store. It is one folder beside the objects and not one in each of
 * their folders, so that a killed run leaves its litter in a place that the next run sweeps with a single look.
 */
export async function openIncoming(root: string): Promise<Incoming> {
  const folder = path.join(root, folderName);
  await sweep(folder).catch((error: unknown) => {
    throw storeFault(error, `Opening ${folder}`);
  });
  let written = 0;
  return {
    async write(body) {
      await mkdir(folder, { recursive: true });
      written += 1;
      const file = path.join(folder, `${host()}.${process.pid}.${Date.now()}.${written}`);
      await writeFlushed(file, body);
      return file;
    },
  };
}

async function writeFlushed(file: string, body: Body): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await writeBody(handle, body).finally(() => handle.close());
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

async function writeBody(handle: FileHandle, body: Body): Promise<void> {
  if (body instanceof Uint8Array) await handle.writeFile(body);
  else if (typeof body === 'function') await handle.writeFile(await body());
  else for await (const piece of body) await handle.writeFile(piece);
  await handle.sync();
}

/** The name of this machine without dots, which part the fields of a temporary name. */
function host(): string {
  return os.hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');
}

async function sweep(folder: string): Promise<void> {
  for (const name of await names(folder)) {
    const file = path.join(folder, name);
    if (await isLeftOver(file, name)) await rm(file, { force: true });
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function isLeftOver(file: string, name: string): Promise<boolean> {
  const [machine, pid] = name.split('.');
  if (machine === host() && !isRunning(Number(pid))) return true;
  try {
    return Date.now() - (await stat(file)).mtimeMs > leftOverAfter;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return errnoOf(error) === 'EPERM';
  }
}
