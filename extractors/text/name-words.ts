// A language's words around names → patterns and sets that tell titles, honours and groups from names.
import type { AttendanceWords } from '../languages/attendance-words.ts';
import { perLexicon } from '../languages/lexicon.ts';
import { phrasePattern } from './phrase.ts';

export interface NameWords {
  /** Forms of address and offices, at a given place. */
  readonly prefixes: readonly RegExp[];
  readonly honorifics: readonly RegExp[];
  readonly postNominals: ReadonlySet<string>;
  /** Words and short phrases that make a text a title. */
  readonly titles: RegExp | null;
  /** A title or a word that stands in no name, anywhere. */
  readonly stops: RegExp | null;
  readonly and: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly representing: readonly RegExp[];
  readonly relatives: readonly RegExp[];
  readonly remarks: readonly RegExp[];
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** Compiled once a lexicon. */
export const nameWordsOf = perLexicon((lexicon): NameWords => {
  const { attendance: words, general } = lexicon.language;
  const offices = words.offices.flatMap(([, list]) => list);
  const titles = words.titleWords.flatMap(([, list]) => list);
  return {
    prefixes: sticky([...words.honorifics, ...offices]),
    honorifics: sticky(words.honorifics),
    postNominals: new Set(words.postNominals),
    titles: anywhere([...titles, ...offices]),
    stops: anywhere([...titles, ...words.notNames]),
    and: new Set(general.and),
    none: new Set(general.none),
    representing: sticky(words.representing),
    relatives: sticky(words.relatives),
    remarks: sticky(remarkPhrases(words)),
    functionWords: new Set(general.functionWords),
    abbreviations: lexicon.abbreviations,
  };
});

function remarkPhrases(words: AttendanceWords): string[] {
  return words.remarks.flatMap(([, list]) => list);
}

function sticky(phrases: readonly string[]): RegExp[] {
  return phrases.map((phrase) => new RegExp(phrasePattern(phrase), 'uy'));
}

function anywhere(phrases: readonly string[]): RegExp | null {
  return phrases.length ? new RegExp(phrases.map((phrase) => unnamed(phrasePattern(phrase))).join('|'), 'gu') : null;
}

function unnamed(pattern: string): string {
  return pattern.replaceAll(/\?<[a-z]+\d?>/gu, '?:');
}

/** Given folded text, returns where the longest of the patterns that match at `at` ends; `at` where none does. */
export function longestAt(patterns: readonly RegExp[], folded: string, at: number, end: number): number {
  let best = at;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(folded) && pattern.lastIndex <= end) best = Math.max(best, pattern.lastIndex);
  }
  return best;
}
