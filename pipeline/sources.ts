// Files and folders that a user names into the list of PDFs in them.
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { MinutebookError } from './errors.ts';
import { errnoOf } from './store/faults.ts';

export interface Source {
  /** As it can be opened. */
  readonly path: string;
  /** The file's own name: the label of its document. */
  readonly name: string;
  /**
   * Where it lies among what was named, with `/` between folders: below its folder, and below that folder's own name
   * when several were given. A file that was named itself is just its name.
   */
  readonly relative: string;
  /** In bytes. */
  readonly size: number;
}

/** A file or folder that was not taken, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: 'not a PDF by its name' | 'hidden' | 'seen already' | 'not a file' | 'cannot be opened';
}

export interface Listing {
  /** In the order in which they were named, folders sorted by name. */
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
}

interface Walk {
  readonly sources: Source[];
  readonly skipped: Skipped[];
  /** Real paths of all files and folders met, so that links lead nowhere twice. */
  readonly met: Set<string>;
}

/**
 * Lists the PDFs of files and folders, folders with all below them. A file that is named itself is taken whatever it
 * is called; in folders `*.pdf` is, in any case. `except` is a folder that is passed over: a store holds PDFs of its own.
 * Throws `bad_args` for a path that leads nowhere.
 */
export async function listSources(paths: readonly string[], except: string | null): Promise<Listing> {
  const walk: Walk = { sources: [], skipped: [], met: new Set() };
  if (except !== null) walk.met.add(await realpath(except));
  for (const given of paths) {
    const stats = await statOf(given);
    if (stats === null) throw new MinutebookError('bad_args', `There is no file or folder ${given}.`);
    if (stats.isDirectory()) await takeFolder(walk, given, paths.length > 1 ? path.basename(path.resolve(given)) : '');
    else await takeFile(walk, given, path.basename(given), stats);
  }
  return { sources: walk.sources, skipped: walk.skipped };
}

async function takeFolder(walk: Walk, folder: string, relative: string): Promise<void> {
  if (await isMet(walk, folder)) return;
  const entries = await entriesOf(folder);
  if (entries === null) return skip(walk, folder, 'cannot be opened');
  for (const { name } of entries) await takeEntry(walk, path.join(folder, name), path.posix.join(relative, name));
}

async function takeEntry(walk: Walk, file: string, relative: string): Promise<void> {
  if (path.basename(file).startsWith('.')) return skip(walk, file, 'hidden');
  const stats = await statOf(file);
  if (stats === null) skip(walk, file, 'cannot be opened');
  else if (stats.isDirectory()) await takeFolder(walk, file, relative);
  else if (!/\.pdf$/i.test(file)) skip(walk, file, 'not a PDF by its name');
  else await takeFile(walk, file, relative, stats);
}

async function takeFile(walk: Walk, file: string, relative: string, stats: Stats): Promise<void> {
  if (!stats.isFile()) return skip(walk, file, 'not a file');
  if (await isMet(walk, file)) return;
  walk.sources.push({ path: file, name: path.basename(file), relative, size: stats.size });
}

function skip(walk: Walk, file: string, reason: Skipped['reason']): void {
  walk.skipped.push({ path: file, reason });
}

async function isMet(walk: Walk, file: string): Promise<boolean> {
  const real = await realpath(file);
  if (walk.met.has(real)) {
    skip(walk, file, 'seen already');
    return true;
  }
  walk.met.add(real);
  return false;
}

/** What a path leads to, through links; null for nothing, a broken link or a loop of links. */
async function statOf(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return null;
  }
}

async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return null;
  }
}
