// Pictures in grey, made smaller or larger.
import { type GreyPicture, white } from './grey-picture.ts';

/** The picture in another size. Smaller: each dot is the mean of those it stands for; larger: between the nearest four. */
export function scaled(picture: GreyPicture, factor: number): GreyPicture {
  if (factor === 1) return picture;
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
  return factor < 1 ? shrunk(picture, width, height) : grown(picture, width, height);
}

/** Each dot is the mean of two by two; an odd column or row at the end is left out. */
export function halved({ width, height, dots }: GreyPicture): GreyPicture {
  const [newWidth, newHeight] = [width >> 1, height >> 1];
  const result = new Uint8Array(newWidth * newHeight);
  for (let y = 0, at = 0; y < newHeight; y += 1)
    for (let above = 2 * y * width, end = above + 2 * newWidth; above < end; above += 2, at += 1) {
      const below = above + width;
      const sum =
        (dots[above] ?? white) + (dots[above + 1] ?? white) + (dots[below] ?? white) + (dots[below + 1] ?? white);
      result[at] = (sum + 2) >> 2;
    }
  return { width: newWidth, height: newHeight, dots: result };
}

/** Rows are summed first and columns of that sum afterwards: dots are read in the order in which they lie. */
function shrunk({ width, height, dots }: GreyPicture, newWidth: number, newHeight: number): GreyPicture {
  const result = new Uint8Array(newWidth * newHeight);
  const lefts = Int32Array.from({ length: newWidth }, (_, x) => Math.floor((x * width) / newWidth));
  const rights = Int32Array.from({ length: newWidth }, (_, x) => Math.ceil(((x + 1) * width) / newWidth));
  const sums = new Float64Array(width);
  for (let y = 0, at = 0; y < newHeight; y += 1) {
    const top = Math.floor((y * height) / newHeight);
    const bottom = Math.ceil(((y + 1) * height) / newHeight);
    sumRows(dots, top * width, bottom * width, sums);
    for (let x = 0; x < newWidth; x += 1, at += 1) {
      const left = lefts[x] ?? 0;
      const right = rights[x] ?? 0;
      let sum = 0;
      for (let from = left; from < right; from += 1) sum += sums[from] ?? white;
      result[at] = sum / ((right - left) * (bottom - top)) + 0.5;
    }
  }
  return { width: newWidth, height: newHeight, dots: result };
}

/** Whole rows of dots, from one place to another, into the sum of each column. */
function sumRows(dots: Uint8Array, start: number, end: number, sums: Float64Array): void {
  sums.fill(0);
  for (let row = start; row < end; row += sums.length)
    for (let x = 0; x < sums.length; x += 1) sums[x] = (sums[x] ?? 0) + (dots[row + x] ?? white);
}

/** Each row of the old picture is stretched once, though up to three rows of the new one lie around it. */
function grown({ width, height, dots }: GreyPicture, newWidth: number, newHeight: number): GreyPicture {
  const result = new Uint8Array(newWidth * newHeight);
  const stretch = stretching(width, newWidth);
  let [above, below] = [new Float64Array(newWidth), new Float64Array(newWidth)];
  let held = Number.NaN;
  for (let y = 0, at = 0; y < newHeight; y += 1) {
    const fromY = sourceOf(y, height, newHeight);
    const top = Math.min(height - 2, Math.floor(fromY)) || 0;
    const down = fromY - top;
    if (top === held + 1) [above, below] = [below, above];
    else if (top !== held) stretched(dots, top * width, stretch, above);
    if (top !== held) stretched(dots, (top + 1) * width, stretch, below);
    held = top;
    for (let x = 0; x < newWidth; x += 1, at += 1)
      result[at] = (above[x] ?? white) * (1 - down) + (below[x] ?? white) * down + 0.5;
  }
  return { width: newWidth, height: newHeight, dots: result };
}

/** The same for every row: for each dot of the new one, the dot at its left in the old one, and how far it is away. */
interface Stretching {
  readonly lefts: Int32Array;
  readonly shares: Float64Array;
}

function stretching(width: number, newWidth: number): Stretching {
  const across = Float64Array.from({ length: newWidth }, (_, x) => sourceOf(x, width, newWidth));
  const lefts = Int32Array.from(across, (fromX) => Math.min(width - 2, Math.trunc(fromX)) || 0);
  return { lefts, shares: across.map((fromX, x) => fromX - (lefts[x] ?? 0)) };
}

/** The row of dots that begins at `start`, between its neighbours, into `row`. */
function stretched(dots: Uint8Array, start: number, { lefts, shares }: Stretching, row: Float64Array): void {
  for (let x = 0; x < row.length; x += 1) {
    const from = start + (lefts[x] ?? 0);
    const right = shares[x] ?? 0;
    row[x] = (dots[from] ?? white) * (1 - right) + (dots[from + 1] ?? white) * right;
  }
}

/** Where the middle of a dot of the new picture lies among those of the old one. */
function sourceOf(place: number, length: number, newLength: number): number {
  return Math.min(length - 1, Math.max(0, ((place + 0.5) * length) / newLength - 0.5));
}
