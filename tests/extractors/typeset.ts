// Typesets plain text as a read document: one string a line, one character six points wide; `!` at its start sets it bold.
import type { PageModel, ReadDocument, Word } from '../../schemas/pages.ts';
import { emptyInfo, emptyPageModel } from '../empty-record.ts';

const advance = 6;
const size = 10;
const pitch = 12;
const top = 60;

const styles = [false, true].map((bold) => ({
  font: bold ? 'Test-Bold' : 'Test',
  size,
  bold,
  italic: false,
  colour: '#000000',
}));

function wordsOf(line: string, row: number): Word[] {
  const bold = line.startsWith('!');
  const text = bold ? line.slice(1) : line;
  const baseline = top + row * pitch;
  return Array.from(text.matchAll(/\S+/gu), (match) => ({
    text: match[0],
    box: [50 + match.index * advance, baseline - 8, match[0].length * advance, size],
    baseline,
    style: bold ? 1 : 0,
  }));
}

/** Given pages of lines (an empty string is a blank line), returns the document a reader would hand over. */
export function documentOf(...pages: readonly (readonly string[])[]): ReadDocument {
  return {
    info: emptyInfo(pages.length),
    pages: pages.map((lines, i) => pageOf(lines, i + 1)),
  };
}

function pageOf(lines: readonly string[], number: number): PageModel {
  const words = lines.flatMap((line, row) => wordsOf(line, row));
  return { ...emptyPageModel(number), textSource: words.length ? 'text-layer' : 'none', styles, words };
}
