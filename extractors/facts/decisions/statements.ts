// The kinds of statement that an item's text is made of → and which of them count: talk and parts of tallies do not.
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { Tally } from '../votes/ballots.ts';
import type { VoteFacts } from '../votes/vote-facts.ts';
import { overlaps } from './books.ts';
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
  /** Names of the body that met. */
  readonly bodies: readonly string[];
}

/** Text of a decision, and the indices of the statements that it takes up beside its own. */
export interface Passage {
  readonly texts: readonly Span[];
  readonly takes: readonly number[];
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
