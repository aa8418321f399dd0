// A grey picture into the same on white paper: shadows, yellowed paper and grey glass are taken out.
import { type GreyPicture, white } from './grey-picture.ts';
import { cleaning } from './thresholds.ts';

/**
 * Each dot is set against the paper around it: the brightness that most of its neighbourhood reaches, smooth over the
 * page. `resolution` in dots per inch.
 */
export function onWhitePaper(picture: GreyPicture, resolution: number): GreyPicture {
  const side = Math.max(4, Math.round(resolution * cleaning.patch));
  const sheet = smoothed(patches(picture, side));
  const { width, height, dots } = picture;
  const result = new Uint8Array(dots.length).fill(white);
  const { lefts, shares } = columnsOf(width, sheet.width, side);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = patchRow(sheet, (y + 0.5) / side - 0.5);
    for (let x = 0; x < width; x += 1, at += 1) {
      const grey = dots[at] ?? white;
      if (grey === white) continue;
      const left = lefts[x] ?? 0;
      const here = row[left] ?? white;
      const ground = here + (shares[x] ?? 0) * ((row[left + 1] ?? white) - here);
      const paper = Math.max(ground, cleaning.darkestPaper);
      if (grey < paper) result[at] = (grey * white) / paper;
    }
  }
  return { width, height, dots: result };
}

interface Columns {
  /** For each dot of a row, the patch at its left ... */
  readonly lefts: Int32Array;
  /** ... and how far towards the next one it lies, 0..1. */
  readonly shares: Float64Array;
}

/** The same for every row, so they are worked out once. */
function columnsOf(width: number, across: number, side: number): Columns {
  const [lefts, shares] = [new Int32Array(width), new Float64Array(width)];
  for (let x = 0; x < width; x += 1) {
    const from = Math.max(0, Math.min(across - 1, (x + 0.5) / side - 0.5));
    lefts[x] = Math.floor(from);
    shares[x] = from - Math.floor(from);
  }
  return { lefts, shares };
}

/** For each square of the picture, the brightness that a tenth of it exceeds: paper, if there is any in it. */
function patches({ width, height, dots }: GreyPicture, side: number): GreyPicture {
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const result = new Uint8Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      counts.fill(0);
      const [right, bottom] = [Math.min(width, (column + 1) * side), Math.min(height, (row + 1) * side)];
      let seen = 0;
      for (let y = row * side; y < bottom; y += 2)
        for (let x = column * side; x < right; x += 2) {
          const grey = dots[y * width + x] ?? white;
          counts[grey] = (counts[grey] ?? 0) + 1;
          seen += 1;
        }
      result[row * across + column] = exceededBy(counts, seen * cleaning.paperShare);
    }
  }
  return { width: across, height: down, dots: result };
}

function exceededBy(counts: Uint32Array, dots: number): number {
  let above = 0;
  let grey = white;
  for (; grey > 0 && above + (counts[grey] ?? 0) < dots; grey -= 1) above += counts[grey] ?? 0;
  return grey;
}

/** Squares full of ink take the paper of the brightest square around them; then each the mean of nine. */
function smoothed(paper: GreyPicture): GreyPicture {
  return around(around(paper, Math.max), (...greys) => greys.reduce((sum, grey) => sum + grey, 0) / greys.length);
}

function around({ width, height, dots }: GreyPicture, of: (...greys: number[]) => number): GreyPicture {
  const result = new Uint8Array(dots.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const greys: number[] = [];
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1)
          greys.push(dots[row * width + column] ?? white);
      result[y * width + x] = of(...greys);
    }
  return { width, height, dots: result };
}

/** One row of patches, between the two that lie nearest; the last one stands there twice, for dots beyond its middle. */
function patchRow({ width, height, dots }: GreyPicture, y: number): Float32Array {
  const from = Math.max(0, Math.min(height - 1, y));
  const top = Math.floor(from);
  const below = Math.min(height - 1, top + 1);
  return Float32Array.from({ length: width + 1 }, (_, place) => {
    const x = Math.min(width - 1, place);
    const here = dots[top * width + x] ?? white;
    return here + (from - top) * ((dots[below * width + x] ?? here) - here);
  });
}
