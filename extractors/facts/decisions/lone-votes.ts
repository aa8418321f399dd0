// Votes told apart from what was decided → the decision each belongs to.
//
//   Votering: Enstemmig vedtatt.      Beschluss: …  /  Anwesend: 7, Ja: 5, Nein: 2
import type { Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { roundsOf } from '../votes/rounds.ts';
import { joinedFacts, noVote, type VoteFacts, voteFactsIn } from '../votes/vote-facts.ts';
import type { Matter } from './matters.ts';
import { placeOf, type Reading } from './reading.ts';
import { withoutLabel } from './section-matters.ts';
import type { Statement } from './statements.ts';
import { statementsIn } from './text-statements.ts';
import { decisionThresholds as t } from './thresholds.ts';
import type { Zones } from './zones.ts';

/** A vote under a label of its own, beside the decision: "Votering: Enstemmig vedtatt." */
export interface LoneVote {
  readonly span: Span;
  readonly vote: VoteFacts;
  /** Votes held before that one. */
  readonly earlier: readonly VoteFacts[];
}

/** Votes told where nothing is decided: under labels of votes, under labels of decisions without one, in the discussion. */
export function loneVotes(
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

/** The last vote that a text tells, with the others; behind one that was carried those on rival motions may be lost. */
function votesIn(span: Span, segmented: Segmented, context: FactContext): LoneVote[] {
  const all = statementsIn(span, segmented, context);
  const statements = all.filter(({ kind }) => !talking.has(kind));
  const rounds = roundsOf(
    all.length === 1 ? all.map((only) => ownVote(only, segmented)) : statements.map(({ vote }) => vote),
  );
  const carried = rounds.findLastIndex(({ result }) => result === 'pass');
  const main = rounds.at(-1)?.result === 'fail' && carried >= 0 ? carried : rounds.length - 1;
  const vote = rounds[main] ?? noVote;
  return vote.held ? [{ span, vote, earlier: rounds.filter((_, i) => i !== main) }] : [];
}

/** "With unanimity of votes": all that stands under the label of a vote, without a verb or a result. */
function ownVote({ kind, vote, unit }: Statement, { layout, folded, lexicon }: Segmented): VoteFacts {
  if (!talking.has(kind)) return vote;
  if (kind !== 'other' || unit.words > t.majorityWords) return noVote;
  const reading = { movers: false, verdicts: 'none', tallies: [], keys: unit.keys } as const;
  const told = voteFactsIn(layout.text, folded, unit, lexicon, reading);
  return told.majority === null ? noVote : told;
}

const talking: ReadonlySet<Matter['kind']> = new Set(['other', 'soft', 'motion', 'seconding']);

/** Goes to the nearest decision that has no vote yet, one under a label before others. */
export function withLoneVote(readings: readonly Reading[], { span, vote, earlier }: LoneVote): Reading[] {
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
