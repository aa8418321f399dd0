// Pages of words → the laid-out document: furniture apart, blocks in reading order, one canonical text.
import type { PageModel, ReadDocument, Word } from '../../schemas/pages.ts';
import { readWords } from '../judgement/scan-layer.ts';
import { writeCanonical } from './canonical.ts';
import { markContents } from './contents.ts';
import { findFurniture, type PageRows } from './furniture.ts';
import { lineOf } from './lines.ts';
import type { Block, CellPlace, Furniture, FurnitureKind, Layout, Line, PrintColumn } from './model.ts';
import { goesOnOverBreak, paragraphsOf, rightEdgeOf } from './paragraphs.ts';
import { type PrintPart, printColumns } from './print-columns.ts';
import { type Region, regionsOf } from './regions.ts';
import { type Row, rowsOf } from './rows.ts';
import { type SideColumn, sideColumns } from './side-columns.ts';

/** Lays out a read document. Pure: the same pages give the same layout. */
export function layOut(document: ReadDocument): Layout {
  const printed = printColumns(document.pages, uprightWords);
  const sides = sideColumns(
    document.pages.filter((page) => !printed.has(page.number)),
    readWords,
  );
  const pageParts = document.pages.map((page) =>
    rowParts(page, printed.get(page.number) ?? [besideOf(page, sides.get(page.number))]),
  );
  const pageRows = document.pages.map((page, i) => allRows(page, pageParts[i] ?? []));
  const kinds = findFurniture(pageRows);
  const furniture: Furniture[] = [];
  const blocks: Block[] = [];
  let tables = 0;
  document.pages.forEach((page, i) => {
    const rows = pageRows[i]?.rows ?? [];
    furniture.push(
      ...furnitureOf(
        page,
        rows.flatMap((row) => row.lines),
        kinds,
        sides.get(page.number),
      ),
    );
    for (const [k, part] of (pageParts[i] ?? []).entries()) {
      const body = part.rows
        .map((row) => ({ ...row, lines: row.lines.filter((line) => !kinds.has(line)) }))
        .filter((row) => row.lines.length > 0);
      const regions = [...(k === 0 ? sideRegion(sides.get(page.number)) : []), ...regionsOf(page, body)];
      const edge = rightEdgeOf(body.flatMap((row) => row.lines));
      const partBlocks = regions.flatMap((region) => blocksOf(region, edge, part.column, () => tables++));
      joinOverBreak(blocks, partBlocks, edge);
      blocks.push(...partBlocks);
    }
  });
  markContents(blocks);
  const canonical = writeCanonical(blocks, furniture);
  return {
    info: document.info,
    pages: document.pages,
    blocks,
    furniture,
    hidden: hiddenWords(document.pages),
    ...canonical,
  };
}

interface RowPart {
  readonly rows: Row[];
  readonly column: PrintColumn | null;
}

function uprightWords(page: PageModel): Word[] {
  return readWords(page).filter((word) => !word.turned);
}

/** The whole page as one part, without a column at its side. */
function besideOf(page: PageModel, side: SideColumn | undefined): PrintPart {
  return { words: uprightWords(page).filter((word) => !side?.words.has(word)), column: null };
}

function rowParts(page: PageModel, parts: readonly PrintPart[]): RowPart[] {
  return parts.map(({ words, column }) => ({ rows: rowsOf(page, words), column }));
}

function allRows(page: PageModel, parts: readonly RowPart[]): PageRows {
  const rows = parts.flatMap((part) => part.rows);
  const sorted = parts.length > 1 ? rows.toSorted((a, b) => a.baseline - b.baseline) : rows;
  return { page: page.number, height: page.height, rows: sorted };
}

function hiddenWords(pages: readonly PageModel[]): { page: number; word: Word }[] {
  return pages.flatMap((page) => {
    if (!page.words.some((word) => word.hidden)) return [];
    const read = new Set(readWords(page));
    return page.words.filter((word) => !read.has(word)).map((word) => ({ page: page.number, word }));
  });
}

function furnitureOf(
  page: PageModel,
  lines: readonly Line[],
  kinds: ReadonlyMap<Line, FurnitureKind>,
  side: SideColumn | undefined,
): Furniture[] {
  const running = lines.flatMap((line) => {
    const kind = kinds.get(line);
    return kind ? [{ kind, line }] : [];
  });
  const turned = readWords(page).filter((word) => word.turned);
  const margins = [...(side?.running ? side.lines : []), ...(turned.length ? [lineOf(page, turned)] : [])];
  return [...running, ...margins.map((line): Furniture => ({ kind: 'margin', line }))];
}

function blocksOf(region: Region, edge: number, print: PrintColumn | null, nextTable: () => number): Block[] {
  if (region.kind === 'flow') {
    const own = rightEdgeOf(region.lines);
    return paragraphBlocks(region.lines, region.column ? own : Math.max(edge, own), null, print);
  }
  const table = nextTable();
  const edges = Array.from({ length: region.columns }, (_, c) =>
    rightEdgeOf(region.rows.flatMap((row) => row[c] ?? [])),
  );
  return region.rows.flatMap((cells, row) =>
    cells.flatMap((lines, column) =>
      paragraphBlocks(lines, edges[column] ?? edge, { table, row, column, columns: region.columns }, print),
    ),
  );
}

function paragraphBlocks(
  lines: readonly Line[],
  edge: number,
  cell: CellPlace | null,
  print: PrintColumn | null,
): Block[] {
  const place = { cell, print, contents: false, start: 0, end: 0 };
  return paragraphsOf(lines, edge).map((paragraph) => ({ lines: paragraph, ...place }));
}

/** A column at the side is read before the text beside it, where it stands for the first time. */
function sideRegion(side: SideColumn | undefined): Region[] {
  return side && !side.running ? [{ kind: 'flow', lines: [...side.lines], column: true }] : [];
}

/** Moves the head of a page's or column's first block into the last block of the one before, where a sentence runs on. */
function joinOverBreak(before: readonly Block[], page: Block[], edge: number): void {
  const last = before.at(-1);
  const first = page[0];
  if (!last || !first || first.cell || last.cell) return;
  if (!goesOnOverBreak(last.lines, first.lines, edge)) return;
  last.lines.push(...first.lines);
  page.shift();
}
