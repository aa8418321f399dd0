// A language's words around names → patterns and sets that tell titles, honours and groups from names.
import { perLexicon } from '../languages/lexicon.ts';
import { type Anchored, anchored } from './anchored.ts';

export interface NameWords {
  /** Forms of address and offices, at a given place. */
  readonly prefixes: readonly Anchored[];
  readonly postNominals: ReadonlySet<string>;
  /** Words and short phrases that make a text a title. */
  readonly titles: readonly Anchored[];
  /** A title or a word that stands in no name, anywhere. */
  readonly stops: readonly Anchored[];
  readonly and: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly representing: readonly Anchored[];
  readonly relatives: readonly Anchored[];
  readonly remarks: readonly Anchored[];
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** Compiled once a lexicon. */
export const nameWordsOf = perLexicon((lexicon): NameWords => {
  const { attendance: words, general } = lexicon.language;
  const offices = words.offices.flatMap(([, list]) => list);
  const titles = words.titleWords.flatMap(([, list]) => list);
  return {
    prefixes: [...words.honorifics, ...offices].map(anchored),
    postNominals: new Set(words.postNominals),
    titles: [...titles, ...offices].map(anchored),
    stops: [...titles, ...words.notNames].map(anchored),
    and: new Set(general.and),
    none: new Set(general.none),
    representing: words.representing.map(anchored),
    relatives: words.relatives.map(anchored),
    remarks: words.remarks.flatMap(([, list]) => list.map(anchored)),
    functionWords: new Set(general.functionWords),
    abbreviations: lexicon.abbreviations,
  };
});

/** Given folded text, returns where the longest of the phrases that match at `at` ends; `at` where none does. */
export function longestAt(phrases: readonly Anchored[], folded: string, at: number, end: number): number {
  return phrases.reduce((best, phrase) => {
    const matched = phrase.endAt(folded, at);
    return matched > best && matched <= end ? matched : best;
  }, at);
}
