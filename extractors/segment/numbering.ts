// Numbered candidates → the numbering of the items: one that runs through, begins anew under headings, or begins anew by slips.
import { bestChain, type Chain, isStyled, likeness, type Restart, slippedRestart } from './chain.ts';
import type { Candidate, OutlineInput } from './heading.ts';
import { segmentThresholds as t } from './thresholds.ts';

export interface Numbering {
  readonly chain: Chain;
  /** Members at which the numbers begin anew under a heading. */
  readonly restarts: readonly Candidate[];
}

/**
 * The best chain of numbers. Where numbers that never begin anew explain the document about as well as numbers that begin
 * anew under plain headings, they are the items: what begins anew are lists inside them.
 */
export function numbering(numbered: readonly Candidate[], plain: readonly Candidate[], input: OutlineInput): Numbering {
  const headBetween = (a: Candidate, b: Candidate) =>
    plain.some((head) => head.at > a.at && head.at < b.at && head.score >= t.restartHead);
  const underHeads: Restart = (a, b) =>
    likeness(a, b) > t.restartLikeness && headBetween(a, b) ? t.restartCost : null;
  const weightOf = ({ members, score }: Chain) => weight(members, score, input);
  const [straight, anew, slipped] = [() => null, underHeads, slippedRestart].map((restart) =>
    bestChain(numbered, restart, input.blockCount),
  );
  if (!straight || !anew || !slipped) return { chain: { members: [], score: 0 }, restarts: [] };
  const isList = holdsRestart(straight, anew) || !headsAreAlike(anew, [...input.titles, ...plain]);
  const runsOn = weightOf(straight) < t.straightShare * weightOf(anew) && !isAnnexed(straight, anew);
  if (runsOn || (restartsOf(anew).length > 0 && !isList)) return { chain: anew, restarts: restartsOf(anew) };
  return { chain: weightOf(straight) < t.slippedShare * weightOf(slipped) ? slipped : straight, restarts: [] };
}

/** Adds the headings whose numbers are of the same form but out of their order: `DL-056-13`, `DL-066-13`, `DL-057-13`. */
export function withFileNumbers(members: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const filed = members.filter(({ mark }) => mark?.numeral === 'compound');
  if (filed.length < t.readingSample) return [...members];
  const formOf = ({ mark }: Candidate) => mark?.text.replaceAll(/\d{1,4}/gu, '0') ?? '';
  const forms = new Set(filed.map(formOf));
  const isKin = (candidate: Candidate) =>
    candidate.mark?.numeral === 'compound' &&
    isStyled(candidate) &&
    forms.has(formOf(candidate)) &&
    filed.some((member) => likeness(member, candidate) === 0);
  const strays = candidates.filter((candidate) => !members.includes(candidate) && isKin(candidate));
  return [...members, ...strays].sort((x, y) => x.at - y.at);
}

/** A numbering begins anew between two members of the straight chain: it is a list inside an item. */
function holdsRestart(straight: Chain, anew: Chain): boolean {
  const last = straight.members.at(-1)?.at ?? 0;
  return restartsOf(anew).some(({ at }) => at < last);
}

/** Where titles are numbered first and paragraphs after them, as in a report annexed, the titles are the items. */
function isAnnexed(straight: Chain, anew: Chain): boolean {
  const last = straight.members.at(-1)?.at ?? 0;
  const after = anew.members.filter(({ at }) => at > last);
  return proseShare(after) > t.annexProse && proseShare(straight.members) < t.itemProse;
}

function proseShare(members: readonly Candidate[]): number {
  return members.filter(({ prose }) => prose).length / Math.max(1, members.length);
}

/** Right above each beginning of the numbering stands a heading, and these look alike. */
function headsAreAlike(anew: Chain, plain: readonly Candidate[]): boolean {
  const restarts = restartsOf(anew);
  const heads = headsOfRestarts(anew, restarts, plain);
  const [first] = heads;
  return heads.length === restarts.length + 1 && first !== undefined && withKin([first], heads).length === heads.length;
}

/** Points, weighed by how much of the document lies between first and last. */
export function weight(members: readonly Candidate[], score: number, input: OutlineInput): number {
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
export function headsOfRestarts(
  chain: Chain,
  restarts: readonly Candidate[],
  plain: readonly Candidate[],
): Candidate[] {
  const first = chain.members[0];
  const starts = first ? [first, ...restarts] : restarts;
  const heads = starts.map((start) =>
    plain.filter((head) => head.at < start.at && start.at - head.at <= t.headDistance).at(-1),
  );
  return [...new Set(heads.filter((head) => head !== undefined))];
}

/** Adds the plain headings that look like the given ones. */
export function withKin(heads: readonly Candidate[], plain: readonly Candidate[]): Candidate[] {
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
