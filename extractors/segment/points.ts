// Numbered lines between top headings → those that are points of a decision or recommendation, and no items.
//
//   89. District plan
//       Decision
//       Ad 1: Recommended.        ← counts from 1 below the label, by a word of its own, without style
//       Ad 2: Postponed.
import type { Candidate } from './heading.ts';

/** Given the top headings, what stands between them and the blocks that label decisions, returns the points among it. */
export function pointsOf(
  top: readonly Candidate[],
  inside: readonly Candidate[],
  decisive: readonly number[],
): Set<Candidate> {
  const points = new Set<Candidate>();
  let label = -1;
  let next = 1;
  for (const candidate of inside) {
    const parent = top.findLast(({ at }) => at < candidate.at);
    const above = decisive.findLast((at) => at <= candidate.at && at > (parent?.at ?? Infinity));
    if (above === undefined || !isWordedPlainly(candidate, parent)) continue;
    if (above !== label) [label, next] = [above, 1];
    if (candidate.mark?.value[0] !== next) continue;
    points.add(candidate);
    next++;
  }
  return points;
}

/** Behind a word for item that the headings do not have, and set like text. */
function isWordedPlainly({ look, mark }: Candidate, parent: Candidate | undefined): boolean {
  const worded = mark !== null && mark.word !== '' && mark.word !== parent?.mark?.word;
  return worded && !(look.bold || look.underlined || look.caps);
}
