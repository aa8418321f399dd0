// A file name into an open SQLite database with the tables of the catalogue in it.
import { DatabaseSync } from 'node:sqlite';
import { limits } from './limits.ts';
import { searchDefinitions } from './search/definitions.ts';
import type { Table } from './tables/column.ts';
import { definitionOf, indicesOf } from './tables/definitions.ts';
import { tables } from './tables/tables.ts';
import { views } from './tables/views.ts';
import { catalogueVersion } from './version.ts';

/** Stands in the head of the file, so that no file of somebody else is ever taken for a catalogue: `MBUC`. */
export const applicationId = 0x4d425543;

/** What the catalogue knows of itself, beside the tables for people. */
const ownTables = [
  'CREATE TABLE catalogue_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT',
  'CREATE TABLE column_notes (place TEXT NOT NULL, "column" TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (place, "column")) STRICT',
  'CREATE TABLE document_inputs (document TEXT PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, fingerprint TEXT NOT NULL) STRICT',
];

/** Opens a file that is to be written. Its tables may be there or not. */
export function openForWriting(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: limits.busyMilliseconds, enableForeignKeyConstraints: true });
  db.exec(`PRAGMA cache_size = -${limits.cacheKibibytes}`);
  return db;
}

/**
 * Opens a file that is only read: nothing that is given to it can change it. What a killed update left half written is
 * taken back first, by SQLite's own journal.
 */
export function openForReading(file: string): DatabaseSync {
  try {
    return readOnly(file);
  } catch (error) {
    if (!isHalfWritten(error)) throw error;
    takeBack(file);
    return readOnly(file);
  }
}

function readOnly(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true, timeout: limits.busyMilliseconds, allowExtension: false });
  try {
    db.exec(`PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -${limits.cacheKibibytes}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLITE_READONLY_ROLLBACK (sqlite.org/rescode.html): a journal waits that only a connection for writing may play back. */
const readOnlyRollback = 776;

function isHalfWritten(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === readOnlyRollback;
}

/** The first look into a file opened for writing plays its journal back. */
function takeBack(file: string): void {
  const db = openForWriting(file);
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } finally {
    db.close();
  }
}

/** Makes all tables and views in an empty database; indices come with `addIndices`, when the rows are there. */
export function defineTables(db: DatabaseSync): void {
  db.exec(`PRAGMA application_id = ${applicationId}`);
  for (const statement of ownTables) db.exec(statement);
  for (const table of tables) db.exec(definitionOf(table));
  for (const { name, sql } of views) db.exec(`CREATE VIEW ${name} AS ${sql}`);
  for (const statement of searchDefinitions) db.exec(statement);
  db.prepare('INSERT INTO catalogue_info VALUES (?, ?)').run('version', catalogueVersion());
  const note = db.prepare('INSERT INTO column_notes VALUES (?, ?, ?)');
  for (const table of tables) for (const [column, text] of notesOf(table)) note.run(table.name, column, text);
  for (const view of views) note.run(view.name, '', view.note);
}

export function addIndices(db: DatabaseSync): void {
  for (const table of tables) for (const statement of indicesOf(table)) db.exec(statement);
}

/** The version that a catalogue was made with, or null if it is not finished. */
export function versionOf(db: DatabaseSync): string | null {
  const known = db.prepare("SELECT 1 AS found FROM sqlite_schema WHERE name = 'catalogue_info'").get();
  if (known === undefined) return null;
  const value = db.prepare("SELECT value FROM catalogue_info WHERE key = 'version'").get()?.value;
  return typeof value === 'string' ? value : null;
}

/** All of `work`, or nothing of it, whatever happens meanwhile. */
export async function inTransaction<Result>(db: DatabaseSync, work: () => Promise<Result>): Promise<Result> {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function notesOf({ note, columns }: Table): [column: string, note: string][] {
  return [['', note], ...Object.entries(columns).map(([name, column]): [string, string] => [name, column.note])];
}
