// A store into its catalogue: what changed since the last time is taken out and put in again, all of it or nothing.
import type { DatabaseSync } from 'node:sqlite';
import { MinutebookError } from '../../pipeline/errors.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { type Changes, changesFor, isEmpty, writeChanges } from './changes.ts';
import { addIndices, defineTables, inTransaction, openForWriting, versionOf } from './database.ts';
import { catalogueFault } from './faults.ts';
import { standingOfFile } from './file-standing.ts';
import { type Inputs, inventoryOf } from './inventory.ts';
import { besideThenInPlace } from './new-file.ts';
import { catalogueVersion } from './version.ts';

export interface UpdateOptions {
  readonly store: Store;
  /** Where the catalogue is, or is to be. */
  readonly file: string;
  /** Version of this program's records, as in the names of the store. */
  readonly version: string;
  /** Make everything anew, whatever is there. */
  readonly rebuild?: boolean;
  /** Called as documents are read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What an update did, in documents. */
export interface Update {
  readonly file: string;
  /** True if the catalogue was made from nothing. */
  readonly built: boolean;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Brings the catalogue up to date with the store, making it where there is none or only one of another version.
 * A reader, and whoever comes after a crash, sees it as it was before or as it is after, nothing between.
 *
 * Rejects with `bad_args` if another kind of file lies there, else as the store and `catalogueFault` say.
 */
export async function updateCatalogue(options: UpdateOptions): Promise<Update> {
  const { store, file, version } = options;
  const standing = await standingOfFile(file);
  if (standing === 'foreign')
    throw new MinutebookError('bad_args', `${file} is there already and is not a catalogue; name another file.`);
  try {
    const inventory = await inventoryOf(store, version);
    if (standing === 'catalogue' && options.rebuild !== true) {
      const update = await updateInPlace(options, inventory);
      if (update !== null) return update;
    }
    return await build(options, inventory);
  } catch (error) {
    throw catalogueFault(error, file);
  }
}

/** Null if the file is of another version: it must be built. */
async function updateInPlace(options: UpdateOptions, inventory: ReadonlyMap<string, Inputs>): Promise<Update | null> {
  const db = openForWriting(options.file);
  try {
    if (versionOf(db) !== catalogueVersion()) return null;
    const changes = changesFor(db, inventory);
    if (isEmpty(changes)) return described(options, changes, false);
    return await inTransaction(db, async () => {
      // Another process may have brought it up to date while this one waited for its turn.
      const left = changesFor(db, inventory);
      await writeChanges(db, options.store, left, { ...options, beforeLinks: () => undefined });
      return described(options, left, false);
    });
  } finally {
    db.close();
  }
}

async function build(options: UpdateOptions, inventory: ReadonlyMap<string, Inputs>): Promise<Update> {
  return besideThenInPlace(options.file, async (file) => {
    const db = openForWriting(file);
    try {
      return await buildIn(db, options, inventory);
    } finally {
      db.close();
    }
  });
}

/** Nobody else sees the new file, so it needs no journal on disk; and what refers to what is checked once at the end. */
async function buildIn(
  db: DatabaseSync,
  options: UpdateOptions,
  inventory: ReadonlyMap<string, Inputs>,
): Promise<Update> {
  db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
  const update = await inTransaction(db, async () => {
    defineTables(db);
    const changes = changesFor(db, inventory);
    await writeChanges(db, options.store, changes, { ...options, beforeLinks: () => addIndices(db) });
    return described(options, changes, true);
  });
  const [dangling] = db.prepare('PRAGMA foreign_key_check').all();
  if (dangling !== undefined)
    throw new MinutebookError(
      'internal',
      `A row of ${dangling.table} refers to a row of ${dangling.parent} that is not there.`,
    );
  db.exec(`INSERT INTO search_index (search_index) VALUES ('optimize'); PRAGMA optimize = 0x10002`);
  return update;
}

function described({ file }: UpdateOptions, changes: Changes, built: boolean): Update {
  const { added, changed, removed, unchanged } = changes;
  return { file, built, added: added.length, changed: changed.length, removed: removed.length, unchanged };
}
