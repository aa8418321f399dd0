// A language's words around names → books and sets that tell titles, honours and groups from names.
import { perLexicon } from '../languages/lexicon.ts';
import { type PhraseBook, phraseBook } from './phrase.ts';

export interface NameWords {
  /** Forms of address and offices. */
  readonly prefixes: PhraseBook<null>;
  readonly postNominals: ReadonlySet<string>;
  /** Words and short phrases that make a text a title. */
  readonly titles: PhraseBook<null>;
  /** A title or a word that stands in no name. */
  readonly stops: PhraseBook<null>;
  readonly and: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly representing: PhraseBook<null>;
  readonly relatives: PhraseBook<null>;
  readonly remarks: PhraseBook<null>;
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** Put together once a lexicon. */
export const nameWordsOf = perLexicon((lexicon): NameWords => {
  const { attendance: words, general } = lexicon.language;
  const offices = words.offices.flatMap(([, list]) => list);
  const titles = words.titleWords.flatMap(([, list]) => list);
  const book = (...lists: readonly (readonly string[])[]) => phraseBook([[null, lists.flat()]]);
  return {
    prefixes: book(words.honorifics, offices),
    postNominals: new Set(words.postNominals),
    titles: book(titles, offices),
    stops: book(titles, words.notNames),
    and: new Set(general.and),
    none: new Set(general.none),
    representing: book(words.representing),
    relatives: book(words.relatives),
    remarks: book(words.remarks.flatMap(([, list]) => list)),
    functionWords: new Set(general.functionWords),
    abbreviations: lexicon.abbreviations,
  };
});
