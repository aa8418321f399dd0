// Numbered candidates → the most consistent chain: same form, rising numbers, alike in look.
import type { Candidate } from './heading.ts';
import { stepPoints as points, segmentThresholds as t, unlikePoints as unlike } from './thresholds.ts';

export interface Chain {
  readonly members: readonly Candidate[];
  readonly score: number;
}

/** Points for beginning anew between two members, or null where the numbering may not: a heading above must lie between. */
export type Restart = (from: Candidate, to: Candidate) => number | null;

interface Step {
  readonly score: number;
  /** Index of the member before, -1 for the first. */
  readonly before: number;
  /** Block index of the chain's first member. */
  readonly from: number;
}

/**
 * Given candidates in reading order, returns their best chain by dynamic programming. Of the chains that end at each
 * candidate the one with most points wins, weighed by how much of the document (`blockCount` blocks) it spans: a list
 * inside one item has many good members, but no reach.
 */
export function bestChain(candidates: readonly Candidate[], mayRestart: Restart, blockCount: number): Chain {
  const best: Step[] = [];
  candidates.forEach((candidate, i) => {
    let score = candidate.score + firstScore(candidate);
    let before = -1;
    let from = candidate.at;
    for (let k = i - 1; k >= 0 && k >= i - t.chainWindow; k--) {
      const earlier = candidates[k];
      const sofar = best[k];
      if (!earlier || !sofar) continue;
      const through = sofar.score + candidate.score + stepScore(earlier, candidate, mayRestart);
      if (through > score) [score, before, from] = [through, k, sofar.from];
    }
    best.push({ score, before, from });
  });
  const weightAt = (i: number) => reach(best[i], candidates[i], blockCount);
  const last = best.reduce((at, _, i) => (weightAt(i) > weightAt(at) ? i : at), 0);
  return { members: walkBack(candidates, best, last), score: best[last]?.score ?? 0 };
}

/** Points, of which more than half count only by the share of the document between first and last member. */
function reach(step: Step | undefined, last: Candidate | undefined, blockCount: number): number {
  if (!step || !last) return -Infinity;
  return step.score * (0.4 + (0.6 * (last.at - step.from)) / Math.max(1, blockCount));
}

function walkBack(candidates: readonly Candidate[], best: readonly Step[], last: number): Candidate[] {
  const members: Candidate[] = [];
  for (let i = last; i >= 0; i = best[i]?.before ?? -1) {
    const member = candidates[i];
    if (member) members.unshift(member);
  }
  return members;
}

function firstScore(candidate: Candidate): number {
  const value = candidate.mark?.value ?? [];
  return value.every((part) => part === 1) ? 0.6 : value[0] === 0 ? -0.5 : -0.2;
}

/** Headings that differ in more than two ways are not of one chain. */
const leastLikeness = -2.3;
/** … nor are those whose form and look, the word for item apart, differ by so much. */
const leastLook = -2.1;

/** Numbers left out: a few are usual (closed items), many are not; a bare number far off is an amount or an address. */
function gapScore(step: number, { mark }: Candidate): number {
  if (step > points.someLeftOut && mark?.close === '' && mark.word === '') return forbidden;
  if (step <= points.fewLeftOut) return points.gap + points.gapEach * step;
  return step <= points.someLeftOut ? points.wideGap : points.hugeGap;
}

/** Numbers that go back: out of the question, but for a small slip among high numbers. */
const forbidden = -1000;

/** Bold, underlined, in capitals, or behind a word for item. */
export function isStyled({ look, mark }: Candidate): boolean {
  return look.bold || look.underlined || look.caps || mark?.word !== '';
}

/**
 * How well one heading follows another, in points: succession of numbers, likeness of form and look. Headings of an upper
 * level are not set weaker than the styled ones below them: such numbers are those of a list.
 */
