// Rows of all pages → which lines are furniture: running heads and feet, page numbers.
//
//   Direktionen 12-10-2022        ← the same on every page, same height
//   … text …
//             2                   ← counts with the pages
import type { FurnitureKind, Line } from './model.ts';
import type { Row } from './rows.ts';
import { isMisread, runningKey } from './running-keys.ts';
import { layoutThresholds as t } from './thresholds.ts';

export interface PageRows {
  readonly page: number;
  readonly height: number;
  readonly rows: Row[];
}

/** Given the rows of each page, returns the furniture lines with their kind. */
export function findFurniture(pages: readonly PageRows[]): Map<Line, FurnitureKind> {
  const found = new Map<Line, FurnitureKind>();
  for (const edge of ['top', 'bottom'] as const) {
    for (let depth = 0; depth < t.furnitureDepth; depth++) {
      const outermost = pages.flatMap((page) => edgeLines(page, edge, found));
      if (!markRepeated(outermost, pages.length, found)) break;
    }
  }
  return found;
}

interface EdgeLine {
  readonly line: Line;
  readonly page: number;
  /** Height on the page as a share of it. */
  readonly at: number;
  readonly key: string;
  /** All lines of its row. */
  readonly row: readonly Line[];
}

/**
 * The outermost row of a page that is not furniture yet, if it lies in the page's margin zone. Of a recognised page all
 * rows of the zone: specks, stamps and logos that are read as words stand between its edge and its running lines.
 */
function edgeLines(page: PageRows, edge: 'top' | 'bottom', found: ReadonlyMap<Line, FurnitureKind>): EdgeLine[] {
  const rows = edge === 'top' ? page.rows : page.rows.toReversed();
  const open = rows.filter(({ lines }) => lines.some((line) => !found.has(line)));
  const reach = open[0]?.lines.some(({ source }) => source === 'ocr') ? t.furnitureDepth : 1;
  return open.slice(0, reach).flatMap((row) => {
    const { baseline, lines } = row;
    const at = baseline / page.height;
    const inZone = edge === 'top' ? at < t.furnitureZone : at > 1 - t.furnitureZone;
    if (!inZone || (edge === 'top' && isNumberOfHeading(row, page.rows[page.rows.indexOf(row) + 1]))) return [];
    const own = lines.filter((line) => !found.has(line));
    return own.map((line) => ({ line, page: page.page, at, key: runningKey(line), row: lines }));
  });
}

/** `**Item 4.**` right above `**The harbour**`, in the same type: the number of the heading below. */
function isNumberOfHeading({ lines: [line, more], baseline }: Row, below: Row | undefined): boolean {
  const title = below?.lines[0];
  if (!line?.bold || more || !title?.bold || Math.abs(title.size - line.size) > t.sameSizePt) return false;
  if (!/^\p{L}{3,14}\.?\s\d{1,4}[.:]?$/u.test(line.text.trim())) return false;
  return (below?.baseline ?? 0) - baseline < t.headingPitchEm * line.size;
}

function markRepeated(lines: readonly EdgeLine[], pageCount: number, found: Map<Line, FurnitureKind>): boolean {
  const needed = Math.max(2, Math.ceil(pageCount * t.furnitureShare));
  let marked = false;
  for (const line of lines) {
    if (isPageOfPages(line.line.text)) {
      found.set(line.line, 'page-number');
      marked = true;
      continue;
    }
    const kin = lines.filter((other) => other.key === line.key && Math.abs(other.at - line.at) < t.furnitureDrift);
    const pagesOfKin = new Set(kin.map((other) => other.page));
    const sequence = pageNumber(line.line.text) !== null;
    if (pagesOfKin.size < (sequence ? 2 : needed) && !(pagesOfKin.size >= 3 && !sequence)) continue;
    const counts = sequence && countsWithPages(kin);
    if (sequence && !counts && !(pagesOfKin.size >= needed && isAmongRunning(line, found))) continue;
    found.set(line.line, counts ? 'page-number' : 'running-line');
    marked = true;
  }
  markMisread(lines, found);
  return marked;
}

/** `Minutes   44 §   15.09.2022   Page`: the number of the item that is being handled, between running lines. */
function isAmongRunning({ line, row }: EdgeLine, found: ReadonlyMap<Line, FurnitureKind>): boolean {
  return row.length > 1 && row.every((other) => other === line || found.has(other));
}

/** A recognised line that is nearly a running line of other pages, at the same height, is that line. */
function markMisread(lines: readonly EdgeLine[], found: Map<Line, FurnitureKind>): void {
  const running = lines.filter(({ line }) => line.source === 'ocr' && found.get(line) === 'running-line');
  const kinds = [...new Map(running.map((line) => [line.key, line])).values()];
  for (const { line, at, key } of lines) {
    if (found.has(line) || line.source !== 'ocr') continue;
    const known = kinds.some((other) => Math.abs(other.at - at) < t.furnitureDrift && isMisread(key, other.key));
    if (known) found.set(line, 'running-line');
  }
}

/** `Side 3 af 9`, `Page 1 of 8`, `3/9`: a page and the number of pages. */
function isPageOfPages(text: string): boolean {
  const found = /^[-–\s]{0,3}(?:\p{L}{1,8}\.?\s)?(\d{1,4})\s?(?:\/|\p{Ll}{1,3}\s)\s?(\d{1,3})[-–\s.]{0,3}$/u.exec(
    text.trim(),
  );
  return found !== null && Number(found[1]) <= Number(found[2]);
}

/** `3`, `- 3 -`, `xii`: nothing but one number. */
function pageNumber(text: string): number | null {
  const found = /^\W{0,3}(\d{1,4}|[ivxl]{1,6})\W{0,3}$/iu.exec(text.trim());
  if (!found?.[1]) return null;
  return /\d/u.test(found[1]) ? Number(found[1]) : romanValue(found[1].toLowerCase());
}

const romanDigits = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
  ['d', 500],
  ['m', 1000],
]);

/** Given a roman numeral in lower case, returns its value; 0 where it is none. */
export function romanValue(text: string): number {
  let value = 0;
  let before = Infinity;
  for (const letter of text) {
    const digit = romanDigits.get(letter) ?? 0;
    value += digit > before ? digit - 2 * before : digit;
    before = digit;
  }
  return value;
}

function countsWithPages(lines: readonly EdgeLine[]): boolean {
  const offsets = lines.map((line) => (pageNumber(line.line.text) ?? 0) - line.page);
  return (
    offsets.length > 1 && offsets.filter((offset) => offset === offsets[0]).length >= offsets.length * t.countingShare
  );
}
