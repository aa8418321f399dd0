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
export function inkOf({ width, height, dots }: GreyPicture): Ink {
  const threshold = otsu(countsOf(dots), dots.length);
  const ink = new Uint8Array(dots.length);
  for (let at = 0; at < dots.length; at += 1) ink[at] = (dots[at] ?? white) <= threshold ? 1 : 0;
  return { width, height, dots: ink };
}

/** How often each grey is there. Two counts in turn: most neighbours are alike, and one count would wait for itself. */
function countsOf(dots: Uint8Array): Uint32Array {
  const [even, odd] = [new Uint32Array(256), new Uint32Array(256)];
  for (let at = 0; at < dots.length; at += 2) {
    const grey = dots[at] ?? white;
    even[grey] = (even[grey] ?? 0) + 1;
    if (at + 1 === dots.length) break;
    const next = dots[at + 1] ?? white;
    odd[next] = (odd[next] ?? 0) + 1;
  }
  return even.map((count, grey) => count + (odd[grey] ?? 0));
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
