// Objects into files of a folder: each is written under a temporary name, flushed, and only then given its own.
import { constants } from 'node:fs';
import { type FileHandle, link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { MinutebookError } from '../errors.ts';
import { checkBytes, checkedPieces, checksumOfKey } from './checked-pieces.ts';
import { errnoOf, storeFault } from './faults.ts';
import { listed } from './folder-listing.ts';
import { type Incoming, openIncoming } from './incoming.ts';
import { checkKey } from './keys.ts';
import { linkRefused, statUnlinked } from './links.ts';
import type { Body, Store, StoredObject } from './store.ts';

/** What `link` says on file systems that have no hard links (exFAT, many network shares). */
const noHardLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Opens the store in the folder `root`, making the folder if `create` says so.
 *
 * Throws `bad_args` when there is no such folder, `store_unavailable` when it cannot be used.
 */
export async function openFolderStore(root: string, options: { create: boolean }): Promise<Store> {
  const place = path.resolve(root);
  await makeRoot(place, options.create);
  const incoming = await openIncoming(place);
  const fileOf = (key: string): string => {
    checkKey(key);
    return path.join(place, ...key.split('/'));
  };
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw storeFault(error, `${what} in the store ${place}`);
    }
  };
  return {
    place,
    putIfAbsent: (key, body) => attempt(`Writing ${key}`, () => writeOnce(place, fileOf(key), body, incoming)),
    get: (key) => attempt(`Reading ${key}`, () => readWhole(place, fileOf(key), key)),
    open: (key) => attempt(`Reading ${key}`, () => openPieces(place, fileOf(key), key)),
    stat: (key) => attempt(`Looking up ${key}`, () => sizeOf(fileOf(key), key)),
    list: (prefix) => listed(place, prefix),
    delete: (key) => attempt(`Deleting ${key}`, () => rm(fileOf(key), { force: true })),
    append: (key, bytes) => attempt(`Writing ${key}`, () => appendTo(place, fileOf(key), bytes)),
    filePath: fileOf,
  };
}

async function makeRoot(place: string, create: boolean): Promise<void> {
  try {
    if (create) await mkdir(place, { recursive: true });
    else await readdir(place);
  } catch (error) {
    if (!create && errnoOf(error) === 'ENOENT')
      throw new MinutebookError(
        'bad_args',
        `There is no store at ${place}. \`minutebook import FOLDER --store ${place}\` makes one.`,
      );
    throw storeFault(error, `Opening the store ${place}`);
  }
}

async function writeOnce(place: string, file: string, body: Body, incoming: Incoming): Promise<'written' | 'present'> {
  if (await statUnlinked(file)) return 'present';
  await makeFolders(place, path.dirname(file));
  const temporary = await incoming.write(body);
  try {
    return (await nameIfAbsent(temporary, file)) ? 'written' : 'present';
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives a finished file its name unless another writer was first; true if it is ours. */
async function nameIfAbsent(temporary: string, file: string): Promise<boolean> {
  try {
    await link(temporary, file);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'EEXIST') return false;
    if (errno === null || !noHardLinks.has(errno)) throw error;
    // Without hard links the last of two writers at the same moment wins; both hold the bytes of the same key.
    if (await statUnlinked(file)) return false;
    await rename(temporary, file);
  }
  await flushFolder(path.dirname(file));
  return true;
}

/** Makes the folders between the store and a file, flushing each new name; refuses to walk through symbolic links. */
async function makeFolders(place: string, folder: string): Promise<void> {
  const parent = path.dirname(folder);
  if (folder === place) return;
  await makeFolders(place, parent);
  try {
    await mkdir(folder);
    await flushFolder(parent);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
    await statUnlinked(folder);
  }
}

/** Without this, a power cut may forget the name of a file whose bytes are safe. Windows has no such call. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens an object for reading, or null if there is none. The last step never follows a link; the steps before are checked. */
async function openObject(place: string, file: string): Promise<FileHandle | null> {
  try {
    for (let folder = path.dirname(file); folder !== place; folder = path.dirname(folder)) await statUnlinked(folder);
    return await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw errnoOf(error) === 'ELOOP' ? linkRefused(file) : error;
  }
}

async function readWhole(place: string, file: string, key: string): Promise<Uint8Array | null> {
  const handle = await openObject(place, file);
  if (handle === null) return null;
  const checksum = checksumOfKey(key);
  try {
    const bytes = await handle.readFile();
    return checksum === null ? bytes : checkBytes(bytes, checksum, key);
  } finally {
    await handle.close();
  }
}

async function openPieces(place: string, file: string, key: string): Promise<AsyncIterable<Uint8Array> | null> {
  const handle = await openObject(place, file);
  if (handle === null) return null;
  const checksum = checksumOfKey(key);
  const pieces = handle.createReadStream();
  return checksum === null ? pieces : checkedPieces(pieces, checksum, key);
}

async function appendTo(place: string, file: string, bytes: Uint8Array): Promise<void> {
  await makeFolders(place, path.dirname(file));
  const flags = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(file, flags);
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string, key: string): Promise<StoredObject | null> {
  const stats = await statUnlinked(file);
  return stats && { key, size: stats.size };
}
