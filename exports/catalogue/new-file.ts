// A file made beside its place into its place, when it is whole and flushed.
import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, storeFault } from '../../pipeline/store/faults.ts';

/**
 * Lets `make` write a new file under a temporary name in the same folder, and then gives it the name `file`, in the place
 * of what was there. What killed runs left behind is swept.
 */
export async function besideThenInPlace<Result>(
  file: string,
  make: (part: string) => Promise<Result>,
): Promise<Result> {
  try {
    await sweep(file);
  } catch (error) {
    throw storeFault(error, `Writing ${file}`);
  }
  const part = `${file}.${process.pid}.part`;
  try {
    const result = await make(part);
    await flushed(part);
    await rename(part, file);
    return result;
  } finally {
    await rm(part, { force: true });
  }
}

async function flushed(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

async function sweep(file: string): Promise<void> {
  const folder = path.dirname(file);
  const leftOver = /^\.(\d{1,10})\.part(?:-journal)?$/;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(path.basename(file))) continue;
    const [, pid] = leftOver.exec(name.slice(path.basename(file).length)) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(path.join(folder, name), { force: true });
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
