// Words printed twice in the same place into one: fake bold, shadows, and text under its own picture.
import type { PrintedWord } from './printed-text.ts';
import { gaps } from './thresholds.ts';

/** Ems; below it the two lie exactly over each other and look like one. */
const noShift = 0.01;

/**
 * Given words in painting order, the same without those printed again within a tenth of an em. The one printed last
 * stays, as it lies on top, unless only the first shows; a shift makes it bold.
 */
export function withoutDoubles(words: readonly PrintedWord[]): readonly PrintedWord[] {
  const kept: PrintedWord[] = [];
  const cells = new Map<number, number[]>();
  for (const word of words) {
    const double = doubleOf(word, kept, cells);
    const first = double === null ? undefined : kept[double];
    if (double !== null && first !== undefined) kept[double] = printedTwice(first, word);
    else addTo(cells, cellOf(word.bounds[0], word.bounds[1]), kept.push(word) - 1);
  }
  return kept;
}

/** The page in squares, so that a word is compared only with those that begin near it. */
const cellPoints = 8;
const cellsAcross = 2 ** 20;

function cellOf(x: number, y: number): number {
  return Math.floor(x / cellPoints) * cellsAcross + Math.floor(y / cellPoints);
}

function addTo(cells: Map<number, number[]>, cell: number, place: number): void {
  const places = cells.get(cell);
  if (places === undefined) cells.set(cell, [place]);
  else places.push(place);
}

/** Where in `kept` the same word is that begins next to this one. */
function doubleOf(
  word: PrintedWord,
  kept: readonly PrintedWord[],
  cells: ReadonlyMap<number, number[]>,
): number | null {
  const reach = Math.min(gaps.overprint * word.run.em, cellPoints);
  const [x, y] = word.bounds;
  const [left, right] = [Math.floor((x - reach) / cellPoints), Math.floor((x + reach) / cellPoints)];
  const [top, bottom] = [Math.floor((y - reach) / cellPoints), Math.floor((y + reach) / cellPoints)];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) {
      const double = cells.get(column * cellsAcross + row)?.find((place) => isOver(kept[place], word));
      if (double !== undefined) return double;
    }
  }
  return null;
}

function isOver(first: PrintedWord | undefined, second: PrintedWord): boolean {
  if (first === undefined || first.text !== second.text || first.run.along[0] !== second.run.along[0]) return false;
  return shiftOf(first, second) < gaps.overprint;
}

/** In ems. */
function shiftOf(first: PrintedWord, second: PrintedWord): number {
  const shift = Math.hypot(first.bounds[0] - second.bounds[0], first.bounds[1] - second.bounds[1]);
  return shift / Math.max(first.run.em, second.run.em);
}

function printedTwice(first: PrintedWord, second: PrintedWord): PrintedWord {
  if (first.run.unseen !== second.run.unseen) return first.run.unseen ? second : first;
  const sameColour = first.run.colour === second.run.colour && !first.run.unseen;
  return { ...second, bold: first.bold || second.bold || (sameColour && shiftOf(first, second) > noShift) };
}
