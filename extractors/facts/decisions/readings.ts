// An item → its matters in printed order: those under decision labels, and those told in text without one.
import type { ItemSegment, SectionSegment, Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import { wordKeys } from '../../text/word-keys.ts';
import type { FactContext } from '../context.ts';
import { type Tally, talliesIn } from '../votes/ballots.ts';
import { rollCallsIn } from '../votes/roll-calls.ts';
import { joinedFacts, noVote, type VoteFacts, voteFactsIn } from '../votes/vote-facts.ts';
import { voteTablesIn } from '../votes/vote-tables.ts';
import { overlaps } from './books.ts';
import { labelledMatter } from './labelled.ts';
import { came, type Matter } from './matters.ts';
import { passages } from './passages.ts';
import { statementOf } from './stated.ts';
import { insideTally, type Statement, withoutTalk } from './statements.ts';
import { mattersOf } from './steps.ts';
import { decisionThresholds as t } from './thresholds.ts';
import { unitsIn } from './units.ts';
import { type Zones, zonesOf } from './zones.ts';

export interface Reading {
  readonly matter: Matter;
  /** It stands under a decision label. */
  readonly labelled: boolean;
}

/** Given an item, returns what was moved, decided and voted on under it, in printed order. */
export function readingsOf(item: ItemSegment, segmented: Segmented, context: FactContext): Reading[] {
  const zones = zonesOf(item, segmented, context);
  const labelled = zones.labelled.flatMap((section) => underLabel(section, segmented, context));
  const open = zones.open.flatMap((span) => withoutLabel(span, segmented, context));
  const closing = zones.closed.flatMap((span) => withoutLabel(span, segmented, context).filter(isVotedOn));
  const formal = labelled.length > 0 || open.some((matter) => matter.kind === 'resolution');
  const kept = open.filter((matter) => !formal || outranksTalk.has(matter.kind));
  const readings = [
    ...labelled.map((matter) => ({ matter, labelled: true })),
    ...[...kept, ...closing].map((matter) => ({ matter, labelled: false })),
  ];
  const inOrder = readings.toSorted((a, b) => placeOf(a) - placeOf(b));
  const told = moversJoined(inOrder).filter(({ matter }) => came(matter));
  return loneVotes(zones, segmented, context).reduce(withLoneVote, told);
}

/** A vote under a label of its own, beside the decision: "Votering: Enstemmig vedtatt." */
interface LoneVote {
  readonly span: Span;
  readonly vote: VoteFacts;
}

function loneVotes(zones: Zones, segmented: Segmented, context: FactContext): LoneVote[] {
  const bare = zones.labelled.filter((section) => underLabel(section, segmented, context).length === 0);
  return [...zones.voting, ...bare.map(({ body }) => body)].flatMap((span) => {
    const statements = statementsIn(span, segmented, context);
    const vote = statements.reduce((facts, statement) => joinedFacts(facts, statement.vote), noVote);
    const decides = withoutLabel(span, segmented, context).length > 0;
    return vote.held && !decides ? [{ span, vote }] : [];
  });
}

/** Goes to the nearest decision that has no vote yet, one under a label before others. */
function withLoneVote(readings: readonly Reading[], { span, vote }: LoneVote): Reading[] {
  const free = readings.filter(({ matter: { vote: own } }) => !own.held || isUncounted(own));
  const labelled = free.filter((reading) => reading.labelled);
  const [owner] = (labelled.length > 0 ? labelled : free).toSorted((a, b) => distance(a, span) - distance(b, span));
  return readings.map((reading) =>
    reading === owner
      ? { ...reading, matter: { ...reading.matter, vote: joinedFacts(reading.matter.vote, vote) } }
      : reading,
  );
}

function isUncounted({ counts, ballots, majority }: VoteFacts): boolean {
  return counts.yes === null && counts.no === null && ballots.length === 0 && majority === null;
}

/** Characters between a decision and a vote, whichever stands first. */
function distance(reading: Reading, { start, end }: Span): number {
  const last = reading.matter.texts.at(-1)?.end ?? placeOf(reading);
  return placeOf(reading) > start ? placeOf(reading) - end : start - last;
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
function underLabel({ heading, body }: SectionSegment, segmented: Segmented, context: FactContext): Matter[] {
  const opens = heading !== null && /,\s{0,2}$/u.test(segmented.layout.text.slice(heading.start, heading.end));
  const statements = statementsIn(opens ? { start: heading.start, end: body.end } : body, segmented, context);
  const motions = statements.filter((statement) => statement.kind === 'motion').length;
  if (motions > 1) return mattersOf(statements, passages(segmented, statements));
  const matter = labelledMatter(statements, context.attendanceStatements, segmented.lexicon);
  if (!matter) return [];
  return [heading ? { ...matter, vote: joinedFacts(matter.vote, headingVote(heading, segmented)) } : matter];
}

/** "… adopta por UNANIMIDAD el siguiente ACUERDO:": the label tells how the vote went. */
function headingVote(heading: Span, { layout, folded, lexicon }: Segmented): VoteFacts {
  const printed = folded.slice(heading.start, heading.end);
  if (printed.trim().split(/\s+/u).length < t.tellingLabelWords) return noVote;
  const reading = { movers: false, verdicts: 'none', tallies: [], keys: wordKeys(printed) } as const;
  return voteFactsIn(layout.text, folded, heading, lexicon, reading);
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
  const tables = voteTablesIn(layout.text, folded, span, lexicon);
  const tallies = withoutRepeats([...tables, ...rollCalls, ...talliesIn(layout.text, folded, span, lexicon)]);
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
