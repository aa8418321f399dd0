// Page models on the wire, and the lines that carry them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineFrames } from '../../../pipeline/read/line-frames.ts';
import { readerLine } from '../../../pipeline/read/messages.ts';
import { packedPage, unpacked } from '../../../pipeline/read/packed-page.ts';
import { packed } from '../../../pipeline/read/packing.ts';
import { hiddenReason, type PageModel, pageModel, type Word } from '../../../schemas/pages.ts';

const points = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100);
const text = fc.string({ unit: fc.constantFrom('a', 'Ø', '\u00ad', '\ufffd', '"', '𝟙'), minLength: 1, maxLength: 4 });
const word: fc.Arbitrary<Word> = fc.record(
  {
    text,
    box: fc.tuple(points, points, points, points),
    baseline: points,
    style: fc.constant(0),
    turned: fc.constantFrom(90, 180, 270),
    hidden: fc.constantFrom(...hiddenReason.options),
  },
  { requiredKeys: ['text', 'box', 'baseline', 'style'] },
);
const rule = fc.record({ x1: points, y1: points, x2: points, y2: points, width: points });

function page(words: Word[], rules: PageModel['rules']): PageModel {
  return {
    number: 1,
    width: 595.32,
    height: 841.92,
    rotation: 0,
    textSource: 'text-layer',
    textTrust: 1,
    ocrConfidence: null,
    failed: null,
    styles: [{ font: 'Plain', size: 10, bold: false, italic: false, colour: '#000000' }],
    words,
    rules,
    areas: [{ box: [1, 2, 3, 4], fill: null }],
    images: [],
    links: [],
  };
}

describe('a packed page', () => {
  it('is the same page when unpacked', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(rule, { maxLength: 3 }), (words, rules) => {
        const before = page(words, rules);
        const wire = JSON.parse(JSON.stringify(packed(before)));
        const after = unpacked(packedPage.parse(wire));
        expect(after).toEqual(before);
        expect(pageModel.parse(after)).toEqual(before);
      }),
    );
  });

  const good = packed(page([{ text: 'a', box: [1, 2, 3, 4], baseline: 5, style: 0 }], []));

  it.each([
    ['more numbers than words', { wordNumbers: [...good.wordNumbers, 1] }],
    ['more words than numbers', { texts: 'a b' }],
    ['a style that does not exist', { wordNumbers: [1, 2, 3, 4, 5, 7, 0] }],
    ['a broken number', { wordNumbers: [1, 2, 3, 4, 5.5, 0, 0] }],
    ['a piece of a rule', { ruleNumbers: [1] }],
    ['something nobody asked for', { surprise: true }],
  ])('with %s is refused', (_, different) => {
    expect(packedPage.safeParse({ ...good, ...different }).success).toBe(false);
  });
});

describe('lines from a reader', () => {
  it.each([[{ kind: 'ready' }], [{ kind: 'failed', code: 'encrypted', message: 'A password is needed.' }]])(
    '%j is one',
    (line) => {
      expect(readerLine.safeParse(line).success).toBe(true);
    },
  );

  it.each([
    [{ kind: 'failed', code: 'internal', message: '' }],
    [{ kind: 'page', page: {} }],
    [{ kind: 'done' }],
    [{ kind: 'ready', extra: 1 }],
    [null],
  ])('%j is none', (line) => {
    expect(readerLine.safeParse(line).success).toBe(false);
  });

  const limits = { lineBytes: 10, outputBytes: 30 };
  const taken = (chunks: string[]) => {
    const frames = lineFrames(limits);
    return chunks.map((chunk) => frames.take(Buffer.from(chunk))?.map(String) ?? null);
  };

  it('come whole, however the bytes are cut', () => {
    expect(taken(['ab', 'c\nde', 'f\n\ng\n'])).toEqual([[], ['abc'], ['def', '', 'g']]);
  });

  it('may not be too long, ended or not', () => {
    expect(taken(['12345', '678901'])).toEqual([[], null]);
    expect(taken(['12345678901\n'])).toEqual([null]);
  });

  it('may not be too many', () => {
    expect(taken(Array.from({ length: 4 }, () => '12345678\n')).at(-1)).toBeNull();
  });
});
