// The head's lines → its labelled fields: "Mødested: Byrådssalen", in cells, on lines, or labels first and values later.
//
//   Dato:  3. maj 2024      Sted:  Rådhuset      ← several on a line
//   Mødested     Byrådssalen                     ← cells of a row
//   Date:        March 9, 2021                   ← a column of labels, then a column of values
//   Time:        22:00
import type { HeadLabel } from '../../languages/meeting-words.ts';
import type { Block, Layout } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { findPhrases } from '../../text/phrase.ts';
import { type Span, trimmed } from '../../text/span.ts';
import type { HeadZone } from './head-zone.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import { meetingThresholds as t } from './thresholds.ts';

export interface HeadField {
  readonly label: HeadLabel;
  readonly labelSpan: Span;
  /** Empty (start = end) where nothing is printed for the label. */
  readonly value: Span;
}

interface FoundLabel {
  readonly label: HeadLabel;
  readonly span: Span;
  readonly colon: boolean;
  readonly block: Block;
}

/** Given the head's zone, returns its labelled fields in printed order. */
export function headFieldsOf(segmented: Segmented, zone: HeadZone): HeadField[] {
  const blocks = blocksOf(segmented.layout, zone);
  const labels = blocks.flatMap((block) => labelsIn(segmented, block));
  const fields = labels.map((label, i) => fieldOf(segmented, label, labels[i + 1]));
  return withLaterValues(segmented, blocks, fields, labels);
}

function blocksOf({ blocks }: Layout, zone: HeadZone): Block[] {
  const numbers = new Set(zone.head.map((line) => line.block));
  return blocks.filter((_, i) => numbers.has(i));
}

/** Labels at the start of a line or cell, or anywhere before a colon. */
function labelsIn(segmented: Segmented, block: Block): FoundLabel[] {
  const { folded } = segmented;
  const text = folded.slice(block.start, block.end);
  const starts = new Set(block.lines.map((line) => (line.words[0]?.start ?? 0) - block.start));
  const found: FoundLabel[] = [];
  for (const match of findPhrases(meetingBooks(segmented.lexicon).labels, text)) {
    const after = /^[.]?\s{0,2}(:?)/u.exec(text.slice(match.end, match.end + 4));
    const colon = after?.[1] === ':';
    const atStart = starts.has(match.start);
    const whole = match.start === 0 && /^\W{0,3}$/u.test(text.slice(match.end));
    if (!colon && !(atStart && (whole || opensValue(segmented, match.meaning, text.slice(match.end, match.end + 40)))))
      continue;
    if (match.start > 0 && /[\p{L}\p{N}-]/u.test(text[match.start - 1] ?? '')) continue;
    const end = match.end + (colon ? (after?.[0].length ?? 0) : 0);
    found.push({
      label: match.meaning,
      colon,
      block,
      span: { start: block.start + match.start, end: block.start + end },
    });
  }
  return withoutOverlaps(found);
}

/** A label without a colon counts where a value of its kind follows at once: "Mødedato 3. maj", "Start kl. 17:00". */
function opensValue({ lexicon }: Segmented, label: HeadLabel, after: string): boolean {
  if (label === 'date' || label === 'next' || label === 'previous' || label === 'other-date')
    return dateLike(after, meetingBooks(lexicon).weekdays);
  return (
    (label === 'start' || label === 'end' || label === 'time') &&
    /^\s{0,3}(?:\p{L}{1,4}\.?\s?)?\d{1,2}[:.]\d{2}/u.test(after)
  );
}

function dateLike(text: string, weekdays: ReadonlyMap<string, number>): boolean {
  const first = /^\s{0,3}(\p{L}{2,12}|\d{1,2})/u.exec(text)?.[1] ?? '';
  return /\d/u.test(first) || weekdays.has(first);
}

/** The longest label wins; the earlier one where two are as long. */
function withoutOverlaps(labels: FoundLabel[]): FoundLabel[] {
  const sorted = labels.toSorted(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
  );
  const kept: FoundLabel[] = [];
  for (const label of sorted)
    if (!kept.some((other) => other.span.start < label.span.end && other.span.end > label.span.start)) kept.push(label);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function fieldOf(segmented: Segmented, label: FoundLabel, next: FoundLabel | undefined): HeadField {
  const { text } = segmented.layout;
  const blockEnd = Math.min(label.block.end, next?.span.start ?? Infinity, label.span.end + t.valueChars);
  const own = trimmed(text, { start: label.span.end, end: Math.max(label.span.end, blockEnd) });
  const value = own.start < own.end ? own : nextCell(segmented, label, next);
  return { label: label.label, labelSpan: label.span, value };
}

/** The cell right of the label's cell; its further paragraphs belong to the value. */
function nextCell({ layout }: Segmented, { block, span }: FoundLabel, next: FoundLabel | undefined): Span {
  const none = { start: span.end, end: span.end };
  const { cell } = block;
  if (!cell) return none;
  const right = layout.blocks.filter(
    (other) =>
      other.cell?.table === cell.table &&
      other.cell.row === cell.row &&
      other.cell.column === cell.column + 1 &&
      other.start < (next && next.span.start > block.end ? next.span.start : Infinity),
  );
  const first = right[0];
  const last = right.at(-1);
  return first && last ? { start: first.start, end: Math.min(last.end, first.start + t.valueChars) } : none;
}

/** Labels without values, directly followed by as many blocks as there are labels: paired in order. */
function withLaterValues(
  segmented: Segmented,
  blocks: readonly Block[],
  fields: HeadField[],
  labels: readonly FoundLabel[],
): HeadField[] {
  const { text } = segmented.layout;
  const result = [...fields];
  let from = 0;
  while (from < fields.length) {
    let to = from;
    while (to < fields.length && isEmpty(fields[to]) && adjacent(blocks, labels, from, to)) to++;
    if (to === from) {
      from++;
      continue;
    }
    const lastBlock = labels[to - 1]?.block;
    const values = lastBlock ? linesBehind(blocks, lastBlock, to - from, labels) : [];
    values.forEach((value, i) => {
      const field = fields[from + i];
      if (field) result[from + i] = { ...field, value: trimmed(text, value) };
    });
    from = to;
  }
  return result;
}

function isEmpty(field: HeadField | undefined): boolean {
  return field !== undefined && field.value.start === field.value.end;
}

function adjacent(blocks: readonly Block[], labels: readonly FoundLabel[], from: number, at: number): boolean {
  const first = labels[from];
  const label = labels[at];
  if (!first || !label) return false;
  return blocks.indexOf(label.block) - blocks.indexOf(first.block) <= at - from;
}

/** The next lines that hold no label of their own, one for each label. */
function linesBehind(blocks: readonly Block[], block: Block, count: number, labels: readonly FoundLabel[]): Span[] {
  const behind = blocks.slice(blocks.indexOf(block) + 1);
  const spans: Span[] = [];
  for (const next of behind) {
    if (labels.some((label) => label.block === next) || spans.length >= count) break;
    spans.push({ start: next.start, end: Math.min(next.end, next.start + t.valueChars) });
  }
  return spans.length === count ? spans : [];
}
