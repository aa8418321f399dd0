// Words and everything painted on their page into why a reader would not see some of them.
import type { HiddenReason } from '../../schemas/pages.ts';
import { looksSame, white } from './colour.ts';
import type { Bounds } from './matrix.ts';
import type { PrintedWord } from './printed-text.ts';
import type { Coat } from './sheet.ts';
import { sight } from './thresholds.ts';

export interface Ground {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they were painted. */
  readonly coats: readonly Coat[];
  /** Those of them that hide what is below. */
  readonly covers: readonly Coat[];
}

export function groundOf(width: number, height: number, coats: readonly Coat[]): Ground {
  return { width, height, coats, covers: coats.filter(({ opaque }) => opaque) };
}

/** The reason why a word is hidden, or null if it shows. */
export function hiddenReason({ run, bounds }: PrintedWord, ground: Ground): HiddenReason | null {
  const [x, y] = centreOf(bounds);
  if (run.unseen) return 'invisible';
  if (x < 0 || y < 0 || x > ground.width || y > ground.height) return 'off-page';
  if (!isIn(x, y, run.clip)) return 'invisible';
  if (run.em < sight.tinySize) return 'tiny';
  if (ground.covers.some((coat) => coat.order > run.order && covers(coat.bounds, bounds))) return 'covered';
  return run.colour !== null && vanishes(run.colour, run.order, x, y, ground.coats) ? 'same-colour' : null;
}

function centreOf([left, top, right, bottom]: Bounds): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function isIn(x: number, y: number, [left, top, right, bottom]: Bounds): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function covers(cover: Bounds, [left, top, right, bottom]: Bounds): boolean {
  const width = Math.min(cover[2], right) - Math.max(cover[0], left);
  const height = Math.min(cover[3], bottom) - Math.max(cover[1], top);
  if (width <= 0 || height <= 0) return false;
  return width * height >= sight.covered * (right - left) * (bottom - top);
}

/** Whether letters of this colour do not stand out from what was painted there before. */
function vanishes(colour: string, order: number, x: number, y: number, coats: readonly Coat[]): boolean {
  const ground = coats.findLast((coat) => coat.order < order && isIn(x, y, coat.bounds));
  const below = ground === undefined ? white : ground.colour;
  return below !== null && looksSame(colour, below);
}
