// An item → its matters in printed order: those under decision labels, and those told in text without one.
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { type Tally, talliesIn } from '../votes/ballots.ts';
import { rollCallsIn } from '../votes/roll-calls.ts';
import { joinedFacts } from '../votes/vote-facts.ts';
import { overlaps } from './books.ts';
import { labelledMatter } from './labelled.ts';
import { came, type Matter } from './matters.ts';
import { passages } from './passages.ts';
import { statementOf } from './stated.ts';
import { insideTally, type Statement, withoutTalk } from './statements.ts';
import { mattersOf } from './steps.ts';
import { unitsIn } from './units.ts';
import { zonesOf } from './zones.ts';

export interface Reading {
  readonly matter: Matter;
  /** It stands under a decision label. */
  readonly labelled: boolean;
}

/** Given an item, returns what was moved, decided and voted on under it, in printed order. */
export function readingsOf(item: ItemSegment, segmented: Segmented, context: FactContext): Reading[] {
  const zones = zonesOf(item, segmented, context);
  const labelled = zones.labelled.flatMap((section) => underLabel(section.body, segmented, context));
  const open = zones.open.flatMap((span) => withoutLabel(span, segmented, context));
  const closing = zones.closed.flatMap((span) => withoutLabel(span, segmented, context).filter(isVotedOn));
  const formal = labelled.length > 0 || open.some((matter) => matter.kind === 'resolution');
  const kept = open.filter((matter) => !formal || outranksTalk.has(matter.kind));
  const readings = [
    ...labelled.map((matter) => ({ matter, labelled: true })),
    ...[...kept, ...closing].map((matter) => ({ matter, labelled: false })),
  ];
  const inOrder = readings.toSorted((a, b) => placeOf(a) - placeOf(b));
  return moversJoined(inOrder).filter(({ matter }) => came(matter));
}

function placeOf({ matter }: Reading): number {
  return matter.texts[0]?.start ?? 0;
}

/** Where an item has a label or a resolution, what is told less formally is talk. */
const outranksTalk: ReadonlySet<Matter['kind']> = new Set(['resolution', 'motion']);

/** A result with its tally is decided, under whatever label it was printed: "Adopted Item", "Ayes: …" below a recommendation. */
function isVotedOn({ kind, vote }: Matter): boolean {
  return (kind === 'bare' || kind === 'motion') && vote.held && (vote.ballots.length > 1 || vote.counts.yes !== null);
}

/** "Proposed by Ek, seconded by Holm." above a label: who moved what stands under the label. */
function moversJoined(readings: readonly Reading[]): Reading[] {
  return readings.flatMap((reading, i) => {
    const [before, next] = [readings[i - 1], readings[i + 1]];
    if (isUnsettled(reading) && next?.labelled) return [];
    if (!reading.labelled || !before || !isUnsettled(before)) return [reading];
    const vote = joinedFacts(before.matter.vote, reading.matter.vote);
    return [{ ...reading, matter: { ...reading.matter, vote } }];
  });
}

function isUnsettled({ matter, labelled }: Reading): boolean {
  return !labelled && matter.kind === 'motion' && matter.open;
}

/** Several motions under one label are as many matters, else the whole text is one. */
function underLabel(span: Span, segmented: Segmented, context: FactContext): Matter[] {
  const statements = statementsIn(span, segmented, context);
  const motions = statements.filter((statement) => statement.kind === 'motion').length;
  if (motions > 1) return mattersOf(statements, passages(segmented, statements));
  const matter = labelledMatter(statements, context.attendanceStatements, segmented.lexicon);
  return matter ? [matter] : [];
}

function withoutLabel(span: Span, segmented: Segmented, context: FactContext): Matter[] {
  const statements = statementsIn(span, segmented, context);
  if (statements.every((statement) => statement.kind === 'other')) return [];
  return mattersOf(statements, passages(segmented, statements));
}

/** Given a span of an item's text, returns its statements; text inside a tally is part of the tally. */
function statementsIn(span: Span, segmented: Segmented, { meetingDate }: FactContext): readonly Statement[] {
  const { layout, folded, lexicon } = segmented;
  const rollCalls = rollCallsIn(layout.text, folded, span, lexicon);
  const tallies = withoutRepeats([...rollCalls, ...talliesIn(layout.text, folded, span, lexicon)]);
  const units = unitsIn(segmented, span).filter((unit) => !insideTally(unit, tallies));
  const source = { text: layout.text, folded, lexicon, meetingDate };
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
