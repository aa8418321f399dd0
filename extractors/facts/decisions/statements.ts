// A unit of an item's text → what it states: its kind, and what it tells of a vote.
import type { Lexicon } from '../../languages/lexicon.ts';
import { hasPhrase } from '../../text/phrase.ts';
import type { Tally } from '../votes/ballots.ts';
import { voteBooks } from '../votes/books.ts';
import { noVote, type Reading, type VoteFacts, voteFactsIn } from '../votes/vote-facts.ts';
import { overlaps } from './books.ts';
import { isQuestion, kindOf } from './kinds.ts';
import { decisionThresholds as t } from './thresholds.ts';
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
  const silent = (kind === 'other' && !isDissent(unit, lexicon)) || kind === 'soft' || isQuestion(unit);
  const movers = kind !== 'other' && kind !== 'tally';
  const reading: Reading = { movers, verdicts: verdicts(kind), tallies, keys: unit.keys };
  const vote = silent && tallies.length === 0 ? noVote : voteFactsIn(text, folded, unit, lexicon, reading);
  return { kind, unit, vote: withSpeaker(vote, unit, kind, lexicon), spoken: false };
}

/** "(B) stemte imod.": a sentence of its own under a decision. */
function isDissent(unit: Unit, lexicon: Lexicon): boolean {
  return hasPhrase(voteBooks(lexicon).spoken, unit.folded, unit.keys);
}

function verdicts(kind: StatementKind): Reading['verdicts'] {
  if (kind === 'result' || kind === 'verdict' || kind === 'seconding') return 'anywhere';
  return kind === 'motion' ? 'closing' : 'none';
}

function withSpeaker(vote: VoteFacts, unit: Unit, kind: StatementKind, lexicon: Lexicon): VoteFacts {
  if (kind !== 'motion' || !unit.speaker || vote.mover) return vote;
  return hasPhrase(voteBooks(lexicon).firstPerson, unit.folded, unit.keys) ? { ...vote, mover: unit.speaker } : vote;
}

/** In a record of speeches only motions, votes and resolutions decide; the rest is talk. */
export function withoutTalk(statements: readonly Statement[]): readonly Statement[] {
  const speeches = statements.filter(({ unit }) => unit.speaker !== null && unit.first).length;
  if (speeches < t.speeches) return statements;
  return statements.map((statement) => ({
    ...statement,
    kind: talk.has(statement.kind) ? 'other' : statement.kind,
    spoken: true,
  }));
}

const talk: ReadonlySet<StatementKind> = new Set(['formal', 'soft', 'standing', 'closing', 'elected']);

/** Does a unit lie inside a tally, so that it is a part of it? */
export function insideTally(unit: Unit, tallies: readonly Tally[]): boolean {
  return tallies.some((tally) => overlaps(tally.span, unit) && tally.span.start < unit.start);
}
