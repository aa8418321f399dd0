// Tables into Parquet files, a group of rows in memory at a time.
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { ColumnType, Table } from '../catalogue/tables/column.ts';
import type { ExportFormat } from '../format.ts';
import { exportLimits } from '../limits.ts';
import type { OutFolder } from '../output/out-folder.ts';
import type { TableRow } from '../tabular/gathering.ts';
import { tabularWriter } from '../tabular/tabular-writer.ts';

export const parquet: ExportFormat = {
  name: 'parquet',
  summary: 'the tables of the catalogue as Parquet, for DuckDB, pandas, Spark …',
  publicByDefault: false,
  open: (folder) => tabularWriter(folder, writeTable),
};

/** Dates and times stay text, as in the catalogue: the paper may print days that no calendar has. */
const parquetTypes = {
  text: 'STRING',
  integer: 'INT32',
  real: 'DOUBLE',
  flag: 'BOOLEAN',
  date: 'STRING',
  time: 'STRING',
  json: 'STRING',
} as const satisfies Record<ColumnType, string>;

async function writeTable(table: Table, rows: Iterable<TableRow>, folder: OutFolder): Promise<void> {
  const columns = Object.entries(table.columns);
  await parquetWriteRows({
    writer: fileWriter(await folder.filePath(`${table.name}.parquet`)),
    rows: typed(table, rows),
    columns: columns.map(([name, { type, nullable }]) => ({ name, type: parquetTypes[type], nullable })),
    rowGroupSize: exportLimits.rowsPerGroup,
    kvMetadata: [
      { key: 'description', value: table.note },
      ...columns.map(([name, { note }]) => ({ key: `column.${name}`, value: note })),
    ],
    createdBy: 'minutebook',
  });
}

/** SQLite knows no true and false. */
function* typed({ columns }: Table, rows: Iterable<TableRow>): Iterable<Record<string, unknown>> {
  const flags = Object.entries(columns).flatMap(([name, { type }]) => (type === 'flag' ? [name] : []));
  for (const row of rows) {
    const values: Record<string, unknown> = { ...row };
    for (const flag of flags) if (values[flag] !== null) values[flag] = values[flag] === 1;
    yield values;
  }
}
