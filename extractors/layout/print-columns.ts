// Words of all pages → the parts of each page that are read one after the other: text over the whole width, and columns
// of one width as newspapers and bulletins set them.
//
//   ────── PROCEEDINGS ──────
//   The board met in      MINUTES             ← columns of one width, full of lines, and nothing crosses between
//   the court house …     Moved by Ek, …
import type { PageModel, Word } from '../../schemas/pages.ts';
import { sizeOf } from './lines.ts';
import { type PrintColumn, right } from './model.ts';
import { printThresholds as t } from './thresholds.ts';

export interface PrintPart {
  readonly words: readonly Word[];
  /** Null for text that is not set in columns. */
  readonly column: PrintColumn | null;
}

/**
 * Given the pages and the words that are read on each, returns the parts of each page that has columns, by page number.
 * Where one page is set so, fewer lines tell it of the others: the last one is not full.
 */
export function printColumns(
  pages: readonly PageModel[],
  wordsOf: (page: PageModel) => readonly Word[],
): ReadonlyMap<number, readonly PrintPart[]> {
  const full = pages.map((page) => partsOf(page, wordsOf(page), t.rows));
  const counts = new Set(full.flatMap((parts) => columnCounts(parts)));
  const found = pages.map((page, i) => {
    const parts = full[i] ?? [];
    return counts.size === 0 || parts.length > 1 ? parts : partsOf(page, wordsOf(page), t.fewRows, counts);
  });
  return new Map(pages.flatMap((page, i) => ((found[i]?.length ?? 0) > 1 ? [[page.number, found[i] ?? []]] : [])));
}

/** How many columns stand beside each other. */
function columnCounts(parts: readonly PrintPart[]): number[] {
  return parts.flatMap(({ column }, i) => {
    if (!column || parts[i + 1]?.column?.shift) return [];
    const first = parts.slice(0, i + 1).findLastIndex((part) => part.column?.shift === 0);
    return [i - first + 1];
  });
}

const anyCount: ReadonlySet<number> = new Set([2, 3, 4]);

/** The parts of one page: the tallest band of columns, with what stands above and below it in turn. */
function partsOf(page: PageModel, words: readonly Word[], rows: number, counts = anyCount): PrintPart[] {
  if (words.length === 0) return [];
  const band = bandOn(page, words, rows, counts);
  if (!band) return [{ words, column: null }];
  const above = words.filter(({ baseline }) => baseline < band.from);
  const below = words.filter(({ baseline }) => baseline > band.to);
  return [...partsOf(page, above, rows, counts), ...band.parts, ...partsOf(page, below, rows, counts)];
}

