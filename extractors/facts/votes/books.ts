// A language's words for votes → compiled phrase books.
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { type PhraseBook, phraseBook } from '../../text/phrase.ts';

/** One book without meanings: does any of these phrases stand here, and where. */
function plain(phrases: readonly string[]): PhraseBook<true> {
  return phraseBook([[true, phrases]]);
}

export const voteBooks = perLexicon(({ language: { votes } }: Lexicon) => ({
  motions: plain(votes.motions),
  moving: plain(votes.moving),
  dropped: plain(votes.dropped),
  noMotions: plain(votes.noMotions),
  moverBefore: plain(votes.moverBefore),
  moverAfter: plain(votes.moverAfter),
  seconderBefore: plain(votes.seconderBefore),
  seconderAfter: plain(votes.seconderAfter),
  pairAfter: plain(votes.pairAfter),
  firstPerson: plain(votes.firstPerson),
  results: phraseBook(votes.results),
  verdicts: phraseBook(votes.verdicts),
  beside: phraseBook(votes.beside),
  held: plain(votes.held),
  tallyLeads: plain(votes.tallyLeads),
  majorities: phraseBook(votes.majorities),
  methods: phraseBook(votes.methods),
  counts: plain(votes.counts),
  noCounts: plain(votes.noCounts),
  spoken: phraseBook(votes.spoken),
  consent: plain(votes.consent),
  headings: plain(votes.headings),
}));
