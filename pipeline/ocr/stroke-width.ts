// Words in a picture into the width of their strokes, and so into bold or not.
import { type GreyPicture, white } from './grey-picture.ts';
import type { DotBounds, PrintedLine } from './hocr.ts';
import { strokes as t } from './thresholds.ts';

/** Given lines and the size of each in dots, for each word whether it is bold. */
export function boldWords(
  lines: readonly PrintedLine[],
  sizes: readonly number[],
  picture: GreyPicture,
): readonly (readonly boolean[])[] {
  const widths = lines.map(({ words }, index) =>
    words.map(({ bounds }) => strokeWidth(picture, bounds) / Math.max(1, sizes[index] ?? 1)),
  );
  const usual = usualWidth(lines, widths);
  return lines.map(({ words }, index) => {
    const plain = words.map((_, at) => (widths[index]?.[at] ?? 0) > usual * t.bold);
    const bold = words.map(({ text }, at) =>
      lettersIn(text) >= t.leastLetters ? (plain[at] ?? false) : likeOthers(words, plain, at),
    );
    return isBoldAsWhole(words, bold, widths[index] ?? [], usual) ? words.map(() => true) : bold;
  });
}

/**
 * True for a line of which many words are bold and the others nearly: in a bad scan single words of a heading miss the
 * mark. A label and the lead of a paragraph are bold alone, and end in a stop or colon.
 */
function isBoldAsWhole(
  words: PrintedLine['words'],
  bold: readonly boolean[],
  widths: readonly number[],
  usual: number,
): boolean {
  const letters = (some: (at: number) => boolean): number =>
    words.reduce((sum, { text }, at) => sum + (some(at) ? lettersIn(text) : 0), 0);
  const others = letters((at) => bold[at] === false);
  if (others === 0 || letters((at) => bold[at] === true) < t.boldShare * letters(() => true)) return false;
  if (words.some(({ text }, at) => bold[at] === true && bold[at + 1] === false && /[.:]$/u.test(text))) return false;
  const width = words.reduce((sum, { text }, at) => sum + (bold[at] ? 0 : lettersIn(text) * (widths[at] ?? 0)), 0);
  return width / others >= usual * t.nearlyBold;
}

/** Of all letters of the page, the width that half of them stay below. */
function usualWidth(lines: readonly PrintedLine[], widths: readonly (readonly number[])[]): number {
  const all = lines.flatMap(({ words }, index) =>
    words.flatMap(({ text }, at) => Array.from({ length: lettersIn(text) }, () => widths[index]?.[at] ?? 0)),
  );
  return median(all);
}

function likeOthers(words: PrintedLine['words'], bold: readonly boolean[], at: number): boolean {
  const next = words.findIndex(({ text }, index) => index > at && lettersIn(text) >= t.leastLetters);
  const before = words.findLastIndex(({ text }, index) => index < at && lettersIn(text) >= t.leastLetters);
  if (next < 0 && before < 0) return bold[at] ?? false;
  return (next < 0 || (bold[next] ?? false)) && (before < 0 || (bold[before] ?? false));
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Ink in a run across a stroke, grey counted as a part of it: half of all runs have less. In dots. */
function strokeWidth({ width, height, dots }: GreyPicture, [left, top, right, bottom]: DotBounds): number {
  const runs: number[] = [];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
    let [ink, darkest] = [0, 0];
    for (let x = Math.max(0, left); x <= Math.min(width - 1, right); x += 1) {
      const dark = white - (dots[y * width + x] ?? white);
      if (dark >= faint && x < right) {
        ink += dark;
        darkest = Math.max(darkest, dark);
      } else {
        if (darkest >= half) runs.push(ink / darkest);
        [ink, darkest] = [0, 0];
      }
    }
  }
  return median(runs);
}

/** Of 255: darker than paper, and dark enough to be the middle of a stroke. */
const faint = 40;
const half = 110;

/** Numbers as such are sorted many times as fast as a list of anything. */
function median(values: readonly number[]): number {
  return Float64Array.from(values).sort()[Math.floor(values.length / 2)] ?? 0;
}
