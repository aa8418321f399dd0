// An item → its decisions and votes.
import type { Decision, Vote } from '../../../schemas/record.ts';
import type { Outcome } from '../../languages/decision-words.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { hasPhrase } from '../../text/phrase.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { type Tally, talliesIn } from '../votes/ballots.ts';
import { voteBooks } from '../votes/books.ts';
import { rollCallsIn } from '../votes/roll-calls.ts';
import { joinedFacts } from '../votes/vote-facts.ts';
import { voteOf } from '../votes/votes.ts';
import { amountsIn } from './amounts.ts';
import { dissentIn } from './dissent.ts';
import { labelledMatter } from './labelled.ts';
import { came, type Matter, mattersOf } from './matters.ts';
import { numberIn } from './numbers.ts';
import { outcomeIn } from './outcome.ts';
import { passages } from './passages.ts';
import { insideTally, type Statement, statementOf, withoutTalk } from './statements.ts';
import { unitsIn } from './units.ts';
import { zonesOf } from './zones.ts';

export interface DecisionFacts {
  readonly decisions: Decision[];
  readonly votes: Vote[];
}

/** Given an item, returns what was decided under it and the votes held, in printed order; ids `i3.d1`, `i3.v1`. */
export function decisionsOf(item: ItemSegment, segmented: Segmented, context: FactContext): DecisionFacts {
  const zones = zonesOf(item, segmented, context);
  const labelled = zones.labelled.flatMap((section) => mattersUnderLabel(section.body, segmented, context));
  const open = zones.open.flatMap((span) => openMatters(span, segmented, context));
  const closing = zones.closed.flatMap((span) => openMatters(span, segmented, context).filter(isVotedOn));
  const formal = labelled.length > 0 || open.some((matter) => matter.kind === 'resolution');
  const kept = open.filter((matter) => !formal || weight[matter.kind] >= weight.resolution);
  const matters = [
    ...labelled.map((matter) => ({ matter, labelled: true })),
    ...kept.map((matter) => ({ matter, labelled: false })),
  ];
  matters.sort((a, b) => (a.matter.texts[0]?.start ?? 0) - (b.matter.texts[0]?.start ?? 0));
  return factsOf(
    item,
    segmented,
    context,
    moversJoined(matters).filter(({ matter }) => came(matter)),
  );
}

/** "Proposed by Ek, seconded by Holm." above a label: who moved what stands under the label. */
function moversJoined(found: readonly Found[]): Found[] {
  return found.flatMap((entry, i) => {
    const [before, next] = [found[i - 1], found[i + 1]];
    if (isUnsettled(entry) && next?.labelled) return [];
    return entry.labelled && before && isUnsettled(before)
      ? [{ ...entry, matter: { ...entry.matter, vote: joinedFacts(before.matter.vote, entry.matter.vote) } }]
      : [entry];
  });
}

function isUnsettled({ matter, labelled }: Found): boolean {
  return !labelled && matter.kind === 'motion' && matter.open;
}

/** A result with its tally is decided, under whatever label it was printed: "Adopted Item" and "Ayes: …" below a recommendation. */
function isVotedOn({ kind, vote }: Matter): boolean {
  return (kind === 'bare' || kind === 'motion') && vote.held && (vote.ballots.length > 1 || vote.counts.yes !== null);
}

/** How formal a way of deciding is: where an item has a formal one, what is less is talk. */
const weight: Readonly<Record<Matter['kind'], number>> = {
  resolution: 3,
  motion: 3,
  bare: 1,
  formal: 1,
  elected: 1,
  soft: 0,
  standing: 1,
  dropped: 0,
  closing: 0,
  seconding: 0,
  result: 0,
  verdict: 0,
  tally: 0,
  other: 0,
};

function mattersUnderLabel(span: Span, segmented: Segmented, context: FactContext): Matter[] {
  const statements = statementsIn(span, segmented, context);
  if (statements.filter((statement) => statement.kind === 'motion').length > 1)
    return mattersOf(statements, passages(segmented, statements));
  const matter = labelledMatter(statements, context.attendanceStatements, segmented.lexicon);
  return matter ? [matter] : [];
}

function openMatters(span: Span, segmented: Segmented, context: FactContext): Matter[] {
  const statements = statementsIn(span, segmented, context);
  if (statements.every((statement) => statement.kind === 'other')) return [];
  return mattersOf(statements, passages(segmented, statements));
}

