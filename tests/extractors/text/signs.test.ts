import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blankParts,
  casedLetters,
  closedUp,
  hasCapitals,
  hasWord,
  inkCount,
  inkRuns,
  letterCount,
  letterRuns,
  partCount,
  wordCount,
} from '../../../extractors/text/signs.ts';

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

  it('parts and runs between white space', () =>
    holds((text) => {
      expect(partCount(text)).toBe(text.split(/\s+/u).length);
      expect(blankParts(text)).toBe(text.split(' ').length);
      expect(inkRuns(text, 0, text.length, 3).map(({ start, end }) => text.slice(start, end))).toEqual(
        text.match(/\S{1,3}/gu) ?? [],
      );
    }));

  it('capitals', () =>
    holds((text) => {
      expect(hasCapitals(text, 2)).toBe(/\p{Lu}{2}/u.test(text));
      const letters = Array.from(text).filter((sign) => sign.toUpperCase() !== sign.toLowerCase());
      const capitals = letters.filter((sign) => sign.toUpperCase() === sign);
      expect(casedLetters(text)).toEqual({ letters: letters.length, capitals: capitals.length });
    }));

  it('a stretch is asked for itself alone', () => {
    expect(wordCount('one two three', 4, 9)).toBe(2);
    expect(inkCount('one two three', 3, 8)).toBe(3);
    expect(hasWord('one … three', 3, 6)).toBe(false);
  });
});
