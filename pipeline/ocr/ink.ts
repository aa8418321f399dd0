// A grey picture into what is ink and what is paper.
import { type GreyPicture, white } from './grey-picture.ts';

/** One byte a dot, rows from top to bottom: 1 is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** One row alone, so that a search for ink ends with it. */
export function rowOf({ width, dots }: Ink, y: number): Uint8Array {
  return dots.subarray(y * width, (y + 1) * width);
}

/** Parts dark from light where the two groups differ most (Otsu 1979). */
export function inkOf(picture: GreyPicture): Ink {
  return upTo(otsu(countsOf(picture.dots), picture.dots.length), picture);
}

/** Of four dots in one word: the lower bits of each, and a bit that stands for 1 in each. */
const four = { lower: 0x7f7f7f7f, ones: 0x01010101 } as const;

/** Takes for ink what is at most as light as `threshold`; reckoned for four dots at a time. */
export function upTo(threshold: number, { width, height, dots }: GreyPicture): Ink {
  const result = new Uint8Array(dots.length);
  const [from, to] = [wordsOf(dots), wordsOf(result)];
  const whole = dots.length & ~3;
  // A grey that is lighter carries into the highest bit of its byte once this is added to its lower bits.
  const carry = ((threshold < 128 ? 127 : white) - threshold) * four.ones;
  if (threshold < 128)
    for (let at = 0; at < whole; at += 4) {
      const greys = from.getInt32(at, true);
      to.setInt32(at, (~(((greys & four.lower) + carry) | greys) >>> 7) & four.ones, true);
    }
  else
    for (let at = 0; at < whole; at += 4) {
      const greys = from.getInt32(at, true);
      to.setInt32(at, (~(((greys & four.lower) + carry) & greys) >>> 7) & four.ones, true);
    }
  for (let at = whole; at < dots.length; at += 1) result[at] = (dots[at] ?? white) <= threshold ? 1 : 0;
  return { width, height, dots: result };
}

/** How often each grey is there. Four counts in turn: most neighbours are alike, and one count would wait for itself. */
function countsOf(dots: Uint8Array): Uint32Array {
  const counts = new Uint32Array(4 * 256);
  const words = wordsOf(dots);
  const whole = dots.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    const greys = words.getInt32(at, true);
    count(counts, greys & 255);
    count(counts, 256 + ((greys >> 8) & 255));
    count(counts, 512 + ((greys >> 16) & 255));
    count(counts, 768 + (greys >>> 24));
  }
  for (let at = whole; at < dots.length; at += 1) count(counts, dots[at] ?? white);
  return Uint32Array.from({ length: 256 }, (_, grey) =>
    [0, 256, 512, 768].reduce((sum, start) => sum + (counts[start + grey] ?? 0), 0),
  );
}

function count(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function wordsOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function otsu(counts: Uint32Array, all: number): number {
  const total = counts.reduce((sum, count, grey) => sum + count * grey, 0);
  let [best, threshold, dark, darkSum] = [-1, 127, 0, 0];
  for (let grey = 0; grey < white; grey += 1) {
    dark += counts[grey] ?? 0;
    darkSum += (counts[grey] ?? 0) * grey;
    if (dark === 0 || dark === all) continue;
    const apart = darkSum / dark - (total - darkSum) / (all - dark);
    const between = dark * (all - dark) * apart * apart;
    if (between > best) [best, threshold] = [between, grey];
  }
  return threshold;
}
