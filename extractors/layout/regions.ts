// Rows of a page → regions: running text, columns read one after the other, and tables read row by row.
//
//   Present:      Guests:        columns (each has its own head, or prose on both sides)
//   A. Holm       B. Lund
//
//   Mødedato      12. maj 2022   table (a label before each value)
//   Mødested      Byrådssalen
import type { PageModel } from '../../schemas/pages.ts';
import { type Line, right } from './model.ts';
import type { Row } from './rows.ts';
import { layoutThresholds as t } from './thresholds.ts';

/** A cell holds the lines of one table cell, from top to bottom. */
export type Cell = Line[];

export type Region =
  | { readonly kind: 'flow'; readonly lines: Line[] }
  | { readonly kind: 'table'; readonly rows: Cell[][]; readonly columns: number };

/** Given the body rows of a page from top to bottom, returns its regions in reading order. */
export function regionsOf(page: PageModel, rows: readonly Row[]): Region[] {
  const regions: Region[] = [];
  let i = 0;
  while (i < rows.length) {
    const row = rows[i];
    if (!row) break;
    if (row.lines.length < 2) {
      pushFlow(regions, row.lines);
      i++;
      continue;
    }
    const run = parallelRun(rows, i);
    if (run.rows.length === 0) {
      pushFlow(regions, row.lines);
      i++;
      continue;
    }
    regions.push(...runRegions(page, run.rows, run.columns));
    i += run.rows.length;
  }
  return regions;
}

function pushFlow(regions: Region[], lines: readonly Line[]): void {
  const last = regions.at(-1);
  if (last?.kind === 'flow') last.lines.push(...lines);
  else regions.push({ kind: 'flow', lines: [...lines] });
}

interface Column {
  from: number;
  to: number;
}

interface Run {
  readonly rows: Row[];
  readonly columns: Column[];
}

/**
 * From a row with several lines on, takes the rows that keep its gutters free: rows that fit into the columns,
 * whose extents grow as long as they do not touch.
 */
function parallelRun(rows: readonly Row[], start: number): Run {
  const taken: Row[] = [];
  let columns: Column[] = [];
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    if (!row) break;
    const previous = taken.at(-1);
    if (previous && row.baseline - previous.baseline > 4 * Math.max(row.size, previous.size)) break;
    const next = merged(columns, row, taken.length === 0);
    if (!next) break;
    if (row.lines.length < 2 && endsRun(row, columns, rows[i + 1])) break;
    columns = next;
    taken.push(row);
  }
  while (taken.length > 1 && isFlowTail(taken, columns)) taken.pop();
  return { rows: taken, columns };
}

/** Merges a row into the columns; null where a line would bridge a gutter. */
function merged(columns: readonly Column[], row: Row, first: boolean): Column[] | null {
  const next = columns.map((column) => ({ ...column }));
  for (const line of row.lines) {
    const from = line.box[0];
    const to = right(line.box);
    const touched = next.filter((column) => from < column.to && to > column.from);
    if (touched.length > 1) return null;
    const column = touched[0];
    if (column) {
      column.from = Math.min(column.from, from);
      column.to = Math.max(column.to, to);
    } else if (first || row.lines.length > 1 || columns.length < 2) next.push({ from, to });
    else if (isBetween(columns, from, to)) next.push({ from, to });
    else return null;
  }
  next.sort((a, b) => a.from - b.from);
  return next.every((column, i) => i === 0 || column.from - (next[i - 1]?.to ?? 0) > t.columnAlignPt) ? next : null;
}

function isBetween(columns: readonly Column[], from: number, to: number): boolean {
  return from > (columns[0]?.from ?? 0) && to < (columns.at(-1)?.to ?? 0);
}

/** A single line in the first column which is wider than the column so far, or is followed by none of the others, is text again. */
function endsRun(row: Row, columns: readonly Column[], next: Row | undefined): boolean {
  const line = row.lines[0];
  const firstColumn = columns[0];
  if (!line || !firstColumn) return true;
  const inFirst = line.box[0] < firstColumn.to && right(line.box) > firstColumn.from;
  if (!inFirst) return false;
  if (line.box[0] < firstColumn.from - t.columnAlignPt) return true;
  const second = columns[1];
  return right(line.box) > (second?.from ?? Infinity) - t.columnAlignPt || !next;
}

