// The ink of a page into how far its lines fall, and whether they run across it or up and down.
import { type Ink, rowOf } from './ink.ts';
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
 *
 * `resolution` in dots per inch.
 */
export function slopeOf(ink: Ink, resolution: number): Slope {
  const edges = lowerEdges(ink, skews.longestEdge * resolution);
  const dots = dotsOf(edges);
  if (dots < skews.leastEdges) return { degrees: 0, sharpness: 0 };
  const sharp = (degrees: number): number => sharpnessAt(edges, ink, degrees) / dots ** 2;
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

/** Runs of ink with paper below, three numbers each: where its middle is, x and y, and how many dots it has. */
type Edges = Int32Array;

/** Without those of drawn lines: runs longer than a letter is wide. */
function lowerEdges(ink: Ink, longest: number): Edges {
  const edges: number[] = [];
  for (let y = 0; y < ink.height - 1; y += 1) {
    const [row, below] = [rowOf(ink, y), rowOf(ink, y + 1)];
    for (let x = row.indexOf(1); x !== -1; x = row.indexOf(1, x)) {
      const from = x;
      while (row[x] === 1 && below[x] === 0) x += 1;
      if (x > from && x - from <= longest) edges.push((from + x) >> 1, y, x - from);
      while (row[x] === 1 && below[x] === 1) x += 1;
    }
  }
  return new Int32Array(edges);
}

function dotsOf(edges: Edges): number {
  let dots = 0;
  for (let index = 2; index < edges.length; index += 3) dots += edges[index] ?? 0;
  return dots;
}

function sharpnessAt(edges: Edges, { width, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width) + 1;
  const counts = new Float64Array(height + 2 * margin);
  for (let index = 0; index < edges.length; index += 3) {
    const row = Math.round((edges[index + 1] ?? 0) - slope * (edges[index] ?? 0)) + margin;
    counts[row] = (counts[row] ?? 0) + (edges[index + 2] ?? 0);
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}