export function stepScore(a: Candidate, b: Candidate, mayRestart: Restart): number {
  if (!a.mark || !b.mark || b.at <= a.at) return forbidden;
  const depth = b.mark.value.length - a.mark.value.length;
  const weaker = depth < 0 && isStyled(a) && !isStyled(b);
  const outline = depth !== 0 && !weaker && depthStep(a.mark.value, b.mark.value) > 0;
  const alike = outline ? Math.max(points.otherDepth, likeness(a, b)) : likeness(a, b);
  const look = alike + (a.mark.word === b.mark.word ? 0 : unlike.word);
  return alike < leastLikeness || look < leastLook ? forbidden : succession(a, b, mayRestart) + alike;
}

function succession(a: Candidate, b: Candidate, mayRestart: Restart): number {
  const [x, y] = [a.mark?.value ?? [], b.mark?.value ?? []];
  const restart = y.at(-1) === 1 ? mayRestart(a, b) : null;
  if (x.length !== y.length) return depthStep(x, y);
  const at = x.findIndex((part, i) => part !== y[i]);
  if (at < 0) return restart ?? (isStyled(a) && isStyled(b) ? points.repeated : forbidden);
  const step = (y[at] ?? 0) - (x[at] ?? 0);
  const restarted = y.slice(at + 1).every((part) => part <= 1);
  if (step === 1 && restarted) return points.next;
  if (step > 1) return gapScore(step, b);
  if (y.at(-1) === 1 && isOtherWord(a, b)) return points.otherWord;
  if (restart !== null) return restart;
  if (step === -1 && (y[at] ?? 0) > 1 && b.at - a.at < t.swapDistance && isTwin(a, b)) return points.swapped;
  return step >= points.slip && (x[at] ?? 0) > points.highNumber ? points.slippedBack : forbidden;
}

/** `U 2` → `1`: the items with a word of their own are through. */
function isOtherWord({ mark: a }: Candidate, { mark: b }: Candidate): boolean {
  return a?.word !== '' && b?.word === '';
}

/** Two strong headings set exactly alike. */
function isTwin(a: Candidate, b: Candidate): boolean {
  return likeness(a, b) === 0 && Math.min(a.score, b.score) >= points.strong;
}

/** A word processor begins its numbering at 1 again by mistake: the headings are styled and set exactly alike. */
export function slippedRestart(a: Candidate, b: Candidate): number | null {
  const plain = a.mark?.value.length === 1 && b.mark?.value.length === 1;
  return plain && likeness(a, b) === 0 && isStyled(a) && isStyled(b) ? points.slippedRestart : null;
}

/** `7` → `7.1` and `7.3` → `8` are steps of an outline. */
function depthStep(x: readonly number[], y: readonly number[]): number {
  const shared = Math.min(x.length, y.length);
  const same = x.slice(0, shared).every((part, i) => part === y[i]);
  if (y.length > x.length)
    return same && y.slice(x.length).every((part) => part === 1) ? points.deeper : points.strayDepth;
  const step = (y[shared - 1] ?? 0) - (x[shared - 1] ?? 0);
  if (step === 1) return points.deeper;
  return step > 1 && step <= points.fewLeftOut ? points.higherGap : points.strayDepth;
}

/** How alike two headings are set: 0 for the same form and look, less for every difference. */
export function likeness(a: Candidate, b: Candidate): number {
  let score = 0;
  if (a.mark?.word !== b.mark?.word) score -= unlike.word;
  if (a.mark?.numeral !== b.mark?.numeral) score -= unlike.numeral;
  if (a.mark?.close !== b.mark?.close) score -= unlike.close;
  if (a.look.bold !== b.look.bold) score -= unlike.bold;
  if (a.look.underlined !== b.look.underlined) score -= unlike.underlined;
  if (Math.abs(a.look.size - b.look.size) > 0.6) score -= unlike.size;
  if (Math.abs(a.look.indent - b.look.indent) > t.sameIndentPt && !a.look.centred) score -= unlike.indent;
  return score;
}
