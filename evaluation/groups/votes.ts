// The votes under one item: paired by printed counts and result, then movers and the ballots printed with a name.
import type { GoldVote } from '../../schemas/gold.ts';
import type { Vote } from '../../schemas/record.ts';
import type { Comparison } from '../findings.ts';
import { pairUp } from '../pairing.ts';
import { samePerson } from '../person.ts';
import { count } from '../tally.ts';

interface Votes {
  gold: readonly GoldVote[];
  got: readonly Vote[];
}
type Proposers = Pick<Vote, 'mover' | 'seconder'>;

const options = ['yes', 'no', 'abstain'] as const;
const brief = ({ counts: { yes, no, abstain }, result, mover, seconder }: GoldVote | Vote) => ({
  counts: { yes, no, abstain },
  result,
  mover,
  seconder,
});

export function compareVotes(into: Comparison, votes: Votes): void {
  const { tallies, misses, judged } = into;
  const { pairs, missed, extra } = pairUp(votes.gold, votes.got, (one, other) => (sameVote(one, other) ? 1 : 0));
  count(tallies.votes, pairs.length, votes.gold.length, votes.got.length);
  for (const vote of missed) misses.push({ group: 'votes', gold: brief(vote), got: null });
  for (const vote of extra) misses.push({ group: 'votes', gold: null, got: brief(vote) });
  for (const { got } of pairs) judged.push({ group: 'votes', fact: got, confidence: got.confidence, right: true });
  for (const fact of extra) judged.push({ group: 'votes', fact, confidence: fact.confidence, right: false });
  compareProposers(into, votes);
  compareBallots(into, votes);
}

/** What gold does not print may be anything. */
function sameVote(gold: GoldVote, got: Vote): boolean {
  const agrees = <Value>(one: Value | null, other: Value | null): boolean => one === null || one === other;
  return options.every((option) => agrees(gold.counts[option], got.counts[option])) && agrees(gold.result, got.result);
}

function compareProposers({ tallies, misses }: Comparison, votes: Votes): void {
  const proposed = ({ mover, seconder }: Proposers): boolean => mover !== null || seconder !== null;
  const [gold, got] = [votes.gold.filter(proposed), votes.got.filter(proposed)];
  const { pairs, missed, extra } = pairUp(gold, got, (one, other) => (sameProposers(one, other) ? 1 : 0));
  count(tallies['votes.movers'], pairs.length, gold.length, got.length);
  for (const vote of missed) misses.push({ group: 'votes.movers', gold: proposers(vote), got: null });
  for (const vote of extra) misses.push({ group: 'votes.movers', gold: null, got: proposers(vote) });
}

const proposers = ({ mover, seconder }: Proposers): Proposers => ({ mover, seconder });

function sameProposers(gold: Proposers, got: Proposers): boolean {
  const same = (one: string | null, other: string | null): boolean =>
    one === null || other === null ? one === other : samePerson(one, other) > 0;
  return same(gold.mover, got.mover) && same(gold.seconder, got.seconder);
}

/** Ballots that were only inferred ("unanimous") are not compared. */
function compareBallots({ tallies, misses }: Comparison, votes: Votes): void {
  const gold = votes.gold.flatMap((vote) => vote.ballots);
  const got = votes.got
    .flatMap((vote) => vote.ballots)
    .filter(({ basis }) => basis === 'explicit')
    .map(({ name, option }) => ({ name, option }));
  const { pairs, missed, extra } = pairUp(gold, got, (one, other) =>
    one.option === other.option ? samePerson(one.name, other.name) : 0,
  );
  count(tallies.ballots, pairs.length, gold.length, got.length);
  for (const ballot of missed) misses.push({ group: 'ballots', gold: ballot, got: null });
  for (const ballot of extra) misses.push({ group: 'ballots', gold: null, got: ballot });
}
