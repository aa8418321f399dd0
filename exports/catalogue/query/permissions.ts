// What a question in SQL asks SQLite to do into yes or no: it may read, and nothing else.
import { constants, type DatabaseSync } from 'node:sqlite';

const reading: ReadonlySet<number> = new Set([
  constants.SQLITE_SELECT,
  constants.SQLITE_READ,
  constants.SQLITE_RECURSIVE,
]);

/** Pragmas that describe tables; all others could change how the file is read. */
const describing = new Set([
  'table_info',
  'table_xinfo',
  'table_list',
  'index_list',
  'index_info',
  'foreign_key_list',
  'data_version',
]);

/** Functions that reach out of the database. */
const reachingOut = new Set(['load_extension', 'fts3_tokenizer']);

/**
 * Lets an open database only be read. Without this a question could still attach another file of the same user, which a
 * read-only file and `query_only` do not prevent.
 */
export function allowReadingOnly(db: DatabaseSync): void {
  db.setAuthorizer((action, first, second) =>
    isReading(action, first, second) ? constants.SQLITE_OK : constants.SQLITE_DENY,
  );
}

function isReading(action: number, first: string | null, second: string | null): boolean {
  if (reading.has(action)) return true;
  if (action === constants.SQLITE_FUNCTION) return !reachingOut.has((second ?? '').toLowerCase());
  return action === constants.SQLITE_PRAGMA && describing.has((first ?? '').toLowerCase());
}
