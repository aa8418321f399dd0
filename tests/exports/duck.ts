// Files of an export into rows, as DuckDB reads them: an independent reader of Parquet and CSV.
import { DuckDBInstance } from '@duckdb/node-api';

export type DuckRow = Readonly<Record<string, unknown>>;

/** The answer of DuckDB to a query; `file` is its only parameter. */
async function ask(query: string, file: string): Promise<DuckRow[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(query, [file]);
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export function parquetRows(file: string): Promise<DuckRow[]> {
  return ask('SELECT * FROM read_parquet($1)', file);
}

/** As the strictest reader of RFC 4180: nothing is guessed, nothing is forgiven. */
export function strictCsvRows(file: string): Promise<DuckRow[]> {
  const options = `header = true, all_varchar = true, strict_mode = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, parallel = false`;
  return ask(`SELECT * FROM read_csv($1, ${options})`, file);
}
