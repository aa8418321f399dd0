// The words of a page → rows of lines, each line a run of words without a column or cell gap.
//
//   Mødested      Byrådssalen          ← one row, two lines
//   ────────────────────────
import type { PageModel, Word } from '../../schemas/pages.ts';
import { enclosing, type Line, right } from './model.ts';
import { layoutThresholds as t } from './thresholds.ts';

export interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly lines: Line[];
}

/** Given the visible upright words of a page, returns its rows from top to bottom, lines from left to right. */
export function rowsOf(page: PageModel, words: readonly Word[]): Row[] {
  const sorted = words.toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
  const groups: Word[][] = [];
  let base = 0;
  let size = 0;
  for (const word of sorted) {
    const group = groups.at(-1);
    const em = sizeOf(page, word);
    if (group && word.baseline - base <= rowReach(em, size)) {
      group.push(word);
      if (em > size) [size, base] = [em, word.baseline];
    } else {
      groups.push([word]);
      [size, base] = [em, word.baseline];
    }
  }
  return groups.map((group) => rowOf(page, group));
}

/** How far apart two baselines of one row may lie: superscripts of a far smaller size are raised by a share of the larger. */
function rowReach(a: number, b: number): number {
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  return t.sameRowEm * (small < t.superscriptSize * large ? large : small);
}

export function sizeOf(page: PageModel, word: Word): number {
  return page.styles[word.style]?.size ?? word.box[3];
}

function rowOf(page: PageModel, words: Word[]): Row {
  words.sort((a, b) => a.box[0] - b.box[0]);
  const size = Math.max(...words.map((word) => sizeOf(page, word)));
  const baseline = mostCommon(words.map((word) => word.baseline));
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && (!parted(page, before, word) || hangs(page, runs.length, run, word))) run.push(word);
    else runs.push([word]);
  }
  return { baseline, size, lines: runs.map((run) => lineOf(page, run)) };
}

/** `7.A.        Title`: a number mark set apart at the beginning of a row belongs to the text behind it. */
function hangs(page: PageModel, runCount: number, run: readonly Word[], next: Word): boolean {
  const mark = run[0];
  if (runCount !== 1 || run.length !== 1 || !mark) return false;
  const gap = next.box[0] - right(mark.box);
  return gap < t.hangingGapEm * sizeOf(page, mark) && hangingMark.test(mark.text) && /^[\p{L}"“„(*]/u.test(next.text);
}

const hangingMark = /^[*(]{0,2}(?:\d{1,3}(?:\.\d{1,3}){0,3}(?:\.[a-z])?|[a-z]|[ivxlc]{1,5}|§\d{1,4})[.):]{0,2}$/iu;

/** True where a cell gap or an upright printed line stands between two neighbours. */
function parted(page: PageModel, before: Word, after: Word): boolean {
  const gap = after.box[0] - right(before.box);
  const em = Math.min(sizeOf(page, before), sizeOf(page, after));
  if (gap > t.cellGapEm * em) return true;
  if (gap < 0.1 * em) return false;
  const middle = after.baseline - em * 0.3;
  return page.rules.some(
    (rule) =>
      Math.abs(rule.x1 - rule.x2) < 1 &&
      rule.x1 >= right(before.box) - 1 &&
      rule.x1 <= after.box[0] + 1 &&
      Math.min(rule.y1, rule.y2) <= middle &&
      Math.max(rule.y1, rule.y2) >= middle,
  );
}

/** Given words of one page on one baseline, returns them as a line with its look. */
export function lineOf(page: PageModel, words: readonly Word[]): Line {
  const box = enclosing(words.map((word) => word.box));
  const styles = words.map((word) => ({ style: page.styles[word.style], weight: word.text.length }));
  const share = (test: (style: NonNullable<(typeof styles)[number]['style']>) => boolean) => {
    const all = styles.reduce((sum, { weight }) => sum + weight, 0);
    return styles.reduce((sum, { style, weight }) => sum + (style && test(style) ? weight : 0), 0) / all;
  };
  const bold = share((style) => style.bold) > 0.8;
  const plainAt = styles.findIndex(({ style }) => !style?.bold);
  return {
    page: page.number,
    box,
    baseline: mostCommon(words.map((word) => word.baseline)),
    words: words.map((word) => ({ word, start: 0, end: 0 })),
    text: words.map((word) => word.text).join(' '),
    size: mostCommon(
      styles.flatMap(({ style, weight }) => Array<number>(Math.min(weight, 12)).fill(style?.size ?? box[3])),
    ),
    bold,
    italic: share((style) => style.italic) > 0.8,
    underlined: isUnderlined(page, words),
    boldLead: bold || plainAt < 0 ? 0 : plainAt,
    underlinedLead: underlinedLead(page, words),
    source: words.some((word) => word.confidence !== undefined) ? 'ocr' : 'text-layer',
  };
}

/** How many leading words are underlined where the line as a whole is not. */
function underlinedLead(page: PageModel, words: readonly Word[]): number {
  const first = words[0];
  if (!first) return 0;
  const em = sizeOf(page, first);
  let reach = first.box[0];
  for (const [from, to] of underlinesOf(page, first.baseline, em)) {
    if (from <= reach + 0.6 * em && to > reach) reach = to;
  }
  const count = words.findIndex((word) => right(word.box) > reach + 0.3 * em);
  return count < 0 ? 0 : count;
}

/** Printed lines just below the baseline that together are about as wide as the words. */
function isUnderlined(page: PageModel, words: readonly Word[]): boolean {
  const first = words[0];
  if (!first) return false;
  const box = enclosing(words.map((word) => word.box));
  const em = sizeOf(page, first);
  const within = underlinesOf(page, first.baseline, em).filter(
    ([from, to]) => from > box[0] - em && to < right(box) + em,
  );
  return within.reduce((sum, [from, to]) => sum + to - from, 0) > 0.7 * box[2];
}

/** Left and right ends of the horizontal rules just below a baseline, from left to right. */
function underlinesOf(page: PageModel, baseline: number, em: number): [number, number][] {
  return page.rules
    .filter((rule) => {
      const below = rule.y1 - baseline;
      return Math.abs(rule.y1 - rule.y2) <= 1 && below >= -0.05 * em && below <= t.underlineEm * em;
    })
    .map((rule): [number, number] => [Math.min(rule.x1, rule.x2), Math.max(rule.x1, rule.x2)])
    .sort((a, b) => a[0] - b[0]);
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = values[0] ?? 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
