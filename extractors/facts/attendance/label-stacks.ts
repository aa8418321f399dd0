// Labels printed first and their values below them all → each value behind its label.
//
//   Mødedato:           3. maj 2019
//   Til stede:     →    Anna Holm, Bo Ek
//   Fraværende:         Carla Dam
import type { Chunk } from './chunks.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** Given chunks in reading order, returns them with the values of each stack of bare labels moved behind their labels. */
export function unstacked(chunks: readonly Chunk[]): Chunk[] {
  const ordered: Chunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    const labels = chunks.slice(i, stackEnd(chunks, i));
    const values = chunks.slice(i + labels.length, i + 2 * labels.length);
    const paired = labels.length > 1 && isMixed(labels) && isValueRun(chunks, i + labels.length, labels.length);
    if (paired) ordered.push(...labels.flatMap((label, k) => [label, asBeside(label, values[k])]));
    else ordered.push(...labels, ...(labels.length === 0 ? chunks.slice(i, i + 1) : []));
    i += paired ? labels.length + values.length : Math.max(1, labels.length);
  }
  return ordered;
}

/** Behind the last of the labels without a value that follow one another in one column. */
function stackEnd(chunks: readonly Chunk[], from: number): number {
  let end = from;
  const first = chunks[from];
  for (let chunk = first; chunk && first && isBareLabel(chunk) && isBelow(first, chunk); chunk = chunks[end]) end++;
  return end;
}

function isBareLabel({ label, value, zone }: Chunk): boolean {
  const isGroup = label?.kind === 'list' && (label.status === 'same' || label.of === 'roster');
  return label !== null && !isGroup && !zone.heading && value.end <= value.start + 1;
}

function isBelow(first: Chunk, chunk: Chunk): boolean {
  return (
    first === chunk ||
    (Math.abs(first.left - chunk.left) < t.entryAlignPt && chunk.baseline > first.baseline && chunk.page === first.page)
  );
}

/** At least one label of something else than people: else it is a heading over a list. */
function isMixed(labels: readonly Chunk[]): boolean {
  const lists = labels.filter(({ label }) => label?.kind === 'list');
  return (
    lists.length > 0 &&
    (lists.length < labels.length || new Set(lists.map(({ label }) => JSON.stringify(label))).size > 1)
  );
}

/** Exactly as many paragraphs without a label, then something else. */
function isValueRun(chunks: readonly Chunk[], from: number, count: number): boolean {
  const isValue = (chunk: Chunk | undefined) => chunk !== undefined && chunk.label === null && !chunk.zone.heading;
  const run = chunks.slice(from, from + count);
  return run.length === count && run.every(isValue) && !isValue(chunks[from + count]);
}

/** The value as if it stood on its label's line. */
function asBeside(label: Chunk, value: Chunk | undefined): Chunk {
  return value ? { ...value, page: label.page, baseline: label.baseline, left: label.right + 1 } : label;
}
