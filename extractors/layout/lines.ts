// Words of one baseline → a line with its look: size, bold, italic, underlined, and a lead that is set apart.
import type { PageModel, Word } from '../../schemas/pages.ts';
import { enclosing, type Line, right } from './model.ts';
import { layoutThresholds as t } from './thresholds.ts';

/** Font size of a word in points. */
export function sizeOf(page: PageModel, word: Word): number {
  return page.styles[word.style]?.size ?? word.box[3];
}

/** Given words of one page on one baseline, from left to right, returns them as a line with its look. */
export function lineOf(page: PageModel, words: readonly Word[]): Line {
  const look = lookOf(page, words);
  const underlines = underlinesOf(page, words);
  return {
    page: page.number,
    box: enclosing(words.map((word) => word.box)),
    baseline: baselineOf(words),
    words: words.map((word) => ({ word, start: 0, end: 0 })),
    text: words.map((word) => word.text).join(' '),
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    underlined: isUnderlined(page, words, underlines),
    boldLead: look.bold
      ? 0
      : Math.max(
          0,
          words.findIndex((word) => !page.styles[word.style]?.bold),
        ),
    underlinedLead: underlinedLead(page, words, underlines),
    source: words.some((word) => word.confidence !== undefined) ? 'ocr' : 'text-layer',
  };
}

/** Size, weight and slope of most letters; a line is bold or italic when four in five letters are. */
function lookOf(page: PageModel, words: readonly Word[]): { size: number; bold: boolean; italic: boolean } {
  let [letters, bold, italic] = [0, 0, 0];
  for (const word of words) {
    const style = page.styles[word.style];
    letters += word.text.length;
    if (style?.bold) bold += word.text.length;
    if (style?.italic) italic += word.text.length;
  }
  const size = mostCommon(
    words,
    (word) => sizeOf(page, word),
    (word) => word.text.length,
  );
  return { size, bold: bold > t.styledShare * letters, italic: italic > t.styledShare * letters };
}

/** How many leading words are underlined where the line as a whole is not. */
function underlinedLead(page: PageModel, words: readonly Word[], underlines: readonly [number, number][]): number {
  const first = words[0];
  if (!first || underlines.length === 0) return 0;
  const em = sizeOf(page, first);
  let reach = first.box[0];
  for (const [from, to] of underlines) {
    if (from <= reach + t.underlineGapEm * em && to > reach) reach = to;
  }
  return Math.max(
    0,
    words.findIndex((word) => right(word.box) > reach + t.underlineShortEm * em),
  );
}

/** Printed lines just below the baseline that together are about as wide as the words. */
function isUnderlined(page: PageModel, words: readonly Word[], underlines: readonly [number, number][]): boolean {
  const first = words[0];
  if (!first || underlines.length === 0) return false;
  const box = enclosing(words.map((word) => word.box));
  const em = sizeOf(page, first);
  const within = underlines.filter(([from, to]) => from > box[0] - em && to < right(box) + em);
  return within.reduce((sum, [from, to]) => sum + to - from, 0) > t.underlinedShare * box[2];
}

/** Left and right ends of the horizontal rules just below the words, from left to right. */
function underlinesOf(page: PageModel, words: readonly Word[]): [number, number][] {
  const first = words[0];
  if (!first || page.rules.length === 0) return [];
  const em = sizeOf(page, first);
  return page.rules
    .filter((rule) => {
      const below = rule.y1 - first.baseline;
      return (
        Math.abs(rule.y1 - rule.y2) <= t.straightPt && below >= -t.underlineRiseEm * em && below <= t.underlineEm * em
      );
    })
    .map((rule): [number, number] => [Math.min(rule.x1, rule.x2), Math.max(rule.x1, rule.x2)])
    .sort((a, b) => a[0] - b[0]);
}

/** The baseline that most words of a row have. */
export function baselineOf(words: readonly Word[]): number {
  return mostCommon(words, ({ baseline }) => baseline);
}

/** Given things with a value and a weight each, returns the value that weighs most; the first of equals. */
export function mostCommon<T>(
  things: readonly T[],
  figureOf: (thing: T) => number,
  weightOf: (thing: T) => number = () => 1,
): number {
  const first = things[0] === undefined ? 0 : figureOf(things[0]);
  if (things.every((thing) => figureOf(thing) === first)) return first;
  const weights = new Map<number, number>();
  for (const thing of things) {
    const value = figureOf(thing);
    weights.set(value, (weights.get(value) ?? 0) + weightOf(thing));
  }
  let best = first;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}
