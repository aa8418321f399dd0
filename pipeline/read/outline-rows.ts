// Filled shapes of the size of letters into rows: text that was drawn instead of printed, as the page shows it.
import type { OutlineRow } from '../../schemas/pages.ts';
import { type Bounds, boxOf } from './matrix.ts';
import { outlines as t } from './thresholds.ts';

interface Row {
  bounds: Bounds;
  shapes: number;
}

/** Whether a filled shape may be a letter, or the dot or the inside of one. */
export function isLetterSized([left, top, right, bottom]: Bounds): boolean {
  const [width, height] = [right - left, bottom - top];
  return Math.max(width, height) >= t.smallest && height <= t.tallest && width <= t.widest;
}

/**
 * Given letter-sized shapes in any order, the rows they stand in, from top to bottom and left to right:
 *
 *     ▙ ▛▜ ▟  ▛▀ ▙▟          ▛▀ ▙▟       becomes   [row of 6]   [row of 2: too few, left out]
 */
export function outlineRows(shapes: readonly Bounds[]): OutlineRow[] {
  const rows: Row[] = [];
  const byLeft = [...shapes].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const open = openBands();
  for (const bounds of byLeft) {
    const row = open.rowBefore(bounds);
    if (row === null) open.add(newRow(bounds, rows));
    else {
      row.bounds = around(row.bounds, bounds);
      row.shapes += 1;
      open.add(row);
    }
  }
  return rows
    .filter((row) => row.shapes >= t.leastInRow)
    .sort((one, other) => one.bounds[1] - other.bounds[1] || one.bounds[0] - other.bounds[0])
    .map(({ bounds, shapes: count }) => ({ box: boxOf(bounds), shapes: count }));
}

function newRow(bounds: Bounds, rows: Row[]): Row {
  const row = { bounds, shapes: 1 };
  rows.push(row);
  return row;
}

function around(one: Bounds, other: Bounds): Bounds {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** The rows that a shape further right may join, by the bands of the page that they cross. */
function openBands(): { rowBefore(bounds: Bounds): Row | null; add(row: Row): void } {
  const bands = new Map<number, Row>();
  const bandsOf = ([, top, , bottom]: Bounds): readonly number[] => {
    const first = Math.floor(top / t.band);
    return Array.from({ length: Math.floor(bottom / t.band) - first + 1 }, (_, step) => first + step);
  };
  return {
    rowBefore(bounds) {
      for (const band of bandsOf(bounds)) {
        const row = bands.get(band);
        if (row !== undefined && isNextTo(row.bounds, bounds)) return row;
      }
      return null;
    },
    add(row) {
      for (const band of bandsOf(row.bounds)) bands.set(band, row);
    },
  };
}

/** On the same line, and not farther away than the space between two words. */
function isNextTo(row: Bounds, next: Bounds): boolean {
  const height = Math.max(row[3] - row[1], next[3] - next[1]);
  const together = Math.max(row[3], next[3]) - Math.min(row[1], next[1]);
  return next[0] - row[2] <= t.gap * height && together <= t.growth * height;
}
