// An item → its matters in printed order: those under decision labels, and those told in text without one.
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { joinedFacts } from '../votes/vote-facts.ts';
import { isElection, namedElection } from './elections.ts';
import { loneVotes, withLoneVote } from './lone-votes.ts';
import { came, type Matter } from './matters.ts';
import { placeOf, type Reading } from './reading.ts';
import { underLabel, withoutLabel } from './section-matters.ts';
import { statementsIn } from './text-statements.ts';
import { decisionThresholds as t } from './thresholds.ts';
import { verdictsJoined } from './verdict-labels.ts';
import { type Zones, zonesOf } from './zones.ts';

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
