// Small facts: colours, dates, fonts, layers, trust.
import { describe, expect, it } from 'vitest';
import { colourOf, looksSame } from '../../../pipeline/read/colour.ts';
import { traitsOfFile, traitsOfName } from '../../../pipeline/read/font-traits.ts';
import { isHidden, layersOf } from '../../../pipeline/read/optional-content.ts';
import { isoDate } from '../../../pipeline/read/pdf-date.ts';
import { textTrust } from '../../../pipeline/read/text-trust.ts';
import { lettersOfUnnamed } from '../../../pipeline/read/unnamed-glyphs.ts';
import { run, word } from './printed.ts';

describe('colours', () => {
  it.each([
    ['#FFFFFF', '#ffffff'],
    ['TilingPattern', null],
    [null, null],
  ])('%j is %j', (value, colour) => {
    expect(colourOf(value)).toBe(colour);
  });

  it.each([
    ['#ffffff', '#f4f4f4', true],
    ['#ffffff', '#d9d9d9', false],
    ['#ff0000', '#ff0010', true],
    ['#000000', '#ffffff', false],
  ])('%s and %s look the same: %s', (one, other, same) => {
    expect(looksSame(one, other)).toBe(same);
  });
});

describe('dates', () => {
  it.each([
    ["D:20240305143000+01'00'", '2024-03-05T14:30:00+01:00'],
    ['D:20240305143000Z', '2024-03-05T14:30:00Z'],
    ["D:20240305143000-08'00", '2024-03-05T14:30:00-08:00'],
    ['D:20240305', '2024-03-05'],
    ['D:202403', '2024-03'],
    ['2024', '2024'],
    ['D:202403051430', '2024-03-05T14:30'],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
});

describe('fonts', () => {
  it.each([
    ['Calibri', false, false],
    ['Calibri-BoldItalic', true, true],
    ['TimesNewRoman,Bold', true, false],
    ['MyriadPro-BdIt', true, true],
    ['Arial-ItalicMT', false, true],
    ['Strawford-Medium', false, false],
    ['CMBX12', true, false],
    ['SFTI1000', false, true],
    ['CMSY10', false, false],
  ])('%s: bold %s, italic %s', (name, bold, italic) => {
    expect(traitsOfName(name)).toEqual({ bold, italic });
  });

  it('a font file tells its weight in its OS/2 table', () => {
    expect(traitsOfFile(fontFile(700, 0))).toEqual({ bold: true, italic: false });
    expect(traitsOfFile(fontFile(400, 1))).toEqual({ bold: false, italic: true });
  });

  it('a file that is cut off tells nothing', () => {
    expect(traitsOfFile(fontFile(700, 0).subarray(0, 40))).toEqual({ bold: false, italic: false });
  });
});

/** A TrueType file with nothing but an OS/2 table. */
function fontFile(weight: number, selection: number): Uint8Array {
  const file = new Uint8Array(12 + 16 + 96);
  const view = new DataView(file.buffer);
  view.setUint16(4, 1);
  file.set(new TextEncoder().encode('OS/2'), 12);
  view.setUint32(20, 28);
  view.setUint16(28 + 4, weight);
  view.setUint16(28 + 62, selection);
  return file;
}

describe('glyphs without letters', () => {
  it.each([
    ['ligatures of Calibri by their number', 415, 'ti'],
    ['others are unknown', 416, '\ufffd'],
    ['blanks stay out of sight', 3, '\u0003'],
  ])('%s', (_, code, letters) => {
    expect(lettersOfUnnamed(code)).toBe(letters);
  });
});

describe('layers', () => {
  const layers = layersOf({ groups: [{ id: '1R' }, { id: '2R' }], baseState: null, on: [], off: ['2R'] });

  it.each([
    ['a layer that is on', { type: 'OCG', id: '1R' }, false],
    ['a layer that is off', { type: 'OCG', id: '2R' }, true],
    ['a layer the document does not list', { type: 'OCG', id: '9R' }, false],
    ['any of two', { type: 'OCMD', ids: ['1R', '2R'], policy: 'AnyOn' }, false],
    ['all of two', { type: 'OCMD', ids: ['1R', '2R'], policy: 'AllOn' }, true],
    ['none of two', { type: 'OCMD', ids: ['1R', '2R'], policy: 'AllOff' }, true],
    ['not a layer that is off', { type: 'OCMD', expression: ['Not', '2R'] }, false],
    ['both', { type: 'OCMD', expression: ['And', '1R', ['Or', '2R', '2R']] }, true],
    ['nothing said', null, false],
  ])('%s', (_, membership, hidden) => {
    expect(isHidden(membership, layers)).toBe(hidden);
  });

  it('a base state of OFF hides what is not switched on', () => {
    const most = layersOf({ groups: [{ id: '1R' }, { id: '2R' }], baseState: 'OFF', on: ['2R'], off: [] });
    expect([...most.off]).toEqual(['1R']);
  });
});

describe('trust in a text layer', () => {
  it('is whole for ordinary words', () => {
    const words = [word('Referat')];
    expect(textTrust(words, words, 0)).toBe(1);
  });

  it('falls with the share of unknown letters', () => {
    const words = [word('ab\ufffd\ue001')];
    expect(textTrust(words, words, 0)).toBe(0.5);
  });

  it('falls with control characters that were left out', () => {
    const words = [word('abc')];
    expect(textTrust(words, words, 1)).toBe(0.75);
  });

  it('falls for words in a font that does not tell its letters', () => {
    const words = [word('Referat'), word('5HIHUDW', { run: run({ nameless: true }) })];
    expect(textTrust(words, words, 0)).toBe(0.5);
  });

  it('does not fall for bullets', () => {
    const words = [word('\uf0b7'), word('Referat')];
    expect(textTrust(words, words, 0)).toBe(1);
  });

  it('is that of the hidden words where nothing shows, and none without words', () => {
    expect([textTrust([word('Ref\ufffd')], [], 0), textTrust([], [], 0)]).toEqual([0.75, 0]);
  });
});
