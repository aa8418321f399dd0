// Pages of words → the laid-out document: furniture apart, blocks in reading order, one canonical text.
import type { PageModel, ReadDocument, Word } from '../../schemas/pages.ts';
import { readWords } from '../judgement/scan-layer.ts';
import { writeCanonical } from './canonical.ts';
import { markContents } from './contents.ts';
import { findFurniture, type PageRows } from './furniture.ts';
import { lineOf } from './lines.ts';
import type { Block, CellPlace, Furniture, FurnitureKind, Layout, Line } from './model.ts';
import { goesOnOverPage, paragraphsOf, rightEdgeOf } from './paragraphs.ts';
import { type Region, regionsOf } from './regions.ts';
import { rowsOf } from './rows.ts';
import { type SideColumn, sideColumns } from './side-columns.ts';

/** Lays out a read document. Pure: the same pages give the same layout. */
export function layOut(document: ReadDocument): Layout {
  const sides = sideColumns(document.pages, readWords);
  const pageRows = document.pages.map((page) => visibleRows(page, sides.get(page.number)));
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
    const body = rows
      .map((row) => ({ ...row, lines: row.lines.filter((line) => !kinds.has(line)) }))
      .filter((row) => row.lines.length > 0);
    const regions = [...sideRegion(sides.get(page.number)), ...regionsOf(page, body)];
    const edge = rightEdgeOf(body.flatMap((row) => row.lines));
    const pageBlocks = regions.flatMap((region) => blocksOf(region, edge, () => tables++));
    joinOverPage(blocks, pageBlocks, edge);
    blocks.push(...pageBlocks);
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

function visibleRows(page: PageModel, side: SideColumn | undefined): PageRows {
  const words = readWords(page).filter((word) => !word.turned && !side?.words.has(word));
  return { page: page.number, height: page.height, rows: rowsOf(page, words) };
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

function blocksOf(region: Region, edge: number, nextTable: () => number): Block[] {
  if (region.kind === 'flow') {
    const own = rightEdgeOf(region.lines);
    return paragraphBlocks(region.lines, region.column ? own : Math.max(edge, own), null);
  }
  const table = nextTable();
  const edges = Array.from({ length: region.columns }, (_, c) =>
    rightEdgeOf(region.rows.flatMap((row) => row[c] ?? [])),
  );
  return region.rows.flatMap((cells, row) =>
    cells.flatMap((lines, column) =>
      paragraphBlocks(lines, edges[column] ?? edge, { table, row, column, columns: region.columns }),
    ),
  );
}

function paragraphBlocks(lines: readonly Line[], edge: number, cell: CellPlace | null): Block[] {
  return paragraphsOf(lines, edge).map((paragraph) => ({ lines: paragraph, cell, contents: false, start: 0, end: 0 }));
}

/** A column at the side is read before the text beside it, where it stands for the first time. */
function sideRegion(side: SideColumn | undefined): Region[] {
  return side && !side.running ? [{ kind: 'flow', lines: [...side.lines], column: true }] : [];
}

/** Moves the head of a page's first block into the last block of the page before, where a sentence runs on. */
function joinOverPage(before: readonly Block[], page: Block[], edge: number): void {
  const last = before.at(-1);
  const first = page[0];
  if (!last || !first || first.cell || last.cell) return;
  if (!goesOnOverPage(last.lines, first.lines, edge)) return;
  last.lines.push(...first.lines);
  page.shift();
}
