// Folded words into the stems that their inflected forms share, by language (Snowball).
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  sv: swedish,
};

/** Languages that have stems: texts of others are found by their words as they are. */
export const stemmedLanguages: readonly string[] = Object.keys(stemmers);

/** The stem of a folded word; the word itself where the language has none, and for numbers. */
export function stemOf(word: string, language: string): string {
  const stem = stemmers[language];
  return stem === undefined || /\p{N}/u.test(word) ? word : stem(word);
}
