// Discs beside print → the bullets of lists: recognisers pass them over, or take them for other signs.
//
//    •  Approval of the accounts        nothing, `*`, `°` or `e` is read where the disc is
//    ╰─ a disc at half the height of small letters
import type { Blob } from './blobs.ts';
import type { PrintedLine, ReadWord } from './hocr.ts';
import { bullets as t } from './thresholds.ts';

const bullet = '•';

/** Given the lines of a page and its pieces of ink, returns the lines with their bullets. `resolution` in dots per inch. */
export function withBullets(
  lines: readonly PrintedLine[],
  blobs: readonly Blob[],
  resolution: number,
): readonly PrintedLine[] {
  const discs = discsOf(blobs, resolution);
  if (discs.length === 0) return lines;
  return lines.map((line) => {
    const beside = discs.filter((disc) => isOnLevel(disc, line));
    return beside.length === 0 ? line : { ...line, words: withFirst(line, renamed(line.words, beside, blobs), beside) };
  });
}

/** Round pieces of ink, of a size that is there more than once: a single one is dirt. */
function discsOf(blobs: readonly Blob[], resolution: number): readonly Blob[] {
  const discs = blobs.filter((blob) => isDisc(blob, resolution));
  const alike = (one: Blob, other: Blob): boolean =>
    one !== other && Math.abs(breadth(one) - breadth(other)) <= t.unevenness * breadth(one) + 1;
  return discs.filter((disc) => discs.some((other) => alike(disc, other)));
}

function isDisc(blob: Blob, resolution: number): boolean {
  const [wide, high] = [breadth(blob), blob.bottom - blob.top];
  const [short, long] = [Math.min(wide, high), Math.max(wide, high)];
  return (
    short >= t.disc.least * resolution &&
    long <= t.disc.most * resolution &&
    long <= t.roundness * short + 1 &&
    blob.ink >= t.fullness * wide * high
  );
}

function breadth({ left, right }: Blob): number {
  return right - left;
}

/** The middle of a disc stands so far over the baseline as the middle of a small letter does. */
function isOnLevel({ left, right, top, bottom }: Blob, line: PrintedLine): boolean {
  const { bounds, baseline } = line;
  const high = bounds[3] - bounds[1];
  const rise = (baseline[0] + baseline[1]) / 2 - (top + bottom) / 2;
  const isNear = right > bounds[0] - t.reach * high && left < bounds[2];
  return isNear && rise >= t.rise.least * high && rise <= t.rise.most * high;
}

/** Signs that are one disc and nothing else are bullets, whatever they were taken for. */
function renamed(words: readonly ReadWord[], discs: readonly Blob[], blobs: readonly Blob[]): readonly ReadWord[] {
  return words.map((word) => {
    if (word.text.length > t.longestSign || !discs.some((disc) => isWithin(disc, word))) return word;
    return blobs.filter((blob) => isWithin(blob, word)).length === 1 ? { ...word, text: bullet, confidence: 1 } : word;
  });
}

function isWithin({ left, top, right, bottom }: Blob, { bounds }: ReadWord): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= bounds[0] && x <= bounds[2] && y >= bounds[1] && y <= bounds[3];
}

/** A disc before the first word is a word of its own. */
function withFirst(line: PrintedLine, words: readonly ReadWord[], discs: readonly Blob[]): readonly ReadWord[] {
  const [first] = words;
  if (first === undefined) return words;
  const gap = t.gap * (line.bounds[3] - line.bounds[1]);
  const before = discs.filter(({ right }) => right <= first.bounds[0] - gap);
  const disc = before.toSorted((one, other) => other.left - one.left)[0];
  if (disc === undefined) return words;
  const { left, top, right, bottom } = disc;
  const mark: ReadWord = { text: bullet, bounds: [left, top, right, bottom], confidence: 1 };
  return [mark, ...(isSign(first) ? words.slice(1) : words)];
}

/** The sign that was read where the disc is, with its place wide of the mark. */
function isSign({ text }: ReadWord): boolean {
  return text.length <= t.longestSign && !/[\p{L}\p{N}([]/u.test(text);
}
