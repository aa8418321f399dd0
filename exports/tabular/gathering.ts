// Records into the tables of the catalogue, in a working file of their own: what is public is all there is in it.
import { rm } from 'node:fs/promises';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { keys } from '../../pipeline/store/keys.ts';
import { addIndices, defineTables, openForWriting } from '../catalogue/database.ts';
import { damagedRows } from '../catalogue/document-source.ts';
import { type Insert, insertInto } from '../catalogue/inserts.ts';
import { relink } from '../catalogue/links/relinking.ts';
import { type DocumentRows, hasRepeatedIds, recordRows } from '../catalogue/rows/record-rows.ts';
import type { Table } from '../catalogue/tables/column.ts';
import { quoted } from '../catalogue/tables/definitions.ts';
import { recordTables, tables } from '../catalogue/tables/tables.ts';
import type { Shown } from '../format.ts';
import { exportLimits } from '../limits.ts';

export type TableRow = Readonly<Record<string, SQLOutputValue>>;

/** Tables under way. Whoever opens it closes it. */
export interface Gathering {
  add(shown: Shown): void;
  /** Finds the links between documents; nothing is added after it. */
  link(): void;
  /** The rows of a table in the order in which they came, one at a time. */
  rows(table: Table): Iterable<TableRow>;
  close(): Promise<void>;
}

/** The tables of an export: all of the catalogue's but failures, which belong to documents without a record. */
export const exportedTables: readonly Table[] = tables.filter(({ name }) => name !== 'failures');

/** Opens an empty gathering in a new file. */
export function openGathering(file: string): Gathering {
  const db = openForWriting(file);
  // The file is thrown away in any case, so nothing of it has to survive a power cut.
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
  db.exec(`PRAGMA cache_size = -${exportLimits.gatheringKibibytes}`);
  defineTables(db);
  db.exec('BEGIN');
  const inserts = new Map<string, Insert>(recordTables.map((table) => [table.name, insertInto(db, table)]));
  return {
    add(shown) {
      const found = recordRows(shown.record, shown.version, shown.sha256);
      const rows = hasRepeatedIds(found) ? damaged(shown) : found;
      for (const { name } of recordTables) inserts.get(name)?.(rows[name]);
    },
    link() {
      addIndices(db);
      relink(db, scopesOf(db));
      db.exec('COMMIT');
    },
    rows: (table) => rowsOf(db, table),
    async close() {
      if (db.isOpen) db.close();
      await rm(file, { force: true });
    },
  };
}

/** As in the catalogue: ids that stand for two things cost that document alone. */
function damaged({ record, version }: Shown): DocumentRows {
  const { id, file } = record;
  const found = { key: keys.record(id, version), version, size: 0 };
  const inputs = { id, originalSize: file.size, record: found, failure: null, fingerprint: '' };
  return damagedRows(inputs, 'The stored record uses one id for two entries.');
}

/** All organizations and bodies within which people and cases are looked for. */
function scopesOf(db: DatabaseSync): Set<string> {
  const rows = db.prepare('SELECT DISTINCT scope FROM meetings WHERE scope IS NOT NULL ORDER BY scope').all();
  return new Set(rows.map(({ scope }) => String(scope)));
}

function rowsOf(db: DatabaseSync, { name, columns }: Table): Iterable<TableRow> {
  const names = Object.keys(columns).map(quoted).join(', ');
  return db.prepare(`SELECT ${names} FROM ${name} ORDER BY rowid`).iterate();
}
