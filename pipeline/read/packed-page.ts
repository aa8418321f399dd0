// A page model into few long lists and back: a third of the bytes on the wire, and quickly checked.
import * as z from 'zod';
import { hiddenReason, type PageModel, pageModel, type Rule, type Word } from '../../schemas/pages.ts';
import { numbersPerRule, numbersPerWord, type PackedPage, turns } from './packing.ts';

const numbers = z.array(z.int32());

/** As a reader process sends it. Words hold no space, so that their texts can stand in one line. */
export const packedPage = pageModel
  .omit({ words: true, rules: true })
  .extend({ texts: z.string(), wordNumbers: numbers, ruleNumbers: numbers })
  .refine(({ texts, wordNumbers }) => countOf(texts) * numbersPerWord === wordNumbers.length)
  .refine(({ ruleNumbers }) => ruleNumbers.length % numbersPerRule === 0)
  .refine(({ styles, wordNumbers }) => styleNumbers(wordNumbers).every((style) => style < styles.length));

function countOf(texts: string): number {
  return texts === '' ? 0 : texts.split(' ').length;
}

function styleNumbers(all: readonly number[]): readonly number[] {
  return all.filter((_, index) => index % numbersPerWord === 5);
}

const hiddenReasons = hiddenReason.options;

/** The page model again. */
export function unpacked({ texts, wordNumbers, ruleNumbers, ...page }: PackedPage): PageModel {
  const words = texts === '' ? [] : texts.split(' ').map((text, index) => wordOf(text, wordNumbers, index));
  const rules = Array.from({ length: ruleNumbers.length / numbersPerRule }, (_, index) => ruleOf(ruleNumbers, index));
  return { ...page, words, rules };
}

function wordOf(text: string, all: readonly number[], index: number): Word {
  const at = index * numbersPerWord;
  const [x = 0, y = 0, width = 0, height = 0, baseline = 0, style = 0, look = 0] = all.slice(at, at + numbersPerWord);
  const turned = turns[look % turns.length];
  const hidden = hiddenReasons[Math.floor(look / turns.length) - 1];
  return {
    text,
    box: [x / 100, y / 100, width / 100, height / 100],
    baseline: baseline / 100,
    style,
    ...(turned === undefined || turned === 0 ? {} : { turned }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

function ruleOf(all: readonly number[], index: number): Rule {
  const at = index * numbersPerRule;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, width = 0] = all.slice(at, at + numbersPerRule);
  return { x1: x1 / 100, y1: y1 / 100, x2: x2 / 100, y2: y2 / 100, width: width / 100 };
}
