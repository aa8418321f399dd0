// The head of a grid of marks → the columns and the state each stands for.
import type { AttendanceStatus } from '../../../schemas/record.ts';
import { firstLine, type Line, type PlacedWord, right } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { labelOf } from './labels.ts';
import { attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

/** A column of marks, from and to in points. */
export interface Column {
  readonly status: AttendanceStatus;
  readonly from: number;
  readonly to: number;
}

/** Heads of a row that name a state, each a paragraph of its own. */
export function columnHeads(row: readonly ZoneBlock[], { folded, lexicon }: Segmented): Column[] {
  return row.flatMap(({ block, start, end }) => {
    const status = stateOf(folded.slice(start, end), lexicon);
    const box = firstLine(block).box;
    return status ? [{ status, from: box[0], to: right(box) }] : [];
  });
}

/** The same where the head stands in a line above the table's first row: coloured, say, and without the table's own lines. */
export function headsAbove(table: readonly ZoneBlock[], zone: readonly ZoneBlock[], { lexicon }: Segmented): Column[] {
  const [first] = table;
  if (!first) return [];
  const { page, box, size } = firstLine(first.block);
  const above = ({ box: other, page: on }: Line): boolean => {
    const gap = box[1] - (other[1] + other[3]);
    return on === page && gap > -size && gap < t.gridHeadGapEm * size;
  };
  return zone
    .flatMap(({ block }) => block.lines)
    .filter((line) => above(line) && Math.abs(line.baseline - firstLine(first.block).baseline) > size / 2)
    .flatMap(({ words }) => stateRuns(words, lexicon));
}

/** Runs of words that name a state, the longest first, from left to right. */
function stateRuns(words: readonly PlacedWord[], lexicon: Segmented['lexicon']): Column[] {
  const columns: Column[] = [];
  for (let at = 0; at < words.length; ) {
    const run = lengths.map((length) => words.slice(at, at + length)).find((some) => stateOfWords(some, lexicon));
    const status = run ? stateOfWords(run, lexicon) : null;
    const [head, tail] = [run?.[0], run?.at(-1)];
    if (status && head && tail) columns.push({ status, from: head.word.box[0], to: right(tail.word.box) });
    at += run?.length ?? 1;
  }
  return columns;
}

/** Most words of a state ("not in attendance"), and fewer. */
const lengths = [3, 2, 1] as const;

const stateOfWords = (words: readonly PlacedWord[], lexicon: Segmented['lexicon']): AttendanceStatus | null =>
  stateOf(fold(words.map(({ word }) => word.text).join(' ')), lexicon);

function stateOf(folded: string, lexicon: Segmented['lexicon']): AttendanceStatus | null {
  const label = labelOf(folded, lexicon, false);
  return label?.kind === 'list' && label.status !== 'same' && label.of !== 'roster' && label.of !== 'staff'
    ? label.status
    : null;
}
