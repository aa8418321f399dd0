// Pictures in grey: turned, straightened and made smaller or larger.

/** Rows from top to bottom, one byte a dot: 0 is black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

export const white = 255;

function blankPicture(width: number, height: number): GreyPicture {
  return { width, height, dots: new Uint8Array(width * height).fill(white) };
}

/** Weights of red, green and blue in what the eye takes for brightness (ITU-R BT.601), in 256ths. */
const weights = { red: 77, green: 150, blue: 29 } as const;

/** Given dots of `parts` bytes each (3: RGB, 4: RGBA over white), the picture in grey. */
export function greyOf(
  bytes: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  parts: 3 | 4,
): GreyPicture {
  const dots = new Uint8Array(width * height);
  const { red, green, blue } = weights;
  for (let at = 0, from = 0; at < dots.length; at += 1, from += parts)
    dots[at] =
      ((bytes[from] ?? white) * red + (bytes[from + 1] ?? white) * green + (bytes[from + 2] ?? white) * blue) >> 8;
  if (parts === 4)
    for (let at = 0; at < dots.length; at += 1) dots[at] = overWhite(dots[at] ?? white, bytes[4 * at + 3] ?? white);
  return { width, height, dots };
}

function overWhite(grey: number, opacity: number): number {
  return opacity === white ? grey : white - Math.round(((white - grey) * opacity) / white);
}

/** Given rows of bits padded to whole bytes, most significant first, 1 for white. */
export function greyOfBits(bytes: Uint8Array | Uint8ClampedArray, width: number, height: number): GreyPicture {
  const dots = new Uint8Array(width * height);
  const rowBytes = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      dots[at] = ((bytes[y * rowBytes + (x >> 3)] ?? white) >> (7 - (x & 7))) & 1 ? white : 0;
  return { width, height, dots };
}

/** The picture turned clockwise. */
export function turned(picture: GreyPicture, turn: QuarterTurn): GreyPicture {
  if (turn === 0) return picture;
  const { width, height, dots } = picture;
  if (turn === 180) return { width, height, dots: dots.slice().reverse() };
  const result = new Uint8Array(dots.length);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      result[turn === 90 ? x * height + height - 1 - y : (width - 1 - x) * height + y] = dots[at] ?? white;
  return { width: height, height: width, dots: result };
}

/** A part of the picture with a white margin around it; edges in dots, the latter two exclusive. */
export function cutOut(
  { width, height, dots }: GreyPicture,
  [left, top, right, bottom]: readonly [number, number, number, number],
  margin: number,
): GreyPicture {
  const part = blankPicture(right - left + 2 * margin, bottom - top + 2 * margin);
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
    const row = dots.subarray(y * width + Math.max(0, left), y * width + Math.min(width, right));
    part.dots.set(row, (y - top + margin) * part.width + margin);
  }
  return part;
}

/** The picture with left and right exchanged. */
export function mirrored({ width, height, dots }: GreyPicture): GreyPicture {
  const result = dots.slice();
  for (let y = 0; y < height; y += 1) result.subarray(y * width, (y + 1) * width).reverse();
  return { width, height, dots: result };
}

/**
 * The picture turned about its centre so that lines which fall to the right by `degrees` become level. Corners that
 * were outside are white; each dot is the mean of the four nearest, by distance.
 */
export function straightened({ width, height, dots }: GreyPicture, degrees: number): GreyPicture {
  const result = new Uint8Array(width * height).fill(white);
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [midX, midY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y += 1) {
    let fromX = midX - cosine * midX - sine * (y - midY);
    let fromY = midY - sine * midX + cosine * (y - midY);
    for (let x = 0, at = y * width; x < width; x += 1, at += 1, fromX += cosine, fromY += sine) {
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
      const left = fromX | 0;
      const top = fromY | 0;
      const right = fromX - left;
      const down = fromY - top;
      const from = top * width + left;
      const above = (dots[from] ?? white) * (1 - right) + (dots[from + 1] ?? white) * right;
      const below = (dots[from + width] ?? white) * (1 - right) + (dots[from + width + 1] ?? white) * right;
      result[at] = above * (1 - down) + below * down + 0.5;
    }
  }
  return { width, height, dots: result };
}

/** The picture in another size. Smaller: each dot is the mean of those it stands for; larger: between the nearest four. */
export function scaled(picture: GreyPicture, factor: number): GreyPicture {
  if (factor === 1) return picture;
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
  return factor < 1 ? shrunk(picture, width, height) : grown(picture, width, height);
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
