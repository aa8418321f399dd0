// Paragraphs of the zone → the order in which lists are read: tables line by line, so that a value follows its label.
//
//   Present:   Ann Holm, President       a cell of labels beside a cell of names
//              Bo Ek, Member             is read label, name, name, label, none
//   Absent:    None
import { firstLine } from '../../layout/model.ts';
import { attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

/** Given paragraphs in text order, returns them with each table sorted by page, row and column. */
export function inReadingOrder(zone: readonly ZoneBlock[]): ZoneBlock[] {
  const ordered: ZoneBlock[] = [];
  for (let i = 0; i < zone.length; ) {
    const table = zone[i]?.block.cell?.table;
    let end = i + 1;
    if (table !== undefined) while (zone[end]?.block.cell?.table === table) end++;
    const run = zone.slice(i, end);
    ordered.push(...(table === undefined ? run : sorted(run)));
    i = end;
  }
  return ordered;
}

function sorted(table: readonly ZoneBlock[]): ZoneBlock[] {
  const byHeight = table.toSorted(
    (a, b) => pageOf(a) - pageOf(b) || baselineOf(a) - baselineOf(b) || leftOf(a) - leftOf(b),
  );
  const rows: ZoneBlock[][] = [];
  for (const block of byHeight) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && pageOf(first) === pageOf(block) && baselineOf(block) - baselineOf(first) <= t.rowTolerancePt)
      row.push(block);
    else rows.push([block]);
  }
  return rows.flatMap((row) => row.sort((a, b) => leftOf(a) - leftOf(b)));
}

const pageOf = (zone: ZoneBlock): number => firstLine(zone.block).page;
const baselineOf = (zone: ZoneBlock): number => firstLine(zone.block).baseline;
const leftOf = (zone: ZoneBlock): number => firstLine(zone.block).box[0];
