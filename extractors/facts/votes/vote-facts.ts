// The sentences of one vote → what they tell of it: result, majority, method, movers, numbers, ballots.
import type { Lexicon } from '../../languages/lexicon.ts';
import type { VoteMajority, VoteMethod, VoteResult } from '../../languages/vote-words.ts';
import { findPhrases, firstPhrase, hasPhrase, type PhraseMatch } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { WordKeys } from '../../text/word-keys.ts';
import type { NamedVote, Tally } from './ballots.ts';
import { voteBooks } from './books.ts';
import { countsIn, noCounts, type VoteCounts } from './counts.ts';
import { type Movers, moversIn, nobody } from './movers.ts';
import { proseVoters } from './prose-voters.ts';
import { spokenVotes } from './roll-calls.ts';

export interface VoteFacts extends Movers {
  /** Where only movers and seconders are named. */
  readonly moverSpans: readonly Span[];
  /** The paper says that a vote was held: more than a mover. */
  readonly held: boolean;
  readonly result: VoteResult | null;
  readonly resultSpan: Span | null;
  readonly majority: VoteMajority | null;
  readonly method: VoteMethod | null;
  readonly counts: VoteCounts;
  /** The counts are those of the winning and the losing side, as if the matter was carried. */
  readonly sided: boolean;
  readonly ballots: readonly NamedVote[];
}

export const noVote: VoteFacts = {
  ...nobody,
  moverSpans: [],
  held: false,
  result: null,
  resultSpan: null,
  majority: null,
  method: null,
  counts: noCounts,
  sided: false,
  ballots: [],
};

/** What a sentence may be read for: names of movers only where it puts a motion, seconds it or tells of both. */
export interface Reading {
  readonly movers: boolean;
  /** A lone "carried" is its result: anywhere in a sentence about the vote, at the end of a motion. */
  readonly verdicts: 'anywhere' | 'closing' | 'none';
  /** Lists and roll calls found in it. */
  readonly tallies: readonly Tally[];
  /** Keys of the sentence's words: see text/anchors.ts. */
  readonly keys: WordKeys;
}

/** Given a sentence, returns what it tells of a vote. */
export function voteFactsIn(
  text: string,
  folded: string,
  sentence: Span,
  lexicon: Lexicon,
  reading: Reading,
): VoteFacts {
  const books = voteBooks(lexicon);
  const inside = folded.slice(sentence.start, sentence.end);
  const { keys } = reading;
  const told =
    firstPhrase(books.results, inside, keys) ??
    firstPhrase(books.beside, inside, keys) ??
    verdictIn(inside, reading, lexicon);
  const numbers = countsIn(inside, sentence.start, lexicon, keys);
  const majority = firstPhrase(books.majorities, inside, keys);
  const listed = reading.tallies.flatMap((tally) => tally.ballots);
  const counts = reading.tallies.reduce((sum, tally) => filledIn(sum, tally.counts), numbers?.counts ?? noCounts);
  const held =
    told !== null ||
    hasPhrase(books.held, inside, keys) ||
    majority !== null ||
    numbers !== null ||
    listed.length > 0 ||
    hasNumbers(counts);
  const movers = reading.movers ? moversIn(text, folded, sentence, lexicon, keys) : nobody;
  return {
    mover: movers.mover,
    seconder: movers.seconder,
    moverSpans: movers.spans,
    spans: [...(held ? [sentence] : movers.spans), ...reading.tallies.map((tally) => tally.span)],
    held,
    result: told?.meaning ?? null,
    resultSpan: told ? { start: sentence.start + told.start, end: sentence.start + told.end } : null,
    majority: majority?.meaning ?? null,
    method: firstPhrase(books.methods, inside, keys)?.meaning ?? null,
    counts,
    sided: numbers?.sided ?? false,
    ballots:
      listed.length || !held || isTally(sentence, reading)
        ? listed
        : votersOf(text, folded, sentence, lexicon, { keys, counts }),
  };
}

/** Voters named before the words of a vote, and behind them; a name read twice counts once. */
function votersOf(
  text: string,
  folded: string,
  sentence: Span,
  lexicon: Lexicon,
  { keys, counts }: { keys: WordKeys; counts: VoteCounts },
): readonly NamedVote[] {
  const behind = proseVoters(text, folded, sentence, counts, lexicon);
  const spoken = spokenVotes(text, folded, sentence, lexicon, keys);
  const met = ({ name }: NamedVote) => behind.some((vote) => vote.name.start < name.end && name.start < vote.name.end);
  return [...behind, ...spoken.filter((vote) => !met(vote))];
}

/** The head of a table of votes names no voters. */
function isTally({ start, end }: Span, { tallies }: Reading): boolean {
  return tallies.some(({ span }) => span.start <= start && end <= span.end);
}

function verdictIn(inside: string, { verdicts, keys }: Reading, lexicon: Lexicon): PhraseMatch<VoteResult> | null {
  if (verdicts === 'none') return null;
  const found = findPhrases(voteBooks(lexicon).verdicts, inside, keys);
  const closing = inside.replace(/[\s.!)]{1,4}$/u, '').length;
  return (verdicts === 'anywhere' ? found[0] : found.find((match) => match.end === closing)) ?? null;
}

function hasNumbers(counts: VoteCounts): boolean {
  return counts.yes !== null || counts.no !== null;
}

/** Numbers of the first, completed by the second. */
function filledIn(a: VoteCounts, b: VoteCounts): VoteCounts {
  return { yes: a.yes ?? b.yes, no: a.no ?? b.no, abstain: a.abstain ?? b.abstain, absent: a.absent ?? b.absent };
}

/** Joins what two sentences tell of one vote; the first word on each point counts, ballots add up. */
export function joinedFacts(a: VoteFacts, b: VoteFacts): VoteFacts {
  const known = new Set(a.ballots.map((ballot) => ballot.name.start));
  return {
    mover: a.mover ?? b.mover,
    seconder: a.seconder ?? b.seconder,
    moverSpans: [...a.moverSpans, ...b.moverSpans],
    spans: [...a.spans, ...b.spans],
    held: a.held || b.held,
    result: a.result ?? b.result,
    resultSpan: a.resultSpan ?? b.resultSpan,
    majority: a.majority ?? b.majority,
    method: a.method ?? b.method,
    counts: filledIn(a.counts, b.counts),
    sided: hasNumbers(a.counts) ? a.sided : b.sided,
    ballots: [...a.ballots, ...b.ballots.filter((ballot) => !known.has(ballot.name.start))],
  };
}
