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

/** Real paths of all files and folders met, so that links lead nowhere twice. */
type Met = Set<string>;

/** What a walk comes by. */
export type Find = { readonly source: Source } | { readonly skipped: Skipped };

/**
 * Lists the PDFs of files and folders, folders with all below them. A file that is named itself is taken whatever it
 * is called; in folders `*.pdf` is, in any case. `except` is a folder that is passed over: a store holds PDFs of its own.
 * Throws `bad_args` for a path that leads nowhere.
 */
export async function listSources(paths: readonly string[], except: string | null): Promise<Listing> {
  const finds = await Array.fromAsync(eachSource(paths, except));
  return {
    sources: finds.flatMap((find) => ('source' in find ? [find.source] : [])),
    skipped: finds.flatMap((find) => ('skipped' in find ? [find.skipped] : [])),
  };
}

/** The same list one by one, for those who do not want it in memory. */
export async function* eachSource(paths: readonly string[], except: string | null): AsyncIterable<Find> {
  const met: Met = new Set(except === null ? [] : [await realpath(except)]);
  for (const given of paths) {
    const stats = await statOf(given);
    if (stats === null) throw new MinutebookError('bad_args', `There is no file or folder ${given}.`);
    if (stats.isDirectory()) yield* inFolder(met, given, paths.length > 1 ? path.basename(path.resolve(given)) : '');
    else yield await ofFile(met, given, path.basename(given), stats);
  }
}

async function* inFolder(met: Met, folder: string, relative: string): AsyncIterable<Find> {
  if (await isMet(met, folder)) return yield skip(folder, 'seen already');
  const entries = await entriesOf(folder);
  if (entries === null) return yield skip(folder, 'cannot be opened');
  for (const { name } of entries) yield* ofEntry(met, path.join(folder, name), path.posix.join(relative, name));
}

async function* ofEntry(met: Met, file: string, relative: string): AsyncIterable<Find> {
  if (path.basename(file).startsWith('.')) return yield skip(file, 'hidden');
  const stats = await statOf(file);
  if (stats === null) yield skip(file, 'cannot be opened');
  else if (stats.isDirectory()) yield* inFolder(met, file, relative);
  else if (!/\.pdf$/i.test(file)) yield skip(file, 'not a PDF by its name');
  else yield await ofFile(met, file, relative, stats);
}

async function ofFile(met: Met, file: string, relative: string, stats: Stats): Promise<Find> {
  if (!stats.isFile()) return skip(file, 'not a file');
  if (await isMet(met, file)) return skip(file, 'seen already');
  return { source: { path: file, name: path.basename(file), relative, size: stats.size } };
}

function skip(file: string, reason: Skipped['reason']): Find {
  return { skipped: { path: file, reason } };
}

async function isMet(met: Met, file: string): Promise<boolean> {
  const real = await realpath(file);
  if (met.has(real)) return true;
  met.add(real);
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
