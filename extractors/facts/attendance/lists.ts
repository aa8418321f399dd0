// Chunks in reading order → the people listed under labels, told apart by label, place on the page and shape of the entries.
//
//   Board Members Present:        Guests:
//   Ann Holm                      Bo Ek          ← each entry belongs to the list it stands under
//   Carla Dam
import type { RemarkMeaning } from '../../languages/attendance-words.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import type { ListPart, NameSpan } from '../../text/names.ts';
import { type Span, sliceOf, trimmed } from '../../text/span.ts';
import { affiliatedChunks, affiliatedIn } from './affiliations.ts';
import type { Chunk } from './chunks.ts';
import { cutNameAt, mended } from './cut-names.ts';
import { entriesIn } from './entries.ts';
import { groupsHeaded } from './group-heads.ts';
import { labelOf } from './labels.ts';
import { type ListEntry, listMentions } from './list-mentions.ts';
import {
  isBesideEntry,
  isCellOf,
  isColumnHead,
  isElsewhere,
  isGroupCell,
  isNextEntry,
  isRunOn,
  isSameRow,
  leftAt,
  type OpenList,
} from './list-places.ts';
import type { Statements } from './mentions.ts';
import { remarksIn, statusWith } from './remarks.ts';
import { officesIn } from './roles.ts';
import { surnameFirstChunks, turnedPart } from './surname-first.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** What is known while the chunks are read. */
interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Chunks of lines "Name, association". */
  readonly affiliated: ReadonlySet<Chunk>;
  /** Chunks "Surname, Given name". */
  readonly turned: ReadonlySet<Chunk>;
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
  const { text } = layout;
  const headed = groupsHeaded(chunks, segmented);
  const affiliated = affiliatedChunks(headed, segmented);
  const turned = surnameFirstChunks(headed, segmented);
  const state = { lists: [], spans: [], open: [], before: undefined, next: firstList };
  const reading: Reading = { text, lexicon, affiliated, turned, ...state };
  for (const chunk of headed) {
    take(reading, chunk);
    reading.before = chunk;
  }
  const mentions = reading.lists.flatMap((list) =>
    list.entries.flatMap((entry) => listMentions(entry, list, text, lexicon)),
  );
  return { mentions, spans: reading.spans };
}

function take(reading: Reading, chunk: Chunk): void {
  const { label } = chunk;
  const list = reading.open.at(-1);
  const opensItem = chunk.zone.heading && chunk.value.start === chunk.zone.start;
  const above = list && label?.kind === 'office' ? entryAbove(list, chunk, reading.text) : undefined;
  if (list?.headed && isColumnHead(list, chunk) && isHeadOfSubstitutes(reading, chunk))
    list.substituteLeft = chunk.left;
  else if (list && label && isGroupCell(list, chunk)) list.entryLeft ??= chunk.left;
  else if (list && above) goOnAbove(list, above, chunk);
  else if (list && label && isCellOf(list, chunk, reading.text))
    list.entries.at(-1)?.titles.push(chunk.labelSpan ?? chunk.value);
  else if (list && isPartyGroup(reading, list, chunk)) fill(reading, list, chunk, false);
  else if (label?.kind === 'stop') reading.open = [];
  else if (label?.kind === 'office' && isSpeaker(reading, chunk)) goOn(reading, chunk);
  else if (label) begin(reading, chunk);
  else if (opensItem && !isMistakenHeading(reading, chunk)) reading.open = [];
  else goOn(reading, chunk);
}

function goOnAbove(list: OpenList, above: ListEntry, { labelSpan, page, baseline }: Chunk): void {
  if (labelSpan) above.titles.push(labelSpan);
  [list.page, list.baseline] = [page, baseline];
}

/** `Present:  Greens: Bo Ek, Ida Lund` / `Centre: Carla Dam`: in the cell of a list, people of a group that is no known label. */
function isPartyGroup(reading: Reading, list: OpenList, chunk: Chunk): boolean {
  if (chunk.label?.kind !== 'stop' || !chunk.labelSpan || list.office || chunk.zone.block.cell === null) return false;
  const printed = sliceOf(reading.text, chunk.labelSpan).replace(/\s?:$/u, '');
  if (labelOf(printed.toLowerCase(), reading.lexicon, false) !== null || printed.split(/\s/u).length > t.partyWords)
    return false;
  const inRow = isSameRow(chunk, list.chunk.baseline) && list.entries.length === 0;
  if (!inRow && !(list.grouped && isNextEntry({ ...list, inline: false }, chunk, reading.before))) return false;
  const parts = partsOf(reading, chunk);
  list.grouped = parts.length > 0 && parts.every(({ kind }) => kind === 'person');
  return list.grouped;
}

/** `Bo Ek (V), 1st` / `deputy mayor`: an office in small letters, without a colon, goes on with the entry above it. */
function entryAbove(list: OpenList, { labelSpan, left, value }: Chunk, text: string): ListEntry | undefined {
  const printed = labelSpan ? text.slice(labelSpan.start, labelSpan.end) : '';
  if (!/^\p{Ll}/u.test(printed) || printed.includes(':') || value.end > value.start + 1) return undefined;
  const entry = list.entries.findLast((other) => Math.abs(other.left - left) < t.entryAlignPt);
  const end = entry?.person.span.end ?? 0;
  return entry && /^[,\s]{0,3}(?:,|\d{1,2}\.?)\s{0,2}[\n\t]/u.test(text.slice(end, end + 10)) ? entry : undefined;
}

