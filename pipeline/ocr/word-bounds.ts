// Boxes of words as Tesseract gives them, which are wide of the mark by some dots, into boxes around their ink.
import type { DotBounds, PrintedLine } from './hocr.ts';
import type { Ink } from './ink.ts';

/** The lines with every word's box drawn in to its ink; a word without ink keeps its box. */
export function drawnIn(lines: readonly PrintedLine[], ink: Ink): readonly PrintedLine[] {
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, bounds: inkBounds(ink, word.bounds) })),
  }));
}

function inkBounds(ink: Ink, bounds: DotBounds): DotBounds {
  const [left, top, right, bottom] = bounds;
  let [first, last] = [top, bottom];
  while (first < last && !hasInk(ink, first, left, right)) first += 1;
  while (last > first && !hasInk(ink, last - 1, left, right)) last -= 1;
  return first === last ? bounds : [left, first, right, last];
}

function hasInk({ width, height, dots }: Ink, y: number, left: number, right: number): boolean {
  if (y < 0 || y >= height) return false;
  return dots.subarray(y * width + left, y * width + right).includes(1);
}
