// Candidates → the outline of the meeting: which headings are items, at which level, under which parent.

import { certaintiesOf } from './certainty.ts';
import { type Chain, isStyled } from './chain.ts';
import { type Family, familiesOf } from './families.ts';
import type { Candidate, Heading, OutlineInput } from './heading.ts';
import { withLostNumbers } from './lost-numbers.ts';
import { headsOfRestarts, type Numbering, numbering, weight, withKin } from './numbering.ts';
import { partHeads } from './part-heads.ts';
import { areParagraphs, subHeadings } from './sub-items.ts';
import { segmentThresholds as t } from './thresholds.ts';

/** Returns the item headings in reading order; empty where no chain of headings is found. */
export function outlineOf(input: OutlineInput): Heading[] {
  const numbered = input.candidates.filter((candidate) => candidate.mark);
  const plain = input.candidates.filter((candidate) => !candidate.mark);
  const family = bestFamily(plain);
  const { chain, restarts } = numbering(numbered, plain, input);
  const under = runsUnderHeads(chain, family);
  const top = withoutParagraphs(
    under
      ? [...membersBefore(chain, family.members[0]), ...family.members]
      : withLostNumbers(topLevel({ chain, restarts }, family, plain, input), plain),
  );
  const parts = under ? [] : partHeads(top, plain);
  const first = parts[0]?.at ?? Infinity;
  const levels = [
    ...parts.map((candidate) => ({ candidate, level: 1 })),
    ...top.map((candidate) => ({ candidate, level: candidate.at > first ? 2 : levelWithin(candidate, top) })),
    ...subHeadings(top, without(input, parts)).map((candidate) => ({ candidate, level: 2 })),
  ].sort((a, b) => a.candidate.at - b.candidate.at || a.level - b.level);
  const rival = rivalOf(top, under || restarts.length > 0 ? null : chain, family, input);
  const certainties = certaintiesOf(levels, numbered, rival);
  return levels.map((heading, i) => ({ ...heading, confidence: certainties[i] ?? 0 }));
}

function without(input: OutlineInput, taken: readonly Candidate[]): OutlineInput {
  if (taken.length === 0) return input;
  return { ...input, candidates: input.candidates.filter((candidate) => !taken.includes(candidate)) };
}

/** Weight of the chosen headings over that of the other kind, numbered or plain; null where they do not compete. */
function rivalOf(top: readonly Candidate[], chain: Chain | null, family: Family, input: OutlineInput): number | null {
  if (!chain || chain.members.length === 0 || family.members.length === 0) return null;
  const [numbers, heads] = [chain, family].map(({ members, score }) => weight(members, score, input));
  const ratio = ((numbers ?? 0) * t.numberedFavour) / Math.max(1, heads ?? 0);
  return top[0]?.mark ? ratio : 1 / Math.max(0.1, ratio);
}

/** Numbers without style that run on under styled headings, more numbers than headings: the headings are the items. */
function runsUnderHeads(chain: Chain, family: Family): boolean {
  const [first] = family.members;
  const unstyled = chain.members.filter((member) => !isStyled(member) && member.mark?.value.length === 1);
  if (!first || family.members.length < t.leastHeads) return false;
  if (membersBefore(chain, first).length > t.beforeHeads * chain.members.length) return false;
  if (unstyled.length <= t.unstyledShare * chain.members.length) return false;
  const headed = family.members.filter((head, i) => {
    const end = family.members[i + 1]?.at ?? Infinity;
    return chain.members.some(({ at }) => at > head.at && at < end);
  });
  const rituals = ({ members }: Chain) => members.filter(({ ritual }) => ritual).length / Math.max(1, members.length);
  if (rituals(chain) > t.ritualNumbers && rituals(chain) > rituals(family)) return false;
  const interleaved =
    headed.length >= family.members.length * t.headedShare ||
    (headed.length >= 2 && rituals(family) > t.headedShare && rituals(family) > rituals(chain));
  return interleaved && chain.members.length >= t.numbersEach * headed.length;
}

function membersBefore(chain: Chain, head: Candidate | undefined): Candidate[] {
  return chain.members.filter((member) => head !== undefined && member.at < head.at);
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

function topLevel(
  { chain, restarts }: Numbering,
  family: Family,
  plain: readonly Candidate[],
  input: OutlineInput,
): Candidate[] {
  const above = numbersAbove(chain, restarts, input);
  const chainScore =
    weight([...above, ...chain.members], chain.score + t.numberAbove * above.length, input) * t.numberedFavour;
  const familyScore = weight(family.members, family.score, input);
  if (chain.score >= t.chainFloor && restarts.length > 0) {
    const heads = headsOfRestarts(chain, restarts, [...input.titles, ...plain]);
    const early = membersBefore(chain, heads[0]).length > t.beforeHeads * chain.members.length;
    if (heads.length > restarts.length * 0.5 && !early)
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

/** A numbered list that lies within one gap of a longer row of headings. */
function isLocalList(chain: Chain, family: Family): boolean {
  const first = chain.members[0];
  const last = chain.members.at(-1);
  if (!first || !last || family.members.length < 3) return false;
  const inside = family.members.filter((member) => member.at > first.at && member.at < last.at);
  return inside.length === 0 && family.score > chain.score * 0.6;
}

/** Without the numbers of paragraphs below the headings of a chain. */
function withoutParagraphs(top: readonly Candidate[]): Candidate[] {
  const below = top.filter((candidate) => levelWithin(candidate, top) > 1);
  const heads = top.filter((candidate) => !below.includes(candidate));
  return areParagraphs(heads, below) ? heads : [...top];
}

function levelWithin(candidate: Candidate, top: readonly Candidate[]): number {
  const depth = candidate.mark?.value.length ?? 1;
  const shallowest = Math.min(...top.map((other) => other.mark?.value.length ?? 1));
  return depth > shallowest && candidate.mark?.numeral === 'arabic' ? 2 : 1;
}
