// A catalogue into the number of rows of each table.
import type { DatabaseSync } from 'node:sqlite';
import { tables } from './tables/tables.ts';

/** By table, in the order of `tables`. */
export function rowCounts(db: DatabaseSync): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tables.map(({ name }) => [name, Number(db.prepare(`SELECT count(*) AS n FROM ${name}`).get()?.n ?? 0)]),
  );
}
