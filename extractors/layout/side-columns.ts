// Words of all pages → the column beside the text of each page that is none of it: a letterhead or form at the side.
//
//   Members      │ Approval of the minutes
//   in office: 11│ The chair asks whether there are remarks. Nobody
//                │ has any; the minutes are put to the vote.
//   Convened     │
//   5 June       │ Vote: unanimous            ← rows of both sides do not match; pages repeat what stands there
import type { PageModel, Rule, Word } from '../../schemas/pages.ts';
import { baselineOf, lineOf, sizeOf } from './lines.ts';
import { type Line, right } from './model.ts';
import { isMisread, runningKey } from './running-keys.ts';
import { sideThresholds as t } from './thresholds.ts';

export interface SideColumn {
  readonly words: ReadonlySet<Word>;
  readonly lines: readonly Line[];
  /** True where most of its lines stood at the same place of a page before. */
  readonly running: boolean;
}

/** Given the pages and the words that are read on each, returns the side column of each page that has one, by page number. */
export function sideColumns(
  pages: readonly PageModel[],
  readWords: (page: PageModel) => readonly Word[],
): ReadonlyMap<number, SideColumn> {
  const found = pages.map((page) => ({ page, candidates: candidatesOn(page, readWords(page)) }));
  const columns = new Map<number, SideColumn>();
  for (const { page, candidates } of found) {
    const others = found.filter((other) => other.page !== page).flatMap((other) => other.candidates);
    const best = candidates.find((candidate) => candidate.ruled || repeats(candidate, others));
    if (!best) continue;
    const before = [...columns.values()];
    columns.set(page.number, {
      words: new Set(best.lines.flatMap((line) => line.words.map(({ word }) => word))),
      lines: best.lines,
      running: repeats(best, before),
    });
  }
  return columns;
}

interface Candidate {
  readonly lines: readonly Line[];
  /** A printed line runs between the column and the text. */
  readonly ruled: boolean;
}

/** True where more than half of the lines stand in another page's column, at the same place. */
function repeats({ lines }: Pick<Candidate, 'lines'>, others: readonly Pick<Candidate, 'lines'>[]): boolean {
  const known = others.flatMap((other) => other.lines);
  const again = lines.filter((line) => known.some((other) => isSame(line, other)));
  return again.length > t.repeatedShare * lines.length;
}

function isSame(line: Line, other: Line): boolean {
  if (Math.abs(line.baseline - other.baseline) > t.fallPt || Math.abs(line.box[0] - other.box[0]) > t.driftPt)
    return false;
  const [key, known] = [runningKey(line), runningKey(other)];
  return key === known || isMisread(key, known);
}

/** Columns that might be one, the fullest first: words beside the text, in rows of their own. */
function candidatesOn(page: PageModel, words: readonly Word[]): Candidate[] {
  const upright = words.filter(({ turned }) => !turned);
  const rules = page.rules.filter(({ x1, x2 }) => Math.abs(x1 - x2) < t.uprightPt);
  const descending = upright.toSorted((a, b) => a.baseline - b.baseline);
  const found = guttersOf(upright, rules).flatMap((x) => candidateAt(page, descending, rules, x) ?? []);
  return found.toSorted((a, b) => b.lines.length - a.lines.length);
}

/** Places (points from the left) where a column may end: printed lines, and edges at which many words begin. */
function guttersOf(words: readonly Word[], rules: readonly Rule[]): number[] {
  const begins = new Map<number, number>();
  for (const { box } of words) {
    const at = Math.round(box[0] / t.edgePt);
    begins.set(at, (begins.get(at) ?? 0) + 1);
  }
  const edges = [...begins].flatMap(([at, count]) => {
    const near = count + (begins.get(at + 1) ?? 0);
    return near >= t.textRows ? [at * t.edgePt - t.edgePt] : [];
  });
  return [...new Set([...rules.map(({ x1 }) => Math.round(x1)), ...edges])];
}

interface Sides {
  readonly side: readonly Word[];
  readonly text: readonly Word[];
  /** Heights (points) between which no word crosses the gutter. */
  readonly from: number;
  readonly to: number;
}

