// The sections of an item, or the tail → the spans of the entries of its attachment list.
//
//   Bilag                        ← label, bold
//   Indstilling                  ← an entry, though it reads like a label: it is not set like one
//   Bilag 1: Notat.pdf
//   Attachments:  Memo.doc       ← label and first entry on one line
//                 Plan.pdf
//   Mr. Holm presented the plan. ← text again
import type { Block, Layout, Line } from '../../layout/model.ts';
import type { ItemSegment, SectionSegment, Segmented } from '../../segment/model.ts';
import { startsWithPhrase } from '../../text/phrase.ts';
import { linesIn, type Span, trimmed } from '../../text/span.ts';
import { fileNameOf, isSizedFile } from './attachment-entry.ts';
import { attachmentBooks } from './attachment-lexicon.ts';
import { attachmentThresholds as t } from './thresholds.ts';

export interface AttachmentList {
  readonly label: Span;
  readonly entries: readonly Span[];
}

/** The lists of an item: one for each label of attachments in it. */
export function listsOfItem(segmented: Segmented, item: ItemSegment): AttachmentList[] {
  return item.sections.flatMap((section, i) => {
    if (section.role !== 'attachments') return [];
    const label = section.heading ?? { start: section.body.start, end: section.body.start };
    return [listOf(segmented, label, { start: label.end, end: listEnd(segmented, item.sections, i) })];
  });
}

/** Sections whose heading is not set like the label of the list are entries of it. */
function listEnd(segmented: Segmented, sections: readonly SectionSegment[], at: number): number {
  const own = sections[at];
  const label = own?.heading ? lineAt(segmented, own.heading) : undefined;
  let end = own?.body.end ?? 0;
  for (const section of sections.slice(at + 1)) {
    const line = section.heading ? lineAt(segmented, section.heading) : undefined;
    if (!label || !line || sameType(label, line) || !plainer(label, line)) break;
    end = Math.max(end, section.body.end, section.heading?.end ?? 0);
  }
  return end;
}

function lineAt({ layout }: Segmented, span: Span): Line | undefined {
  return linesIn(layout, span)[0];
}

function sameType(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.italic === b.italic && a.underlined === b.underlined;
}

/** Labels are set heavier or larger than what they label. */
function plainer(label: Line, line: Line): boolean {
  return (label.bold && !line.bold) || label.size > line.size + 0.6 || (label.underlined && !line.underlined);
}

/** A list printed for the whole document: below a label of its own in the tail. */
export function listsOfTail(segmented: Segmented): AttachmentList[] {
  const { layout, folded, lexicon, tail } = segmented;
  const books = attachmentBooks(lexicon);
  const block = layout.blocks.find((candidate) => {
    if (candidate.start < tail.start || candidate.end > tail.end) return false;
    const label = startsWithPhrase(books.labels, folded.slice(candidate.start, candidate.end));
    return (
      label !== null &&
      /^\s?(?::|$)/u.test(
        folded.slice(candidate.start + label.end, Math.min(candidate.end, candidate.start + label.end + 3)),
      )
    );
  });
  if (!block) return [];
  const label = startsWithPhrase(books.labels, folded.slice(block.start, block.end));
  const end = block.start + (label?.end ?? 0);
  const colon = /^\s?:/u.exec(layout.text.slice(end, end + 2))?.[0].length ?? 0;
  return [listOf(segmented, { start: block.start, end }, { start: end + colon, end: tail.end })];
}

function listOf(segmented: Segmented, label: Span, region: Span): AttachmentList {
  const rows = rowsIn(segmented, region);
  const entries: Span[] = [];
  const lead = leadLine(segmented, label, rows[0]);
  for (const row of rows) {
    if (entries.length >= t.entries || isText(segmented, row) || standsOut(segmented, lead, row)) break;
    const before = entries.at(-1);
    if (before && goesOn(segmented, before, row)) entries[entries.length - 1] = { start: before.start, end: row.end };
    else entries.push(row);
  }
  return { label, entries: entries.flatMap((entry) => partsOf(segmented, label, entry)) };
}

/** `Bilag: Notat; Kort`: several entries on the label's own line, parted by semicolons. */
function partsOf({ layout: { text } }: Segmented, label: Span, entry: Span): Span[] {
  const inLine = !/[\n\t]/u.test(text.slice(label.end, entry.start));
  if (!inLine) return [entry];
  const parts: Span[] = [];
  let { start } = entry;
  for (const sign of text.slice(entry.start, entry.end).matchAll(/;\s/gu)) {
    parts.push(trimmed(text, { start, end: entry.start + sign.index }));
    start = entry.start + sign.index + 1;
  }
  return [...parts, trimmed(text, { start, end: entry.end })].flatMap((part) => enumerated(text, part));
}

