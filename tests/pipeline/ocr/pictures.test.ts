// Small pictures, drawn by hand, turned, cleaned and searched.
import { describe, expect, it } from 'vitest';
import { onWhitePaper } from '../../../pipeline/ocr/background.ts';
import { blobsOf } from '../../../pipeline/ocr/blobs.ts';
import {
  type GreyPicture,
  greyOf,
  greyOfBits,
  mirrored,
  straightened,
  turned,
} from '../../../pipeline/ocr/grey-picture.ts';
import { inkOf } from '../../../pipeline/ocr/ink.ts';
import { leadersOf, withoutLeaders } from '../../../pipeline/ocr/leaders.ts';
import { liesSideways, slopesOf } from '../../../pipeline/ocr/orientation.ts';
import { rulesInPicture } from '../../../pipeline/ocr/picture-rules.ts';
import { scaled } from '../../../pipeline/ocr/picture-size.ts';
import { slopeOf } from '../../../pipeline/ocr/skew.ts';

/** `#` is black, everything else white. */
function drawing(...rows: string[]): GreyPicture {
  const width = rows[0]?.length ?? 0;
  const dots = Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 0 : 255));
  return { width, height: rows.length, dots };
}

const shown = ({ width, height, dots }: GreyPicture): string[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from(dots.subarray(y * width, (y + 1) * width), (grey) => (grey < 128 ? '#' : '.')).join(''),
  );

/** A page of lines of little boxes, as print looks from afar. */
function linesOfPrint(width: number, height: number): GreyPicture {
  const dots = new Uint8Array(width * height).fill(255);
  for (let top = 20; top < height - 20; top += 16)
    for (let left = 20; left < width - 20; left += 7)
      if ((left * 31 + top * 17) % 5 !== 0)
        for (let y = top; y < top + 7; y += 1) dots.fill(0, y * width + left, y * width + left + 4);
  return { width, height, dots };
}

describe('a picture', () => {
  const letter = drawing('#..', '##.');

  it.each([
    [90, ['##', '#.', '..']],
    [180, ['.##', '..#']],
    [270, ['..', '.#', '##']],
  ] as const)('is turned clockwise by %i°', (turn, rows) => {
    expect(shown(turned(letter, turn))).toEqual(rows);
  });

  it('is mirrored', () => expect(shown(mirrored(letter))).toEqual(['..#', '.##']));

  it('is made smaller by taking means, and larger again', () => {
    const board = drawing('##..', '##..', '..##', '..##');
    expect(shown(scaled(board, 0.5))).toEqual(['#.', '.#']);
    expect(shown(scaled(scaled(board, 0.5), 2))).toEqual(shown(board));
  });

  it('in a size that is no multiple has between its dots what lies between them, row by row', () => {
    const slope: GreyPicture = { width: 3, height: 2, dots: Uint8Array.of(0, 60, 120, 30, 90, 150) };
    expect([...scaled(slope, 1.5).dots]).toEqual([0, 24, 60, 96, 120, 15, 39, 75, 111, 135, 30, 54, 90, 126, 150]);
    const square: GreyPicture = { width: 3, height: 3, dots: Uint8Array.of(0, 40, 80, 40, 80, 120, 80, 120, 160) };
    expect([...scaled(square, 2 / 3).dots]).toEqual([40, 80, 80, 120]);
  });

  it('of bits, and of colours half seen through, is grey', () => {
    expect(shown(greyOfBits(Uint8Array.of(0b01000000), 3, 1))).toEqual(['#.#']);
    expect([...greyOf(Uint8Array.of(255, 255, 255, 0, 0, 0), 2, 1, 3).dots]).toEqual([255, 0]);
    expect([...greyOf(Uint8Array.of(0, 0, 0, 255, 0, 0, 0, 0), 2, 1, 4).dots]).toEqual([0, 255]);
  });

  it('in a shadow comes out on white paper with its ink', () => {
    const page = linesOfPrint(200, 120);
    const shadowed = page.dots.map((grey, at) => Math.max(0, grey - (at % 200) * 0.2 - (grey === 0 ? 0 : 20)));
    const clean = onWhitePaper({ ...page, dots: shadowed }, 100);
    expect(shown(clean)).toEqual(shown(page));
    expect(clean.dots.filter((grey) => grey > 240).length).toBeGreaterThan(
      0.9 * page.dots.filter((grey) => grey === 255).length,
    );
  });
});

