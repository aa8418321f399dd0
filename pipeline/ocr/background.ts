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
  const result = dots.slice();
  const columns = columnsOf(width, sheet.width, side);
  const papers = new Float32Array(sheet.width + 1);
  for (let y = 0; y < height; y += 1) {
    placePapers(sheet, (y + 0.5) / side - 0.5, papers);
    whiten(result.subarray(y * width, (y + 1) * width), papers, columns);
  }
  return { width, height, dots: result };
}

/** One row of dots on its paper. Where that is white already, dots stay as they are. */
function whiten(row: Uint8Array, papers: Float32Array, { starts, shares }: Columns): void {
  for (let left = 0; left + 1 < starts.length; left += 1) {
    const here = papers[left] ?? white;
    const step = (papers[left + 1] ?? white) - here;
    if (here === white && step === 0) continue;
    const end = starts[left + 1] ?? 0;
    for (let x = starts[left] ?? 0; x < end; x += 1) {
      const grey = row[x] ?? white;
      if (grey === white) continue;
      const ground = here + (shares[x] ?? 0) * step;
      const paper = Math.max(ground, cleaning.darkestPaper);
      row[x] = grey < paper ? (grey * white) / paper : white;
    }
  }
}

interface Columns {
  /** For each patch but the last, the first dot of a row between it and the next one; and the end of the row. */
  readonly starts: Int32Array;
  /** For each dot of a row, how far it lies from the patch at its left towards the next one, 0..1. */
  readonly shares: Float64Array;
}

/** The same for every row, so they are worked out once. */
function columnsOf(width: number, across: number, side: number): Columns {
  const [starts, shares] = [new Int32Array(across + 1).fill(width), new Float64Array(width)];
  for (let x = width - 1; x >= 0; x -= 1) {
    const from = Math.max(0, Math.min(across - 1, (x + 0.5) / side - 0.5));
    shares[x] = from - Math.floor(from);
    starts[Math.floor(from)] = x;
  }
  return { starts, shares };
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
function placePapers({ width, height, dots }: GreyPicture, y: number, papers: Float32Array): void {
  const from = Math.max(0, Math.min(height - 1, y));
  const top = Math.floor(from);
  const below = Math.min(height - 1, top + 1);
  for (let place = 0; place < papers.length; place += 1) {
    const x = Math.min(width - 1, place);
    const here = dots[top * width + x] ?? white;
    papers[place] = here + (from - top) * ((dots[below * width + x] ?? here) - here);
  }
}
