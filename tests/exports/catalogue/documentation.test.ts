import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { questions, questionsPage } from '../../../docs/questions.ts';
import { catalogueDocumentation } from '../../../exports/catalogue/documentation.ts';
import { tables } from '../../../exports/catalogue/tables/tables.ts';
import { views } from '../../../exports/catalogue/tables/views.ts';
import { rowsOf, testFolder, updated } from './archive.ts';
import { storeOf } from './invented.ts';
import { klithedeArchive } from './klithede.ts';

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs');

describe('the documentation of the catalogue', () => {
  it('is that of the tables as they are (node exports/catalogue/documentation.ts --write)', async () => {
    expect(await readFile(path.join(docs, 'catalogue.md'), 'utf8')).toBe(await catalogueDocumentation());
  });

  it('has answers that are still given (node docs/questions.ts --write)', async () => {
    const page = await questionsPage();
    expect(await readFile(path.join(docs, 'questions.md'), 'utf8')).toBe(page);
    expect(questions).toHaveLength(10);
    expect(page).not.toContain('Nothing.');
  });

  it('stands in the file too, for every column and view', async () => {
    const file = path.join(testFolder(), 'catalogue.sqlite');
    await updated(await storeOf(), file);
    const notes = rowsOf(file, 'SELECT place, "column", note FROM column_notes');
    const columns = tables.reduce((sum, table) => sum + Object.keys(table.columns).length + 1, 0);
    expect(notes).toHaveLength(columns + views.length);
    expect(notes.filter(({ note }) => note === '')).toEqual([]);
  });

  it.each(views.map(({ name }) => name))('%s answers over the invented town', async (name) => {
    const file = path.join(testFolder(), 'catalogue.sqlite');
    await updated(await storeOf(...klithedeArchive()), file);
    const rows = rowsOf(file, `SELECT * FROM ${name}`);
    expect(rows.length > 0).toBe(name !== 'documents_to_check');
  });
});