/** "Clerk: His Worship the Mayor, Councillors …" under the heading of a roll call: the office that calls it. */
function isSpeaker(reading: Reading, chunk: Chunk): boolean {
  const list = reading.open.at(-1);
  const isWaiting = list !== undefined && list.office === null && list.entries.length === 0;
  return isWaiting && peopleOf(partsOf(reading, chunk)).length >= t.fewestInRollCall;
}

/** A line of an indented list that was taken for the heading of an item: one person, with a title, under the others. */
function isMistakenHeading(reading: Reading, chunk: Chunk): boolean {
  const list = reading.open.at(-1);
  if (!list || list.entryLeft === null || list.entryLeft < list.chunk.left + t.entryAlignPt) return false;
  const [first, ...more] = partsOf(reading, chunk);
  const isEntry = first?.kind === 'person' && more.length === 0 && first.person.titles.length > 0;
  return isEntry && isNextEntry(list, chunk, reading.before);
}

function begin(reading: Reading, chunk: Chunk): void {
  const list = listOf(reading, chunk);
  const { before } = reading;
  const beside = before !== undefined && before.page === chunk.page && isSameRow(chunk, before.baseline);
  if (!list) reading.open = [];
  else if (!beside)
    reading.open = reading.open.filter((other) => other.entries.length > 0 && isElsewhere(other, chunk));
  if (!list) return;
  reading.open.push(list);
  reading.lists.push(list);
  const value = trimmed(reading.text, chunk.value);
  if (value.end > value.start) fill(reading, list, chunk, true);
}

function listOf(reading: Reading, chunk: Chunk): OpenList | null {
  const { label, page, baseline } = chunk;
  const parent = reading.open.at(-1);
  const place = { id: reading.next++, chunk, entryLeft: null, page, baseline, entries: [] };
  const state = { inline: false, brokenOff: false, cut: null, headed: false, substituteLeft: null, grouped: false };
  if (label?.kind === 'office') return { ...place, ...state, status: 'present', of: 'people', office: label.office };
  if (label?.kind !== 'list') return null;
  const isGroup = label.status === 'same' || (label.of === 'roster' && parent?.entries.length === 0);
  const status = label.status === 'same' || (isGroup && parent) ? parent?.status : label.status;
  return status ? { ...place, ...state, status: narrowed(reading, chunk, status), of: label.of, office: null } : null;
}

/** "Also present for portions of the meeting": the label itself may say that they were not there all the time. */
function narrowed(reading: Reading, chunk: Chunk, status: OpenList['status']): OpenList['status'] {
  if (!chunk.labelSpan || status !== 'present') return status;
  const remarks = remarksIn(reading.text, chunk.labelSpan, reading.lexicon);
  const narrowing = remarks.filter(({ meaning }) => narrowingMeanings.has(meaning));
  return statusWith(status, narrowing);
}

const narrowingMeanings: ReadonlySet<RemarkMeaning> = new Set(['partial', 'remote', 'arrival', 'departure'] as const);

function goOn(reading: Reading, chunk: Chunk): void {
  const list = reading.open.findLast((candidate) => isNextEntry(candidate, chunk, reading.before));
  if (list && fill(reading, list, chunk, false)) return;
  if (!list || reading.open.at(-1) === list) reading.open = reading.open.filter((other) => isElsewhere(other, chunk));
}

/** Adds a chunk's people to a list; false where the chunk is no list. `own`: the chunk has the list's label. */
function fill(reading: Reading, list: OpenList, chunk: Chunk, own: boolean): boolean {
  const whole = own ? null : acrossLines(reading, list, chunk);
  if (whole) list.entries.pop();
  const parts = whole ?? partsOf(reading, chunk);
  const end = parts.findIndex((part) => part.kind === 'other');
  const people = peopleOf(end < 0 ? parts : parts.slice(0, end));
  if (list.headed && !own && isBesideEntry(list, chunk)) return decorate(list, chunk, parts);
  const onlyText = parts.length > 0 && parts.every((part) => part.kind === 'other');
  if (!own && onlyText && isColumnHead(list, chunk)) {
    list.headed = true;
    return true;
  }
  if (!own && people.length === 0 && isCellBeside(list, chunk)) return decorate(list, chunk, parts);
  if (people.length === 0) return end < 0 && parts.length > 0 && decorate(list, chunk, parts);
  if (end >= 0 && !isListBeforeText(parts, end, people, own)) return false;
  if (!own && isShouted(people) && list.entries.length > 0 && !isShouted(list.entries.map(({ person }) => person)))
    return false;
  if (list.office && list.entries.length + people.length > 2) return false;
  add(reading, list, chunk, people, own);
  return true;
}

