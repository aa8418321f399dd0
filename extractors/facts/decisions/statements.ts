// A unit of an item's text → what kind of statement it is: a motion, a result, a decision, a tally or none of these.
import type { Lexicon } from '../../languages/lexicon.ts';
import { findPhrases, firstPhrase, hasPhrase, type PhraseBook } from '../../text/phrase.ts';
import type { Tally } from '../votes/ballots.ts';
import { voteBooks } from '../votes/books.ts';
import { countsIn } from '../votes/counts.ts';
import { moversIn } from '../votes/movers.ts';
import { noVote, type Reading, type VoteFacts, voteFactsIn } from '../votes/vote-facts.ts';
import { decisionBooks, overlaps, unbarred } from './books.ts';
import type { Unit } from './units.ts';

export type StatementKind =
  /** Puts a motion: "Ek moved to …". */
  | 'motion'
  /** Ends one without a vote: "There was not a vote." */
  | 'dropped'
  /** Seconds one: "The motion was seconded by Ek." */
  | 'seconding'
  /** Only tells how a vote went: "Motion carried 6-0." */
  | 'result'
  /** The same in a word or two: "Carried." */
  | 'verdict'
  /** Only tells who voted how. */
  | 'tally'
  /** "RESOLVED that …". */
  | 'resolution'
  /** Confirms the motion before it: "The minutes stand approved." */
  | 'standing'
  /** Tells the end of the meeting: "The meeting adjourned." */
  | 'closing'
  /** Decides in a sentence: "Budgettet blev godkendt." */
  | 'formal'
  /** Decides softly: "The board agreed to …". */
  | 'soft'
  /** A short line that is the outcome: "GRANTED". */
  | 'bare'
  /** A line of a list of people elected: "Bo Ek  genvalgt". */
  | 'elected'
  | 'other';

export interface Statement {
  readonly kind: StatementKind;
  readonly unit: Unit;
  readonly vote: VoteFacts;
}

/** Words of the longest line that is an outcome, a result or an elected person by itself; characters behind a decision in which a time still tells of it. */
const limits = { bareWords: 12, bareEnd: 8, resultWords: 22, electedWords: 12, timeReach: 40 };

/** Given a unit with the tallies that begin in it, returns what it states. */
export function statementOf(text: string, folded: string, unit: Unit, tallies: readonly Tally[], lexicon: Lexicon): Statement {
  const kind = kindOf(text, folded, unit, tallies, lexicon);
  const silent = kind === 'other' || kind === 'soft' || isQuestion(unit);
  const reading: Reading = { movers: kind !== 'other' && kind !== 'tally', verdicts: verdicts(kind), tallies, keys: unit.keys };
  const vote = silent && tallies.length === 0 ? noVote : voteFactsIn(text, folded, unit, lexicon, reading);
  return { kind, unit, vote: withSpeaker(vote, unit, kind, lexicon) };
}

function verdicts(kind: StatementKind): Reading['verdicts'] {
  if (kind === 'result' || kind === 'verdict' || kind === 'seconding') return 'anywhere';
  return kind === 'motion' ? 'closing' : 'none';
}

function withSpeaker(vote: VoteFacts, unit: Unit, kind: StatementKind, lexicon: Lexicon): VoteFacts {
  if (kind !== 'motion' || !unit.speaker || vote.mover) return vote;
  return hasPhrase(voteBooks(lexicon).firstPerson, unit.folded, unit.keys) ? { ...vote, mover: unit.speaker } : vote;
}

function kindOf(text: string, folded: string, unit: Unit, tallies: readonly Tally[], lexicon: Lexicon): StatementKind {
  const votes = voteBooks(lexicon);
  const decisions = decisionBooks(lexicon);
  if (tallies.some((tally) => tally.span.start <= unit.start + tallyLead)) return 'tally';
  if (beginsWithResolution(unit, lexicon)) return 'resolution';
  if (hasPhrase(votes.dropped, unit.folded, unit.keys)) return 'dropped';
  if (isMotion(text, folded, unit, lexicon)) return 'motion';
  if (isSeconding(unit, lexicon)) return 'seconding';
  if (isQuestion(unit)) return isTallyLead(unit, lexicon) ? 'tally' : 'other';
  if (hasPhrase(decisions.standing, unit.folded, unit.keys)) return 'standing';
  if (hasPhrase(decisions.closings, unit.folded, unit.keys)) return 'closing';
  if (isResult(unit, lexicon)) return 'result';
  if (isElectedLine(unit, lexicon)) return 'elected';
  if (decides(decisions.formal, unit, lexicon)) return 'formal';
  if (isVerdict(unit, lexicon)) return 'verdict';
  if (isBare(unit, lexicon)) return 'bare';
  if (decides(decisions.soft, unit, lexicon)) return 'soft';
  return tallies.length > 0 || isTallyLead(unit, lexicon) || isNumbers(unit, lexicon) ? 'tally' : 'other';
}

