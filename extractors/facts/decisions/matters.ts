// A matter: what was moved or decided in an item's text, with the vote on it; steps.ts makes it of statements.
import type { Span } from '../../text/span.ts';
import type { VoteFacts } from '../votes/vote-facts.ts';
import type { Statement, StatementKind } from './statements.ts';

export interface Matter {
  /** The statement that opened it. */
  readonly kind: StatementKind;
  /** Its deciding sentence; null where a label decides. */
  readonly deciding: Span | null;
  /** Text of the decision, in printed order. */
  readonly texts: readonly Span[];
  readonly vote: VoteFacts;
  /** Votes held before that one under the same label: on amendments and rival motions. */
  readonly earlier: readonly VoteFacts[];
  /** What a label beside it says became of it: "Status: Goedgekeurd". */
  readonly said?: readonly Span[];
  /** A label says that the body that met only recommends it to another. */
  readonly recommended?: boolean;
  /** A motion whose own sentence tells the result: "On motion of Ek the board approved …". */
  readonly atOnce?: boolean;
  /** A motion with no result yet. */
  readonly open: boolean;
  /** It has words of its own: not only names of movers. */
  readonly worded: boolean;
  /** Index of the last statement that belongs to it. */
  readonly at: number;
}

/** What belongs to a statement's text beyond its unit, and which statements that takes up: see passages.ts. */
export interface MatterText {
  readonly textOf: (statement: Statement, at: number) => readonly Span[];
  /** Statements that stand inside another's text (lists, quoted motions). */
  readonly taken: ReadonlySet<number>;
  /** A tally printed before the decision it belongs to is kept until that comes. */
  readonly keep: (vote: VoteFacts) => void;
  readonly pending: () => VoteFacts;
  /** Does a confirming line decide by itself, without a motion before it? */
  readonly confirms: (statement: Statement) => boolean;
  /** Has a motion words of its own beside the names of its movers? */
  readonly worded: (statement: Statement) => boolean;
  /** Does a text name again most of what a list names? */
  readonly repeats: (texts: readonly Span[], list: readonly Span[]) => boolean;
  /** Is a statement the next of several resolutions parted by semicolons, "DÉCIDE …; CHARGE …"? */
  readonly runsInto: (matter: Matter, statement: Statement) => boolean;
  /** Do a motion and a line behind it speak of the same matter? */
  readonly related: (texts: readonly Span[], unit: Span) => boolean;
}

/** Motions that came to nothing are no decisions; one that was seconded, with no result printed, may have been carried. */
export function came({ open, worded, vote }: Matter): boolean {
  return !open || (worded && vote.mover !== null && vote.seconder !== null);
}
