// The ink of a page into how far its lines fall, and whether they run across it or up and down.
import type { Ink } from './ink.ts';
import { skews } from './thresholds.ts';

export interface Slope {
  /** Degrees by which lines fall to the right; 0 where there are too few to tell. */
  readonly degrees: number;
  /** How sharply lines part from the space between them; to be compared with that of the page turned by 90°. */
  readonly sharpness: number;
}

/**
 *     ▁▂▁▁▂▁▁  lower edges of letters, gathered along lines of one slope: level lines give few high peaks,
 *     ▁▁▂▁▂▁▁  wrong slopes many low ones (W. Postl, 1986)
 */
export function slopeOf(ink: Ink): Slope {
  const edges = lowerEdges(ink);
  if (edges.length < 2 * skews.leastEdges) return { degrees: 0, sharpness: 0 };
  const sharp = (degrees: number): number => sharpnessAt(edges, ink, degrees);
  const coarse = sharpest(0, skews.most, skews.coarseStep, sharp);
  const fine = sharpest(coarse, skews.coarseStep, skews.fineStep, sharp);
  return { degrees: Math.abs(fine) < skews.least ? 0 : fine, sharpness: sharp(fine) };
}

function sharpest(middle: number, reach: number, step: number, sharp: (degrees: number) => number): number {
  let [best, most] = [middle, -1];
  const steps = Math.round(reach / step);
  for (let index = -steps; index <= steps; index += 1) {
    const degrees = Math.round((middle + index * step) * 100) / 100;
    const found = sharp(degrees);
    if (found > most) [best, most] = [degrees, found];
  }
  return best;
}

/** x and y of dots of ink with paper below, without those of drawn lines: runs longer than a letter is wide. */
function lowerEdges({ width, height, dots }: Ink): Int32Array {
  const edges: number[] = [];
  for (let y = 0; y < height - 1; y += 1) {
    let run: number[] = [];
    for (let x = 0; x <= width; x += 1) {
      const at = y * width + x;
      if (x < width && dots[at] === 1 && dots[at + width] === 0) run.push(x, y);
      else if (run.length > 0) {
        if (run.length <= 2 * skews.longestEdge) edges.push(...run);
        run = [];
      }
    }
  }
  return Int32Array.from(edges);
}

function sharpnessAt(edges: Int32Array, { width, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width) + 1;
  const counts = new Float64Array(height + 2 * margin);
  for (let index = 0; index < edges.length; index += 2) {
    const row = Math.round((edges[index + 1] ?? 0) - slope * (edges[index] ?? 0)) + margin;
    counts[row] = (counts[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum / edges.length ** 2;
}
