// Ink that no recognised word covers.
import { describe, expect, it } from 'vitest';
import type { Blob } from '../../../pipeline/ocr/blobs.ts';
import type { DotBounds, PrintedLine } from '../../../pipeline/ocr/hocr.ts';
import { withUnread } from '../../../pipeline/ocr/unread-ink.ts';

const resolution = 200;

/** Letters of 20 dots at 200 dots per inch, one beside the other from `x` on, standing on `baseline`. */
function letters(count: number, x: number, baseline: number): Blob[] {
  return Array.from({ length: count }, (_, i) => ({
    left: x + i * 18,
    top: baseline - 20,
    right: x + i * 18 + 13,
    bottom: baseline,
    ink: 120,
  }));
}

function line(text: string, bounds: DotBounds, confidence = 0.95): PrintedLine {
  const [left, top, , bottom] = bounds;
  const words = text.split(' ').map((word, i) => ({
    text: word,
    bounds: [left + i * 60, top, left + i * 60 + 50, bottom] as const,
    confidence,
  }));
  return { bounds, baseline: [bottom, bottom], words };
}

/** A reader that says the same of every part, and notes which parts it was asked for. */
function reader(text: string, confidence = 0.95) {
  const parts: DotBounds[] = [];
  const read = (part: DotBounds): PrintedLine[] => {
    parts.push(part);
    return text === '' ? [] : [line(text, part, confidence)];
  };
  return { parts, read };
}

const heading = line('Election of a chair', [200, 280, 430, 300]);
const textOf = (lines: readonly PrintedLine[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('letters before a line', () => {
  it('are its number when they are read as one', () => {
    const { parts, read } = reader('1.');
    expect(textOf(withUnread([heading], letters(1, 160, 300), resolution, read))).toEqual(['1. Election of a chair']);
    expect(parts[0]?.[2]).toBeLessThan(200);
  });

  it.each(['12.', '4-A', '7.2', '§ 3', 'b)', 'iv.'])('may be %s', (mark) => {
    const [found] = withUnread([heading], letters(2, 140, 300), resolution, reader(mark).read);
    expect(textOf(found ? [found] : [])).toEqual([`${mark} Election of a chair`]);
  });

  it.each([
    ['a word', 'oe', 0.95],
    ['read with doubt', '7.', 0.4],
    ['nothing', '', 1],
  ])('are left where they are %s', (_, text, confidence) =>
    expect(textOf(withUnread([heading], letters(1, 160, 300), resolution, reader(text, confidence).read))).toEqual([
      'Election of a chair',
    ]),
  );

  it('belong to no line on another level or far off', () => {
    const { parts, read } = reader('1.');
    withUnread([heading], [...letters(1, 160, 330), ...letters(1, 20, 300)], resolution, read);
    expect(parts).toEqual([]);
  });
});

describe('a row of letters', () => {
  it('that no line covers is read as a line', () =>
    expect(
      textOf(withUnread([heading], letters(14, 200, 400), resolution, reader('The accounts were approved').read)),
    ).toEqual(['Election of a chair', 'The accounts were approved']));

  it('is left out where the reading is doubtful: a signature, a drawing', () =>
    expect(
      textOf(withUnread([heading], letters(14, 200, 400), resolution, reader('Tke aooounls vvere', 0.5).read)),
    ).toEqual(['Election of a chair']));

  it('is not read again where words cover it', () => {
    const { parts, read } = reader('again');
    withUnread([heading], letters(3, 200, 300), resolution, read);
    expect(parts).toEqual([]);
  });
});