/** The column that ends at a place, if there is one; words in the order of their baselines. */
function candidateAt(page: PageModel, words: readonly Word[], rules: readonly Rule[], x: number): Candidate | null {
  const open = openStretch(page, words, x);
  const sides = open.to - open.from < t.reach * page.height ? null : sidesOf(open, words, x);
  if (!sides) return null;
  const [rows, beside] = [rowsBy(page, sides.side), rowsBy(page, sides.text)];
  if (rows.length < t.sideRows || beside.length < t.textRows) return null;
  const lines = rows.map((row) => lineOf(page, row));
  const text = beside.map(baselineOf);
  const apart = lines.filter(
    (line) => !text.some((baseline) => Math.abs(baseline - line.baseline) < t.alignedEm * line.size),
  );
  if (apart.length < t.apartShare * lines.length || isLattice(page, sides, x)) return null;
  return { lines, ruled: isRuled(rules, sides) };
}

/** Words left and right of a place, in a stretch of the page that no word crosses; null where neither is narrow. */
function sidesOf({ from, to }: Pick<Sides, 'from' | 'to'>, words: readonly Word[], x: number): Sides | null {
  const inside = words.filter(({ box }) => box[1] > from && box[1] + box[3] <= to + box[3] && box[1] < to);
  const [left, beside] = [
    inside.filter(({ box }) => right(box) <= x + t.roundingPt),
    inside.filter(({ box }) => box[0] >= x),
  ];
  const [side, text] = spanOf(left) < spanOf(beside) ? [left, beside] : [beside, left];
  return spanOf(side) > t.narrow * spanOf(inside) || side.length === 0 ? null : { side, text, from, to };
}

/** Heights (points) of the longest stretch of a page that no word crosses at a place. */
function openStretch(page: PageModel, words: readonly Word[], x: number): { from: number; to: number } {
  const heights: number[] = [];
  for (const { box } of words) if (box[0] < x && right(box) > x + t.roundingPt) heights.push(box[1]);
  heights.sort((a, b) => a - b).push(page.height);
  let [from, to, above] = [0, 0, 0];
  for (const height of heights) {
    if (height - above > to - from) [from, to] = [above, height];
    above = height;
  }
  return { from, to };
}

function spanOf(words: readonly Word[]): number {
  let [from, to] = [Infinity, -Infinity];
  for (const { box } of words) {
    from = Math.min(from, box[0]);
    to = Math.max(to, right(box));
  }
  return words.length === 0 ? 0 : to - from;
}

/** Words of one side, in the order of their baselines, as rows from top to bottom, each from left to right. */
function rowsBy(page: PageModel, words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    if (row?.[0] && word.baseline - row[0].baseline < t.sameRowEm * sizeOf(page, row[0])) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.box[0] - b.box[0]));
}

/** Level printed lines that cross the gutter part rows: a table. */
function isLattice(page: PageModel, { from, to }: Sides, x: number): boolean {
  const crossing = page.rules.filter(
    ({ x1, x2, y1, y2 }) =>
      Math.abs(y1 - y2) < t.uprightPt &&
      Math.min(x1, x2) < x - t.edgePt &&
      Math.max(x1, x2) > x + t.edgePt &&
      y1 > from &&
      y1 < to,
  );
  return new Set(crossing.map(({ y1 }) => Math.round(y1 / t.driftPt))).size > t.frameRules;
}

/** Upright printed lines between both sides, along most of the stretch. */
function isRuled(rules: readonly Rule[], { side, text, from, to }: Sides): boolean {
  const [a, b] =
    Math.min(...side.map(({ box }) => box[0])) < Math.min(...text.map(({ box }) => box[0]))
      ? [side, text]
      : [text, side];
  const [least, most] = [Math.max(...a.map(({ box }) => right(box))), Math.min(...b.map(({ box }) => box[0]))];
  const between = rules.filter(({ x1 }) => x1 >= least - t.edgePt && x1 <= most + t.edgePt);
  const length = between.reduce(
    (longest, { y1, y2 }) => Math.max(longest, Math.min(to, Math.max(y1, y2)) - Math.max(from, Math.min(y1, y2))),
    0,
  );
  return length > t.ruledShare * (to - from);
}
