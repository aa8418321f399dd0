// A folder into the certainty that a store in it can be written: a file is written, flushed and removed.
import { mkdtemp, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { storeFault } from './faults.ts';

/** Rejects with `store_unavailable` or `disk_full` if a folder cannot hold a store. Leaves nothing behind. */
export async function probeStore(folder: string): Promise<void> {
  try {
    const probe = await mkdtemp(path.join(folder, '.probe-'));
    await write(path.join(probe, 'one')).finally(() => rm(probe, { recursive: true }));
  } catch (error) {
    throw storeFault(error, `Writing to ${folder}`);
  }
}

async function write(file: string): Promise<void> {
  const handle = await open(file, 'wx');
  await handle
    .writeFile('probe')
    .then(() => handle.sync())
    .finally(() => handle.close());
}
