// Print that is paler than the rest of its page.
import { describe, expect, it } from 'vitest';
import type { GreyPicture } from '../../../pipeline/ocr/grey-picture.ts';
import type { DotBounds, PrintedLine } from '../../../pipeline/ocr/hocr.ts';
import { inkOf } from '../../../pipeline/ocr/ink.ts';
import { paleLines } from '../../../pipeline/ocr/pale-print.ts';

const resolution = 200;

/** A white page with rows of letters, each 12 dots wide and 18 high, 18 dots from one to the next. */
function page(rows: readonly { y: number; grey: number; letters: number }[]): GreyPicture {
  const [width, height] = [600, 400];
  const dots = new Uint8Array(width * height).fill(255);
  for (const { y, grey, letters } of rows)
    for (let letter = 0; letter < letters; letter += 1)
      for (let row = y; row < y + 18; row += 1) {
        const left = row * width + 100 + 18 * letter;
        dots.fill(grey, left, left + 12);
      }
  return { width, height, dots };
}

const black = { y: 100, grey: 20, letters: 20 };

/** What is read, and where; every part is read as the same words. */
function found(picture: GreyPicture, confidence = 0.95) {
  const parts: { part: DotBounds; darkest: number }[] = [];
  const read = (darker: GreyPicture, part: DotBounds): PrintedLine[] => {
    parts.push({ part, darkest: darker.dots[(part[1] + 4) * darker.width + part[0] + 4] ?? 255 });
    const words = [{ text: 'Registered', bounds: part, confidence }];
    return [{ bounds: part, baseline: [part[3], part[3]], words }];
  };
  return { parts, lines: paleLines(picture, inkOf(picture), [], resolution, read) };
}

describe('a line of pale print', () => {
  it('is read by itself, with its ink made dark', () => {
    const { parts, lines } = found(page([black, { y: 300, grey: 190, letters: 12 }]));
    expect(lines.map(({ words }) => words[0]?.text)).toEqual(['Registered']);
    expect(parts).toEqual([{ part: [100, 300, 310, 318], darkest: expect.toSatisfy((grey: number) => grey < 30) }]);
  });

  it.each([
    ['as dark as the rest of the page', { y: 300, grey: 30, letters: 12 }],
    ['as light as paper', { y: 300, grey: 245, letters: 12 }],
    ['of a few letters, as stains are', { y: 300, grey: 190, letters: 3 }],
  ])('is not looked for where it is %s', (_, row) => expect(found(page([black, row])).parts).toEqual([]));

  it('is none when its words are doubtful, as those from the back of the sheet are', () =>
    expect(found(page([black, { y: 300, grey: 190, letters: 12 }]), 0.5).lines).toEqual([]));
});
