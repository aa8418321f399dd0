// Lines of words in dots into words of the page: in points, on level baselines, with a style each.
import type { TextStyle } from '../../schemas/pages.ts';
import { rounded } from '../read/matrix.ts';
import type { PrintedLine, ReadWord } from './hocr.ts';
import { sizesOf } from './line-sizes.ts';
import { withTrueSigns } from './look-alike-signs.ts';
import { boxOfDots, type PlacedPicture, pointOf } from './placed-picture.ts';
import type { PageReading, ReadLeader } from './reading.ts';
import type { RecognisedWord } from './recognised-page.ts';
import { boldWords } from './stroke-width.ts';
import { noise } from './thresholds.ts';

export interface PageWords {
  readonly words: RecognisedWord[];
  readonly styles: TextStyle[];
}

export function wordsInPoints({ lines, leaders, placed }: PageReading): PageWords {
  const sure = sureWords(lines);
  const print = lines.map((line) => withoutSpecks(line, sure)).filter(({ words }) => words.length > 0);
  const whole = withLeaders(print.map(withTrueSigns), leaders);
  const sizes = sizesOf(whole);
  const bold = boldWords(whole, sizes, placed.picture);
  const styles: TextStyle[] = [];
  const words = whole.flatMap((line, index) => {
    const size = inPoints(sizes[index] ?? 0, placed);
    const [, level] = pointOf(placed, 0, (line.baseline[0] + line.baseline[1]) / 2);
    return line.words.map(({ text, bounds, confidence }, at): RecognisedWord => {
      const style = placeOf(
        { font: '', size, bold: bold[index]?.[at] ?? false, italic: false, colour: '#000000' },
        styles,
      );
      return { text, box: boxOfDots(placed, ...bounds), baseline: rounded(level), style, confidence };
    });
  });
  return { words, styles };
}

/** Half points: what scanning leaves of a size is not finer. */
function inPoints(dots: number, { scaleY }: PlacedPicture): number {
  return Math.round((dots / scaleY) * 2) / 2;
}

function placeOf(style: TextStyle, styles: TextStyle[]): number {
  const known = styles.findIndex(({ size, bold }) => size === style.size && bold === style.bold);
  return known >= 0 ? known : styles.push(style) - 1;
}

/** Words of the page of which the recogniser is sure. */
function sureWords(lines: readonly PrintedLine[]): ReadonlySet<string> {
  const words = lines.flatMap((line) => line.words);
  const long = words.filter(({ text, confidence }) => confidence >= noise.sure && text.length >= noise.longWord);
  return new Set(long.map(({ text }) => text.toLowerCase()));
}

/**
 * Without what dirt, borders and pictures were taken for: words of which the recogniser is not sure at all. A picture
 * beside a heading makes it doubt the last word of it; where that word is on the page for certain, it is one.
 */
function withoutSpecks(line: PrintedLine, sureOnes: ReadonlySet<string>): PrintedLine {
  const letters = line.words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = line.words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  const isClear = sure >= noise.line * letters;
  const words = line.words.filter((word) => sureOnes.has(word.text.toLowerCase()) || !isSpeck(word, isClear));
  return { ...line, words };
}

function isSpeck({ text, confidence }: ReadWord, lineIsClear: boolean): boolean {
  return /[\p{L}\p{N}]/u.test(text) ? !lineIsClear && confidence < noise.word : confidence < noise.signs;
}

/** Rows of dots, and the numbers they lead to, are words of the line they stand on. */
function withLeaders(lines: readonly PrintedLine[], leaders: readonly ReadLeader[]): readonly PrintedLine[] {
  const added = new Map<PrintedLine, ReadWord[]>();
  for (const leader of leaders) {
    const line = lineUnder(leader, lines);
    if (line !== null) added.set(line, [...(added.get(line) ?? []), ...wordsOf(leader)]);
  }
  return lines.map((line) => {
    const more = added.get(line) ?? [];
    return more.length === 0 ? line : { ...line, words: [...line.words, ...more].sort(byPlace) };
  });
}

/** Of the lines that end about where the dots begin, the one whose baseline is nearest. */
function lineUnder({ bounds }: ReadLeader, lines: readonly PrintedLine[]): PrintedLine | null {
  const distance = ({ baseline }: PrintedLine): number => Math.abs(bounds[3] - (baseline[0] + baseline[1]) / 2);
  const fitting = lines.filter((line) => {
    const height = line.bounds[3] - line.bounds[1];
    return distance(line) < noise.leaderShift * height && line.bounds[2] < bounds[0] + noise.leaderOverlap * height;
  });
  return fitting.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

function wordsOf({ bounds, dots, number }: ReadLeader): ReadWord[] {
  return [{ text: '.'.repeat(Math.min(dots, noise.mostDots)), bounds, confidence: 1 }, ...number];
}

function byPlace(one: ReadWord, other: ReadWord): number {
  return one.bounds[0] - other.bounds[0];
}
