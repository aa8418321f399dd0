// Chunks in reading order → the people listed under labels, told apart by label, place on the page and shape of the entries.
//
//   Board Members Present:        Guests:
//   Ann Holm                      Bo Ek          ← each entry belongs to the list it stands under
//   Carla Dam
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import type { ListPart, NameSpan } from '../../text/names.ts';
import { type Span, sliceOf, trimmed } from '../../text/span.ts';
import type { Chunk } from './chunks.ts';
import { entriesIn } from './entries.ts';
import { type ListEntry, type ListMeaning, listMention } from './list-mentions.ts';
import type { Statements } from './mentions.ts';
import { remarksIn, statusWith } from './remarks.ts';
import { attendanceThresholds as t } from './thresholds.ts';

interface OpenList extends ListMeaning {
  readonly chunk: Chunk;
  /** Points; left edge of the entries, null before the first. */
  entryLeft: number | null;
  page: number;
  baseline: number;
  readonly entries: ListEntry[];
  /** Entries run on in one paragraph, so that the next paragraph is text unless this one breaks off. */
  inline: boolean;
  brokenOff: boolean;
  /** A row of column heads ("Name", "Title") stands above the entries: other cells of a row are about its person. */
  headed: boolean;
}

/** What is known while the chunks are read. */
interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly lists: OpenList[];
  readonly spans: Span[];
  /** Lists that may go on, the latest last. */
  open: OpenList[];
  before: Chunk | undefined;
  next: number;
}

/** Given chunks in reading order, returns who is listed and the text that lists them. `firstList` numbers the lists. */
export function listedPeople(chunks: readonly Chunk[], segmented: Segmented, firstList: number): Statements {
  const { layout, lexicon } = segmented;
  const reading: Reading = {
    text: layout.text,
    lexicon,
    lists: [],
    spans: [],
    open: [],
    before: undefined,
    next: firstList,
  };
  for (const chunk of chunks) {
    take(reading, chunk);
    reading.before = chunk;
  }
  const mentions = reading.lists.flatMap((list) =>
    list.entries.map((entry) => listMention(entry, list, layout.text, lexicon)),
  );
  return { mentions, spans: reading.spans };
}

function take(reading: Reading, chunk: Chunk): void {
  const { label } = chunk;
  const list = reading.open.at(-1);
  if (list && label && isGroupCell(list, chunk)) list.entryLeft ??= chunk.left;
  else if (list && label && isCellOf(reading, list, chunk))
    list.entries.at(-1)?.titles.push(chunk.labelSpan ?? chunk.value);
  else if (label?.kind === 'stop') reading.open = [];
  else if (label?.kind === 'office' && isSpeaker(reading, chunk)) goOn(reading, chunk);
  else if (label) begin(reading, chunk);
  else if (chunk.zone.heading && chunk.value.start === chunk.zone.start && !isMistakenHeading(reading, chunk))
    reading.open = [];
  else goOn(reading, chunk);
}

/** "Clerk: His Worship the Mayor, Councillors …" under the heading of a roll call: the office that calls it. */
function isSpeaker(reading: Reading, chunk: Chunk): boolean {
  const list = reading.open.at(-1);
  const parts = entriesIn(reading.text, chunk.zone, chunk.value, reading.lexicon);
  return (
    list !== undefined &&
    list.office === null &&
    list.entries.length === 0 &&
    peopleOf(parts).length >= t.fewestInRollCall
  );
}

function begin(reading: Reading, chunk: Chunk): void {
  const list = listOf(reading, chunk);
  const { before } = reading;
  const beside =
    before !== undefined && before.page === chunk.page && Math.abs(before.baseline - chunk.baseline) < chunk.size * 0.5;
  if (!list) reading.open = [];
  else if (!beside)
    reading.open = reading.open.filter(
      (other) => other.page === chunk.page && other.entries.length > 0 && isElsewhere(other, chunk),
    );
  if (!list) return;
  reading.open.push(list);
  reading.lists.push(list);
  const value = trimmed(reading.text, chunk.value);
  if (value.end > value.start) fill(reading, list, chunk, true);
}

function listOf(reading: Reading, chunk: Chunk): OpenList | null {
  const { label } = chunk;
  const parent = reading.open.at(-1);
  const place = {
    id: reading.next++,
    chunk,
    entryLeft: null,
    page: chunk.page,
    baseline: chunk.baseline,
    entries: [],
    inline: false,
    brokenOff: false,
    headed: false,
  };
  if (label?.kind === 'office') return { ...place, status: 'present', of: 'people', office: label.office };
  if (label?.kind !== 'list') return null;
  const isGroup = label.status === 'same' || (label.of === 'roster' && parent?.entries.length === 0);
  const status = label.status === 'same' || (isGroup && parent) ? parent?.status : label.status;
  return status ? { ...place, status: narrowed(reading, chunk, status), of: label.of, office: null } : null;
}

