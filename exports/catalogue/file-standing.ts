// A file name into what lies there: nothing, a catalogue of ours, or something that is not ours to write.
import { open } from 'node:fs/promises';
import { errnoOf, storeFault } from '../../pipeline/store/faults.ts';
import { applicationId } from './database.ts';

export type FileStanding = 'missing' | 'catalogue' | 'foreign';

/** The head of an SQLite file: https://www.sqlite.org/fileformat.html. */
const magic = 'SQLite format 3\0';
const headBytes = 100;
const applicationIdAt = 68;

/** Looks at the head of a file; an empty file counts as missing. Rejects as `storeFault` says if it cannot be read. */
export async function standingOfFile(file: string): Promise<FileStanding> {
  try {
    const handle = await open(file);
    const { buffer, bytesRead } = await handle
      .read({ buffer: Buffer.alloc(headBytes), position: 0 })
      .finally(() => handle.close());
    if (bytesRead === 0) return 'missing';
    const isSqlite = bytesRead === headBytes && buffer.toString('latin1', 0, magic.length) === magic;
    return isSqlite && buffer.readUInt32BE(applicationIdAt) === applicationId ? 'catalogue' : 'foreign';
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 'missing';
    throw storeFault(error, `Opening the catalogue ${file}`);
  }
}
