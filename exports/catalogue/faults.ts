// What SQLite says went wrong into the errors of the table.
import { MinutebookError } from '../../pipeline/errors.ts';
import type { ErrorCode } from '../../schemas/failure.ts';

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html. */
const codes: ReadonlyMap<number, readonly [code: ErrorCode, what: string]> = new Map([
  [5, ['store_unavailable', 'another program is writing to it']],
  [6, ['store_unavailable', 'another program is writing to it']],
  [8, ['store_unavailable', 'it cannot be written']],
  [10, ['store_unavailable', 'the disk gave an error']],
  [11, ['store_corrupt', 'its content is damaged; `minutebook catalogue --rebuild` makes it anew']],
  [13, ['disk_full', 'the disk is full']],
  [14, ['store_unavailable', 'it cannot be opened']],
  [26, ['store_corrupt', 'it is no SQLite file']],
]);

/** The result code of an error of SQLite without its details, or null for any other error. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** The error as one of the table where the world is at fault, otherwise as it is. */
export function catalogueFault(error: unknown, file: string): unknown {
  const known = codes.get(resultCode(error) ?? 0);
  if (known === undefined) return error;
  return new MinutebookError(known[0], `The catalogue ${file} cannot be used: ${known[1]}.`, { cause: error });
}
