// The laid-out document: blocks of lines in reading order over one canonical text with offsets.
import type { Box, DocumentInfo, PageModel, Word } from '../../schemas/pages.ts';

/** A column of print; edges in points. */
export interface PrintColumn {
  readonly from: number;
  readonly to: number;
  /** How far it lies to the right of the first column. */
  readonly shift: number;
}

/** A word with its place in the canonical text (UTF-16 offsets, end exclusive). */
export interface PlacedWord {
  readonly word: Word;
  start: number;
  end: number;
}

/** A run of words on one baseline, not parted by a column or cell gap. */
export interface Line {
  readonly page: number;
  readonly box: Box;
  readonly baseline: number;
  readonly words: PlacedWord[];
  readonly text: string;
  /** Font size in points of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Number of leading words that are bold where the line as a whole is not: a run-in heading. */
  readonly boldLead: number;
  /** The same for underlined words. */
  readonly underlinedLead: number;
  readonly source: 'text-layer' | 'ocr';
}

/** Where a block stands in a table; numbers count from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** A paragraph, heading, list entry or paragraph of a table cell. */
export interface Block {
  readonly lines: Line[];
  readonly cell: CellPlace | null;
  /** The column it stands in, on pages set like a newspaper. */
  readonly print: PrintColumn | null;
  /** A line of a contents list: title and page number, not the place where the title stands. */
  contents: boolean;
  start: number;
  end: number;
}

export type FurnitureKind = 'running-line' | 'page-number' | 'margin';

/** A printed line outside the text: running heads and feet, page numbers, stamps in the margin. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly line: Line;
}

export interface Layout {
  /** What is known of the file as a whole. */
  readonly info: DocumentInfo;
  readonly pages: readonly PageModel[];
  /** Body blocks in reading order. */
  readonly blocks: Block[];
  readonly furniture: Furniture[];
  /** Words a reader of the printed page would not see; they are in no block. */
  readonly hidden: { readonly page: number; readonly word: Word }[];
  /** Body text, blocks parted by line feeds (cells of a row by tabs), then a form feed and the furniture. */
  readonly text: string;
  /** Where the body ends and the furniture begins. */
  readonly bodyEnd: number;
  /** Every line of body and furniture, by offset. */
  readonly lines: readonly Line[];
}

/** First line of a block: blocks are never empty. */
export function firstLine(block: Block): Line {
  const line = block.lines[0];
  if (!line) throw new Error('a block without lines');
  return line;
}

export function lastLine(block: Block): Line {
  return block.lines.at(-1) ?? firstLine(block);
}

export function right(box: Box): number {
  return box[0] + box[2];
}

/** The smallest box around all. */
export function enclosing(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[0] + box[2]);
    y1 = Math.max(y1, box[1] + box[3]);
  }
  return boxes.length ? [round(x0), round(y0), round(x1 - x0), round(y1 - y0)] : [0, 0, 0, 0];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
