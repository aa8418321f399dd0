// Holds the tables of letters to be what `npm run letters` makes of the words we may use.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { letterTables } from '../../evaluation/letters/tables.ts';
import { wordsOf } from '../../evaluation/letters/word-list.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

it('the tables of the first languages are those the words make (if not: npm run letters)', async () => {
  let checked = 0;
  for await (const { file, text } of letterTables()) {
    expect(digest(await readFile(file, 'utf8')), file).toBe(digest(text));
    checked += 1;
    if (checked === 2) break;
  }
});

it('the words of a language come out of its trained data, whole', async () => {
  const folder = path.join(import.meta.dirname, '..', '..', 'node_modules', '@tesseract.js-data', 'deu');
  const words = await wordsOf(path.join(folder, '4.0.0_best_int', 'deu.traineddata.gz'));
  expect(words.length).toBeGreaterThan(80_000);
  expect(words).toEqual(expect.arrayContaining(['und', 'über', 'Maßnahmen', 'Gesellschaft']));
});