interface Band {
  /** Baselines (points) of its first and last line. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly PrintPart[];
}

function bandOn(page: PageModel, words: readonly Word[], rows: number, counts: ReadonlySet<number>): Band | null {
  const edges = edgesOf(words, rows);
  const left = Math.min(...words.map(({ box }) => box[0]));
  const to = Math.max(...words.map(({ box }) => right(box)));
  const bands = [...counts].flatMap((count) => {
    const gutters = guttersFor(edges, left, to, count);
    return gutters ? (bandBetween(page, words, gutters, rows) ?? []) : [];
  });
  return bands.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/** Places (points) at which many lines begin behind a gap. */
function edgesOf(words: readonly Word[], rows: number): number[] {
  const begins = new Map<number, number>();
  for (const { box } of words) {
    const at = Math.round(box[0] / t.edgePt);
    begins.set(at, (begins.get(at) ?? 0) + 1);
  }
  return [...begins].flatMap(([at, count]) => (count + (begins.get(at + 1) ?? 0) >= rows ? [at * t.edgePt] : []));
}

/** The edges that part a width into so many equal columns; null where one is missing. */
function guttersFor(edges: readonly number[], left: number, to: number, count: number): number[] | null {
  const drift = t.driftShare * (to - left);
  const gutters = Array.from({ length: count - 1 }, (_, k) => {
    const wanted = left + ((k + 1) * (to + t.betweenPt - left)) / count;
    const [nearest] = edges.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    return nearest !== undefined && Math.abs(nearest - wanted) < drift ? nearest - t.edgePt : null;
  });
  return gutters.includes(null) ? null : gutters.flatMap((gutter) => gutter ?? []);
}

/** The longest stretch in which no word stands in a gutter, if all its columns are full of lines. */
function bandBetween(page: PageModel, words: readonly Word[], gutters: readonly number[], rows: number): Band | null {
  const barred = words.filter(({ box }) => gutters.some((x) => box[0] < x && right(box) > x - t.gutterPt));
  const bars = [-Infinity, ...barred.map(({ baseline }) => baseline).toSorted((a, b) => a - b), Infinity];
  const stretches = bars.slice(1).map((to, i) => {
    const from = bars[i] ?? -Infinity;
    return words.filter(({ baseline }) => baseline > from + t.sameRowPt && baseline < to - t.sameRowPt);
  });
  const inside = belowTitle(stretches.toSorted((a, b) => b.length - a.length)[0] ?? [], gutters);
  const columns = columnsOf(inside, gutters);
  const edges = columns.map((column) => ({
    from: Math.min(...column.map(({ box }) => box[0])),
    to: Math.max(...column.map(({ box }) => right(box))),
  }));
  const width = Math.max(...edges.map(({ from, to }) => to - from));
  const shares = columns.map((column) => fullShareOf(page, column, width, rows));
  const share = shares.reduce((sum, own) => sum + own, 0) / shares.length;
  if (Math.min(...shares) < t.leastFull || share < t.fullLines) return null;
  const baselines = inside.map(({ baseline }) => baseline);
  const [from, to] = [Math.min(...baselines), Math.max(...baselines)];
  if (isLattice(page, gutters, from, to)) return null;
  const shift = edges[0]?.from ?? 0;
  const parts = columns.map((column, i) => {
    const own = edges[i] ?? { from: 0, to: 0 };
    return { words: column, column: { from: own.from, to: own.from + width, shift: own.from - shift } };
  });
  return { from, to, parts };
}

function columnsOf(words: readonly Word[], gutters: readonly number[]): Word[][] {
  return [0, ...gutters].map((from, i) =>
    words.filter(({ box }) => box[0] >= from && box[0] < (gutters[i] ?? Infinity)),
  );
}

/** Without the few lines at the head that stand above one column only: a short title in the middle. */
function belowTitle(words: readonly Word[], gutters: readonly number[]): readonly Word[] {
  const heads = columnsOf(words, gutters).map((column) => Math.min(...column.map(({ baseline }) => baseline)));
  const top = Math.max(...heads) - t.sameRowPt;
  const title = words.filter(({ baseline }) => baseline < top);
  return linesOf(title).length <= t.titleLines ? words.filter(({ baseline }) => baseline >= top) : words;
}

/** Share of the lines that are as wide as the column and of several words; 0 for few lines or wide white between them. */
function fullShareOf(page: PageModel, words: readonly Word[], width: number, rows: number): number {
  const lines = linesOf(words);
  const wide = lines.filter((line, i) => {
    const [word, above] = [line[0], lines[i - 1]?.[0]];
    return word && above && word.baseline - above.baseline > t.whiteEm * sizeOf(page, word);
  });
  if (lines.length < rows || wide.length > t.whites) return 0;
  return lines.filter((line) => line.length >= t.lineWords && spanOf(line) > t.fullShare * width).length / lines.length;
}

/** Words by their baselines, from top to bottom. */
function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line?.[0] && word.baseline - line[0].baseline < t.sameRowPt) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function spanOf(words: readonly Word[]): number {
  return Math.max(...words.map(({ box }) => right(box))) - Math.min(...words.map(({ box }) => box[0]));
}

/** Level printed lines that cross a gutter part the rows of a table. */
function isLattice({ rules }: PageModel, gutters: readonly number[], from: number, to: number): boolean {
  const crossing = rules.filter(
    ({ x1, x2, y1, y2 }) =>
      Math.abs(y1 - y2) < t.sameRowPt &&
      y1 > from &&
      y1 < to &&
      gutters.some((x) => Math.min(x1, x2) < x - t.gutterPt && Math.max(x1, x2) > x + t.gutterPt),
  );
  return new Set(crossing.map(({ y1 }) => Math.round(y1 / t.edgePt))).size > t.rules;
}
