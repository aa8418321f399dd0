// What the sentences under one label tell of votes → the rounds of voting held there: amendments first, the matter last.
//
//   The amendment was lost by 8 votes to 31. The motion was then carried by 33 votes to 6.
//   ^ round                                  ^ round
import { joinedFacts, noVote, type VoteFacts } from './vote-facts.ts';

/** Given what each sentence tells, in printed order, returns one for each vote held; never empty. */
export function roundsOf(told: readonly VoteFacts[]): readonly [VoteFacts, ...VoteFacts[]] {
  const rounds: [VoteFacts, ...VoteFacts[]] = [noVote];
  for (const facts of told) {
    const last = rounds.at(-1) ?? noVote;
    if (isWhole(last) && isWhole(facts) && !isRepeat(last, facts)) rounds.push(facts);
    else rounds[rounds.length - 1] = joinedFacts(last, facts);
  }
  return rounds;
}

/** It counts both sides, or tells how the vote went, and by how many or whom. */
function isWhole({ result, counts, majority, ballots }: VoteFacts): boolean {
  if (counts.yes !== null && counts.no !== null) return true;
  return result !== null && (counts.yes !== null || counts.no !== null || majority !== null || ballots.length > 0);
}

function isRepeat(a: VoteFacts, b: VoteFacts): boolean {
  return a.result === b.result && a.counts.yes === b.counts.yes && a.counts.no === b.counts.no;
}
