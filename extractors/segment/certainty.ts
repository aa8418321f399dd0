// The chosen headings and all that could have stood in their place → how sure each of them is.
//
//   3. Harbour      next best without it: 2 → 4, a number left out      far behind: sure
//   4. School
//   12. May         next best without it: 4 → 5, as it should be        ahead: unsure
import { stepScore } from './chain.ts';
import type { Candidate } from './heading.ts';
import { certaintyPoints as points } from './thresholds.ts';

interface Placed {
  readonly candidate: Candidate;
  readonly level: number;
}

/**
 * Given the headings in reading order, all numbered candidates and the weight of the chosen kind of headings over the
 * other kind (null where there is none), returns for each heading 0..1: the distance of the outline from the best one
 * without that heading.
 */
export function certaintiesOf(
  headings: readonly Placed[],
  numbered: readonly Candidate[],
  rival: number | null,
): number[] {
  const lead = rival === null ? points.noRival : Math.min(points.mostLead, Math.log(Math.max(1, rival)));
  const rows = [1, 2].map((level) => headings.filter((heading) => heading.level === level && heading.candidate.mark));
  return headings.map((heading) => {
    const row = heading.level === 1 ? rows[0] : rows[1];
    const at = row?.indexOf(heading) ?? -1;
    const distance =
      at < 0 ? heading.candidate.score : numberedDistance(heading.candidate, row?.[at - 1], row?.[at + 1], numbered);
    const sum = points.distance * distance + points.lead * lead + (heading.level > 1 ? points.below : 0);
    return 1 / (1 + Math.exp(-sum));
  });
}

/** Points of a member with its steps, less those of the best way past it: no member at all, or another in its place. */
function numberedDistance(
  candidate: Candidate,
  before: Placed | undefined,
  after: Placed | undefined,
  numbered: readonly Candidate[],
): number {
  const [from, to] = [before?.candidate, after?.candidate];
  const through = (member: Candidate) => member.score + step(from, member) + step(member, to);
  const rivals = numbered.filter(
    ({ at }) => at !== candidate.at && at > (from?.at ?? -1) && at < (to?.at ?? Number.POSITIVE_INFINITY),
  );
  const past = Math.max(from && to ? step(from, to) : 0, ...rivals.slice(0, points.mostRivals).map(through));
  return Math.min(points.mostDistance, through(candidate) - past);
}

/** Points of a step; a forbidden one, or none at the ends, counts as a bad one. */
function step(from: Candidate | undefined, to: Candidate | undefined): number {
  if (!from || !to) return 0;
  return Math.max(
    points.worstStep,
    stepScore(from, to, () => points.worstStep),
  );
}