export function statementsIn(span: Span, segmented: Segmented, { meetingDate }: FactContext): Statement[] {
  const { layout, folded, lexicon } = segmented;
  const tallies = withoutRepeats([
    ...rollCallsIn(layout.text, folded, span, lexicon),
    ...talliesIn(layout.text, folded, span, lexicon),
  ]);
  const statements = unitsIn(segmented, span)
    .filter((unit) => !insideTally(unit, tallies))
    .map((unit) =>
      statementOf(
        { text: layout.text, folded, lexicon, meetingDate },
        unit,
        tallies.filter((tally) => tally.span.start >= unit.start && tally.span.start < unit.end),
      ),
    );
}

/** A roll call and a list may be read from the same words: the one with more names stays. */
function withoutRepeats(tallies: readonly Tally[]): Tally[] {
  const better = (a: Tally, b: Tally) =>
    a.ballots.length - b.ballots.length || a.span.end - a.span.start - (b.span.end - b.span.start);
  return tallies.filter(
    (tally, i) =>
      !tallies.some(
        (other, k) =>
          k !== i &&
          other.span.start < tally.span.end &&
          tally.span.start < other.span.end &&
          (better(other, tally) > 0 || (better(other, tally) === 0 && k < i)),
      ),
  );
}

interface Found {
  readonly matter: Matter;
  readonly labelled: boolean;
}

function factsOf(
  item: ItemSegment,
  segmented: Segmented,
  context: FactContext,
  found: readonly Found[],
): DecisionFacts {
  const decisions: Decision[] = [];
  const votes: Vote[] = [];
  for (const { matter, labelled } of found) {
    const confidence = confidenceOf(matter, labelled);
    const vote = matter.vote.held
      ? voteOf(
          segmented,
          matter.vote,
          {
            id: `${item.id}.v${votes.length + 1}`,
            motion: matter.kind === 'motion' ? matter.texts : [],
            appliesTo: consentItems(item, segmented, matter),
            confidence,
          },
          context,
        )
      : null;
    const decision = decisionOf(
      segmented,
      context,
      matter,
      `${item.id}.d${decisions.length + 1}`,
      vote,
      confidence,
      labelled,
    );
    decisions.push(decision);
    if (vote) votes.push(withResult(vote, decision.outcome));
  }
  return { decisions, votes };
}

/** A decision that was voted on and adopted was carried. */
function withResult(vote: Vote, outcome: Outcome): Vote {
  if (vote.result !== null) return vote;
  return {
    ...vote,
    result: outcome === 'rejected' ? 'fail' : outcome === 'unknown' || outcome === 'no-decision' ? null : 'pass',
  };
}

function decisionOf(
  segmented: Segmented,
  context: FactContext,
  matter: Matter,
  id: string,
  vote: Vote | null,
  confidence: number,
  labelled: boolean,
): Decision {
  const { layout, folded, lexicon } = segmented;
  const found = outcomeIn(segmented, matter.texts);
  const text = matter.texts.map((span) => sliceOf(layout.text, span)).join(' ');
  const number = matter.texts.map((span) => numberIn(folded, span, lexicon)).find((span) => span !== null);
  return {
    id,
    number: number ? sliceOf(layout.text, number) : null,
    text,
    outcome: vote?.result === 'fail' ? 'rejected' : (found?.outcome ?? (matter.open ? 'unknown' : 'adopted')),
    outcomeVerbatim: found ? sliceOf(layout.text, found.span) : null,
    votes: vote ? [vote.id] : [],
    dissent: dissentIn(segmented, matter.texts, context),
    amounts: amountsIn(text, lexicon),
    confidence: found ? confidence : confidence * 0.85,
    evidence: matter.texts.flatMap((span) =>
      evidenceOf(layout, span, labelled ? 'decision-label' : `decision-${matter.kind}`),
    ),
  };
}

/** Raw confidence by how a decision was found: a label says so itself, a soft sentence leaves doubt. */
function confidenceOf(matter: Matter, labelled: boolean): number {
  if (labelled) return 0.95;
  const base: Partial<Record<Matter['kind'], number>> = {
    resolution: 0.9,
    motion: matter.vote.held ? 0.85 : 0.5,
    formal: matter.vote.held ? 0.85 : 0.75,
    bare: 0.75,
    elected: 0.8,
    soft: 0.5,
  };
  return base[matter.kind] ?? 0.5;
}

/** A consent block is voted on once for the items below it. */
function consentItems(item: ItemSegment, segmented: Segmented, matter: Matter): string[] {
  const { folded, lexicon } = segmented;
  if (!matter.texts.some((span) => hasPhrase(voteBooks(lexicon).consent, folded.slice(span.start, span.end))))
    return [];
  return segmented.items.filter((other) => other.parent === item.id).map((other) => other.id);
}
