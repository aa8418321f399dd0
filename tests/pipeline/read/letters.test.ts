// How the characters of glyphs become letters.
import { describe, expect, it } from 'vitest';
import { accented, isAccent, isControl, isSpace, soundsLikeWord, wordText } from '../../../pipeline/read/letters.ts';

describe('the text of a word', () => {
  it.each([
    ['plain letters stay', 'Referat', 'Referat'],
    ['a ligature is split', 'o\ufb03ce \ufb01nans'.replace(' ', ''), 'officefinans'],
    ['a letter and a combining accent are one letter', 'Andre\u0301', 'Andr\u00e9'],
    ['a combining ring makes å', 'A\u030arhus', '\u00c5rhus'],
    ['a non-breaking hyphen is a hyphen', 'by\u2011r\u00e5d', 'by-r\u00e5d'],
    ['a soft hyphen inside disappears', 'kommunal\u00adbestyrelse', 'kommunalbestyrelse'],
    ['a soft hyphen at the end stays', 'kommunal\u00ad', 'kommunal\u00ad'],
    ['a soft hyphen alone is a dash', '\u00ad', '-'],
    ['zero-width and control characters go', '\u200bm\u0003\u00f8de\ufeff', 'm\u00f8de'],
    ['the replacement character stays', 'm\ufffdde', 'm\ufffdde'],
    ['private-use characters stay', '\uf0b7', '\uf0b7'],
    ['a word of nothing but zero-width characters is empty', '\u200b\u200d', ''],
  ])('%s', (_, raw, text) => {
    expect(wordText(raw)).toBe(text);
  });
});

describe('kinds of characters', () => {
  it.each([' ', '\u00a0', '\u2003', '\u202f', '\t', '\u3000'])('%j leaves a gap', (text) => {
    expect(isSpace(text)).toBe(true);
  });

  it.each(['', 'a', '\u200b', '\u00ad', 'a b'])('%j leaves none', (text) => {
    expect(isSpace(text)).toBe(false);
  });

  it('U+0003 is a control character, å is not', () => {
    expect([isControl('\u0003'), isControl('\u00e5')]).toEqual([true, false]);
  });

  it('the spacing ring is an accent, the comma is not', () => {
    expect([isAccent('\u02da'), isAccent(',')]).toEqual([true, false]);
  });
});

describe('a letter with an accent printed over it', () => {
  it.each([
    ['a', '\u02da', '\u00e5'],
    ['O', '\u00a8', '\u00d6'],
    ['\u0131', '\u00b4', '\u00ed'],
    ['c', '\u00b8', '\u00e7'],
  ])('%s and %s are %s', (letter, accent, joined) => {
    expect(accented(letter, accent)).toBe(joined);
  });

  it('there is no m with a diaeresis', () => {
    expect(accented('m', '\u00a8')).toBeNull();
  });
});

describe('letters that stand apart', () => {
  it.each(['Referat', 'DAGSORDEN', 'MINUTES', 'Beslutning'])('%s may be a word', (text) => {
    expect(soundsLikeWord(text)).toBe(true);
  });

  it.each([
    ['parties in the order of the alphabet', 'ABCFOV'],
    ['parties in any order', 'VSBCKF'],
    ['crosses', 'xxxxx'],
    ['numbers', '12345'],
  ])('%s are none', (_, text) => {
    expect(soundsLikeWord(text)).toBe(false);
  });
});