/** "from 7.25 pm, item 4" in another cell of the row of a person who stands in the first. */
function isCellBeside(list: OpenList, { zone, ...chunk }: Chunk): boolean {
  return (zone.block.cell?.column ?? 0) > 0 && zone.block.lines.length === 1 && isBesideEntry(list, { zone, ...chunk });
}

/** The parts of a chunk whose first name began on the line above; null where they do not. */
function acrossLines(reading: Reading, list: OpenList, chunk: Chunk): readonly ListPart[] | null {
  const { cut } = list;
  if (!cut || cut.end > chunk.value.start || isOtherColumn(reading.before, chunk)) return null;
  const value = { start: cut.start, end: chunk.value.end };
  const parts = partsOf({ ...reading, text: mended(reading.text, cut, chunk) }, { ...chunk, value });
  const [first] = parts;
  return first?.kind === 'person' && first.person.nameSpan.end > chunk.value.start ? parts : null;
}

function isOtherColumn(before: Chunk | undefined, { zone: { block } }: Chunk): boolean {
  const [one, other] = [before?.zone.block.cell, block.cell];
  return one != null && other !== null && one.table === other.table && one.column !== other.column;
}

function add(reading: Reading, list: OpenList, chunk: Chunk, people: readonly NameSpan[], own: boolean): void {
  const lastLine = chunk.zone.block.lines.at(-1);
  list.entryLeft ??= own ? leftAt(chunk, people[0]?.span.start ?? chunk.value.start) : chunk.left;
  list.entries.push(...people.map((person) => ({ person, titles: [], left: chunk.left, substitute: null })));
  list.page = lastLine?.page ?? chunk.page;
  list.baseline = lastLine?.baseline ?? chunk.baseline;
  list.inline = isRunOn(people, chunk);
  list.cut = list.inline ? cutNameAt(list.entries, chunk, reading.text) : null;
  list.brokenOff = list.cut !== null || breaksOff(reading, chunk);
  const start = (own ? chunk.labelSpan?.start : undefined) ?? chunk.value.start;
  reading.spans.push(trimmed(reading.text, { start, end: chunk.value.end }));
}

const isUnder = (left: number | null, chunk: Chunk): boolean =>
  left !== null && Math.abs(chunk.left - left) < t.entryAlignPt;

const isHeadOfSubstitutes = ({ text, lexicon }: Reading, { labelSpan, value }: Chunk): boolean =>
  officesIn(fold(sliceOf(text, labelSpan ?? value)), lexicon).includes('substitute');

/** Titles in another cell of the row of the last entry belong to it; a group's title opens the entries below. */
function decorate(list: OpenList, chunk: Chunk, parts: readonly ListPart[]): boolean {
  const last = list.entries.at(-1);
  const beside = isBesideEntry(list, chunk);
  const isTitled = parts.some((part) => part.kind === 'title');
  const [substitute] = isUnder(list.substituteLeft, chunk) ? peopleOf(parts) : [];
  if (last && beside && substitute) last.substitute = substitute;
  else if (last && beside) last.titles.push(chunk.value);
  else if (chunk === list.chunk && isTitled) list.entryLeft ??= leftAt(chunk, chunk.value.start);
  return last === undefined || beside || parts.some((part) => part.kind === 'none');
}

/** A list that runs into text: its label or several names before it show that it is one. */
function isListBeforeText(parts: readonly ListPart[], end: number, people: readonly NameSpan[], own: boolean): boolean {
  const text = parts[end];
  const glued = text?.kind === 'other' && text.glued;
  if (own) return people.length > 1 || !glued;
  return people.length > 1 && end === parts.length - 1;
}

/** The parts of a chunk; a long list in which a word or two is torn ("Hol m") is still a list. */
function partsOf({ text, lexicon, affiliated, turned }: Reading, chunk: Chunk): readonly ListPart[] {
  if (turned.has(chunk)) return turnedPart(text, chunk, lexicon);
  if (affiliated.has(chunk)) return affiliatedIn(text, chunk, lexicon);
  const parts = entriesIn(text, chunk.zone, chunk.value, lexicon);
  const others = parts.flatMap((part) => (part.kind === 'other' ? [sliceOf(text, part.span)] : []));
  const small = others.every((other) => other.split(' ').length <= 2);
  return small && others.length <= peopleOf(parts).length * t.tornShare
    ? parts.filter((part) => part.kind !== 'other')
    : parts;
}

function peopleOf(parts: readonly ListPart[]): NameSpan[] {
  return parts.flatMap((part) => (part.kind === 'person' ? [part.person] : []));
}

/** The last word promises more: a comma or "and". */
function breaksOff({ text, lexicon }: Reading, chunk: Chunk): boolean {
  const printed = sliceOf(text, chunk.value);
  const last = printed.split(' ').at(-1)?.toLowerCase() ?? '';
  return /[,;&]$/u.test(printed) || lexicon.language.general.and.some((word) => word === last);
}

/** All in capitals, as headings are. */
function isShouted(people: readonly NameSpan[]): boolean {
  return people.length > 0 && people.every(({ name }) => name.length > 4 && name === name.toUpperCase());
}
