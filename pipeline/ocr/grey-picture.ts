// Pictures in grey, from colours and bits; turned and straightened.

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
  if (parts === 3) greysOfRgb(bytes, dots);
  else greysOfRgba(bytes, dots);
  return { width, height, dots };
}

function greysOfRgb(bytes: Uint8Array | Uint8ClampedArray, dots: Uint8Array): void {
  for (let at = 0, from = 0; at < dots.length; at += 1, from += 3)
    dots[at] = greyFrom(bytes[from] ?? white, bytes[from + 1] ?? white, bytes[from + 2] ?? white);
}

/** Into `dots`, for as many as there are; each is read as one word. */
export function greysOfRgba({ buffer, byteOffset }: Uint8Array | Uint8ClampedArray, dots: Uint8Array): void {
  const words = new DataView(buffer, byteOffset, 4 * dots.length);
  for (let at = 0; at < dots.length; at += 1) {
    const dot = words.getInt32(4 * at, true);
    const grey = greyFrom(dot & 255, (dot >> 8) & 255, (dot >> 16) & 255);
    dots[at] = dot >>> 24 === white ? grey : overWhite(grey, dot >>> 24);
  }
}

function greyFrom(red: number, green: number, blue: number): number {
  return (red * weights.red + green * weights.green + blue * weights.blue) >> 8;
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
  const [first, across, down] = turn === 90 ? [height - 1, height, -1] : [(width - 1) * height, -height, 1];
  for (let left = 0; left < width; left += strip)
    for (let y = 0; y < height; y += 1) {
      const end = y * width + Math.min(width, left + strip);
      let to = first + left * across + y * down;
      for (let from = y * width + left; from < end; from += 1, to += across) result[to] = dots[from] ?? white;
    }
  return { width: height, height: width, dots: result };
}

/** Columns that are turned together: so many rows of the result stay at hand. */
const strip = 64;

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
