// Tables into CSV files, with a data package that describes their columns.
import type { Column, ColumnType, Table } from '../catalogue/tables/column.ts';
import type { ExportFormat } from '../format.ts';
import type { OutFolder } from '../output/out-folder.ts';
import { exportedTables, type TableRow } from '../tabular/gathering.ts';
import { tabularWriter } from '../tabular/tabular-writer.ts';
import { type Cell, csvLine } from './csv.ts';

export const csv: ExportFormat = {
  name: 'csv',
  summary: 'the tables of the catalogue as CSV (RFC 4180), described by a datapackage.json',
  publicByDefault: false,
  async open(folder) {
    await folder.put('datapackage.json', `${JSON.stringify(dataPackage(), null, 2)}\n`);
    return tabularWriter(folder, writeTable);
  },
};

async function writeTable(table: Table, rows: Iterable<TableRow>, folder: OutFolder): Promise<void> {
  const columns = Object.keys(table.columns);
  const file = await folder.file(`${table.name}.csv`);
  await file.write(csvLine(columns));
  for (const row of rows) await file.write(csvLine(columns.map((column) => cellOf(row[column] ?? null))));
  await file.close();
}

/** SQLite hands out what the columns hold: text, numbers and null. */
function cellOf(value: TableRow[string]): Cell {
  return typeof value === 'bigint' || value instanceof Uint8Array ? String(value) : (value ?? null);
}

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  real: 'number',
  flag: 'integer',
  date: 'date',
  time: 'string',
  json: 'string',
};

/** A Frictionless Data Package: https://specs.frictionlessdata.io/tabular-data-package/ */
function dataPackage(): object {
  return {
    profile: 'tabular-data-package',
    name: 'minutebook',
    resources: exportedTables.map(({ name, note, columns }) => ({
      profile: 'tabular-data-resource',
      name: name.replaceAll('_', '-'),
      path: `${name}.csv`,
      description: note,
      encoding: 'utf-8',
      schema: {
        fields: Object.entries(columns).map(fieldOf),
        missingValues: [''],
        primaryKey: Object.keys(columns)[0],
      },
    })),
  };
}

function fieldOf([name, { type, note, nullable }]: [string, Column]): object {
  return { name, type: fieldTypes[type], description: note, constraints: { required: !nullable } };
}
