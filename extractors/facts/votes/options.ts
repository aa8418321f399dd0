// A language's words for voting options → one pattern for all of them, and what a printed one means.
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { BallotOption } from '../../languages/vote-words.ts';
import { fold } from '../../text/folding.ts';
import { phraseBook, wholeIn } from '../../text/phrase.ts';
import { phrasePattern } from '../../text/phrase-pattern.ts';

type Rows = readonly (readonly [BallotOption, readonly string[]])[];

export interface OptionWords {
  /** Alternatives, the longest first, without groups of their own. */
  readonly source: string;
  /** The same one by one. */
  readonly phrases: readonly string[];
  /** What a printed option means. */
  meaning(folded: string): BallotOption | null;
}

function wordsOf(rows: Rows): OptionWords {
  const phrases = rows.flatMap(([, list]) => list.map(fold)).toSorted((a, b) => b.length - a.length);
  const book = phraseBook(rows);
  return {
    phrases,
    source: phrases.map(phrasePattern).join('|') || '(?!)',
    meaning: (folded) => wholeIn(book, folded)?.meaning ?? null,
  };
}

/** "ayes", "imod": an option by itself. */
export const optionsOf = perLexicon(({ language }: Lexicon) => wordsOf(language.votes.options));

/** "Tegen het voorstel stemden", "voting against were": the voters follow. */
export const leadsOf = perLexicon(({ language }: Lexicon) => wordsOf(language.votes.voterLeads));
