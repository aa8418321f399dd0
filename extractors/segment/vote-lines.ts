// Plain heading candidates → those that only tell of a vote: how it went, or that its tally follows.
//
//   MOTION CARRIED.      Roll call vote as follows: Ek, yes; Lund, yes      AGAINST: 12
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { phraseBook, wholeIn } from '../text/phrase.ts';
import type { Candidate } from './heading.ts';

const books = perLexicon(({ language: { votes } }: Lexicon) => ({
  results: phraseBook(votes.results),
  leads: phraseBook([['lead', votes.tallyLeads]]),
  options: phraseBook(votes.options),
}));

/** Longest line (characters) that tells of nothing else. */
const longest = 60;

/**
 * Given candidates and the folded text, returns those without a number that are such a line from end to end. A ritual
 * title ("Roll call") leads to a tally only as the plain beginning of a line.
 */
export function votesAsHeadings(folded: string, lexicon: Lexicon, candidates: readonly Candidate[]): Set<Candidate> {
  const { results, leads, options } = books(lexicon);
  const isVote = ({ mark, title, ritual, runIn, look }: Candidate): boolean => {
    const bare = folded.slice(title.start, title.end).replace(/[\s:.!]{1,9}$/u, '');
    if (mark !== null || bare.length > longest) return false;
    if (wholeIn(options, bare) !== null && /^\s?:?\s?\d{1,4}(?!\d)/u.test(folded.slice(title.end, title.end + 8)))
      return true;
    const plain = runIn && !look.caps && !look.bold && !look.underlined;
    return wholeIn(results, bare) !== null || ((plain || !ritual) && wholeIn(leads, bare) !== null);
  };
  return new Set(candidates.filter(isVote));
}
