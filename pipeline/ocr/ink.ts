// A grey picture into what is ink and what is paper.
import { type GreyPicture, white } from './grey-picture.ts';

/** One byte a dot, rows from top to bottom: 1 is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Parts dark from light where the two groups differ most (Otsu 1979). */
export function inkOf({ width, height, dots }: GreyPicture): Ink {
  const threshold = otsu(dots);
  const ink = new Uint8Array(dots.length);
  for (let at = 0; at < dots.length; at += 1) ink[at] = (dots[at] ?? white) <= threshold ? 1 : 0;
  return { width, height, dots: ink };
}

function otsu(dots: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const grey of dots) counts[grey] = (counts[grey] ?? 0) + 1;
  const all = dots.length;
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
