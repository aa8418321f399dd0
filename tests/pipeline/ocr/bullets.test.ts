// Discs beside lines of print.
import { describe, expect, it } from 'vitest';
import type { Blob } from '../../../pipeline/ocr/blobs.ts';
import { withBullets } from '../../../pipeline/ocr/bullets.ts';
import type { PrintedLine } from '../../../pipeline/ocr/hocr.ts';

const resolution = 200;

/** A piece of ink 9 dots wide that fills so much of its square. */
function piece(left: number, top: number, fullness = 0.79): Blob {
  return { left, top, right: left + 9, bottom: top + 9, ink: Math.round(81 * fullness) };
}

/** A line 26 dots high on a baseline at `foot`; each word is 50 dots wide, signs are 9. */
function line(text: string, left: number, foot: number): PrintedLine {
  let x = left;
  const words = text.split(' ').map((word) => {
    const wide = word.length > 2 ? 50 : 9;
    const bounds = [x, foot - 22, x + wide, foot + 4] as const;
    x += wide + 15;
    return { text: word, bounds, confidence: 0.5 };
  });
  return { bounds: [left, foot - 22, x - 15, foot + 4], baseline: [foot, foot], words };
}

const textOf = (lines: readonly PrintedLine[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));
const two = (text: string) => [line(text, 200, 100), line(text, 200, 140)];
const before = [piece(170, 86), piece(170, 126)];

describe('a disc', () => {
  it('before a line is its bullet', () =>
    expect(textOf(withBullets(two('Election'), before, resolution))).toEqual(['• Election', '• Election']));

  it.each(['*', '°', 'e', '°*'])('that was taken for %s is a bullet', (sign) => {
    const discs = [piece(200, 86), piece(200, 126)];
    expect(textOf(withBullets(two(`${sign} Election`), discs, resolution))).toEqual(['• Election', '• Election']);
  });

  it.each([
    ['that is there once, as dirt is', [piece(170, 86)]],
    ['that is a ring or a letter', [piece(170, 86, 0.5), piece(170, 126, 0.5)]],
    ['at the foot of the line, as full stops are', [piece(170, 92), piece(170, 132)]],
    ['far before the line', [piece(60, 86), piece(60, 126)]],
    ['that touches the line', [piece(191, 86), piece(191, 126)]],
  ])('%s is none', (_, discs) =>
    expect(textOf(withBullets(two('Election'), discs, resolution))).toEqual(['Election', 'Election']),
  );

  it('is none where the sign has a second piece of ink', () => {
    const discs = [piece(200, 86), piece(200, 126), piece(200, 96, 0.3), piece(200, 136, 0.3)];
    expect(textOf(withBullets(two('i: Election'), discs, resolution))).toEqual(['i: Election', 'i: Election']);
  });
});
