// Files of an export into a folder that a user named: all of them at once when the last is written, or none.
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MinutebookError } from '../../pipeline/errors.ts';
import { errnoOf, storeFault } from '../../pipeline/store/faults.ts';
import { statUnlinked } from '../../pipeline/store/links.ts';
import { openTextFile, type TextFile } from './text-file.ts';

/** Stands in every folder that an export wrote: only such a folder is ever replaced. */
const manifestName = 'export.json';

export interface OutFolder {
  /** Opens a file below the folder, with `/` between folders. Names are made of ids and our own words. */
  file(relative: string): Promise<TextFile>;
  /** The path of such a file, for writers of their own; it is theirs to close. */
  filePath(relative: string): Promise<string>;
  /** Says how to close something if the export comes to nothing. */
  onDiscard(close: () => Promise<void>): void;
  /** Writes a small file whole. */
  put(relative: string, content: string): Promise<void>;
  /** Gives the folder its name, in the place of an earlier export. */
  commit(manifest: object): Promise<void>;
  /** Closes what is open and removes what was written. */
  discard(): Promise<void>;
}

/**
 * Begins an export to the folder `place`. Throws `bad_args` if something else than an earlier export is there,
 * `store_unavailable` or `disk_full` when it cannot be written.
 */
export async function openOutFolder(place: string): Promise<OutFolder> {
  const target = path.resolve(place);
  return attempt(`Writing ${target}`, async () => {
    await demandReplaceable(target);
    await mkdir(path.dirname(target), { recursive: true });
    await sweep(target);
    const temporary = besides(target, 'part');
    await mkdir(temporary);
    return outFolder(target, temporary);
  });
}

function outFolder(target: string, temporary: string): OutFolder {
  const made = new Set<string>();
  const open: (() => Promise<void>)[] = [];
  const filePath = async (relative: string): Promise<string> => {
    const file = path.join(temporary, ...relative.split('/'));
    const folder = path.dirname(file);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    return file;
  };
  const put = async (relative: string, content: string): Promise<void> =>
    writeFile(await filePath(relative), content, { flag: 'wx', flush: true });
  return {
    filePath,
    onDiscard: (close) => void open.push(close),
    put,
    async file(relative) {
      const file = await openTextFile(await filePath(relative));
      open.push(file.abandon);
      return file;
    },
    async commit(manifest) {
      await attempt(`Writing ${target}`, async () => {
        await put(manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
        await replace(target, temporary);
      });
    },
    async discard() {
      for (const close of open) await close();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** Between the two renames nothing has the name: whoever looks then sees no export, never half of one. */
async function replace(target: string, temporary: string): Promise<void> {
  await demandReplaceable(target);
  const old = besides(target, 'old');
  if ((await statUnlinked(target)) !== null) await rename(target, old);
  await rename(temporary, target);
  await rm(old, { recursive: true, force: true });
}

async function demandReplaceable(target: string): Promise<void> {
  const stats = await statUnlinked(target);
  if (stats === null) return;
  if (!stats.isDirectory()) throw new MinutebookError('bad_args', `${target} is a file; name a folder for the export.`);
  const names = await readdir(target);
  if (names.length === 0 || names.includes(manifestName)) return;
  throw new MinutebookError(
    'bad_args',
    `${target} holds something else than an export; name a folder that is empty or not there yet.`,
  );
}

/** A hidden name beside the folder: on the same disk, so that renaming is all that is left to do. */
function besides(target: string, ending: 'part' | 'old'): string {
  const name = `.${path.basename(target)}.${process.pid}.${randomBytes(4).toString('hex')}.${ending}`;
  return path.join(path.dirname(target), name);
}

/** Milliseconds after which what an export left behind is not in work any more: no export takes a day. */
const leftOverAfter = 24 * 60 * 60 * 1000;

/** Removes what exports to the same folder left behind when they were killed. */
async function sweep(target: string): Promise<void> {
  const parent = path.dirname(target);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`.${path.basename(target)}.`) || !/\.\d+\.[0-9a-f]{8}\.(?:part|old)$/u.test(name)) continue;
    const left = path.join(parent, name);
    const pid = Number(name.split('.').at(-3));
    if (!isRunning(pid) || (await ageOf(left)) > leftOverAfter) await rm(left, { recursive: true, force: true });
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

async function ageOf(folder: string): Promise<number> {
  return Date.now() - (await stat(folder)).mtimeMs;
}

async function attempt<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeFault(error, what);
  }
}