/** "8 medlemmer undlod at stemme.": a short line with numbers of votes. */
function isNumbers(unit: Unit, lexicon: Lexicon): boolean {
  return unit.words <= limits.resultWords && /\d/u.test(unit.folded) && countsIn(unit.folded, 0, lexicon, unit.keys) !== null;
}

/** Characters before the first name or head of a tally that still belong to it. */
const tallyLead = 3;

/** A motion, or words of moving with the mover's name. */
function isMotion(text: string, folded: string, unit: Unit, lexicon: Lexicon): boolean {
  const { motions, moving, noMotions, firstPerson } = voteBooks(lexicon);
  if (unbarred(motions, noMotions, unit.folded, unit.keys).length > 0) return true;
  if (unbarred(moving, noMotions, unit.folded, unit.keys).length === 0) return false;
  return moversIn(text, folded, unit, lexicon, unit.keys).mover !== null || hasPhrase(firstPerson, unit.folded, unit.keys);
}

/** "All in favour?" asks; it tells no result. */
function isQuestion(unit: Unit): boolean {
  return unit.folded.endsWith('?');
}

/** A deciding phrase that no condition covers, in a sentence that is not about another time. */
function decides(book: PhraseBook<true>, unit: Unit, lexicon: Lexicon): boolean {
  const decisions = decisionBooks(lexicon);
  const [first] = unbarred(book, decisions.void, unit.folded, unit.keys);
  if (!first || findPhrases(decisions.reported, unit.folded, unit.keys).some((match) => match.end <= first.start)) return false;
  return !findPhrases(decisions.otherTimes, unit.folded, unit.keys).some((match) => match.start < first.end + limits.timeReach);
}

function beginsWithResolution(unit: Unit, lexicon: Lexicon): boolean {
  return findPhrases(decisionBooks(lexicon).resolutions, unit.folded, unit.keys).some((match) => match.start < 12);
}

function isSeconding(unit: Unit, lexicon: Lexicon): boolean {
  const { seconderAfter, seconderBefore } = voteBooks(lexicon);
  return hasPhrase(seconderAfter, unit.folded, unit.keys) || hasPhrase(seconderBefore, unit.folded, unit.keys);
}

function isResult(unit: Unit, lexicon: Lexicon): boolean {
  if (unit.words > limits.resultWords) return false;
  return hasPhrase(voteBooks(lexicon).results, unit.folded, unit.keys);
}

/** "Carried.", "Passed 3-0." */
function isVerdict(unit: Unit, lexicon: Lexicon): boolean {
  const verdict = firstPhrase(voteBooks(lexicon).verdicts, unit.folded, unit.keys);
  return verdict !== null && verdict.start <= 1 && unit.words <= limits.bareEnd;
}

function isTallyLead(unit: Unit, lexicon: Lexicon): boolean {
  const found = findPhrases(voteBooks(lexicon).tallyLeads, unit.folded, unit.keys);
  return unit.words <= limits.resultWords && found.some((match) => match.start < 40 || match.end >= unit.folded.length - 2);
}

function isElectedLine(unit: Unit, lexicon: Lexicon): boolean {
  if (!unit.first || unit.words > limits.electedWords || unit.words < 2) return false;
  const closing = unit.folded.replace(/[\s.!)]{1,4}$/u, '').length;
  const { elected, formal } = decisionBooks(lexicon);
  return findPhrases(elected, unit.folded, unit.keys).some((match) => match.end === closing && match.start > 0) && !hasPhrase(formal, unit.folded, unit.keys);
}

/** The deciding word begins a short line of its own, or ends a fragment: "Referatet godkendt." */
function isBare(unit: Unit, lexicon: Lexicon): boolean {
  const { bare, fragments, void: bars } = decisionBooks(lexicon);
  const closing = unit.folded.replace(/[\s.!]{1,4}$/u, '').length;
  const opens = unit.first && unit.words <= limits.bareWords && unbarred(bare, bars, unit.folded, unit.keys).some((match) => match.start === 0);
  return opens || (unit.words <= limits.bareEnd && unbarred(fragments, bars, unit.folded, unit.keys).some((match) => match.end === closing));
}

/** Does a unit lie inside a tally, so that it is a part of it? */
export function insideTally(unit: Unit, tallies: readonly Tally[]): boolean {
  return tallies.some((tally) => overlaps(tally.span, unit) && tally.span.start < unit.start);
}