/** "Also present for portions of the meeting": the label itself may say that they were not there all the time. */
function narrowed(reading: Reading, chunk: Chunk, status: OpenList['status']): OpenList['status'] {
  if (!chunk.labelSpan || status !== 'present') return status;
  const remarks = remarksIn(reading.text, chunk.labelSpan, reading.lexicon);
  return statusWith(
    status,
    remarks.filter(({ meaning }) => meaning === 'partial' || meaning === 'remote'),
  );
}

function goOn(reading: Reading, chunk: Chunk): void {
  const list = reading.open.findLast((candidate) => continues(reading, candidate, chunk));
  if (list && fill(reading, list, chunk, false)) return;
  if (!list || reading.open.at(-1) === list) reading.open = reading.open.filter((other) => isElsewhere(other, chunk));
}

/** True where a chunk stands where the next entry of a list would. */
function continues(reading: Reading, list: OpenList, chunk: Chunk): boolean {
  const near = (left: number) => Math.abs(chunk.left - left) < t.entryAlignPt;
  if (list.inline && !list.brokenOff && list.entries.length > 0) return false;
  if (list.entries.length > 0 && chunk.bold && !list.chunk.bold) return false;
  if (chunk.page !== list.page)
    return chunk.page === list.page + 1 && (list.brokenOff || (list.entryLeft !== null && near(list.entryLeft)));
  const down = chunk.baseline - list.baseline;
  if (Math.abs(down) < chunk.size * 0.5) return chunk.left > list.chunk.left;
  if (down < 0 || down > t.entryGapLines * chunk.size * 1.2) return false;
  if (list.brokenOff && near(list.chunk.blockLeft)) return true;
  if (list.entryLeft !== null) return near(list.entryLeft);
  const midLine = list.chunk.left > list.chunk.blockLeft + t.entryAlignPt;
  if (list.chunk === reading.before && (!chunk.zone.block.cell || midLine)) return true;
  return chunk.left > list.chunk.blockLeft - t.entryAlignPt && chunk.left < list.chunk.left + t.entryIndentPt;
}

/** Adds a chunk's people to a list; false where the chunk is no list. */
function fill(reading: Reading, list: OpenList, chunk: Chunk, own: boolean): boolean {
  const parts = withoutSlips(reading.text, entriesIn(reading.text, chunk.zone, chunk.value, reading.lexicon));
  const end = parts.findIndex((part) => part.kind === 'other');
  const people = peopleOf(end < 0 ? parts : parts.slice(0, end));
  if (list.headed && !own && isBesideEntry(list, chunk)) return decorate(list, chunk, parts);
  if (!own && parts.length > 0 && parts.every((part) => part.kind === 'other') && isColumnHead(list, chunk)) {
    list.headed = true;
    return true;
  }
  if (people.length === 0) return end < 0 && parts.length > 0 && decorate(list, chunk, parts);
  if (end >= 0 && !isListBeforeText(parts, end, people, own)) return false;
  if (!own && isShouted(people) && list.entries.length > 0 && !isShouted(list.entries.map(({ person }) => person)))
    return false;
  if (list.office && list.entries.length + people.length > 2) return false;
  list.entryLeft ??= own ? leftAt(chunk, people[0]?.span.start ?? chunk.value.start) : chunk.left;
  list.entries.push(...people.map((person) => ({ person, titles: [] })));
  list.page = chunk.zone.block.lines.at(-1)?.page ?? chunk.page;
  list.baseline = chunk.zone.block.lines.at(-1)?.baseline ?? chunk.baseline;
  list.inline = isRunOn(people, chunk);
  list.brokenOff = breaksOff(reading, chunk);
  reading.spans.push(
    trimmed(reading.text, { start: (own ? chunk.labelSpan : null)?.start ?? chunk.value.start, end: chunk.value.end }),
  );
  return true;
}

/** The first cells below a label, a few words that are no names: heads of columns. */
function isColumnHead(list: OpenList, chunk: Chunk): boolean {
  const words = chunk.zone.block.lines[0]?.words.length ?? 0;
  return list.entries.length === 0 && chunk.zone.block.cell !== null && words <= 3 && chunk.page === list.page;
}

/** `Present:  Councilmembers  Holm,  Ek`: in the row of a label, the group of those listed. */
function isGroupCell(list: OpenList, { label, value, zone, page, baseline, size }: Chunk): boolean {
  const isGroup = label?.kind === 'list' && (label.of === 'roster' || label.status === 'same');
  const sameRow = list.page === page && Math.abs(baseline - list.chunk.baseline) < size * 0.5;
  return isGroup && sameRow && zone.block.cell !== null && list.entries.length === 0 && value.end <= value.start + 1;
}

