// Strokes of the words of a line into bold or not.
import { expect, it } from 'vitest';
import type { DotBounds, PrintedLine } from '../../../pipeline/ocr/hocr.ts';
import { boldWords } from '../../../pipeline/ocr/stroke-width.ts';

const [width, height] = [800, 400];
const size = 20;

/** Words of which each letter is one upright stroke: `Budget 4` is six strokes four dots wide. */
function drawn(lines: readonly (readonly (readonly [string, number])[])[]): readonly (readonly boolean[])[] {
  const dots = new Uint8Array(width * height).fill(255);
  const printed = lines.map((words, index): PrintedLine => {
    const top = 20 + 40 * index;
    let x = 20;
    const read = words.map(([text, stroke]) => {
      const bounds: DotBounds = [x, top, x + 14 * text.length, top + size];
      for (let letter = 0; letter < text.length; letter += 1)
        for (let y = top; y < top + size; y += 1)
          dots.fill(0, y * width + x + 14 * letter + 2, y * width + x + 14 * letter + 2 + stroke);
      x = bounds[2] + 14;
      return { text, bounds, confidence: 1 };
    });
    return { bounds: [20, top, x, top + size], baseline: [top + size, top + size], words: read };
  });
  return boldWords(
    printed,
    printed.map(() => size),
    { width, height, dots },
  );
}

const text = Array.from(
  { length: 6 },
  () =>
    [
      ['regular', 6],
      ['printed', 6],
      ['words', 6],
    ] as const,
);

it.each([
  [
    'words half as wide again as the rest of the page are bold',
    [
      ['Budget', 9],
      ['year', 9],
    ],
    [true, true],
  ],
  [
    'a line of which many are, and the others nearly, is bold as a whole',
    [
      ['Budget', 9],
      ['next', 7],
      ['year', 9],
    ],
    [true, true, true],
  ],
  [
    'others that are as the rest of the page are not',
    [
      ['Budget', 9],
      ['for', 6],
      ['year', 6],
    ],
    [true, false, false],
  ],
  [
    'a label is bold alone',
    [
      ['Present:', 9],
      ['Lund', 7],
    ],
    [true, false],
  ],
] as const)('%s', (_, line, expected) => expect(drawn([line, ...text])[0]).toEqual(expected));
