// Lines of words into the size of the font of each, the same for lines that look alike.
import type { PrintedLine, ReadWord } from './hocr.ts';

/** Height of capitals and digits, in ems: Times has 0.66, Arial 0.72. */
const capitalHeight = 0.7;
const capital = /[\p{Lu}0-9]/u;
/** Height of capitals with a ring or accent, in ems. */
const accentedHeight = 0.9;
const accentedCapital = /[ÅÁÀÂÄÉÈÊËÍÎÏÓÔÖÕÚÛÜ]/u;
/** Height of small letters with a ring or accent, or an upper stroke, in ems. */
const ascenderHeight = 0.74;
const ascender = /[bdfhklßåáàâäãéèêëíîïóôöõúûü]/u;
/** Height of small letters, in ems: Times has 0.45, Arial 0.52. */
const smallHeight = 0.48;
/** Heights that differ by less than this share are taken for one: a dot more or less on letters of 20 dots. */
const sameSize = 0.1;

/** Given lines, the size of each in dots. */
export function sizesOf(lines: readonly PrintedLine[]): readonly number[] {
  const measured = lines.map((line) => ({ size: sizeOf(line), weight: lettersIn(line) }));
  const groups = grouped(measured);
  return measured.map(({ size }) => nearest(groups, size));
}

function sizeOf({ words, baseline, bounds }: PrintedLine): number {
  const heights = words.flatMap((word) => heightOf(word, (baseline[0] + baseline[1]) / 2));
  return median(heights) ?? bounds[3] - bounds[1];
}

/** One entry a letter, so that long words count for more. */
function heightOf({ text, bounds }: ReadWord, baseline: number): number[] {
  const height = baseline - bounds[1];
  const em = height / heightInEms(text);
  return /[\p{L}\p{N}]/u.test(text) && height > 0 ? Array.from(text, () => em) : [];
}

/** Height of the tallest letter. */
function heightInEms(text: string): number {
  if (accentedCapital.test(text)) return accentedHeight;
  if (ascender.test(text)) return ascenderHeight;
  return capital.test(text) ? capitalHeight : smallHeight;
}

function lettersIn({ words }: PrintedLine): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

interface Measured {
  readonly size: number;
  readonly weight: number;
}

/** Sizes of the groups: from small to large, each takes what is within `sameSize` of its smallest. */
function grouped(measured: readonly Measured[]): readonly number[] {
  const groups: Measured[][] = [];
  for (const each of measured.toSorted((one, other) => one.size - other.size)) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && each.size <= first.size * (1 + 2 * sameSize)) last.push(each);
    else groups.push([each]);
  }
  return groups.flatMap(
    (group) => median(group.flatMap(({ size, weight }) => Array.from({ length: weight }, () => size))) ?? [],
  );
}

function nearest(groups: readonly number[], size: number): number {
  return groups.reduce(
    (best, group) => (Math.abs(group - size) < Math.abs(best - size) ? group : best),
    groups[0] ?? size,
  );
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