/** Trailing rows of the first column alone belong to the text below. */
function isFlowTail(taken: readonly Row[], columns: readonly Column[]): boolean {
  const row = taken.at(-1);
  const line = row?.lines[0];
  const column = columns[0];
  if (!row || !line || !column || row.lines.length > 1) return false;
  return line.box[0] < column.to;
}

function runRegions(page: PageModel, rows: readonly Row[], columns: readonly Column[]): Region[] {
  if (columns.length < 2) return [{ kind: 'flow', lines: rows.flatMap((row) => row.lines) }];
  const grid = rows.map((row) => columns.map((column) => row.lines.filter((line) => inside(line, column))));
  if (readsByColumn(grid, columns)) {
    return columns.map((_, c) => ({ kind: 'flow', lines: grid.flatMap((cells) => cells[c] ?? []) }));
  }
  return [{ kind: 'table', rows: joinedRows(page, rows, grid), columns: columns.length }];
}

function inside(line: Line, column: Column): boolean {
  const middle = line.box[0] + line.box[2] / 2;
  return middle >= column.from - 0.1 && middle <= column.to + 0.1;
}

/** Prose on both sides, or lists that each have their own head ("Present:" beside "Guests:"). */
function readsByColumn(grid: readonly Line[][][], columns: readonly Column[]): boolean {
  if (grid.length < 3 || columns.length > 3) return false;
  const prose = columns.every((column, c) => {
    const lines = grid.flatMap((cells) => cells[c] ?? []);
    const full = lines.filter((line) => line.box[2] > 0.6 * (column.to - column.from) && line.words.length >= 4);
    return lines.length >= 3 && full.length >= 0.7 * lines.length;
  });
  if (prose) return grid.length >= 5;
  return hasHeads(grid, columns);
}

function hasHeads(grid: readonly Line[][][], columns: readonly Column[]): boolean {
  const labelled = columns.map((_, c) => {
    const lines = grid.flatMap((cells) => cells[c] ?? []);
    return lines.filter((line) => line.text.endsWith(':')).length;
  });
  const head = columns.some((_, c) => (grid[0]?.[c] ?? []).some((line) => line.text.endsWith(':')));
  const lastHead = (grid[0]?.[columns.length - 1] ?? []).some((line) => line.text.endsWith(':'));
  return head && lastHead && labelled.every((count) => count <= Math.max(1, grid.length / 3));
}

/** Rows that only go on with cells of the row above (no first cell, no printed line between) are joined to it. */
function joinedRows(page: PageModel, rows: readonly Row[], grid: readonly Line[][][]): Cell[][] {
  const joined: Cell[][] = [];
  rows.forEach((row, i) => {
    const cells = grid[i] ?? [];
    const above = rows[i - 1];
    const last = joined.at(-1);
    const close = above && row.baseline - above.baseline < 2.2 * Math.max(row.size, above.size);
    const goesOn = (cells[0]?.length ?? 0) === 0 || (cells.length > 2 && isRuledTogether(page, above, row));
    if (last && close && goesOn && !ruleBetween(page, above, row)) {
      cells.forEach((cell, c) => {
        last[c]?.push(...cell);
      });
    } else joined.push(cells.map((cell) => [...cell]));
  });
  return joined;
}

/** True where a horizontal printed line of some length stands between two rows. */
function ruleBetween(page: PageModel, above: Row | undefined, row: Row): boolean {
  if (!above) return false;
  return page.rules.some(
    (rule) =>
      Math.abs(rule.y1 - rule.y2) < 1 &&
      rule.y1 > above.baseline &&
      rule.y1 < row.baseline - row.size * 0.5 &&
      Math.abs(rule.x2 - rule.x1) > page.width * 0.15,
  );
}

/** In a table with printed lines between its rows, rows without a line between them are one. */
function isRuledTogether(page: PageModel, above: Row | undefined, row: Row): boolean {
  if (!above) return false;
  const lattice = page.rules.filter(
    (rule) => Math.abs(rule.y1 - rule.y2) < 1 && Math.abs(rule.x2 - rule.x1) > page.width * 0.15,
  );
  const near = (y: number) => lattice.some((rule) => Math.abs(rule.y1 - y) < 2.5 * row.size);
  return lattice.length >= 3 && near(above.baseline - above.size) && near(row.baseline);
}
