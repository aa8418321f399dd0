// Rows into the tables of an open catalogue.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Table } from './tables/column.ts';
import { quoted } from './tables/definitions.ts';

export type AnyRow = Readonly<Record<string, SQLInputValue>>;

/** Writes rows of one table; a row has all its columns. */
export type Insert = (rows: readonly AnyRow[]) => void;

/** Prepares writing to a table. Values are bound, never part of a statement. */
export function insertInto(db: DatabaseSync, table: Table): Insert {
  const columns = Object.keys(table.columns);
  const statement: StatementSync = db.prepare(
    `INSERT INTO ${table.name} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  return (rows) => {
    for (const row of rows) statement.run(...columns.map((column) => row[column] ?? null));
  };
}
