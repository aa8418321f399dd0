// A unit of an item's text → what kind of statement it is: a motion, a result, a decision, a tally or none of these.
import type { Lexicon } from '../../languages/lexicon.ts';
import { findDates } from '../../text/dates.ts';
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
  /** It stands in a record of speeches: said, not minuted. */
  readonly spoken: boolean;
}

/** Words of the longest line that is an outcome, a result or an elected person by itself; characters behind a decision, and from the start of a sentence, in which a time or date tells of it. */
const limits = {
  bareWords: 12,
  bareEnd: 8,
  resultWords: 22,
  electedWords: 12,
  timeReach: 40,
  dateReach: 24,
  dateStart: 5,
};

/** The text that statements are read from, and the day of the meeting, if known. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly meetingDate: string | null;
}

/** Given a unit with the tallies that begin in it, returns what it states. */
export function statementOf(source: Source, unit: Unit, tallies: readonly Tally[]): Statement {
  const { text, folded, lexicon } = source;
  const kind = kindOf(source, unit, tallies);
  const silent = kind === 'other' || kind === 'soft' || isQuestion(unit);
  const reading: Reading = {
    movers: kind !== 'other' && kind !== 'tally',
    verdicts: verdicts(kind),
    tallies,
    keys: unit.keys,
  };
  const vote = silent && tallies.length === 0 ? noVote : voteFactsIn(text, folded, unit, lexicon, reading);
  return { kind, unit, vote: withSpeaker(vote, unit, kind, lexicon), spoken: false };
}

function verdicts(kind: StatementKind): Reading['verdicts'] {
  if (kind === 'result' || kind === 'verdict' || kind === 'seconding') return 'anywhere';
  return kind === 'motion' ? 'closing' : 'none';
}

function withSpeaker(vote: VoteFacts, unit: Unit, kind: StatementKind, lexicon: Lexicon): VoteFacts {
  if (kind !== 'motion' || !unit.speaker || vote.mover) return vote;
  return hasPhrase(voteBooks(lexicon).firstPerson, unit.folded, unit.keys) ? { ...vote, mover: unit.speaker } : vote;
}

function kindOf(source: Source, unit: Unit, tallies: readonly Tally[]): StatementKind {
  const { text, folded, lexicon } = source;
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
  if (decides(decisions.formal, unit, source)) return 'formal';
  if (isVerdict(unit, lexicon)) return 'verdict';
  if (isBare(unit, lexicon)) return 'bare';
  if (decides(decisions.soft, unit, source)) return 'soft';
  return tallies.length > 0 || isTallyLead(unit, lexicon) || isNumbers(unit, lexicon) ? 'tally' : 'other';
}

/** "8 medlemmer undlod at stemme.": a short line with numbers of votes. */
function isNumbers(unit: Unit, lexicon: Lexicon): boolean {
  return (
    unit.words <= limits.resultWords && /\d/u.test(unit.folded) && countsIn(unit.folded, 0, lexicon, unit.keys) !== null
  );
}

/** Characters before the first name or head of a tally that still belong to it. */
const tallyLead = 3;

/** A motion, or words of moving with the mover's name. */
function isMotion(text: string, folded: string, unit: Unit, lexicon: Lexicon): boolean {
  const { motions, moving, noMotions, firstPerson } = voteBooks(lexicon);
  if (unbarred(motions, noMotions, unit.folded, unit.keys).length > 0) return true;
  if (unbarred(moving, noMotions, unit.folded, unit.keys).length === 0) return false;
  return (
    moversIn(text, folded, unit, lexicon, unit.keys).mover !== null || hasPhrase(firstPerson, unit.folded, unit.keys)
  );
}

/** "All in favour?" asks; it tells no result. */
function isQuestion(unit: Unit): boolean {
  return unit.folded.endsWith('?');
}

/** A deciding phrase that no condition covers, in a sentence that is not about another time. */
function decides(book: PhraseBook<true>, unit: Unit, { lexicon, meetingDate }: Source): boolean {
  const decisions = decisionBooks(lexicon);
  const [first] = unbarred(book, decisions.void, unit.folded, unit.keys);
  if (!first || findPhrases(decisions.reported, unit.folded, unit.keys).some((match) => match.end <= first.start))
    return false;
  if (
    findPhrases(decisions.otherTimes, unit.folded, unit.keys).some(
      (match) => match.start < first.end + limits.timeReach,
    )
  )
    return false;
  return !beginsOnOtherDay(unit, lexicon, meetingDate);
}

/** "On April 17, 2007, the Board approved …". */
function beginsOnOtherDay(unit: Unit, lexicon: Lexicon, meetingDate: string | null): boolean {
  if (meetingDate === null || !/\d/u.test(unit.folded.slice(0, limits.dateReach))) return false;
  const [date] = findDates(unit.folded.slice(0, limits.timeReach), lexicon.calendar);
  return date !== undefined && date.start < limits.dateStart && date.iso !== null && date.iso !== meetingDate;
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
  return (
    unit.words <= limits.resultWords && found.some((match) => match.start < 40 || match.end >= unit.folded.length - 2)
  );
}

function isElectedLine(unit: Unit, lexicon: Lexicon): boolean {
  if (!unit.first || unit.words > limits.electedWords || unit.words < 2) return false;
  const closing = unit.folded.replace(/[\s.!)]{1,4}$/u, '').length;
  const { elected, formal } = decisionBooks(lexicon);
  return (
    findPhrases(elected, unit.folded, unit.keys).some((match) => match.end === closing && match.start > 0) &&
    !hasPhrase(formal, unit.folded, unit.keys)
  );
}

/** The deciding word begins a short line of its own, or ends a fragment: "Referatet godkendt." */
function isBare(unit: Unit, lexicon: Lexicon): boolean {
  const { bare, fragments, void: bars } = decisionBooks(lexicon);
  const closing = unit.folded.replace(/[\s.!]{1,4}$/u, '').length;
  const opens =
    unit.first &&
    unit.words <= limits.bareWords &&
    unbarred(bare, bars, unit.folded, unit.keys).some((match) => match.start === 0);
  return (
    opens ||
    (unit.words <= limits.bareEnd &&
      unbarred(fragments, bars, unit.folded, unit.keys).some((match) => match.end === closing))
  );
}

/** Speakers' names of so many sentences make a record of speeches. */
const speeches = 3;

/** In a record of speeches only motions, votes and resolutions decide; the rest is talk. */
export function withoutTalk(statements: readonly Statement[]): readonly Statement[] {
  if (statements.filter(({ unit }) => unit.speaker !== null && unit.first).length < speeches) return statements;
  return statements.map((statement) => ({ ...statement, kind: talk.has(statement.kind) ? 'other' : statement.kind, spoken: true }));
}

const talk: ReadonlySet<StatementKind> = new Set(['formal', 'soft', 'standing', 'closing', 'elected']);

/** Does a unit lie inside a tally, so that it is a part of it? */
export function insideTally(unit: Unit, tallies: readonly Tally[]): boolean {
  return tallies.some((tally) => overlaps(tally.span, unit) && tally.span.start < unit.start);
}
