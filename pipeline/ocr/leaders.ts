// Rows of dots between a title and its page number into words, and out of the picture: they confuse recognisers.
import type { Blob } from './blobs.ts';
import { type GreyPicture, white } from './grey-picture.ts';
import type { DotBounds } from './hocr.ts';
import { leaders as t } from './thresholds.ts';

export interface Leader {
  readonly bounds: DotBounds;
  /** How many dots it has. */
  readonly dots: number;
  /** Where the number after it stands; null if it leads nowhere. */
  readonly target: DotBounds | null;
}

/**
 *     Approval of the budget ...................... 12
 *                            ^ alike, on one level, evenly apart
 */
export function leadersOf(blobs: readonly Blob[], resolution: number): readonly Leader[] {
  const dots = blobs.filter((blob) => isDot(blob, resolution)).toSorted((one, other) => one.left - other.left);
  const letters = blobs.filter((blob) => isLetter(blob, resolution));
  return levelsOf(dots)
    .flatMap(rowsOfDots)
    .map((row) => leaderOf(row, letters, resolution));
}

/** The picture without them and the numbers after them: numbers alone in a column are taken for dirt. */
export function withoutLeaders(picture: GreyPicture, leaders: readonly Leader[]): GreyPicture {
  return erased(
    picture,
    leaders.flatMap(({ bounds, target }) => (target === null ? [bounds] : [bounds, target])),
  );
}

/** The picture with some parts white. */
export function erased({ width, height, dots }: GreyPicture, parts: readonly DotBounds[]): GreyPicture {
  if (parts.length === 0) return { width, height, dots };
  const result = dots.slice();
  for (const [left, top, right, bottom] of parts) {
    const [from, to] = [Math.max(0, left - t.halo), Math.min(width, right + t.halo)];
    for (let y = Math.max(0, top - t.halo); y < Math.min(height, bottom + t.halo); y += 1)
      result.fill(white, y * width + from, y * width + to);
  }
  return { width, height, dots: result };
}

function isDot({ left, top, right, bottom, ink }: Blob, resolution: number): boolean {
  const [wide, high] = [right - left, bottom - top];
  const [short, long] = [Math.min(wide, high), Math.max(wide, high)];
  return long <= t.largestDot * resolution && long <= t.roundness * short + 1 && ink >= t.fullness * wide * high;
}

/** Dots by the level of their middle; those of one level need not be neighbours. */
function levelsOf(dots: readonly Blob[]): readonly (readonly Blob[])[] {
  const levels: { middle: number; dots: Blob[] }[] = [];
  for (const dot of dots) {
    const middle = (dot.top + dot.bottom) / 2;
    const level = levels.find((known) => Math.abs(known.middle - middle) <= (dot.bottom - dot.top) * t.drift + 1);
    if (level === undefined) levels.push({ middle, dots: [dot] });
    else {
      level.dots.push(dot);
      level.middle = middle;
    }
  }
  return levels.map((level) => level.dots);
}

/** The longest stretches of dots that follow each other at even distances. */
function rowsOfDots(dots: readonly Blob[]): readonly (readonly Blob[])[] {
  const rows: Blob[][] = [];
  let row: Blob[] = [];
  let pitch = 0;
  for (const dot of dots) {
    const last = row.at(-1);
    const step = last === undefined ? 0 : dot.left - last.left;
    const widest = Math.max(1, dot.right - dot.left) * t.widestStep;
    if (
      last !== undefined &&
      step <= widest &&
      (row.length === 1 || Math.abs(step - pitch) <= pitch * t.unevenness + 1)
    ) {
      pitch = row.length === 1 ? step : (pitch * (row.length - 1) + step) / row.length;
      row.push(dot);
    } else {
      rows.push(row);
      row = [dot];
    }
  }
  rows.push(row);
  return rows.filter(({ length }) => length >= t.leastDots);
}

function leaderOf(row: readonly Blob[], letters: readonly Blob[], resolution: number): Leader {
  const bounds = boundsAround(row);
  const [, , right, foot] = bounds;
  const after = letters.filter(
    ({ left, top, bottom }) =>
      left >= right &&
      left <= right + t.reach * resolution &&
      Math.abs(bottom - foot) <= t.footing * resolution &&
      top < foot - t.footing * resolution,
  );
  return { bounds, dots: row.length, target: after.length === 0 ? null : boundsAround(after) };
}

function isLetter({ left, top, right, bottom }: Blob, resolution: number): boolean {
  const [short, tall] = [t.letter.least * resolution, t.letter.most * resolution];
  return bottom - top >= short && bottom - top <= tall && right - left <= tall;
}

function boundsAround(blobs: readonly Blob[]): DotBounds {
  return [
    Math.min(...blobs.map(({ left }) => left)),
    Math.min(...blobs.map(({ top }) => top)),
    Math.max(...blobs.map(({ right }) => right)),
    Math.max(...blobs.map(({ bottom }) => bottom)),
  ];
}
