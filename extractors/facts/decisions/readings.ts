// An item → its matters in printed order: those under decision labels, and those told in text without one.
import type { ItemSegment, SectionSegment, Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import { wordKeys } from '../../text/word-keys.ts';
import type { FactContext } from '../context.ts';
import { type Tally, talliesIn } from '../votes/ballots.ts';
import { rollCallsIn } from '../votes/roll-calls.ts';
import { roundsOf } from '../votes/rounds.ts';
import { joinedFacts, noVote, type VoteFacts, voteFactsIn } from '../votes/vote-facts.ts';
import { voteTablesIn } from '../votes/vote-tables.ts';
import { overlaps } from './books.ts';
import { isElection, namedElection } from './elections.ts';
import { labelledMatter } from './labelled.ts';
import { came, type Matter } from './matters.ts';
import { passages } from './passages.ts';
import { statementOf } from './stated.ts';
import { insideTally, type Statement, withoutTalk } from './statements.ts';
import { mattersOf } from './steps.ts';
import { decisionThresholds as t } from './thresholds.ts';
import { unitsIn } from './units.ts';
import { verdictsJoined } from './verdict-labels.ts';
import { type Zones, zonesOf } from './zones.ts';

export interface Reading {
  readonly matter: Matter;
  /** It stands under a decision label. */
  readonly labelled: boolean;
}

/** Given an item, returns what was moved, decided and voted on under it, in printed order. */
export function readingsOf(item: ItemSegment, segmented: Segmented, context: FactContext): Reading[] {
  const zones = zonesOf(item, segmented, context);
  const sections = zones.labelled.map((section) => ({ section, matters: underLabel(section, segmented, context) }));
  const labelled = verdictsJoined(
    sections.flatMap(({ section, matters }) => matters.map((matter) => ({ label: section.heading, matter }))),
    segmented,
  );
  const open = zones.open.flatMap((span) => withoutLabel(span, segmented, context));
  const closing = zones.closed.flatMap((span) => withoutLabel(span, segmented, context).filter(isVotedOn));
  const formal = labelled.length > 0 || open.some((matter) => matter.kind === 'resolution');
  const runOn =
    labelled.length > 0 || open.length > 0 ? [] : zones.closed.flatMap((span) => clausesIn(span, segmented, context));
  const below = zones.attached.flatMap((span) => withoutLabel(span, segmented, context).filter(isSentence(segmented)));
  const kept = open.filter((matter) => !formal || outranksTalk.has(matter.kind));
  const readings = [
    ...labelled.map((matter) => ({ matter, labelled: true })),
    ...[...kept, ...closing, ...runOn, ...below].map((matter) => ({ matter, labelled: false })),
  ];
  if (readings.length === 0) return electionOf(item, zones, segmented, context);
  const inOrder = readings.toSorted((a, b) => placeOf(a) - placeOf(b));
  const told = moversJoined(inOrder).filter(({ matter }) => came(matter));
  const bare = sections.flatMap(({ section, matters }) => (matters.length === 0 ? [section.body] : []));
  return loneVotes(zones, bare, labelled.length > 0, segmented, context).reduce(withLoneVote, told);
}

/** Names alone under the heading of an election are those elected. */
function electionOf(item: ItemSegment, { open }: Zones, segmented: Segmented, context: FactContext): Reading[] {
  if (!isElection(item, segmented)) return [];
  const statements = open.flatMap((span) => statementsIn(span, segmented, context));
  const matter = namedElection(statements, segmented);
  return matter ? [{ matter, labelled: false }] : [];
}

/** A vote under a label of its own, beside the decision: "Votering: Enstemmig vedtatt." */
interface LoneVote {
  readonly span: Span;
  readonly vote: VoteFacts;
  /** Votes held before that one. */
  readonly earlier: readonly VoteFacts[];
}

/** Votes told where nothing is decided: under labels of votes, under labels of decisions without one, in the discussion. */
function loneVotes(
  zones: Zones,
  bare: readonly Span[],
  labelled: boolean,
  segmented: Segmented,
  context: FactContext,
): LoneVote[] {
  const alone = [...zones.voting, ...bare].flatMap((span) => {
    const [vote] = votesIn(span, segmented, context);
    const decides = !labelled && vote?.earlier.length === 0 && withoutLabel(span, segmented, context).length > 0;
    return vote && !decides ? [vote] : [];
  });
  const discussed = labelled ? zones.discussed : [];
  return [...alone, ...discussed.flatMap((span) => votesIn(span, segmented, context))];
}

/** The last vote that a text tells, with those before it. */
function votesIn(span: Span, segmented: Segmented, context: FactContext): LoneVote[] {
  const statements = statementsIn(span, segmented, context).filter(({ kind }) => !talking.has(kind));
  const rounds = roundsOf(statements.map((statement) => statement.vote));
  const vote = rounds.at(-1) ?? noVote;
  return vote.held ? [{ span, vote, earlier: rounds.slice(0, -1) }] : [];
}

const talking: ReadonlySet<Matter['kind']> = new Set(['other', 'soft', 'motion', 'seconding']);

/** Goes to the nearest decision that has no vote yet, one under a label before others. */
function withLoneVote(readings: readonly Reading[], { span, vote, earlier }: LoneVote): Reading[] {
  const free = readings.filter(({ matter: { vote: own } }) => !own.held || isUncounted(own));
  const labelled = free.filter((reading) => reading.labelled);
  const [owner] = (labelled.length > 0 ? labelled : free).toSorted((a, b) => distance(a, span) - distance(b, span));
  return readings.map((reading) => {
    if (reading !== owner) return reading;
    const { matter } = reading;
    return {
      ...reading,
      matter: { ...matter, vote: joinedFacts(matter.vote, vote), earlier: [...matter.earlier, ...earlier] },
    };
  });
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

/** "… the Council resolved unanimously as follows: First. …" decides at the end of whatever section it was printed in. */
function clausesIn(span: Span, segmented: Segmented, context: FactContext): Matter[] {
  return withoutLabel(span, segmented, context).filter(
    ({ kind, vote, texts }) => kind === 'formal' && vote.held && texts.length > 1,
  );
}

/** "This resolution was adopted." is no name of a paper: a sentence of its own that was moved, voted on or decided. */
function isSentence({ folded }: Segmented): (matter: Matter) => boolean {
  return ({ kind, texts }) => {
    const [text] = texts;
    const printed = text ? folded.slice(text.start, text.end) : '';
    const decides = kind === 'formal' || kind === 'motion';
    return decides && /[.!]$/u.test(printed) && printed.split(' ').length > t.namelessSoftWords - 1;
  };
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
