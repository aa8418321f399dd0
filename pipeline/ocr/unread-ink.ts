// Letters of a page that no word covers → the numbers before lines, and the lines, that the recogniser passed over.
//
//    1.  Election of a chair       a column of numbers is taken for dirt
//   ╶──╴ Bo Lund was elected.
import type { Blob } from './blobs.ts';
import type { DotBounds, PrintedLine, ReadWord } from './hocr.ts';
import { unread as t } from './thresholds.ts';

/** Reads one part of the picture as one line; places are those of the picture. */
export type PartReader = (part: DotBounds) => readonly PrintedLine[];

/** Given the lines of a page and its pieces of ink, returns the lines with what was passed over. `resolution` in dots per inch. */
export function withUnread(
  lines: readonly PrintedLine[],
  blobs: readonly Blob[],
  resolution: number,
  read: PartReader,
): readonly PrintedLine[] {
  const groups = letterGroups(lines, blobs, resolution).slice(0, t.mostParts);
  const marks = new Map<PrintedLine, ReadWord[]>();
  const lost: PrintedLine[] = [];
  for (const group of groups) {
    const bounds = boundsAround(group);
    const beside = lineBeside(bounds, lines);
    if (beside) marks.set(beside, [...(marks.get(beside) ?? []), ...markIn(bounds, beside, read)]);
    else if (group.length >= t.lineLetters) lost.push(...read(bounds).filter(isSure));
  }
  const marked = lines.map((line) => {
    const more = marks.get(line) ?? [];
    return more.length === 0 ? line : { ...line, words: [...more, ...line.words] };
  });
  return [...marked, ...lost];
}

/** Pieces of ink of the size of letters outside all words, those that follow each other on one level together. */
export function letterGroups(
  lines: readonly PrintedLine[],
  blobs: readonly Blob[],
  resolution: number,
): readonly (readonly Blob[])[] {
  return groupsOf(unreadLetters(lines, blobs, resolution));
}

/** Pieces of ink of the size of letters outside all words. */
function unreadLetters(lines: readonly PrintedLine[], blobs: readonly Blob[], resolution: number): readonly Blob[] {
  const [short, tall] = [t.letter.least * resolution, t.letter.most * resolution];
  const words = lines.flatMap((line) => line.words.map(({ bounds }) => bounds)).toSorted((a, b) => a[1] - b[1]);
  const highest = words.reduce((most, [, top, , bottom]) => Math.max(most, bottom - top), 0);
  return blobs.filter((blob) => {
    const [wide, high] = [blob.right - blob.left, blob.bottom - blob.top];
    if (high < short || high > tall || wide > tall) return false;
    const [x, y] = [(blob.left + blob.right) / 2, (blob.top + blob.bottom) / 2];
    return !isCovered(words, x, y, highest);
  });
}

/** Given bounds from the topmost down, says whether a place lies in one of them; none is higher than `highest`. */
function isCovered(words: readonly DotBounds[], x: number, y: number, highest: number): boolean {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? 0) < y - highest - t.edge) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < words.length; at += 1) {
    const [left, top, right, bottom] = words[at] ?? [0, 0, 0, 0];
    if (top > y + t.edge) return false;
    if (x >= left - t.edge && x <= right + t.edge && y <= bottom + t.edge) return true;
  }
  return false;
}

/** Letters that follow each other on one level, from left to right. */
function groupsOf(letters: readonly Blob[]): readonly (readonly Blob[])[] {
  const groups: Blob[][] = [];
  for (const letter of letters.toSorted((a, b) => a.left - b.left)) {
    const high = letter.bottom - letter.top;
    const group = groups.find((known) => {
      const last = known.at(-1);
      if (!last || letter.left - last.right > t.blank * Math.max(high, last.bottom - last.top)) return false;
      return (
        Math.min(letter.bottom, last.bottom) - Math.max(letter.top, last.top) >
        t.level * Math.min(high, last.bottom - last.top)
      );
    });
    if (group) group.push(letter);
    else groups.push([letter]);
  }
  return groups;
}

function boundsAround(blobs: readonly Blob[]): DotBounds {
  return [
    Math.min(...blobs.map(({ left }) => left)),
    Math.min(...blobs.map(({ top }) => top)),
    Math.max(...blobs.map(({ right }) => right)),
    Math.max(...blobs.map(({ bottom }) => bottom)),
  ];
}

/** The line that begins behind a few letters, on their level. */
function lineBeside([left, top, right, bottom]: DotBounds, lines: readonly PrintedLine[]): PrintedLine | null {
  const high = bottom - top;
  if (right - left > t.markWidth * high) return null;
  const fitting = lines.filter(({ words, baseline }) => {
    const start = words[0]?.bounds[0] ?? 0;
    return start > right && start - right < t.hanging * high && Math.abs(baseline[0] - bottom) < t.footing * high;
  });
  return fitting.toSorted((a, b) => (a.words[0]?.bounds[0] ?? 0) - (b.words[0]?.bounds[0] ?? 0))[0] ?? null;
}

/** What is read between the letters and the line, where it is the number or letter of an entry. */
function markIn([left, top, right, bottom]: DotBounds, line: PrintedLine, read: PartReader): readonly ReadWord[] {
  const high = bottom - top;
  const reach = Math.min(right + t.sign * high, (line.words[0]?.bounds[0] ?? right) - t.edge);
  const words = read([left, top, Math.round(Math.max(right, reach)), bottom]).flatMap((found) => found.words);
  const isMark = mark.test(words.map(({ text }) => text).join(' '));
  return isMark && words.every(({ confidence }) => confidence >= t.sureMark) ? words : [];
}

const mark = /^\(?(?:§\s?)?(?:\d{1,3}(?:[.-]\d{1,2}){0,2}(?:[.-]?[a-h])?|[a-h]|[ivx]{1,4})(?:\s?§)?[.):]{0,2}$/iu;

/** A line of words of which the recogniser is sure. */
export function isSure({ words }: PrintedLine): boolean {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letters >= t.lineLetters && sure >= t.sureLine * letters && words.some(({ text }) => /\p{L}{3}/u.test(text));
}
