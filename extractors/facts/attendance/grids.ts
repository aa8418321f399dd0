// Tables and lines that mark each person → presence by mark.
//
//   Name        Present   Absent          Chair Holm: Present.
//   Ann Holm       x                      Commissioner Ek: Here.
//   Bo Ek                    x
import type { AttendanceStatus } from '../../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { type Block, firstLine } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Column, columnHeads, headsAbove } from './grid-heads.ts';
import type { Mention } from './mentions.ts';
import { remarksIn, statusWith } from './remarks.ts';
import { officesIn, standingOf } from './roles.ts';
import { mentionOf as substituteMention } from './substitutions.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

export interface Grids {
  readonly mentions: readonly Mention[];
  readonly spans: readonly Span[];
  /** Paragraphs that are read with this. */
  readonly blocks: ReadonlySet<Block>;
}

const marksOf = perLexicon(({ language }) =>
  language.attendance.marks.map(([status, signs]) => ({
    status,
    signs: new Set<string>(signs.map((sign) => fold(sign))),
  })),
);

/** Given the zone, reads tables with a column of marks and rolls answered one by one. */
export function gridPeople(zone: readonly ZoneBlock[], segmented: Segmented, firstList: number): Grids {
  const tables = Map.groupBy(
    zone.filter(({ block }) => block.cell),
    ({ block }) => block.cell?.table ?? -1,
  );
  const rows = [...tables.values()].flatMap((table) => {
    const marked = markedRows(table, zone, segmented);
    return marked.length > 0 ? marked : partyRows(table, segmented);
  });
  const answers = answeredRoll(zone, segmented);
  const found = [...rows, ...answers];
  return {
    mentions: found.flatMap(({ person, status, substitute }) => [
      mentionOf(person, status, segmented, firstList),
      ...(substitute ? [substituteMention(substitute, person, firstList)] : []),
    ]),
    spans: found.map(({ span }) => span),
    blocks: new Set(found.flatMap(({ blocks }) => blocks)),
  };
}

