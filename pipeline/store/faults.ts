// Operating system errors into codes of the error table: by their code, never by their words.
import { MinutebookError } from '../errors.ts';

/** No room left: the disk is full, or the user's share of it is used up. */
const noRoom = new Set(['ENOSPC', 'EDQUOT']);

/** The `code` that Node puts on errors of the operating system (`ENOENT` …), or null for any other error. */
export function errnoOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** What a failed operation on the store means; errors that already have a code stay as they are. */
export function storeFault(error: unknown, what: string): MinutebookError {
  if (error instanceof MinutebookError) return error;
  const errno = errnoOf(error);
  if (errno === null) return new MinutebookError('internal', `${what} went wrong.`, { cause: error });
  if (noRoom.has(errno)) return new MinutebookError('disk_full', `${what} failed: no space left.`, { cause: error });
  return new MinutebookError('store_unavailable', `${what} failed (${errno}).`, { cause: error });
}
