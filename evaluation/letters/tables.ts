// The words we may use, of every language, into the table of letters of each language folder.
//
// The words come out of the word graphs in the trained data of Tesseract (Apache-2.0, by way of the npm packages
// `@tesseract.js-data/*`, which minutebook ships anyway); our own lists of small words say which are common. Only counts
// of letters are kept. Nothing is taken from any minutes.
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Language } from '../../extractors/languages/language.ts';
import { lexicons } from '../../extractors/languages/languages.ts';
import { letterTableOf } from './training.ts';
import { wordsOf } from './word-list.ts';

/** Names of the packages by language; their second letter pair is ISO 639-2. */
const packages: ReadonlyMap<string, string> = new Map([
  ['da', 'dan'],
  ['en', 'eng'],
  ['no', 'nor'],
  ['sv', 'swe'],
  ['de', 'deu'],
  ['fi', 'fin'],
  ['fr', 'fra'],
  ['nl', 'nld'],
  ['es', 'spa'],
  ['pt', 'por'],
]);

/** How much a word counts: the graph lists each word once, but texts are made of small words. */
const weights = { listed: 1, small: 400 } as const;

const isWord = /^\p{L}{1,24}$/u;

async function weightsOf(language: Language): Promise<ReadonlyMap<string, number>> {
  const name = packages.get(language.code);
  if (name === undefined) throw new RangeError(`No package holds words of ${language.code}`);
  const folder = path.dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${name}/package.json`));
  const listed = await wordsOf(path.join(folder, '4.0.0_best_int', `${name}.traineddata.gz`));
  const words = new Map<string, number>();
  for (const word of listed) if (isWord.test(word)) words.set(word.toLowerCase(), weights.listed);
  for (const word of language.general.functionWords.flatMap(wordsIn)) words.set(word, weights.small);
  return words;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{1,24}/gu) ?? [];
}

export interface LetterFile {
  /** Path of the `letters.json`. */
  readonly file: string;
  readonly text: string;
}

/** The file of each language, one after the other. */
export async function* letterTables(): AsyncGenerator<LetterFile> {
  for (const { language } of lexicons) {
    const table = letterTableOf(await weightsOf(language));
    const file = path.join(import.meta.dirname, '..', '..', 'extractors', 'languages', language.code, 'letters.json');
    yield { file, text: `${JSON.stringify(table, null, 2)}\n` };
  }
}
