// A gold record and the record extracted from the same PDF to what is right, wrong and missed in it.
import type { GoldRecord } from '../schemas/gold.ts';
import type { Compared, Comparison } from './findings.ts';
import { compareAttendance } from './groups/attendance.ts';
import { compareItems } from './groups/items.ts';
import { compareMeeting } from './groups/meeting.ts';
import { emptyTallies } from './tally.ts';

const nothing: Compared = { meeting: null, attendance: [], items: [], attachments: [] };

/**
 * Compares group by group, by the rules of docs/evaluation.md. `record` null (nothing was extracted): all is missed.
 * A group that the gold record leaves out is not counted.
 */
export function compareRecord(gold: GoldRecord, record: Compared | null): Comparison {
  const comparison: Comparison = { tallies: emptyTallies(), misses: [], judged: [] };
  const got = record ?? nothing;
  if (gold.meeting) compareMeeting(comparison, gold.meeting, got.meeting);
  if (gold.attendance) compareAttendance(comparison, gold.attendance, got.attendance);
  if (gold.items) compareItems(comparison, { ...gold, items: gold.items }, got);
  return comparison;
}