interface Marked {
  readonly person: NameSpan;
  readonly status: AttendanceStatus;
  /** Who sat for the person. */
  readonly substitute?: NameSpan | null;
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** What a mark says by itself, or null. */
function markIn(printed: string, lexicon: Lexicon): AttendanceStatus | null {
  const sign = fold(printed)
    .trim()
    .replace(/[.:,]$/u, '');
  return marksOf(lexicon).find(({ signs }) => signs.has(sign))?.status ?? null;
}

/** Rows of a table whose head names states ("Present", "Absent"), or whose cells are marks in most rows. */
function markedRows(table: readonly ZoneBlock[], zone: readonly ZoneBlock[], segmented: Segmented): Marked[] {
  const rows = [...Map.groupBy(table, ({ block }) => block.cell?.row ?? -1).values()];
  const heads = rows.slice(0, 2).find((row) => columnHeads(row, segmented).length > 0) ?? [];
  const printed = columnHeads(heads, segmented);
  const columns = printed.length > 0 ? printed : headsAbove(table, zone, segmented);
  const grid: Grid = { columns, nameLeft: nameLeftOf(table, segmented) };
  const marked = rows.filter((row) => row !== heads).flatMap((row) => markedRowOf(row, grid, segmented));
  const enough = marked.length >= t.fewestInGrid && marked.length >= (rows.length - 1) / 2;
  return enough ? marked : [];
}

/**
 * A headed table of people and their parties, without marks: who is listed was there.
 *
 *   Name         Party
 *   Ann Holm     A
 *   Bo Ek        V
 */
function partyRows(table: readonly ZoneBlock[], segmented: Segmented): Marked[] {
  const { layout, lexicon } = segmented;
  const [head, ...rows] = [...Map.groupBy(table, ({ block }) => block.cell?.row ?? -1).values()];
  const first = head?.[0];
  if (!first || table.some(({ item }) => item !== null) || onePerson(layout.text, first, lexicon)) return [];
  const listed = rows.flatMap((row): Marked[] => {
    const [named, party] = row;
    const person = named ? onePerson(layout.text, named, lexicon) : null;
    if (!named || !person || !party || row.length !== 2) return [];
    const printed = sliceOf(layout.text, party);
    if (!isPartyMark(printed) || officesIn(fold(printed), lexicon).length > 0) return [];
    const span = { start: named.start, end: party.end };
    return [
      {
        person: { ...person, party: person.party ?? printed },
        status: 'present',
        span,
        blocks: row.map(({ block }) => block),
      },
    ];
  });
  return listed.length >= t.fewestInPartyTable && listed.length === rows.length
    ? listed.map((row, i) =>
        i === 0 && head ? { ...row, blocks: [...head.map(({ block }) => block), ...row.blocks] } : row,
      )
    : [];
}

/** "A", "SDP", "Kok.", "CDU": a short word that begins with a capital. */
function isPartyMark(printed: string): boolean {
  return printed.length <= t.partyCharacters && /^\p{Lu}[\p{L}/.&+-]{0,30}(?:\s\p{L}[\p{L}.]{0,20})?$/u.test(printed);
}

interface Grid {
  readonly columns: readonly Column[];
  /** Left edge of the column of people in points; null where no cell names one. */
  readonly nameLeft: number | null;
}

/** Of several columns that read as names (towns, people) the people stand in that of most different ones, the first of equals. */
function nameLeftOf(table: readonly ZoneBlock[], { layout, lexicon }: Segmented): number | null {
  const columns: { left: number; names: Set<string> }[] = [];
  for (const cell of table) {
    const name = onePerson(layout.text, cell, lexicon)?.name;
    if (!name) continue;
    const left = leftOf(cell);
    const column = columns.find((other) => Math.abs(other.left - left) < t.entryAlignPt);
    if (column) column.names.add(name);
    else columns.push({ left, names: new Set([name]) });
  }
  const [most] = columns.toSorted((a, b) => b.names.size - a.names.size || a.left - b.left);
  return most?.left ?? null;
}

const leftOf = ({ block }: ZoneBlock): number => firstLine(block).box[0];

/** The cell of a row that names its person: before the first mark that in the column of people, else the first name. */
function namedCell(
  row: readonly ZoneBlock[],
  { columns, nameLeft }: Grid,
  segmented: Segmented,
): ZoneBlock | undefined {
  const { layout, lexicon } = segmented;
  const named = row.filter((cell) => onePerson(layout.text, cell, lexicon) !== null);
  const marked = row.findIndex((cell) => statusOfCell(cell, columns, segmented) !== null);
  const ahead = named.filter((cell) => row.indexOf(cell) < marked);
  const inColumn = ahead.find((cell) => nameLeft !== null && Math.abs(leftOf(cell) - nameLeft) < t.entryAlignPt);
  return inColumn ?? named[0];
}

/** A row may hold a person at the left and another at the right, each with marks behind the name. */
function markedRowOf(row: readonly ZoneBlock[], grid: Grid, segmented: Segmented): Marked[] {
  const parts: ZoneBlock[][] = [];
  let isMarked = true;
  for (const cell of row) {
    if (isMarked && onePerson(segmented.layout.text, cell, segmented.lexicon)) {
      parts.push([]);
      isMarked = false;
    }
    parts.at(-1)?.push(cell);
    isMarked ||= statusOfCell(cell, grid.columns, segmented) !== null;
  }
  const people = parts.flatMap((part) => markedRow(part, grid, segmented) ?? []);
  return people.length > 1 ? people : [markedRow(row, grid, segmented)].filter((one) => one !== null);
}

function markedRow(row: readonly ZoneBlock[], grid: Grid, segmented: Segmented): Marked | null {
  const { layout, lexicon } = segmented;
  const { columns } = grid;
  const text = layout.text;
  const named = namedCell(row, grid, segmented);
  const person = named ? onePerson(text, named, lexicon) : null;
  if (!named || !person) return null;
  const status = row
    .filter((cell) => cell !== named)
    .map((cell) => statusOfCell(cell, columns, segmented))
    .find((found) => found !== null);
  if (!status) return null;
  const span = { start: Math.min(...row.map(({ start }) => start)), end: Math.max(...row.map(({ end }) => end)) };
  const others = row.filter((cell) => cell !== named && statusOfCell(cell, columns, segmented) === null);
  const stoodIn = isAway(status) ? others.find((cell) => isSubstitute(cell, segmented)) : undefined;
  const titles = others.filter((cell) => cell !== stoodIn).map(({ start, end }) => ({ start, end }));
  return {
    person: { ...person, titles: [...person.titles, ...titles] },
    status: stoodIn ? 'substituted' : status,
    substitute: stoodIn ? onePerson(text, stoodIn, lexicon) : null,
    span,
    blocks: row.map(({ block }) => block),
  };
}

const isAway = (status: AttendanceStatus): boolean => status === 'absent' || status === 'excused';

/** "Bo Ek (alternate)" behind the mark of somebody who was away. */
function isSubstitute(cell: ZoneBlock, { layout, lexicon }: Segmented): boolean {
  const person = onePerson(layout.text, cell, lexicon);
  const remarks = [...(person?.remarks ?? []), ...(person?.titles ?? [])];
  return remarks.some((span) => remarksIn(layout.text, span, lexicon).some(({ meaning }) => meaning === 'substitute'));
}

/** A mark under a head says what the head says; a mark without one says it by itself. */
function statusOfCell(
  cell: ZoneBlock,
  columns: readonly Column[],
  { layout, lexicon }: Segmented,
): AttendanceStatus | null {
  const mark = markIn(sliceOf(layout.text, cell), lexicon);
  if (mark === null) return null;
  const box = firstLine(cell.block).box;
  const middle = box[0] + box[2] / 2;
  const column = columns.find(({ from, to }) => middle > from - t.entryAlignPt && middle < to + t.entryAlignPt);
  return column && mark === 'present' ? column.status : mark;
}

function onePerson(text: string, cell: ZoneBlock, lexicon: Lexicon): NameSpan | null {
  const parts = listParts(text, cell, lexicon);
  const [first] = parts;
  return parts.length === 1 && first?.kind === 'person' && markIn(sliceOf(text, cell), lexicon) === null
    ? first.person
    : null;
}

/** `Commissioner Ek: Here.`: each name answers in a paragraph of its own. */
function answeredRoll(zone: readonly ZoneBlock[], segmented: Segmented): Marked[] {
  const { layout, lexicon } = segmented;
  const answers = zone.flatMap((block): Marked[] => {
    const printed = layout.text.slice(block.start, block.end);
    const colon = printed.search(/:\s/u);
    const status =
      colon > 1 && printed.length < t.officeLineCharacters ? markIn(printed.slice(colon + 1), lexicon) : null;
    const parts = status ? listParts(layout.text, { start: block.start, end: block.start + colon }, lexicon) : [];
    const [first] = parts;
    if (!status || parts.length !== 1 || first?.kind !== 'person') return [];
    return [{ person: first.person, status, span: { start: block.start, end: block.end }, blocks: [block.block] }];
  });
  return answers.length >= t.fewestInRollCall ? answers : [];
}

function mentionOf(person: NameSpan, status: AttendanceStatus, { layout, lexicon }: Segmented, list: number): Mention {
  const around = [...person.titles, ...person.remarks];
  const remarks = around.flatMap((span) => remarksIn(layout.text, span, lexicon));
  const titles = around.map((span) => sliceOf(layout.text, span));
  return {
    person,
    status: statusWith(status, remarks),
    listed: status,
    of: 'people',
    standing: standingOf(titles, 'people', lexicon),
    substituteFor: null,
    remarks,
    list: list + person.span.start,
    rule: 'attendance-grid',
    confidence: attendanceConfidence.list,
  };
}
