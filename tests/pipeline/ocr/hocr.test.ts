// What Tesseract writes about a page, and what is made of it.
import { describe, expect, it } from 'vitest';
import { linesOfHocr } from '../../../pipeline/ocr/hocr.ts';
import { sizesOf } from '../../../pipeline/ocr/line-sizes.ts';

const lineOf = (title: string, ...words: string[]): string =>
  [`<span class='ocr_line' id='line_1_1' title="${title}">`, ...words, '</span>'].join('\n');
const wordOf = (title: string, text: string): string =>
  `<span class='ocrx_word' id='word_1_1' title='${title}'>${text}</span>`;

describe('a line', () => {
  it('has its words, their certainty, and a baseline that may fall', () => {
    const hocr = lineOf(
      'bbox 200 300 1200 340; baseline 0.01 -8; x_size 29; x_descenders 6; x_ascenders 7',
      wordOf('bbox 200 300 250 332; x_wconf 96', 'R&amp;D'),
      wordOf('bbox 260 300 330 332; x_wconf 7', '&lt;m&#39;o&quot;'),
    );
    expect(linesOfHocr(hocr)).toEqual([
      {
        bounds: [200, 300, 1200, 340],
        baseline: [332, 342],
        words: [
          { text: 'R&D', bounds: [200, 300, 250, 332], confidence: 0.96 },
          { text: `<m'o"`, bounds: [260, 300, 330, 332], confidence: 0.07 },
        ],
      },
    ]);
  });

  it('without words is none', () => {
    expect(linesOfHocr(lineOf('bbox 1 2 3 4; baseline 0 0', wordOf('bbox 1 2 3 4; x_wconf 95', ' ')))).toEqual([]);
  });

  it('of a million dashes is cut', () => {
    const [line] = linesOfHocr(
      lineOf('bbox 1 2 3 4; baseline 0 0', wordOf('bbox 1 2 3 4; x_wconf 95', '-'.repeat(500))),
    );
    expect(line?.words[0]?.text).toHaveLength(100);
  });
});

describe('the size of a line', () => {
  /** A line on baseline 100 whose word is `height` dots high. */
  const line = (text: string, height: number) => ({
    bounds: [0, 100 - height, 500, 105] as const,
    baseline: [100, 100] as const,
    words: [{ text, bounds: [0, 100 - height, 500, 100] as const, confidence: 1 }],
  });

  it('is that of its letters, whether they are tall, small or accented', () => {
    expect(sizesOf([line('MINUTES', 28)])).toEqual([40]);
    expect(sizesOf([line('xerox', 24)])).toEqual([50]);
    expect(sizesOf([line('Åse', 27)])).toEqual([30]);
  });

  it('is the same for lines that differ by a dot', () => {
    const body = [
      line('the committee agreed', 29),
      line('the chair thanked all', 30),
      line('it was decided by all', 30),
    ];
    const [one, two, three, heading] = sizesOf([...body, line('BUDGET', 56)]);
    expect(new Set([one, two, three]).size).toBe(1);
    expect(heading).toBe(80);
  });
});
