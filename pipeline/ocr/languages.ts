// Languages of documents into the language data of the recogniser that is installed with minutebook.
import * as z from 'zod';

/** As the recogniser names them (ISO 639-2); each is an npm package `@tesseract.js-data/<name>`. */
export const ocrLanguage = z.enum(['dan', 'deu', 'eng', 'fin', 'fra', 'nld', 'nor', 'por', 'spa', 'swe']);
export type OcrLanguage = z.infer<typeof ocrLanguage>;

/** By the two letters of BCP 47. */
const byTag: ReadonlyMap<string, OcrLanguage> = new Map([
  ['da', 'dan'],
  ['de', 'deu'],
  ['en', 'eng'],
  ['es', 'spa'],
  ['fi', 'fin'],
  ['fr', 'fra'],
  ['nl', 'nld'],
  ['no', 'nor'],
  ['pt', 'por'],
  ['sv', 'swe'],
]);

/** The language data for a document's language, null if there is none. */
export function ocrLanguageOf(tag: string): OcrLanguage | null {
  return byTag.get(tag) ?? null;
}

/**
 * What a first look at a document of unknown language is taken with: small words without accents, by which languages
 * are told apart, come out right in any of them, and English needs no second look.
 */
export const firstLook: readonly OcrLanguage[] = ['eng'];

/** What a document is recognised with whose language cannot be told: letters of the north and of the south. */
export const anyLanguage: readonly OcrLanguage[] = ['dan', 'deu', 'fra'];
