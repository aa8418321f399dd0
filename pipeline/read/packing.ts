// A page model into the lists of numbers a reader process sends; the way back, with the check, is in `packed-page.ts`.
import type { HiddenReason, PageModel } from '../../schemas/pages.ts';

/** A page model with its words as one line of text and its numbers in hundredths of a point. */
export type PackedPage = Omit<PageModel, 'words' | 'rules'> & {
  /** The words, each followed by a space but the last. */
  texts: string;
  /** For each word: x, y, width, height, baseline, style, and turn + 4 × hidden. */
  wordNumbers: number[];
  /** For each rule: x1, y1, x2, y2, width. */
  ruleNumbers: number[];
};

export const numbersPerWord = 7;
export const numbersPerRule = 5;
export const turns = [0, 90, 180, 270] as const;

/** Position + 1 of a hidden reason in the schema; 0 for words that show. Apart, so that readers need no zod. */
const hiddenNumbers: Readonly<Record<HiddenReason, number>> = {
  invisible: 1,
  'same-colour': 2,
  covered: 3,
  tiny: 4,
  'off-page': 5,
};

export function packed({ words, rules, ...page }: PageModel): PackedPage {
  const wordNumbers: number[] = [];
  for (const { box, baseline, style, turned = 0, hidden } of words) {
    const look = turns.indexOf(turned) + turns.length * (hidden === undefined ? 0 : hiddenNumbers[hidden]);
    for (const value of box) wordNumbers.push(hundredths(value));
    wordNumbers.push(hundredths(baseline), style, look);
  }
  const ruleNumbers: number[] = [];
  for (const { x1, y1, x2, y2, width } of rules) ruleNumbers.push(...[x1, y1, x2, y2, width].map(hundredths));
  return { ...page, texts: words.map(({ text }) => text).join(' '), wordNumbers, ruleNumbers };
}

/** Of the range of 32-bit numbers: 7 km from the corner of the page. */
const farthest = 2 ** 31 - 1;

function hundredths(points: number): number {
  return Math.max(-farthest, Math.min(farthest, Math.round(points * 100))) || 0;
}
