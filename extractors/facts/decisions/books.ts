// A language's words for decisions → compiled phrase books.
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { findPhrases, type PhraseBook, type PhraseMatch, phraseBook } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { WordKeys } from '../../text/word-keys.ts';

function plain(phrases: readonly string[]): PhraseBook<true> {
  return phraseBook([[true, phrases]]);
}

export const decisionBooks = perLexicon(({ language: { decisions } }: Lexicon) => ({
  outcomes: phraseBook(decisions.outcomes),
  formal: plain(decisions.formal),
  soft: plain(decisions.soft),
  bare: plain(decisions.bare),
  fragments: plain(decisions.fragments),
  standing: plain(decisions.standing),
  closings: plain(decisions.closings),
  elected: plain(decisions.elected),
  resolutions: plain(decisions.resolutions),
  clauses: plain(decisions.clauses),
  void: plain(decisions.void),
  reported: plain(decisions.reported),
  otherTimes: plain(decisions.otherTimes),
  leaning: plain(decisions.leaning),
  dissent: plain(decisions.dissent),
  assemblies: plain(decisions.assemblies),
  recommending: phraseBook(decisions.outcomes.filter(([outcome]) => outcome === 'recommended')),
}));

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The matches of a book that no phrase of another book overlaps. */
export function unbarred<T>(
  book: PhraseBook<T>,
  bars: PhraseBook<true>,
  folded: string,
  keys: WordKeys,
): PhraseMatch<T>[] {
  const found = findPhrases(book, folded, keys);
  if (!found.length) return found;
  const barred = findPhrases(bars, folded, keys);
  return found.filter((match) => !barred.some((bar) => overlaps(bar, match)));
}