describe('lines of print', () => {
  const page = linesOfPrint(600, 600);

  it.each([0.5, -1.2, 3, -3])('that fall by %f° are found to, and made level', (degrees) => {
    const askew = straightened(page, -degrees);
    expect(slopeOf(inkOf(askew), 100).degrees).toBeCloseTo(degrees, 0.7);
    expect(slopeOf(inkOf(straightened(askew, degrees)), 100).degrees).toBe(0);
  });

  it('that are level stay as they are', () => expect(slopeOf(inkOf(page), 100).degrees).toBe(0));

  it('are too few to tell on a nearly empty page', () => {
    expect(slopeOf(inkOf(linesOfPrint(60, 60)), 100)).toEqual({ degrees: 0, sharpness: 0 });
  });

  it('that run up and down are found to', () => {
    expect(liesSideways(slopesOf(page, 100))).toBe(false);
    expect(liesSideways(slopesOf(turned(page, 90), 100))).toBe(true);
  });
});

describe('ink', () => {
  it('falls into pieces that touch, corners included', () => {
    const ink = inkOf(drawing('#.#..#', '#.#.#.', '###...'));
    expect(blobsOf(ink)).toEqual([
      { left: 0, top: 0, right: 3, bottom: 3, ink: 7 },
      { left: 4, top: 0, right: 6, bottom: 2, ink: 2 },
    ]);
  });

  it('of one row is not joined with that of the next, across the edges of the picture', () => {
    expect(blobsOf(inkOf(drawing('..##', '....', '##..', '....')))).toEqual([
      { left: 2, top: 0, right: 4, bottom: 1, ink: 2 },
      { left: 0, top: 2, right: 2, bottom: 3, ink: 2 },
    ]);
  });

  it('of an U is one piece, however late its arms meet', () => {
    expect(blobsOf(inkOf(drawing('#.#.#', '#.#.#', '#.###', '###..')))).toEqual([
      { left: 0, top: 0, right: 5, bottom: 4, ink: 13 },
    ]);
  });

  it('of a table is its borders', () => {
    const border = '#'.repeat(60);
    const row = `#${'.'.repeat(58)}#`;
    const table = drawing(border, ...Array.from({ length: 40 }, () => row), border);
    const placed = { picture: table, left: 10, top: 20, scaleX: 1, scaleY: 1, pageWidth: 100, pageHeight: 100 };
    expect(rulesInPicture(inkOf(table), placed)).toEqual([
      { x1: 10, y1: 20.5, x2: 70, y2: 20.5, width: 1 },
      { x1: 10, y1: 61.5, x2: 70, y2: 61.5, width: 1 },
      { x1: 10.5, y1: 20, x2: 10.5, y2: 62, width: 1 },
      { x1: 69.5, y1: 20, x2: 69.5, y2: 62, width: 1 },
    ]);
  });
});

describe('a row of dots', () => {
  const gap = '.'.repeat(6);
  /** Dots of two by two, `pitch` apart, then a number of one stroke. */
  const contents = (dots: number): GreyPicture => {
    const row = Array.from({ length: dots }, () => '##....').join('');
    const number = '##....';
    const above = '.'.repeat(row.length + gap.length);
    return drawing(
      ...Array.from({ length: 8 }, () => above + number),
      row + gap + number,
      row + gap + number,
      above + '.'.repeat(number.length),
    );
  };

  it('is found with the number after it, and taken out with it', () => {
    const picture = contents(12);
    const leaders = leadersOf(blobsOf(inkOf(picture)), 100);
    expect(leaders).toEqual([{ bounds: [0, 8, 68, 10], dots: 12, target: [78, 0, 80, 10] }]);
    expect(new Set(shown(withoutLeaders(picture, leaders)).join(''))).toEqual(new Set(['.']));
  });

  it('is no row when it is an ellipsis', () => {
    expect(leadersOf(blobsOf(inkOf(contents(3))), 100)).toEqual([]);
  });
});
