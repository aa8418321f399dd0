// A judged document into the languages its pages are recognised in.
import type { JudgedDocument } from '../../extractors/judgement/judgement.ts';
import { lexicons } from '../../extractors/languages/languages.ts';
import { detectLanguage } from '../../extractors/segment/language.ts';
import { fold } from '../../extractors/text/folding.ts';
import type { Context } from '../stage.ts';
import { anyLanguage, firstLook, type OcrLanguage, ocrLanguageOf } from './languages.ts';
import type { RecognisedPage } from './recognised-page.ts';

/** A title page may be a picture and a date; three pages of minutes always hold sentences. */
const pagesLookedAt = 3;
/** Words below which small words are there by chance. */
const leastWords = 40;

/**
 * The user's choice; otherwise the language of the text that can be believed; otherwise what a first look at the first
 * of all `pages` to be recognised tells, whichever of them are asked for now, so that every machine chooses alike.
 */
export async function languagesOf(
  { language }: JudgedDocument,
  pages: readonly number[],
  { configuration }: Pick<Context, 'configuration'>,
  look: (page: number, languages: readonly OcrLanguage[]) => Promise<RecognisedPage>,
): Promise<readonly OcrLanguage[]> {
  if (configuration.ocrLanguages !== undefined && configuration.ocrLanguages.length > 0)
    return configuration.ocrLanguages;
  const known = language === null ? null : ocrLanguageOf(language);
  return known === null ? seenLanguages(pages.slice(0, pagesLookedAt), look) : [known];
}

async function seenLanguages(
  pages: readonly number[],
  look: (page: number, languages: readonly OcrLanguage[]) => Promise<RecognisedPage>,
): Promise<readonly OcrLanguage[]> {
  const words: string[] = [];
  for (const page of pages) {
    words.push(...(await look(page, firstLook)).words.map(({ text }) => text));
    const guess = words.length < leastWords ? null : detectLanguage(fold(words.join(' ')), lexicons);
    const seen = guess && ocrLanguageOf(guess.lexicon.language.code);
    if (seen !== null) return [seen];
  }
  return anyLanguage;
}
