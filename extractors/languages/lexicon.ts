// A language's data → its lexicon: the data, its calendar and what the rooms compile from it, once a process.
import { type Calendar, calendarOf } from '../text/dates.ts';
import { type NumberWords, numberWordsOf } from '../text/number-words.ts';
import type { Language } from './language.ts';

export interface Lexicon {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly numbers: NumberWords;
  readonly abbreviations: ReadonlySet<string>;
}

/** Given a language's data, returns its lexicon. */
export function lexiconOf(language: Language): Lexicon {
  const { general } = language;
  const numbers = numberWordsOf(general.numberWords, general.and);
  const isSpelling = Object.values(general.numberWords).includes(1000);
  return {
    language,
    calendar: calendarOf(language.code, general.dateOrder, general.extraMonths, isSpelling ? numbers : null),
    numbers,
    abbreviations: new Set(general.abbreviations),
  };
}

/**
 * Keeps what a compile function makes of a lexicon: `const books = perLexicon((lexicon) => phraseBook(…))`,
 * then `books(lexicon)`. Compiled on first use, kept as long as the lexicon lives.
 */
export function perLexicon<T>(compile: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const kept = new WeakMap<Lexicon, { value: T }>();
  return (lexicon) => {
    const known = kept.get(lexicon);
    if (known) return known.value;
    const made = { value: compile(lexicon) };
    kept.set(lexicon, made);
    return made.value;
  };
}
