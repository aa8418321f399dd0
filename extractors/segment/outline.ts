// Candidates → the outline of the meeting: which headings are items, at which level, under which parent.

import { bestChain, type Chain, likeness } from './chain.ts';
import { type Family, familiesOf } from './families.ts';
import type { Candidate, Heading, OutlineInput } from './heading.ts';
import { subHeadings } from './sub-items.ts';
import { segmentThresholds as t } from './thresholds.ts';

/** Returns the item headings in reading order; empty where no chain of headings is found. */
export function outlineOf(input: OutlineInput): Heading[] {
  const numbered = input.candidates.filter((candidate) => candidate.mark);
  const plain = input.candidates.filter((candidate) => !candidate.mark);
  const family = bestFamily(plain);
  const headBetween = (a: Candidate, b: Candidate) =>
    plain.some((head) => head.at > a.at && head.at < b.at && head.score >= t.restartHead);
  const restarts = (a: Candidate, b: Candidate) =>
    likeness(a, b) > t.restartLikeness && headBetween(a, b) ? t.restartCost : null;
  const chain = bestChain(numbered, restarts, input.blockCount);
  const top = topLevel(chain, family, plain, input);
  const headings = top.map((candidate): Heading => ({ candidate, level: levelWithin(candidate, top) }));
  return [...headings, ...subHeadings(top, input)].sort((a, b) => a.candidate.at - b.candidate.at || a.level - b.level);
}

/** The best family, with others of the same weight of look joined in reading order. */
function bestFamily(plain: readonly Candidate[]): Family {
  const [best, ...others] = familiesOf(plain);
  if (!best) return { members: [], score: 0 };
  const kin = others.filter((other) => other.members.some((member) => member.ritual) && alike(other, best));
  const members = [best, ...kin].flatMap((family) => [...family.members]).sort((a, b) => a.at - b.at);
  return { members, score: members.reduce((sum, member) => sum + member.score, 0) };
}

function alike(a: Family, b: Family): boolean {
  const [x, y] = [a.members[0]?.look, b.members[0]?.look];
  return (
    x !== undefined &&
    y !== undefined &&
    Math.abs(x.size - y.size) < 0.6 &&
    (x.bold === y.bold || x.caps === y.caps) &&
    x.underlined === y.underlined
  );
}

function topLevel(chain: Chain, family: Family, plain: readonly Candidate[], input: OutlineInput): Candidate[] {
  const restarts = restartsOf(chain);
  const above = numbersAbove(chain, restarts, input);
  const chainScore =
    weight([...above, ...chain.members], chain.score + t.numberAbove * above.length, input) * t.numberedFavour;
  const familyScore = weight(family.members, family.score, input);
  if (chain.score >= t.chainFloor && restarts.length > 0) {
    const heads = headsOfRestarts(chain, restarts, [...input.titles, ...plain]);
    if (heads.length > restarts.length * 0.5)
      return withKin(heads, [...input.titles.filter((title) => heads.includes(title)), ...plain]);
  }
  if (chain.score >= t.chainFloor && chainScore >= familyScore && (above.length > 0 || !isLocalList(chain, family)))
    return above.length > 0 ? above : [...chain.members];
  if (family.members.length >= 2 && family.score >= t.chainFloor) return [...family.members];
  return chain.score >= t.chainFloor ? [...chain.members] : [];
}

/** `(19)` above `A.`, `B.`, `C.`: letters are parts of the number that stands right above them. */
function numbersAbove(chain: Chain, restarts: readonly Candidate[], input: OutlineInput): Candidate[] {
  if (chain.members[0]?.mark?.numeral !== 'letter') return [];
  const numbers = input.candidates.filter(({ mark }) => mark !== null && mark.numeral !== 'letter');
  const heads = headsOfRestarts(chain, restarts, numbers);
  return heads.length === restarts.length + 1 ? heads : [];
}

/** Points, weighed by how much of the document lies between first and last. */
function weight(members: readonly Candidate[], score: number, input: OutlineInput): number {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) return 0;
  return score * (0.5 + (0.5 * (last.at - first.at)) / Math.max(1, input.blockCount));
}

/** Members at which the numbering begins anew. */
function restartsOf(chain: Chain): Candidate[] {
  return chain.members.filter((member, i) => {
    const before = chain.members[i - 1]?.mark?.value ?? [];
    const value = member.mark?.value ?? [];
    return i > 0 && value.length === before.length && value.length === 1 && (value[0] ?? 0) <= (before[0] ?? 0);
  });
}

/** The plain headings right before the first member and before each restart. */
function headsOfRestarts(chain: Chain, restarts: readonly Candidate[], plain: readonly Candidate[]): Candidate[] {
  const first = chain.members[0];
  const starts = first ? [first, ...restarts] : restarts;
  const heads = starts.map((start) =>
    plain.filter((head) => head.at < start.at && start.at - head.at <= t.headDistance).at(-1),
  );
  return [...new Set(heads.filter((head) => head !== undefined))];
}

/** Adds the plain headings that look like the given ones. */
function withKin(heads: readonly Candidate[], plain: readonly Candidate[]): Candidate[] {
  const isKin = (candidate: Candidate) =>
    heads.some(({ look }) => {
      const other = candidate.look;
      return (
        look.bold === other.bold &&
        look.caps === other.caps &&
        look.underlined === other.underlined &&
        Math.abs(look.size - other.size) < 0.6
      );
    });
  return plain.filter((candidate) => heads.includes(candidate) || isKin(candidate));
}

/** A numbered list that lies within one gap of a longer row of headings. */
function isLocalList(chain: Chain, family: Family): boolean {
  const first = chain.members[0];
  const last = chain.members.at(-1);
  if (!first || !last || family.members.length < 3) return false;
  const inside = family.members.filter((member) => member.at > first.at && member.at < last.at);
  return inside.length === 0 && family.score > chain.score * 0.6;
}

function levelWithin(candidate: Candidate, top: readonly Candidate[]): number {
  const depth = candidate.mark?.value.length ?? 1;
  const shallowest = Math.min(...top.map((other) => other.mark?.value.length ?? 1));
  return depth > shallowest && candidate.mark?.numeral === 'arabic' ? 2 : 1;
}
