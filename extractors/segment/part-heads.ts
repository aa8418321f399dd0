// Numbered headings and plain ones → the plain headings of the parts under which the numbers run on.
//
//   FINANCE                       ← head of a part
//   2024-043 – Supplementary budget
//   2024-044 – Grants to clubs
//   ENVIRONMENT                   ← the next
//   2024-045 – Yearly report on the waterworks
import { familiesOf } from './families.ts';
import type { Candidate } from './heading.ts';
import { segmentThresholds as t } from './thresholds.ts';

/**
 * Given the numbered headings chosen as items and the plain candidates, returns the row of plain headings of one look that
 * nearly all stand right above a number, one number or more each; empty where there is none.
 */
export function partHeads(top: readonly Candidate[], plain: readonly Candidate[]): readonly Candidate[] {
  const [opening] = top;
  if (!opening || top.some(({ mark }) => mark === null)) return [];
  const numberAt = new Set(top.map(({ at }) => at));
  const isHead = ({ at, blocks }: Candidate) => numberAt.has(at + blocks);
  const rows = familiesOf(plain.filter((candidate) => isSetApart(candidate, opening) && !numberAt.has(candidate.at)));
  const heading = rows.find(({ members }) => {
    const heads = members.filter(isHead);
    return heads.length >= t.leastParts && heads.length >= t.partsShare * members.length;
  });
  return heading?.members.filter(({ runIn }) => !runIn) ?? [];
}

/** In capitals, bold or larger where the numbered headings are not. */
function isSetApart({ look, runIn }: Candidate, { look: numbered }: Candidate): boolean {
  if (runIn) return false;
  return (look.caps && !numbered.caps) || (look.bold && !numbered.bold) || look.size > numbered.size + t.partSizePt;
}
