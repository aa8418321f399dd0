import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedUp, hasWord, inkCount, letterCount, letterRuns, wordCount } from '../../../extractors/text/signs.ts';

/** Texts of Latin, other alphabets, blanks of all kinds, signs and letters beyond the first plane. */
const texts = fc
  .array(fc.constantFrom(...' \n\t\u00A0\u2009.,;-–•§aåÅßéZ9²½жΩ中١\u00AD\u0301', '𝒂', '😀'), { maxLength: 40 })
  .map((signs) => signs.join(''));

const holds = (property: (text: string) => void) => fc.assert(fc.property(texts, property), { numRuns: 500 });

describe('signs of a text are what the patterns say', () => {
  it('letters and digits', () =>
    holds((text) => {
      expect(hasWord(text)).toBe(/[\p{L}\p{N}]/u.test(text));
      expect(wordCount(text)).toBe(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
      expect(letterCount(text)).toBe(text.match(/\p{L}/gu)?.length ?? 0);
      expect(letterRuns(text, 3, 5)).toEqual(text.match(/\p{L}{1,3}/gu)?.slice(0, 5) ?? []);
    }));

  it('white space', () =>
    holds((text) => {
      expect(inkCount(text)).toBe(text.replaceAll(/\s/gu, '').length);
      expect(closedUp(text)).toBe(text.replaceAll(/\s+/gu, ' ').trim());
    }));

  it('a stretch is asked for itself alone', () => {
    expect(wordCount('one two three', 4, 9)).toBe(2);
    expect(inkCount('one two three', 3, 8)).toBe(3);
    expect(hasWord('one … three', 3, 6)).toBe(false);
  });
});
