// A row of glyphs on one baseline into words: where one ends and the next begins.
import { soundsLikeWord } from './letters.ts';
import { gaps, spacing } from './thresholds.ts';

/** A printed glyph; `start` and `end` are points along the baseline. */
export interface RowGlyph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Height of the font in points. */
  readonly em: number;
  /** A space was typed before it. */
  readonly spaced: boolean;
}

/**
 * Given glyphs in order, the words as `[first, after last]` positions. A word ends at a typed space, and at a gap wider
 * than kerning; in a letter-spaced row (`R e f e r a t`), at a gap wider than the usual one there.
 */
export function wordsOf(row: readonly RowGlyph[]): readonly (readonly [number, number])[] {
  const limit = letterSpacedLimit(row) ?? gaps.word;
  const words: [number, number][] = [];
  let first = 0;
  for (let next = 1; next <= row.length; next += 1) {
    const glyph = row[next];
    if (glyph !== undefined && !glyph.spaced && gapBefore(row, next) <= limit) continue;
    words.push([first, next]);
    first = next;
  }
  return joinTypedApart(row, words);
}

/** In ems of the larger neighbour. */
function gapBefore(row: readonly RowGlyph[], index: number): number {
  const before = row[index - 1];
  const glyph = row[index];
  if (before === undefined || glyph === undefined) return 0;
  return (glyph.start - before.end) / Math.max(before.em, glyph.em);
}

/**
 *     R e f e r a t   f r a   m ø d e t
 *      ^ usual gap  ^ gap between words
 */
function letterSpacedLimit(row: readonly RowGlyph[]): number | null {
  if (row.length <= spacing.leastGaps) return null;
  const inner: number[] = [];
  for (let index = 1; index < row.length; index += 1)
    if (row[index]?.spaced === false) inner.push(gapBefore(row, index));
  const wide = inner.filter((gap) => gap > gaps.word).sort((one, other) => one - other);
  if (wide.length < spacing.leastGaps || wide.length < inner.length * spacing.wideShare) return null;
  const usual = wide[Math.floor(wide.length / 2)] ?? 0;
  const limit = usual * spacing.wordFactor + spacing.wordMargin;
  return soundsLikeWord(longestPart(row, limit)) ? limit : null;
}

function longestPart(row: readonly RowGlyph[], limit: number): string {
  let longest = '';
  let part = '';
  row.forEach((glyph, index) => {
    const joins = !glyph.spaced && gapBefore(row, index) <= limit;
    part = joins ? part + glyph.text : glyph.text;
    if (part.length > longest.length) longest = part;
  });
  return longest;
}

/** `R`, `e`, `f`, `e`, `r`, `a`, `t` with typed spaces between → one word, if it can be one. */
function joinTypedApart(
  row: readonly RowGlyph[],
  words: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  if (words.length < spacing.leastLetters) return words;
  const joined: (readonly [number, number])[] = [];
  let from = 0;
  while (from < words.length) {
    const to = endOfSingles(row, words, from);
    const singles = words.slice(from, to);
    if (singles.length >= spacing.leastLetters && soundsLikeWord(singles.map(([at]) => row[at]?.text ?? '').join(''))) {
      joined.push([singles[0]?.[0] ?? 0, singles.at(-1)?.[1] ?? 0]);
    } else joined.push(...(singles.length > 0 ? singles : words.slice(from, from + 1)));
    from = Math.max(to, from + 1);
  }
  return joined;
}

/** The words from `from` on that are single letters at even distances; the position after the last. */
function endOfSingles(row: readonly RowGlyph[], words: readonly (readonly [number, number])[], from: number): number {
  let to = from;
  let usual: number | null = null;
  for (; to < words.length; to += 1) {
    const [first, after] = words[to] ?? [0, 0];
    if (after - first !== 1) break;
    if (to === from) continue;
    const gap = gapBefore(row, first);
    usual ??= gap;
    if (gap > usual * spacing.wordFactor + spacing.wordMargin) break;
  }
  return to;
}
