// Rows with named columns into a table on the screen or JSON; all values are data from documents.
import pc from 'picocolors';
import type { Cell } from '../../exports/csv/csv.ts';
import { oneLine, printable } from './terminal.ts';

/** Characters of a cell on the screen; other formats have all of it. */
const widestCell = 60;

/** Ids are hashes of 64 digits: on the screen so many of them tell one from another. */
const idDigits = 12;

/** Columns wide enough for their cells, numbers to the right. */
export function tableText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(shortened));
  const widths = columns.map((column, at) =>
    Math.max(oneLine(column, widestCell).length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (parts: readonly string[], row: readonly Cell[] | null): string =>
    parts
      .map((part, at) =>
        typeof row?.[at] === 'number' ? part.padStart(widths[at] ?? 0) : part.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const head = line(
    columns.map((column) => oneLine(column, widestCell)),
    null,
  );
  return [pc.bold(head), ...cells.map((parts, at) => line(parts, rows[at] ?? []))].join('\n');
}

function shortened(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return oneLine(
    cell.slice(0, 1000).replaceAll(/\b([0-9a-f]{64})\b/g, (id) => `${id.slice(0, idDigits)}…`),
    widestCell,
  );
}

/** A row by the names of its columns; of two columns of one name the later gets a number. */
export function named(columns: readonly string[], row: readonly Cell[]): Record<string, Cell> {
  const record: Record<string, Cell> = {};
  for (const [at, column] of columns.entries()) {
    const key = Object.hasOwn(record, column) ? `${column}:${at + 1}` : column;
    Object.defineProperty(record, key, { value: row[at] ?? null, enumerable: true });
  }
  return record;
}

/** A bar of so many of `most`, in eighths of a character. */
export function barText(count: number, most: number, width: number): string {
  const eighths = most === 0 ? 0 : Math.max(count > 0 ? 1 : 0, Math.round((count / most) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '');
}

/** A label padded to its column. */
export function labelText(label: string, width: number): string {
  return oneLine(printable(label), width).padEnd(width);
}
