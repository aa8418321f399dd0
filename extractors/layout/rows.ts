// The words of a page → rows of lines, each line a run of words without a column or cell gap.
//
//   Mødested      Byrådssalen          ← one row, two lines
//   ────────────────────────
import type { PageModel, Word } from '../../schemas/pages.ts';
import { baselineOf, lineOf, mostCommon, sizeOf } from './lines.ts';
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
    if (group && word.baseline - base <= rowReach(em, size) && !isBelow(page, group, word, size)) {
      group.push(word);
      if (em > size) [size, base] = [em, word.baseline];
    } else {
      groups.push([word]);
      [size, base] = [em, word.baseline];
    }
  }
  return splitAtGutters(
    page,
    joinJustified(
      page,
      groups.map((group) => rowOf(page, group)),
    ),
  );
}

/**
 * Where the rows around a row part at a place, its own words part there too, however narrow the gap:
 *
 *   Several members asked      Approved for at most
 *   about the neighbours and to 27,000.
 */
function splitAtGutters(page: PageModel, rows: Row[]): Row[] {
  const split = [...rows];
  const headed = rows.flatMap(({ lines }) => (lines.length > 2 ? lines.slice(1).map((line) => line.box[0]) : []));
  rows.forEach((row, i) => {
    const near = [...split.slice(Math.max(0, i - t.gutterRows), i), ...rows.slice(i + 1, i + 1 + t.gutterRows)];
    const gutters = near.flatMap(({ lines }) => lines.slice(1).map((line) => line.box[0]));
    if (gutters.length === 0 && headed.length === 0) return;
    const lines = row.lines.flatMap((line) => partedAt(page, line, gutters, headed));
    if (lines.length > row.lines.length) split[i] = { ...row, lines };
  });
  return split;
}

/** A number mark parts from its title only where a row of three cells or more has the same column. */
function partedAt(page: PageModel, line: Line, gutters: readonly number[], headed: readonly number[]): Line[] {
  const words = line.words.map(({ word }) => word);
  const gaps = words.slice(1).map((word, i) => word.box[0] - right(words[i]?.box ?? word.box));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const at = words.findIndex((word, i) => {
    const gap = gaps[i - 1] ?? 0;
    if (i === 1 && hangingMark.test(words[0]?.text ?? ''))
      return headed.some((x) => Math.abs(x - word.box[0]) < t.gutterPt);
    return (
      gap > t.gutterEm * line.size &&
      gap > t.gutterGap * usual &&
      gutters.some((x) => Math.abs(x - word.box[0]) < t.gutterPt)
    );
  });
  return at > 0 ? [lineOf(page, words.slice(0, at)), lineOf(page, words.slice(at))] : [line];
}

/**
 * `Construction   of   the   new   harbour`: a line stretched to both edges of the text, its gaps alike, between lines
 * that reach the same edges. Its gaps are blanks.
 */
function joinJustified(page: PageModel, rows: Row[]): Row[] {
  const full = rows.flatMap(({ lines: [line, other] }) => (line && !other && line.words.length > 3 ? [line] : []));
  if (full.length < t.justifiedSample) return rows;
  const from = mostCommon(full, (line) => Math.round(line.box[0]));
  const to = mostCommon(full, (line) => Math.round(right(line.box)));
  const reaches = ({ lines }: Row) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first && last && last !== first
      ? Math.abs(first.box[0] - from) < t.indentPt && Math.abs(right(last.box) - to) < t.indentPt
      : false;
  };
  return rows.map((row) => (reaches(row) && isStretched(row) ? joinedRow(page, row) : row));
}

/** All gaps between the words are much alike. */
function isStretched({ lines }: Row): boolean {
  const words = lines.flatMap((line) => line.words.map(({ word }) => word));
  const gaps = words.slice(1).map((word, i) => word.box[0] - right(words[i]?.box ?? word.box));
  return gaps.length >= t.justifiedSample && Math.min(...gaps) > t.justifiedGap * Math.max(...gaps);
}

function joinedRow(page: PageModel, row: Row): Row {
  return {
    ...row,
    lines: [
      lineOf(
        page,
        row.lines.flatMap((line) => line.words.map(({ word }) => word)),
      ),
    ],
  };
}

/** `2  Title` over a line of small type: both stand beside a number far larger, but they are two rows. */
function isBelow(page: PageModel, group: readonly Word[], word: Word, size: number): boolean {
  const em = sizeOf(page, word);
  if (size <= t.largeEm * em) return false;
  return group.some(
    (other) => size > t.largeEm * sizeOf(page, other) && word.baseline - other.baseline > t.belowEm * em,
  );
}

/** How far apart two baselines of one row may lie: superscripts of a far smaller size are raised by a share of the larger. */
function rowReach(a: number, b: number): number {
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  return t.sameRowEm * (small < t.superscriptSize * large ? large : small);
}

function rowOf(page: PageModel, words: Word[]): Row {
  words.sort((a, b) => a.box[0] - b.box[0]);
  const size = words.reduce((most, word) => Math.max(most, sizeOf(page, word)), -Infinity);
  const baseline = baselineOf(words);
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
  if (gap < t.touchingEm * em) return false;
  const middle = after.baseline - em * t.middleEm;
  return page.rules.some(
    (rule) =>
      Math.abs(rule.x1 - rule.x2) < t.straightPt &&
      rule.x1 >= right(before.box) - t.straightPt &&
      rule.x1 <= after.box[0] + t.straightPt &&
      Math.min(rule.y1, rule.y2) <= middle &&
      Math.max(rule.y1, rule.y2) >= middle,
  );
}
