// A span of an item's text → its statements, with the tallies that begin in them.
import type { Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { type Tally, talliesIn } from '../votes/ballots.ts';
import { rollCallsIn } from '../votes/roll-calls.ts';
import { voteTablesIn } from '../votes/vote-tables.ts';
import { overlaps } from './books.ts';
import { statementOf } from './stated.ts';
import { insideTally, type Statement, withoutTalk } from './statements.ts';
import { unitsIn } from './units.ts';

/** Given a span of an item's text, returns its statements; text inside a tally is part of the tally. */
export function statementsIn(span: Span, segmented: Segmented, context: FactContext): readonly Statement[] {
  const { layout, folded, lexicon } = segmented;
  const rollCalls = rollCallsIn(layout.text, folded, span, lexicon);
  const tables = voteTablesIn(layout.text, folded, span, lexicon);
  const tallies = withoutRepeats([...tables, ...rollCalls, ...talliesIn(layout.text, folded, span, lexicon)]);
  const units = unitsIn(segmented, span).filter((unit) => !insideTally(unit, tallies));
  const { meetingDate, bodies } = context;
  const source = { text: layout.text, folded, lexicon, meetingDate, bodies };
  const beginning = (unit: Span) => tallies.filter(({ span: { start } }) => start >= unit.start && start < unit.end);
  return withoutTalk(units.map((unit) => statementOf(source, unit, beginning(unit))));
}

/** A roll call and a list may be read from the same words: the one with more names stays. */
function withoutRepeats(tallies: readonly Tally[]): Tally[] {
  return tallies.filter((tally, i) => {
    const rivals = tallies.filter((other, k) => k !== i && overlaps(other.span, tally.span));
    return !rivals.some((other) => isBetter(other, tally) || (!isBetter(tally, other) && tallies.indexOf(other) < i));
  });
}

function isBetter(a: Tally, b: Tally): boolean {
  const names = a.ballots.length - b.ballots.length;
  return names > 0 || (names === 0 && a.span.end - a.span.start > b.span.end - b.span.start);
}
