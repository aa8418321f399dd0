// Tables and lines that mark each person → presence by mark.
//
//   Name        Present   Absent          Chair Holm: Present.
//   Ann Holm       x                      Commissioner Ek: Here.
//   Bo Ek                    x
import type { AttendanceStatus } from '../../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { type Block, firstLine, right } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { labelOf } from './labels.ts';
import type { Mention } from './mentions.ts';
import { officesIn, standingOf } from './roles.ts';
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
    const marked = markedRows(table, segmented);
    return marked.length > 0 ? marked : partyRows(table, segmented);
  });
  const answers = answeredRoll(zone, segmented);
  const found = [...rows, ...answers];
  return {
    mentions: found.map(({ person, status }) => mentionOf(person, status, segmented, firstList)),
    spans: found.map(({ span }) => span),
    blocks: new Set(found.flatMap(({ blocks }) => blocks)),
  };
}

interface Marked {
  readonly person: NameSpan;
  readonly status: AttendanceStatus;
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
function markedRows(table: readonly ZoneBlock[], segmented: Segmented): Marked[] {
  const rows = [...Map.groupBy(table, ({ block }) => block.cell?.row ?? -1).values()];
  const heads = rows.slice(0, 2).find((row) => columnHeads(row, segmented).length > 0) ?? [];
  const columns = columnHeads(heads, segmented);
  const marked = rows.filter((row) => row !== heads).flatMap((row) => markedRow(row, columns, segmented) ?? []);
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

interface Column {
  readonly status: AttendanceStatus;
  readonly from: number;
  readonly to: number;
}

/** Heads that name a state, with the place of their column (points). */
function columnHeads(row: readonly ZoneBlock[], { folded, lexicon }: Segmented): Column[] {
  return row.flatMap(({ block, start, end }) => {
    const label = labelOf(folded.slice(start, end), lexicon, false);
    if (label?.kind !== 'list' || label.status === 'same' || label.of === 'roster' || label.of === 'staff') return [];
    const box = firstLine(block).box;
    return [{ status: label.status, from: box[0], to: right(box) }];
  });
}

function markedRow(row: readonly ZoneBlock[], columns: readonly Column[], segmented: Segmented): Marked | null {
  const { layout, lexicon } = segmented;
  const text = layout.text;
  const named = row.find((cell) => onePerson(text, cell, lexicon) !== null);
  const person = named ? onePerson(text, named, lexicon) : null;
  if (!named || !person) return null;
  const status = row
    .filter((cell) => cell !== named)
    .map((cell) => statusOfCell(cell, columns, segmented))
    .find((found) => found !== null);
  if (!status) return null;
  const span = { start: Math.min(...row.map(({ start }) => start)), end: Math.max(...row.map(({ end }) => end)) };
  const others = row.filter((cell) => cell !== named && statusOfCell(cell, columns, segmented) === null);
  const titles = others.map(({ start, end }) => ({ start, end }));
  return {
    person: { ...person, titles: [...person.titles, ...titles] },
    status,
    span,
    blocks: row.map(({ block }) => block),
  };
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
  const titles = [...person.titles, ...person.remarks].map((span) => sliceOf(layout.text, span));
  return {
    person,
    status,
    listed: status,
    of: 'people',
    standing: standingOf(titles, 'people', lexicon),
    substituteFor: null,
    remarks: [],
    list: list + person.span.start,
    rule: 'attendance-grid',
    confidence: attendanceConfidence.list,
  };
}
