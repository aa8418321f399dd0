// An item → its decisions and votes.
import type { Decision, Vote } from '../../../schemas/record.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { hasPhrase } from '../../text/phrase.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { voteBooks } from '../votes/books.ts';
import { voteOf } from '../votes/votes.ts';
import { amountsIn } from './amounts.ts';
import { dissentIn } from './dissent.ts';
import type { Matter } from './matters.ts';
import { numberIn } from './numbers.ts';
import { type FoundOutcome, leaningOutcomeIn, outcomeIn } from './outcome.ts';
import { isForAnother, recommendedOutcome } from './own-recommendations.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readings.ts';

export interface DecisionFacts {
  readonly decisions: Decision[];
  readonly votes: Vote[];
}

/** Given an item, returns what was decided under it and the votes held, in printed order; ids `i3.d1`, `i3.v1`. */
export function decisionsOf(item: ItemSegment, segmented: Segmented, context: FactContext): DecisionFacts {
  const decisions: Decision[] = [];
  const votes: Vote[] = [];
  for (const reading of readingsOf(item, segmented, context)) {
    const outcome = ownOutcome(reading, segmented, context);
    const id = () => `${item.id}.v${votes.length + 1}`;
    for (const facts of reading.matter.earlier) {
      const frame = { id: id(), motion: [], stated: null, appliesTo: [], confidence: confidenceOf(reading) };
      votes.push(voteOf(segmented, facts, frame, context));
    }
    const vote = votedOn(reading, outcome, id(), item, segmented, context);
    if (vote) votes.push(vote);
    decisions.push(decisionOf(reading, outcome, vote, `${item.id}.d${decisions.length + 1}`, segmented, context));
  }
  return { decisions, votes };
}

/** Recommended, where the body that met leaves it to another to decide. */
function ownOutcome({ matter }: Reading, segmented: Segmented, context: FactContext): FoundOutcome | null {
  const told = outcomeOf(matter, segmented);
  const adopts = told === null || told.outcome === 'adopted' || told.outcome === 'elected';
  const [text] = matter.texts;
  if (!text || !(matter.recommended || (adopts && isForAnother(matter.texts, segmented, context)))) return told;
  return { outcome: recommendedOutcome(told?.outcome), span: told?.span ?? text };
}

/**
 * The sentence that leans on another tells the outcome, whatever the other speaks of: "… til neste møte. Godkjent."; of
 * several votes the last.
 */
function outcomeOf(matter: Matter, segmented: Segmented): FoundOutcome | null {
  const { kind, deciding, texts, said, vote, earlier } = matter;
  const besides = said ? outcomeIn(segmented, said) : null;
  if (besides) return besides;
  const last = earlier.length > 0 ? outcomeIn(segmented, vote.spans) : null;
  if (last) return last;
  const leans = kind === 'bare' || kind === 'formal' || kind === 'soft';
  return leans && deciding && texts.length > 1
    ? leaningOutcomeIn(segmented, deciding, texts)
    : outcomeIn(segmented, texts);
}

function votedOn(
  reading: Reading,
  outcome: FoundOutcome | null,
  id: string,
  item: ItemSegment,
  segmented: Segmented,
  context: FactContext,
): Vote | null {
  const { matter } = reading;
  if (!matter.vote.held) return null;
  const frame = {
    id,
    motion: matter.kind === 'motion' ? matter.texts : [],
    stated: matter.kind === 'motion' ? null : statedResult(outcome),
    appliesTo: consentItems(item, segmented, matter),
    confidence: confidenceOf(reading),
  };
  return voteOf(segmented, matter.vote, frame, context);
}

/** A decision that says it was adopted or rejected also says how the vote on it went. */
function statedResult(outcome: FoundOutcome | null): Vote['result'] {
  if (outcome === null || outcome.outcome === 'no-decision') return null;
  return outcome.outcome === 'rejected' ? 'fail' : 'pass';
}

function decisionOf(
  reading: Reading,
  outcome: FoundOutcome | null,
  vote: Vote | null,
  id: string,
  segmented: Segmented,
  context: FactContext,
): Decision {
  const { matter, labelled } = reading;
  const { layout, folded, lexicon } = segmented;
  const text = matter.texts.map((span) => sliceOf(layout.text, span)).join(' ');
  const number = matter.texts.map((span) => numberIn(folded, span, lexicon)).find((span) => span !== null);
  const rule = labelled ? 'decision-label' : `decision-${matter.kind}`;
  return {
    id,
    number: number ? sliceOf(layout.text, number) : null,
    text,
    outcome: vote?.result === 'fail' ? 'rejected' : (outcome?.outcome ?? untoldOutcome(matter)),
    outcomeVerbatim: outcome ? sliceOf(layout.text, outcome.span) : null,
    votes: vote ? [vote.id] : [],
    dissent: dissentIn(segmented, matter.texts, context),
    amounts: amountsIn(text, lexicon),
    confidence: confidenceOf(reading) * (outcome ? 1 : untold),
    evidence: matter.texts.flatMap((span: Span) => evidenceOf(layout, span, rule)),
  };
}

/** What became of a matter where no word tells it. */
function untoldOutcome({ kind, open }: Matter): Decision['outcome'] {
  if (open) return 'unknown';
  return kind === 'elected' ? 'elected' : 'adopted';
}

/** Share of confidence left where no word tells the outcome. */
const untold = 0.85;

/** Raw confidence by how a decision was found: a label says so itself, a soft sentence leaves doubt. */
function confidenceOf({ matter, labelled }: Reading): number {
  if (labelled) return 0.95;
  const told = matter.vote.held ? 0.1 : 0;
  const base: Partial<Record<Matter['kind'], number>> = {
    resolution: 0.9,
    motion: matter.open ? 0.4 : 0.75 + told,
    formal: 0.75 + told,
    bare: 0.7 + told,
    elected: 0.8,
    soft: 0.5,
  };
  return base[matter.kind] ?? 0.5;
}

/** A consent block is voted on once for the items below it. */
function consentItems(item: ItemSegment, { items, folded, lexicon }: Segmented, matter: Matter): string[] {
  const { consent } = voteBooks(lexicon);
  const isBlock = matter.texts.some((span) => hasPhrase(consent, folded.slice(span.start, span.end)));
  return isBlock ? items.filter((other) => other.parent === item.id).map((other) => other.id) : [];
}
