// Shapes into rows of drawn letters, and glyphs into those that bear the letter of another one.
import type { Glyph } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { describe, expect, it } from 'vitest';
import type { FontFace } from '../../../pipeline/read/font-face.ts';
import type { Bounds } from '../../../pipeline/read/matrix.ts';
import { isLetterSized, outlineRows } from '../../../pipeline/read/outline-rows.ts';
import { countGlyph, type GlyphCounts, twinGlyphs } from '../../../pipeline/read/twin-glyphs.ts';

const letter = (x: number, y: number): Bounds => [x, y, x + 5, y + 7];
const line = (count: number, y: number, from = 60): Bounds[] =>
  Array.from({ length: count }, (_, index) => letter(from + 6 * index, y));

describe('rows of drawn letters', () => {
  it('are shapes side by side, whatever the order they are painted in', () => {
    const rows = [
      { box: [60, 100, 59, 7], shapes: 10 },
      { box: [60, 120, 35, 7], shapes: 6 },
    ];
    const shapes = [...line(10, 100), ...line(6, 120)];
    expect(outlineRows(shapes)).toEqual(rows);
    expect(outlineRows(shapes.toReversed())).toEqual(rows);
  });

  it('hold letters with descenders and dots', () => {
    const low: Bounds = [90, 102, 95, 110];
    const dot: Bounds = [97, 98, 98, 99];
    expect(outlineRows([...line(5, 100), low, dot]).map(({ shapes }) => shapes)).toEqual([7]);
  });

  it('end at the gap to another column', () => {
    expect(outlineRows([...line(6, 100), ...line(6, 100, 300)]).map(({ box }) => box[0])).toEqual([60, 300]);
  });

  it('are not made of a few shapes, as in a logo', () => {
    expect(outlineRows(line(4, 100))).toEqual([]);
  });

  it.each<[string, Bounds, boolean]>([
    ['a letter', [0, 0, 5, 7], true],
    ['the dot of an i', [0, 0, 1, 1], true],
    ['a map', [0, 0, 300, 400], false],
    ['a grain', [0, 0, 0.2, 0.2], false],
  ])('%s', (_, bounds, expected) => {
    expect(isLetterSized(bounds)).toBe(expected);
  });
});

const face = (): FontFace => ({
  name: 'Plain',
  bold: false,
  italic: false,
  vertical: false,
  named: null,
  nameless: false,
  unit: [0.001, 0.001],
  em: 1,
  ascent: 0.8,
  descent: 0.2,
});

describe('twin glyphs', () => {
  const glyph = (unicode: string, width: number): Glyph => ({ unicode, width, isSpace: false });
  const counted = (...shown: [Glyph, number][]): number => {
    const counts: GlyphCounts = new Map();
    const font = face();
    for (const [each, times] of shown) for (let time = 0; time < times; time += 1) countGlyph(counts, font, each);
    return twinGlyphs(counts);
  };

  it('are those of another width under a letter that is shown more often', () => {
    expect(counted([glyph('t', 334), 40], [glyph('t', 525), 3], [glyph('t', 600), 2], [glyph('e', 498), 60])).toBe(5);
  });

  it('are not glyphs drawn twice, capitals, figures or blanks', () => {
    expect(counted([glyph('t', 334), 9], [glyph('t', 335), 2])).toBe(0);
    expect(counted([glyph('A', 600), 9], [glyph('A', 480), 2])).toBe(0);
    expect(counted([glyph('1', 507), 9], [glyph('1', 420), 2])).toBe(0);
    expect(counted([glyph(' ', 226), 9], [glyph(' ', 525), 2])).toBe(0);
  });

  it('are looked for in each font on its own', () => {
    const counts: GlyphCounts = new Map();
    countGlyph(counts, face(), glyph('t', 334));
    countGlyph(counts, face(), glyph('t', 525));
    expect(twinGlyphs(counts)).toBe(0);
  });
});
