// The images of a page into how much of it they cover, alone or as strips and tiles of one picture.
import type { Box, PageModel } from '../../schemas/pages.ts';
import { judgementThresholds as t } from './thresholds.ts';

export interface Pictured {
  /** Share of the page under pictures, 0..1. */
  readonly share: number;
  /** The smallest box around the pictures; null without pictures. */
  readonly box: Box | null;
  /** Whether the middle of a box lies on a picture. */
  covers(box: Box): boolean;
}

/**
 *     ▇▇▇▇▇▇      ▇▇ ▇▇
 *     ──────      ▇▇ ▇▇       strips and tiles count as the one picture they show
 *     ▇▇▇▇▇▇      ▇▇ ▇▇
 */
export function picturesOf({ images, width, height }: PageModel): Pictured {
  const covered = new Uint8Array(t.squares ** 2);
  const [across, down] = [t.squares / width, t.squares / height];
  for (const { box } of images) coverSquares(covered, box, across, down);
  return {
    share: covered.reduce((sum, square) => sum + square, 0) / covered.length,
    box: around(images.map(({ box }) => box)),
    covers([x, y, w, h]) {
      const [column, row] = [Math.floor((x + w / 2) * across), Math.floor((y + h / 2) * down)];
      return column >= 0 && column < t.squares && row >= 0 && covered[row * t.squares + column] === 1;
    },
  };
}

/** Marks the squares whose middle lies in the box. */
function coverSquares(covered: Uint8Array, [x, y, w, h]: Box, across: number, down: number): void {
  const [left, right] = [firstSquare(x * across), firstSquare((x + w) * across)];
  const [top, bottom] = [firstSquare(y * down), firstSquare((y + h) * down)];
  for (let row = top; row < bottom; row += 1) covered.fill(1, row * t.squares + left, row * t.squares + right);
}

/** The first square whose middle lies at or behind a place. */
function firstSquare(place: number): number {
  return Math.max(0, Math.min(t.squares, Math.ceil(place - 0.5)));
}

/** The smallest box around all; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const edges = (of: (box: Box) => number): number[] => boxes.map(of);
  const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);
  const [x, y] = [least(edges((box) => box[0])), least(edges((box) => box[1]))];
  const right = -least(edges((box) => -(box[0] + box[2])));
  const bottom = -least(edges((box) => -(box[1] + box[3])));
  return [x, y, right - x, bottom - y];
}
