// Rows of a page → regions: running text, columns read one after the other, and tables read row by row.
//
//   Present:      Guests:        columns (each has its own head, or prose on both sides)
//   A. Holm       B. Lund
//
//   Mødedato      12. maj 2022   table (a label before each value)
//   Mødested      Byrådssalen
import type { PageModel } from '../../schemas/pages.ts';
import { type Column, gridOf, isLabelledBeside, readsByColumn } from './columns.ts';
import { type Line, right } from './model.ts';
import type { Row } from './rows.ts';
import { type Cell, joinedRows } from './table-rows.ts';
import { layoutThresholds as t } from './thresholds.ts';

export type Region =
  /** `column`: one of several side by side, with a right edge of its own. */
  | { readonly kind: 'flow'; readonly lines: Line[]; readonly column: boolean }
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
  if (last?.kind === 'flow' && !last.column) last.lines.push(...lines);
  else regions.push({ kind: 'flow', lines: [...lines], column: false });
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
    if (previous && row.baseline - previous.baseline > t.tableBreakEm * Math.max(row.size, previous.size)) break;
    const next = merged(columns, row, taken.length === 0);
    if (!next) break;
    if (row.lines.length < 2 && (endsRun(row, columns, rows[i + 1]) || isHeading(row, taken))) break;
    columns = next;
    taken.push(row);
  }
  return { rows: withoutFlowTail(taken, columns), columns };
}

/**
 * Trailing rows of the first column alone belong to the text below, unless they run on, line by line, from the text
 * beside a label or from a heading in bold.
 */
function withoutFlowTail(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const taken = [...rows];
  while (taken.length > 1 && isFlowTail(taken, columns)) taken.pop();
  if (taken.length === rows.length) return taken;
  const labelled = isLabelledBeside(gridOf(taken, columns), columns);
  for (const row of rows.slice(taken.length)) {
    const above = taken.at(-1);
    if (!above || row.baseline - above.baseline > t.linePitchEm * Math.max(above.size, row.size)) break;
    if (!labelled && !goesOnInBold(above, row)) break;
    taken.push(row);
  }
  return taken;
}

/** `**6. Works on the hall:**  No. 2024-15` / `**approval of the plan**`: a heading in bold, a number beside its first line. */
function goesOnInBold({ lines: [above] }: Row, { lines: [line] }: Row): boolean {
  if (!above?.bold || !line?.bold || Math.abs(above.size - line.size) >= t.roundingPt) return false;
  return Math.abs(above.box[0] - line.box[0]) < t.indentPt;
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

/** A bold line alone, where the lines above it in its column are plain: the heading of what follows, not a cell. */
function isHeading(row: Row, taken: readonly Row[]): boolean {
  const line = row.lines[0];
  const above = taken.flatMap(({ lines: [first] }) => (first ? [first] : []));
  const kin = above.filter((other) => line !== undefined && Math.abs(other.box[0] - line.box[0]) < t.indentPt);
  return line?.bold === true && kin.length > 0 && kin.every((other) => !other.bold);
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
  if (columns.length < 2) return [{ kind: 'flow', lines: rows.flatMap((row) => row.lines), column: false }];
  const grid = gridOf(rows, columns);
  if (readsByColumn(grid, columns)) {
    return columns.map((_, c) => ({ kind: 'flow', lines: grid.flatMap((cells) => cells[c] ?? []), column: true }));
  }
  return [{ kind: 'table', rows: joinedRows(page, rows, grid), columns: columns.length }];
}
