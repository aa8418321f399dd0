// Rows and their columns → whether they are read column by column: prose on both sides, lists under heads, a label beside a text.
import type { Line } from './model.ts';
import type { Row } from './rows.ts';
import { layoutThresholds as t } from './thresholds.ts';

/** Left and right edge in points. */
export interface Column {
  from: number;
  to: number;
}

/** Given rows and columns, returns the lines of each cell: rows of columns of lines. */
export function gridOf(rows: readonly Row[], columns: readonly Column[]): Line[][][] {
  return rows.map((row) => columns.map((column) => row.lines.filter((line) => inside(line, column))));
}

function inside(line: Line, column: Column): boolean {
  const middle = line.box[0] + line.box[2] / 2;
  return middle >= column.from - t.roundingPt && middle <= column.to + t.roundingPt;
}

/** Prose on both sides, or lists that each have their own head ("Present:" beside "Guests:"). */
export function readsByColumn(grid: readonly Line[][][], columns: readonly Column[]): boolean {
  if (isLabelledBeside(grid, columns) || isWrappedLists(grid)) return true;
  if (grid.length < t.proseLines || columns.length > t.proseColumns) return false;
  const prose = columns.every((column, c) => {
    const lines = grid.flatMap((cells) => cells[c] ?? []);
    const full = lines.filter(
      (line) => line.box[2] > t.fullLineShare * (column.to - column.from) && line.words.length >= t.proseWords,
    );
    return lines.length >= t.proseLines && full.length >= t.proseShare * lines.length;
  });
  if (prose) return grid.length >= t.proseRows;
  return hasHeads(grid, columns);
}

/**
 * Text on the left, and beside it a short label in bold over its own text:
 *
 *   The roof leaks above the kitchen.     Decision
 *   Three firms were asked.               Approved.
 */
export function isLabelledBeside(grid: readonly Line[][][], columns: readonly Column[]): boolean {
  if (columns.length !== 2 || grid.length < 2) return false;
  const [left, right] = [0, 1].map((c) => grid.flatMap((cells) => cells[c] ?? []));
  const [label, ...below] = right ?? [];
  if (!left || !label?.bold || label.words.length > t.labelWords || below.length === 0) return false;
  const prose = left.some((line) => line.words.length >= t.proseWords);
  return (
    prose && left.every((line) => !line.bold) && below.every((line) => !line.bold || line.words.length <= t.labelWords)
  );
}

/**
 * Lists of people below bold heads, whose entries go on over lines, so that no row is one of a table:
 *
 *   Management               Staff
 *   Ann Holm, director,      Bo Ek, Union of
 *   chair                    Nurses (absent)
 */
function isWrappedLists(grid: readonly Line[][][]): boolean {
  const [head, ...rows] = grid;
  if (!head || head.length < 2 || rows.length < t.proseLines) return false;
  const isHead = (cell: readonly Line[]) =>
    cell.length === 1 && cell[0]?.bold === true && cell[0].words.length <= t.labelWords;
  if (!head.every(isHead) || rows.flat(2).some((line) => line.bold)) return false;
  const wrapping = head.filter((_, c) => {
    const lines = rows.flatMap((cells) => cells[c] ?? []);
    return lines.some(
      (line, i) =>
        lines[i + 1] !== undefined && (/,$/u.test(line.text) || /^[(\p{Ll}]/u.test(lines[i + 1]?.text ?? '')),
    );
  });
  return wrapping.length >= 2;
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
