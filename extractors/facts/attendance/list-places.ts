// Where a chunk stands on the page → whether it is the next entry of a list, a cell beside one, or elsewhere.
//
//   Present:   Councilmembers   Holm, Ek        label, group, entries in one row
//              Lund and Dam                     below the group: the list goes on
import type { NameSpan } from '../../text/names.ts';
import type { Span } from '../../text/span.ts';
import type { Chunk } from './chunks.ts';
import type { ListEntry, ListMeaning } from './list-mentions.ts';
import { attendanceThresholds as t } from './thresholds.ts';

export interface OpenList extends ListMeaning {
  readonly chunk: Chunk;
  /** Points; left edge of the entries, null before the first. */
  entryLeft: number | null;
  page: number;
  baseline: number;
  readonly entries: ListEntry[];
  /** Entries run on in one paragraph, so that the next paragraph is text unless this one breaks off. */
  inline: boolean;
  brokenOff: boolean;
  /** The last name, where its line breaks inside it. */
  cut: Span | null;
  /** A row of column heads ("Name", "Title") stands above the entries: other cells of a row are about its person. */
  headed: boolean;
  /** Left edge of the column under a head that says "Substitute". */
  substituteLeft: number | null;
  /** Its people stand behind the names of their groups. */
  grouped: boolean;
}

/** True where a chunk stands where the next entry would; `before` is the chunk read last. */
export function isNextEntry(list: OpenList, chunk: Chunk, before: Chunk | undefined): boolean {
  const near = (left: number) => Math.abs(chunk.left - left) < t.entryAlignPt;
  if (list.inline && !list.brokenOff && list.entries.length > 0) return false;
  if (list.entries.length > 0 && chunk.bold && !list.chunk.bold) return false;
  if (chunk.page !== list.page) {
    const aligned = list.entryLeft !== null && near(list.entryLeft);
    return chunk.page === list.page + 1 && (list.brokenOff || aligned);
  }
  const down = chunk.baseline - list.baseline;
  if (isSameRow(chunk, list.baseline)) return chunk.left > list.chunk.left;
  if (down < 0 || down > t.entryGapEm * chunk.size) return false;
  if (list.brokenOff && near(list.chunk.blockLeft)) return true;
  if (list.entryLeft !== null) return near(list.entryLeft);
  return isUnderLabel(list, chunk, before);
}

/** The first entry, below its label: right behind it anywhere, else not far from its left edge. */
function isUnderLabel(list: OpenList, chunk: Chunk, before: Chunk | undefined): boolean {
  const midLine = list.chunk.left > list.chunk.blockLeft + t.entryAlignPt;
  if (list.chunk === before && (!chunk.zone.block.cell || midLine)) return true;
  return chunk.left > list.chunk.blockLeft - t.entryAlignPt && chunk.left < list.chunk.left + t.entryIndentPt;
}

/** In the row of the last entry. */
export function isBesideEntry(list: OpenList, chunk: Chunk): boolean {
  return list.entries.length > 0 && chunk.page === list.page && isSameRow(chunk, list.baseline);
}

/** Another column: the chunk does not stand under this list's entries. */
export function isElsewhere(list: OpenList, chunk: Chunk): boolean {
  return list.page === chunk.page && Math.abs(chunk.left - (list.entryLeft ?? list.chunk.left)) > t.otherColumnPt;
}

/** The first cells below a label, a few words that are no names: heads of columns. */
export function isColumnHead(list: OpenList, chunk: Chunk): boolean {
  const words = chunk.zone.block.lines[0]?.words.length ?? 0;
  return (
    list.entries.length === 0 &&
    chunk.zone.block.cell !== null &&
    words <= t.columnHeadWords &&
    chunk.page === list.page
  );
}

/** `Present:  Councilmembers  Holm,  Ek`: in the row of a label, the group of those listed. */
export function isGroupCell(list: OpenList, chunk: Chunk): boolean {
  const { label, zone, page } = chunk;
  const isGroup = label?.kind === 'list' && (label.of === 'roster' || label.status === 'same');
  const inRow = list.page === page && isSameRow(chunk, list.chunk.baseline);
  return isGroup && inRow && zone.block.cell !== null && list.entries.length === 0 && isBare(chunk);
}

/** A word that is a label elsewhere, here in the row of an entry or of the column heads, and not set as the list's label is. */
export function isCellOf(list: OpenList, chunk: Chunk, text: string): boolean {
  const { labelSpan, zone } = chunk;
  if (!labelSpan || /:\s{0,3}$/u.test(text.slice(labelSpan.start, labelSpan.end))) return false;
  if (chunk.bold && list.chunk.bold && !list.headed && chunk.label?.kind === 'list') return false;
  const inColumn = zone.block.cell !== null && zone.block.cell.column > 0;
  return isBare(chunk) && inColumn && (isBesideEntry(list, chunk) || (list.headed && list.entries.length === 0));
}

function isBare({ value }: Chunk): boolean {
  return value.end <= value.start + 1;
}

export function isSameRow(chunk: Chunk, baseline: number): boolean {
  return Math.abs(chunk.baseline - baseline) < t.sameRowEm * chunk.size;
}

/** Left edge of the first word behind an offset (points). */
export function leftAt(chunk: Chunk, at: number): number | null {
  const word = chunk.zone.block.lines.flatMap((line) => line.words).find((placed) => placed.end > at);
  return word?.word.box[0] ?? null;
}

/** Several people on one printed line, so that the list ends with its paragraph. */
export function isRunOn(people: readonly NameSpan[], chunk: Chunk): boolean {
  const [first, second] = people;
  if (!first || !second) return false;
  const lineOf = (at: number) => chunk.zone.block.lines.findIndex((line) => (line.words.at(-1)?.end ?? 0) > at);
  return lineOf(first.span.start) === lineOf(second.span.start);
}
