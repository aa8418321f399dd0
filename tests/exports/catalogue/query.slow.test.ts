import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, ask } from '../../../exports/catalogue/query/query.ts';
import { linkedRecords, testFolder, updated } from './archive.ts';
import { inventedRecord, item, storeOf } from './invented.ts';

const hostile = `Robert'); DROP TABLE items;--`;

async function catalogue(): Promise<string> {
  const file = path.join(testFolder(), 'catalogue.sqlite');
  await updated(await storeOf(...linkedRecords, inventedRecord({ name: 'hostile', items: [item(1, hostile)] })), file);
  return file;
}

async function answered(file: string, sql: string, seconds?: number): Promise<Answer[]> {
  return Array.fromAsync(ask(seconds === undefined ? { file, sql } : { file, sql, seconds }));
}

describe('a question in SQL', () => {
  it('is answered with columns and rows', async () => {
    const file = await catalogue();
    expect(await answered(file, `SELECT title, closed, NULL AS unsaid FROM items WHERE title LIKE 'Robert%'`)).toEqual([
      { columns: ['title', 'closed', 'unsaid'] },
      { rows: [[hostile, 0, null]] },
    ]);
  });

  it.each([
    'DELETE FROM items',
    `UPDATE items SET title = ''`,
    'DROP TABLE items',
    'CREATE TABLE more (a)',
    'CREATE TEMP TABLE more (a)',
    `INSERT INTO search_index (search_index) VALUES ('delete-all')`,
    'PRAGMA query_only = OFF',
    'PRAGMA writable_schema = ON',
    'PRAGMA journal_mode = WAL',
    `SELECT load_extension('x')`,
    'BEGIN IMMEDIATE',
    'VACUUM',
  ])('that would write is refused: %s', async (sql) => {
    const file = await catalogue();
    const before = fs.readFileSync(file);
    await expect(answered(file, sql)).rejects.toMatchObject({ code: 'bad_args' });
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  it.each([(out: string) => `ATTACH '${out}' AS other`, (out: string) => `VACUUM INTO '${out}'`])(
    'that would make another file is refused',
    async (sql) => {
      const file = await catalogue();
      const out = path.join(path.dirname(file), 'other.sqlite');
      await expect(answered(file, sql(out))).rejects.toMatchObject({ code: 'bad_args' });
      expect(fs.existsSync(out)).toBe(false);
    },
  );

  it('runs its first statement only', async () => {
    const file = await catalogue();
    await answered(file, 'SELECT 1; DELETE FROM items');
    expect(await answered(file, 'SELECT count(*) FROM items')).toContainEqual({ rows: [[7]] });
  });

  it.each(['SELECT * FROM nowhere', 'SELEC', '', `SELECT 'open`])(
    'that is no SQL is refused with a sentence: %s',
    async (sql) => {
      await expect(answered(await catalogue(), sql)).rejects.toMatchObject({ code: 'bad_args' });
    },
  );

  it('that never ends is stopped', async () => {
    const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT sum(x) FROM n';
    await expect(answered(await catalogue(), endless, 1)).rejects.toMatchObject({ code: 'limit' });
  });

  it('that builds a giant text is refused', async () => {
    await expect(answered(await catalogue(), 'SELECT hex(zeroblob(500000000))')).rejects.toMatchObject({
      code: 'bad_args',
    });
  });

  it('may describe tables', async () => {
    const [head, ...rows] = await answered(await catalogue(), `PRAGMA table_info('meetings')`);
    expect(head).toMatchObject({ columns: expect.arrayContaining(['name']) });
    expect(rows).not.toEqual([]);
  });
});
