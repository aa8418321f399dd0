// Lists with a box before each name → who is there by the ticks, and who sits for whom.
//
//   members                    substitutes
//   [X] Holm Anna, chair       [ ] Ek Bo
//   [ ] Dam Carla              [X] Lund Ida         ← sits for the one beside her
import type { AttendanceStatus } from '../../../schemas/record.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { type Block, firstLine } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Mention } from './mentions.ts';
import { remarksIn, statusWith } from './remarks.ts';
import { officeOf, standingOf } from './roles.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

export interface Checkboxes {
  readonly mentions: readonly Mention[];
  readonly spans: readonly Span[];
  readonly blocks: ReadonlySet<Block>;
}

interface Entry {
  readonly zone: ZoneBlock;
  readonly ticked: boolean;
  readonly person: NameSpan;
  /** The word above its column, where it is an office. */
  readonly head: Span | null;
}

const box = /^(?:[[(](?<mark>[xX✓✔√ ]?)[\])]|(?<sign>[☐☑☒□■]))\s{0,3}(?=\p{L})/u;

/** Given the zone, reads the names behind boxes, if there are enough and one of them is ticked. */
export function checkedPeople(zone: readonly ZoneBlock[], segmented: Segmented, list: number): Checkboxes {
  const entries = zone.flatMap((block) => entryOf(block, zone, segmented) ?? []);
  if (entries.length < t.fewestInGrid || !entries.some(({ ticked }) => ticked))
    return { mentions: [], spans: [], blocks: new Set() };
  return {
    mentions: entries.map((entry) => mentionOf(entry, entries, segmented, list)),
    spans: entries.map(({ zone: { start, end } }) => ({ start, end })),
    blocks: new Set(entries.map(({ zone: { block } }) => block)),
  };
}

function entryOf(block: ZoneBlock, zone: readonly ZoneBlock[], { layout, folded, lexicon }: Segmented): Entry | null {
  const found = box.exec(layout.text.slice(block.start, Math.min(block.end, block.start + 12)));
  if (!found) return null;
  const { mark = '', sign = '' } = found.groups ?? {};
  const parts = listParts(layout.text, { start: block.start + found[0].length, end: block.end }, lexicon);
  const [first] = parts;
  if (first?.kind !== 'person') return null;
  const ticked = mark.trim() !== '' || /[☑☒■]/u.test(sign);
  return { zone: block, ticked, person: first.person, head: headOf(block, zone, folded, lexicon) };
}

/** The nearest paragraph above that begins at the same place and is the name of an office. */
function headOf({ block }: ZoneBlock, zone: readonly ZoneBlock[], folded: string, lexicon: Lexicon): Span | null {
  const line = firstLine(block);
  const above = zone.findLast((other) => {
    const { page, box: place, baseline } = firstLine(other.block);
    const isAbove = page === line.page && baseline < line.baseline;
    return isAbove && Math.abs(place[0] - line.box[0]) < t.entryAlignPt && isOffice(other, folded, lexicon);
  });
  return above ? { start: above.start, end: above.end } : null;
}

function isOffice({ start, end }: Span, folded: string, lexicon: Lexicon): boolean {
  return end - start < t.labelCharacters && officeOf(folded.slice(start, end), lexicon) !== null;
}

function mentionOf(entry: Entry, entries: readonly Entry[], { layout, lexicon }: Segmented, list: number): Mention {
  const { person, ticked, head, zone } = entry;
  const partner = entries.find((other) => other !== entry && isBeside(other.zone.block, zone.block));
  const isDeputy = ({ head: of }: Entry): boolean => of !== null && roleOf([sliceOf(layout.text, of)]) === 'substitute';
  const roleOf = (titles: readonly string[]) => standingOf(titles, 'people', lexicon).role;
  const replaced = !ticked && !isDeputy(entry) && partner?.ticked === true && isDeputy(partner);
  const sitsFor = ticked && isDeputy(entry) && partner && !partner.ticked && !isDeputy(partner) ? partner.person : null;
  const behind = { start: person.nameSpan.end, end: zone.end };
  const remarks = remarksIn(layout.text, behind, lexicon);
  const listed: AttendanceStatus = ticked ? 'present' : 'absent';
  const titles = [...person.titles, ...(head ? [head] : [])].map((span) => sliceOf(layout.text, span));
  return {
    person,
    status: replaced ? 'substituted' : statusWith(listed, remarks),
    listed,
    of: 'people',
    standing: standingOf(titles, 'people', lexicon),
    substituteFor: sitsFor,
    remarks: remarks.map(({ meaning, span }) => ({ meaning, span })),
    list,
    rule: 'attendance-boxes',
    confidence: attendanceConfidence.list,
  };
}

/** In one row of a table, the next cell. */
function isBeside({ cell: a }: Block, { cell: b }: Block): boolean {
  return a !== null && b !== null && a.table === b.table && a.row === b.row && Math.abs(a.column - b.column) === 1;
}