/** `1. Voters 2. Accounts 3. Report`, and `Accounts, Budget and Report` where each part begins with a capital. */
function enumerated(text: string, part: Span): Span[] {
  const printed = text.slice(part.start, part.end);
  const numbers = Array.from(printed.matchAll(/(?:^|(?<=\s))(\d{1,2})[.)]\s(?=[\p{Lu}\d"”])/gu));
  const counts =
    numbers.length > 1 && numbers[0]?.index === 0 && numbers.every((match, i) => Number(match[1]) === i + 1);
  if (!counts) return [part];
  return numbers.map((match, i) =>
    trimmed(text, {
      start: part.start + match.index,
      end: part.start + (numbers[i + 1]?.index ?? printed.length),
    }),
  );
}

/** Blocks, or whole rows of a table. */
function rowsIn({ layout }: Segmented, region: Span): Span[] {
  const rows: { span: Span; block: Block }[] = [];
  for (const block of layout.blocks) {
    if (block.end <= region.start || block.start >= region.end) continue;
    const span = { start: Math.max(block.start, region.start), end: Math.min(block.end, region.end) };
    if (!/[\p{L}\p{N}]/u.test(layout.text.slice(span.start, span.end))) continue;
    const last = rows.at(-1);
    const { cell } = block;
    const before = last?.block.cell;
    if (
      last &&
      cell &&
      before &&
      cell.table === before.table &&
      cell.row === before.row &&
      cell.column !== before.column
    )
      last.span = { start: last.span.start, end: span.end };
    else if (cell && !isOnlyCell(layout, block, region)) rows.push({ span, block });
    else rows.push(...entryLines(layout, block, span).map((part) => ({ span: part, block })));
  }
  return rows.map((row) => row.span);
}

/** The only text of its row in the list: what stands in it is a list of its own, beside the label. */
function isOnlyCell(layout: Layout, { cell }: Block, region: Span): boolean {
  return layout.blocks.every(
    ({ cell: other, start, end }) =>
      end <= region.start ||
      start >= region.end ||
      other?.table !== cell?.table ||
      other?.row !== cell?.row ||
      other?.column === cell?.column,
  );
}

/** The lines of a block, a line that is full and the one it runs on to taken together. */
function entryLines(layout: Layout, block: Block, span: Span): Span[] {
  const parts: { start: number; end: number }[] = [];
  let above: Line | undefined;
  for (const line of block.lines) {
    const start = line.words[0]?.start ?? 0;
    const end = line.words.at(-1)?.end ?? 0;
    if (end <= span.start || start >= span.end) continue;
    const last = parts.at(-1);
    if (last && above && runsOn(layout, block, above, line)) last.end = Math.min(end, span.end);
    else parts.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
    above = line;
  }
  return parts;
}

/** An entry wraps only at a line about as wide as the page's text, or goes on in lower case. */
function runsOn(layout: Layout, { cell }: Block, above: Line, line: Line): boolean {
  if (/^[\p{Ll}(]/u.test(line.text)) return true;
  if (isSizedFile(above.text) || fileNameOf(above.text) !== null) return false;
  const beside = cell ? linesOfColumn(layout, cell) : layout.lines.filter((other) => other.page === above.page);
  const widest = beside.reduce((right, other) => Math.max(right, other.box[0] + other.box[2]), 0);
  return above.box[0] + above.box[2] >= t.fullLine * widest;
}

function linesOfColumn({ blocks }: Layout, { table, column }: NonNullable<Block['cell']>): Line[] {
  return blocks.flatMap(({ cell, lines }) => (cell?.table === table && cell.column === column ? lines : []));
}

/** The first entry where it stands beside the label: the others stand below it. */
function leadLine(segmented: Segmented, label: Span, first: Span | undefined): Line | undefined {
  const head = lineAt(segmented, label);
  const entry = first ? lineAt(segmented, first) : undefined;
  if (!head || !entry || head.page !== entry.page || Math.abs(head.baseline - entry.baseline) > 2) return undefined;
  return head === entry ? undefined : entry;
}

function standsOut(segmented: Segmented, lead: Line | undefined, row: Span): boolean {
  const line = lineAt(segmented, row);
  return lead !== undefined && line !== undefined && line.box[0] < lead.box[0] - t.indentPt;
}

/** A sentence, or more text than an entry has. */
function isText({ layout }: Segmented, row: Span): boolean {
  const text = layout.text.slice(row.start, row.end).trim();
  if (text.length > t.entryChars) return true;
  const words = text.split(/\s+/u).length;
  return (
    /[.!?]$/u.test(text) &&
    words >= t.sentenceWords &&
    fileNameOf(text) === null &&
    /^[^\d]/u.test(text) &&
    /\s\p{Ll}/u.test(text)
  );
}

/** A wrapped line: goes on in lower case or with brackets, where the line before had not come to its file name. */
function goesOn({ layout }: Segmented, before: Span, row: Span): boolean {
  const text = layout.text.slice(row.start, row.end).trim();
  const above = layout.text.slice(before.start, before.end).trim();
  if (!/^(?:\p{Ll}|\()/u.test(text) || fileNameOf(above) !== null) return false;
  const block = layout.blocks.find((candidate) => candidate.start <= row.start && candidate.end > row.start);
  return block !== undefined && block.cell === null;
}
