// A language's data → the words its phrases are made of: whole ones, and beginnings of words that go on.
import { fold } from '../text/folding.ts';
import { type Lexicon, perLexicon } from './lexicon.ts';

export interface Vocabulary {
  readonly whole: ReadonlySet<string>;
  /** `godkend*`: the beginning of a word. */
  readonly open: ReadonlySet<string>;
}

/** Letters of the shortest words that are kept. */
const shortestWord = 3;

/** Every word of every list of phrases of a language, and its months, folded. */
export const vocabularyOf: (lexicon: Lexicon) => Vocabulary = perLexicon(({ language, calendar }) => {
  const printed = [...phrasesIn(language), ...calendar.months.keys(), ...Object.keys(language.general.numberWords)];
  const words = printed.flatMap((phrase) => fold(phrase).match(phraseWord) ?? []);
  const long = words.filter((word) => word.replaceAll('*', '').length >= shortestWord && !word.startsWith('*'));
  return {
    whole: new Set(long.filter((word) => !word.endsWith('*'))),
    open: new Set(long.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))),
  };
});

/** A word of a phrase with its stars; what stands in braces is the name of a part. */
const phraseWord = /(?<![{\p{L}*])\*?\p{L}{1,40}\*?(?![\p{L}}\d])/gu;

/** The strings of all lists that hold strings only: the first of a row such as `['approved', ['godkend*']]` is a meaning. */
function phrasesIn(data: unknown): string[] {
  if (Array.isArray(data)) {
    return data.every((entry) => typeof entry === 'string') ? data : data.flatMap(phrasesIn);
  }
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(phrasesIn) : [];
}
