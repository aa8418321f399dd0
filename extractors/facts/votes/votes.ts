// What the paper tells of a vote → the vote of the record, with its result and whether numbers and names agree.
import type { Ballot, Vote } from '../../../schemas/record.ts';
import type { Segmented } from '../../segment/model.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import type { NamedVote } from './ballots.ts';
import { noCounts, type VoteCounts } from './counts.ts';
import type { VoteFacts } from './vote-facts.ts';

export interface VoteFrame {
  readonly id: string;
  /** The spans of the motion voted on. */
  readonly motion: readonly Span[];
  /** What the decision's own words say of the result. */
  readonly stated: Vote['result'];
  readonly appliesTo: readonly string[];
  readonly confidence: number;
}

/** Given what was found, returns the vote. Numbers that are not printed follow from listed names, else stay null. */
export function voteOf(segmented: Segmented, facts: VoteFacts, frame: VoteFrame, context: FactContext): Vote {
  const { text } = segmented.layout;
  const fallen = (facts.result ?? frame.stated) === 'fail';
  const printed = facts.sided && fallen ? againstMatter(facts.counts) : facts.counts;
  const countable = facts.ballots.every((ballot) => isOneHead(ballot, text, context)) ? facts.ballots : [];
  const counts = countsFrom(printed, countable);
  const result = facts.result ?? (outweighs(counts, facts) ? null : frame.stated) ?? resultFrom(counts, facts);
  const evidence = merged([
    ...facts.spans,
    ...(facts.mover ? [facts.mover] : []),
    ...(facts.seconder ? [facts.seconder] : []),
  ]);
  return {
    id: frame.id,
    motion: frame.motion.map((span) => sliceOf(text, span)).join(' ') || null,
    mover: facts.mover ? sliceOf(text, facts.mover) : null,
    seconder: facts.seconder ? sliceOf(text, facts.seconder) : null,
    method: facts.method ?? (facts.ballots.length > 1 ? 'roll-call' : null),
    counts,
    majority: facts.majority,
    result,
    resultVerbatim: facts.resultSpan ? sliceOf(text, facts.resultSpan) : null,
    ballots: facts.ballots.map((ballot) => ballotOf(segmented, ballot, context)),
    appliesTo: [...frame.appliesTo],
    reconciliation: reconciled(printed, countable, facts.majority === 'qualified' ? null : result),
    confidence: frame.confidence,
    evidence: evidence.flatMap((span) => evidenceOf(segmented.layout, span, 'vote')),
  };
}

/** "Rejected with 38 votes against 12": the 38 voted against the matter. */
function againstMatter({ yes, no, ...others }: VoteCounts): VoteCounts {
  return yes === null || no === null
    ? { yes, no, ...others }
    : { yes: Math.min(yes, no), no: Math.max(yes, no), ...others };
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, i) =>
      !sorted.some(
        (other, k) =>
          k !== i &&
          other.start <= span.start &&
          span.end <= other.end &&
          (k < i || other.end - other.start > span.end - span.start),
      ),
  );
}

function ballotOf(segmented: Segmented, vote: NamedVote, context: FactContext): Ballot {
  const name = sliceOf(segmented.layout.text, vote.name);
  const evidence = evidenceOf(segmented.layout, vote.name, 'ballot');
  const person = context.personId(name);
  const party = person !== null && vote.party === name ? null : vote.party;
  return { name, person, party, option: vote.option, basis: 'explicit', evidence };
}

/** Heads are counted where persons are listed; a party's name tells no number. */
function isOneHead({ heads, name }: NamedVote, text: string, context: FactContext): boolean {
  return heads === 'one' || (heads === 'one-if-known' && context.personId(sliceOf(text, name)) !== null);
}

function countsFrom(printed: VoteCounts, ballots: readonly NamedVote[]): VoteCounts {
  const listed = (option: NamedVote['option']) => ballots.filter((ballot) => ballot.option === option).length || null;
  return {
    ...noCounts,
    yes: printed.yes ?? listed('yes'),
    no: printed.no ?? listed('no'),
    abstain: printed.abstain ?? listed('abstain'),
    absent: printed.absent ?? listed('absent'),
  };
}

/** "The permit is refused. 4 : 2": the numbers say that this decision was carried, whatever it refuses. */
function outweighs({ yes, no }: VoteCounts, { sided, majority }: VoteFacts): boolean {
  return yes !== null && no !== null && !sided && majority !== 'qualified';
}

/** Where no result is printed: what the numbers or a unanimous vote say. */
function resultFrom(counts: VoteCounts, facts: VoteFacts): Vote['result'] {
  if (facts.majority !== null) return 'pass';
  const [yes, no] = [counts.yes ?? 0, counts.no ?? 0];
  if (yes > no) return 'pass';
  if (no > yes) return 'fail';
  return yes > 0 ? 'tied' : null;
}

function reconciled(counts: VoteCounts, ballots: readonly NamedVote[], result: Vote['result']): Vote['reconciliation'] {
  const against = (['yes', 'no', 'abstain'] as const).flatMap((option) => {
    const named = ballots.filter((ballot) => ballot.option === option).length;
    const printed = counts[option];
    return printed !== null && named > 0 && named !== printed ? [`${printed} ${option} printed, ${named} named`] : [];
  });
  if (counts.yes !== null && counts.no !== null && result === 'pass' && counts.yes < counts.no)
    against.push('carried with fewer votes for than against');
  if (counts.yes !== null && counts.no !== null && result === 'fail' && counts.yes > counts.no)
    against.push('lost with more votes for than against');
  if (against.length) return { status: 'mismatch', notes: against.join('; ') };
  const complete = counts.yes !== null && (ballots.length > 0 || counts.no !== null);
  return { status: complete ? 'consistent' : 'incomplete', notes: null };
}
