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
  if (isLabelledBeside(grid, columns)) return true;
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

function hasHeads(grid: readonly Line[][][], columns: readonly Column[]): boolean {
  const labelled = columns.map((_, c) => {
    const lines = grid.flatMap((cells) => cells[c] ?? []);
    return lines.filter((line) => line.text.endsWith(':')).length;
  });
  const head = columns.some((_, c) => (grid[0]?.[c] ?? []).some((line) => line.text.endsWith(':')));
  const lastHead = (grid[0]?.[columns.length - 1] ?? []).some((line) => line.text.endsWith(':'));
  return head && lastHead && labelled.every((count) => count <= Math.max(1, grid.length / 3));
}
