// The words of a page → rows of lines, each line a run of words without a column or cell gap.
//
//   Mødested      Byrådssalen          ← one row, two lines
//   ────────────────────────
import type { PageModel, Word } from '../../schemas/pages.ts';
import { lineOf, mostCommon, sizeOf } from './lines.ts';
import { type Line, right } from './model.ts';
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

function rowOf(page: PageModel, words: Word[]): Row {
  words.sort((a, b) => a.box[0] - b.box[0]);
  const size = Math.max(...words.map((word) => sizeOf(page, word)));
  const baseline = mostCommon(words.map((word) => [word.baseline, 1]));
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
