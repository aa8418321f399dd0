// Test material: runs, glyphs and words as they are on an ordinary page, with what a test wants different.
import type { PrintedWord, Run } from '../../../pipeline/read/printed-text.ts';
import { addGlyph, endRow, openText } from '../../../pipeline/read/printed-text.ts';

/** Ten-point upright black text on the baseline y = 100. */
export function run(different: Partial<Run> = {}): Run {
  return {
    font: 'Plain',
    bold: false,
    italic: false,
    nameless: false,
    em: 10,
    ascent: 8,
    descent: 2,
    along: [1, 0],
    across: 100,
    colour: '#000000',
    unseen: false,
    clip: [0, 0, 600, 800],
    order: 1,
    ...different,
  };
}

/** A word of 30 × 10 points at x = 50. */
export function word(text: string, different: Partial<PrintedWord> = {}): PrintedWord {
  return { text, run: run(), start: 50, end: 80, bounds: [50, 92, 80, 102], bold: false, ...different };
}

/** A glyph: its text, where it starts, where it ends, and its run if not the ordinary one. */
export type Printed = readonly [text: string, start: number, end: number, run?: Run];

/** The words that these glyphs, painted in this order, make. */
export function wordsPrinted(glyphs: readonly Printed[]): readonly PrintedWord[] {
  const printed = openText(1_000);
  const ordinary = run();
  for (const [text, start, end, own] of glyphs) addGlyph(printed, own ?? ordinary, text, start, end);
  endRow(printed);
  return printed.words;
}

/** Letters of 5 points each from x = 0 on; a space advances by 3 and is typed. */
export function typed(text: string, gap = 0): readonly Printed[] {
  const glyphs: Printed[] = [];
  let x = 0;
  for (const letter of text) {
    const width = letter === ' ' ? 3 : 5;
    glyphs.push([letter, x, x + width]);
    x += width + gap;
  }
  return glyphs;
}