/** A line of an indented list that was taken for the heading of an item: one person, with a title, under the others. */
function isMistakenHeading(reading: Reading, chunk: Chunk): boolean {
  const list = reading.open.at(-1);
  if (!list || list.entryLeft === null || list.entryLeft < list.chunk.left + t.entryAlignPt) return false;
  const [first, ...more] = entriesIn(reading.text, chunk.zone, chunk.value, reading.lexicon);
  return (
    first?.kind === 'person' && more.length === 0 && first.person.titles.length > 0 && continues(reading, list, chunk)
  );
}

/** A word that is a label elsewhere, here in the row of an entry or of the column heads. */
function isCellOf({ text }: Reading, list: OpenList, chunk: Chunk): boolean {
  if (!chunk.labelSpan || /:\s*$/u.test(text.slice(chunk.labelSpan.start, chunk.labelSpan.end))) return false;
  const bare =
    chunk.value.end <= chunk.value.start + 1 && chunk.zone.block.cell !== null && chunk.zone.block.cell.column > 0;
  return bare && (isBesideEntry(list, chunk) || (list.headed && list.entries.length === 0));
}

function isBesideEntry(list: OpenList, chunk: Chunk): boolean {
  return (
    list.entries.length > 0 && chunk.page === list.page && Math.abs(chunk.baseline - list.baseline) < chunk.size * 0.5
  );
}

/** Titles in another cell of the row of the last entry belong to it; a group's title opens the entries below. */
function decorate(list: OpenList, chunk: Chunk, parts: readonly ListPart[]): boolean {
  const last = list.entries.at(-1);
  const sameRow = isBesideEntry(list, chunk);
  if (last && sameRow) last.titles.push(chunk.value);
  else if (!last && parts.some((part) => part.kind === 'title')) list.entryLeft ??= leftAt(chunk, chunk.value.start);
  return last === undefined || sameRow || parts.some((part) => part.kind === 'none');
}

/** A list that runs into text: its label or several names before it show that it is one. */
function isListBeforeText(parts: readonly ListPart[], end: number, people: readonly NameSpan[], own: boolean): boolean {
  const text = parts[end];
  const glued = text?.kind === 'other' && text.glued;
  if (own) return people.length > 1 || !glued;
  return people.length > 1 && end === parts.length - 1;
}

/** A long list in which a word or two is torn ("Mart ínez") is still a list. */
function withoutSlips(text: string, parts: readonly ListPart[]): readonly ListPart[] {
  const others = parts.flatMap((part) => (part.kind === 'other' ? [sliceOf(text, part.span)] : []));
  const people = parts.filter((part) => part.kind === 'person').length;
  const small = others.every((other) => other.split(' ').length <= 2);
  return small && others.length <= people * t.tornShare ? parts.filter((part) => part.kind !== 'other') : parts;
}

function peopleOf(parts: readonly ListPart[]): NameSpan[] {
  return parts.flatMap((part) => (part.kind === 'person' ? [part.person] : []));
}

/** The last word promises more: a comma or "and". */
function breaksOff({ text, lexicon }: Reading, chunk: Chunk): boolean {
  const printed = sliceOf(text, chunk.value);
  return (
    /[,;&]$/u.test(printed) ||
    (lexicon.language.general.and as readonly string[]).includes(printed.split(' ').at(-1)?.toLowerCase() ?? '')
  );
}

/** Left edge of the first word behind an offset. */
function leftAt(chunk: Chunk, at: number): number | null {
  const word = chunk.zone.block.lines.flatMap((line) => line.words).find((placed) => placed.end > at);
  return word?.word.box[0] ?? null;
}

/** Another column: the chunk does not stand under this list's entries. */
function isElsewhere(list: OpenList, chunk: Chunk): boolean {
  return list.page === chunk.page && Math.abs(chunk.left - (list.entryLeft ?? list.chunk.left)) > t.entryAlignPt * 3;
}

/** All in capitals, as headings are. */
function isShouted(people: readonly NameSpan[]): boolean {
  return people.length > 0 && people.every(({ name }) => name.length > 4 && name === name.toUpperCase());
}

/** Several people on one printed line, so that the list ends with its paragraph. */
function isRunOn(people: readonly NameSpan[], chunk: Chunk): boolean {
  const [first, second] = people;
  if (!first || !second) return false;
  const lineOf = (at: number) => chunk.zone.block.lines.findIndex((line) => (line.words.at(-1)?.end ?? 0) > at);
  return lineOf(first.span.start) === lineOf(second.span.start);
}
