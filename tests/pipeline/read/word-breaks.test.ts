// Where one word ends and the next begins.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowGlyph, wordsOf } from '../../../pipeline/read/word-breaks.ts';

/** Glyphs of half an em, ten points high; `|n|` leaves n hundredths of an em, `_` is a typed space of a quarter. */
function row(picture: string): RowGlyph[] {
  const glyphs: RowGlyph[] = [];
  let x = 0;
  let spaced = false;
  for (const part of picture.match(/\|\d+\||_|./gu) ?? []) {
    if (part === '_') {
      spaced = true;
      x += 2.5;
    } else if (part.length > 1) x += Number(part.slice(1, -1)) / 10;
    else {
      glyphs.push({ text: part, start: x, end: x + 5, em: 10, spaced });
      x += 5;
      spaced = false;
    }
  }
  return glyphs;
}

function words(picture: string): string[] {
  const glyphs = row(picture);
  return wordsOf(glyphs).map(([first, after]) =>
    glyphs
      .slice(first, after)
      .map(({ text }) => text)
      .join(''),
  );
}

describe('words of a row of glyphs', () => {
  it.each([
    ['typed spaces part words', 'Referat_fra', ['Referat', 'fra']],
    ['so do gaps', 'Referat|25|fra', ['Referat', 'fra']],
    ['kerning does not', 'A|5|V|8|A', ['AVA']],
    ['a narrow gap after a list number does', 'ii.|11|Fra', ['ii.', 'Fra']],
    ['evenly spaced letters are one word', 'R|30|e|30|f|31|e|30|r|29|a|30|t', ['Referat']],
    ['several letter-spaced words', 'D|20|a|20|g|20|s|20|m|20|ø|20|d|20|e|80|n|20|u', ['Dagsmøde', 'nu']],
    ['a letter-spaced heading with typed spaces between letters', 'R_e_f_e_r_a_t', ['Referat']],
    ['parties are not a word', 'A_B_C_F_O_V', ['A', 'B', 'C', 'F', 'O', 'V']],
    ['numbers in narrow columns are not a word', '1|50|2|50|3|50|4|50|5', ['1', '2', '3', '4', '5']],
    ['crosses are not a word', 'x|60|x|60|x|60|x|60|x', ['x', 'x', 'x', 'x', 'x']],
  ])('%s', (_, picture, expected) => {
    expect(words(picture)).toEqual(expected);
  });

  it('every glyph is in exactly one word, in order', () => {
    const pictures = fc.array(fc.constantFrom('a', 'B', '1', '_', '|5|', '|15|', '|40|'), { maxLength: 30 });
    fc.assert(
      fc.property(pictures, (parts) => {
        const glyphs = row(parts.join(''));
        const covered = wordsOf(glyphs).flatMap(([first, after]) => glyphs.slice(first, after));
        expect(covered).toEqual(glyphs);
      }),
    );
  });
});
