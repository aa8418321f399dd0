// Votes told apart from what was decided → the decision each belongs to.
//
//   Votering: Enstemmig vedtatt.      Beschluss: …  /  Anwesend: 7, Ja: 5, Nein: 2
import type { Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { roundsOf } from '../votes/rounds.ts';
import { joinedFacts, noVote, type VoteFacts } from '../votes/vote-facts.ts';
import type { Matter } from './matters.ts';
import { placeOf, type Reading } from './reading.ts';
import { withoutLabel } from './section-matters.ts';
import { statementsIn } from './text-statements.ts';
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

/** The last vote that a text tells, with those before it. */
function votesIn(span: Span, segmented: Segmented, context: FactContext): LoneVote[] {
  const statements = statementsIn(span, segmented, context).filter(({ kind }) => !talking.has(kind));
  const rounds = roundsOf(statements.map((statement) => statement.vote));
  const vote = rounds.at(-1) ?? noVote;
  return vote.held ? [{ span, vote, earlier: rounds.slice(0, -1) }] : [];
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
