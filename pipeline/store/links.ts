// Paths into what lies there, with the certainty that no symbolic link leads elsewhere.
import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { MinutebookError } from '../errors.ts';
import { errnoOf } from './faults.ts';

/** What lies at a path, or null for nothing. Rejects with `store_unavailable` if it is a symbolic link. */
export async function statUnlinked(file: string): Promise<Stats | null> {
  try {
    const stats = await lstat(file);
    if (stats.isSymbolicLink()) throw linkRefused(file);
    return stats;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** What is said of a link. */
export function linkRefused(file: string): MinutebookError {
  return new MinutebookError('store_unavailable', `${file} is a symbolic link; nothing is read or written through it.`);
}
