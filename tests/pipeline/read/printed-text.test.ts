// How painted glyphs become words with a place.
import { describe, expect, it } from 'vitest';
import { addGlyph, endRow, openText } from '../../../pipeline/read/printed-text.ts';
import { type Printed, run, typed, wordsPrinted } from './printed.ts';

const texts = (glyphs: readonly Printed[]): string[] => wordsPrinted(glyphs).map(({ text }) => text);

describe('words from glyphs', () => {
  it('a typed space parts two words', () => {
    expect(texts(typed('by r\u00e5d'))).toEqual(['by', 'r\u00e5d']);
  });

  it('a spacing accent printed over its letter becomes part of it, whichever comes first', () => {
    expect(
      texts([
        ['\u00b4', 0, 4],
        ['e', 0, 5],
        ['a', 5, 10],
        ['\u02da', 5.5, 9.5],
      ]),
    ).toEqual(['\u00e9\u00e5']);
  });

  it('an accent that stands beside a letter stays by itself', () => {
    expect(
      texts([
        ['a', 0, 5],
        ['^', 5, 9],
      ]),
    ).toEqual(['a^']);
  });

  it('a raised ordinal belongs to its number, and the line goes on after it', () => {
    const raised = run({ em: 6, across: 96.5 });
    expect(
      texts([
        ['2', 0, 5],
        ['1', 5, 10],
        ['s', 10, 13, raised],
        ['t', 13, 15, raised],
        [',', 15, 17],
      ]),
    ).toEqual(['21st,']);
  });

  it('glyphs on the next baseline start a new word', () => {
    expect(
      texts([
        ['a', 0, 5],
        ['b', 5, 10, run({ across: 112 })],
      ]),
    ).toEqual(['a', 'b']);
  });

  it('a visible soft hyphen within a line is a hyphen', () => {
    expect(texts(typed('Ny\u00adby er'))).toEqual(['Ny-by', 'er']);
    expect(texts(typed('mid\u00ad og'))).toEqual(['mid-', 'og']);
  });

  it('a soft hyphen at the end of the row stays what it is, one without width disappears', () => {
    expect(texts(typed('kommu\u00ad'))).toEqual(['kommu\u00ad']);
    expect(
      texts([
        ['a', 0, 5],
        ['\u00ad', 5, 5],
        ['b', 5, 10],
      ]),
    ).toEqual(['ab']);
  });

  it('control characters are left out and counted; they leave the gap they take up', () => {
    const printed = openText(10);
    for (const [text, start, end] of typed('a\u0003b')) addGlyph(printed, run(), text, start, end);
    endRow(printed);
    expect([printed.words.map(({ text }) => text), printed.controls]).toEqual([['a', 'b'], 1]);
  });

  it('no more characters are kept than may be', () => {
    const printed = openText(3);
    for (const [text, start, end] of typed('abcd')) addGlyph(printed, run(), text, start, end);
    expect(printed.full).toBe(true);
  });
});

describe('fake bold', () => {
  it('a glyph printed again a little to the right is one bold glyph', () => {
    const [word] = wordsPrinted([
      ['a', 0, 5],
      ['a', 0.4, 5.4],
      ['b', 5, 10],
      ['b', 5.4, 10.4],
    ]);
    expect(word).toMatchObject({ text: 'ab', bold: true });
  });

  it('a double letter is two letters', () => {
    expect(
      texts([
        ['a', 0, 5],
        ['l', 5, 7.2],
        ['l', 7.2, 9.4],
        ['e', 9.4, 14.4],
      ]),
    ).toEqual(['alle']);
  });
});

describe('the place of a word', () => {
  it('reaches from ascent to descent around the baseline', () => {
    expect(wordsPrinted(typed('ab'))[0]?.bounds).toEqual([0, 92, 10, 102]);
  });

  it('turned clockwise, the text runs down and its feet stand left', () => {
    const down = run({ along: [0, 1], across: -300 });
    expect(wordsPrinted([['a', 50, 80, down]])[0]?.bounds).toEqual([298, 50, 308, 80]);
  });
});
