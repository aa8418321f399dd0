// Short lines above bulleted people, or that end with a colon inside a list → heads of groups, whatever they are called.
//
//   Tilstede                                     Tilstede:
//   Skakklubben          ← a group, no person    Bådfolket:
//     • Ann Holm (anholm)                        Ann Holm
//     • Bo Ek                                    Bo Ek
import type { Segmented } from '../../segment/model.ts';
import { namesIn } from '../../text/names.ts';
import { partCount } from '../../text/signs.ts';
import { type Span, trimmed } from '../../text/span.ts';
import type { Chunk } from './chunks.ts';
import { type Label, labelOf } from './labels.ts';
import { isSameRow } from './list-places.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** Given chunks in reading order, marks the heads of bulleted groups as labels that keep the status of the list around. */
export function groupsHeaded(chunks: readonly Chunk[], segmented: Segmented): readonly Chunk[] {
  const { text } = segmented.layout;
  let inGroups = false;
  let inList = false;
  return chunks.flatMap((chunk, i) => {
    const next = chunks[i + 1];
    const before = chunks[i - 1];
    const isBelow = before !== undefined && isUnder(chunk, before);
    const isGroup =
      inList && isBelow && next?.label === null && isColonHead(chunk, segmented) && isPerson(next, segmented);
    inList = isGroup || (chunk.label === null ? inList && isShort(chunk, text) : isOfThosePresent(chunk.label));
    if (isGroup) return [headOf(chunk, text)];
    const heads = next?.label === null && chunk.label === null && isHead(chunk, text) && isBulleted(next, text);
    if (heads && (inGroups || isPerson(next, segmented))) {
      inGroups = true;
      return [headOf(chunk, text)];
    }
    inGroups &&= chunk.label === null && !chunk.zone.heading && (isBulleted(chunk, text) || isHead(chunk, text));
    return inGroups && isAside(chunk, segmented) ? [] : [chunk];
  });
}

const sameList = { kind: 'list', status: 'same', of: 'people' } as const;

/** Below what was read before it, in the same column. */
function isUnder(chunk: Chunk, before: Chunk): boolean {
  return Math.abs(chunk.left - before.left) < t.entryAlignPt && !isSameRow(chunk, before.baseline);
}

/** Not a roster, whose heads are offices. */
function isOfThosePresent(label: Label): boolean {
  return label.kind === 'list' && label.of !== 'roster' && label.status !== 'same';
}

/** "Bådfolket:", with nothing behind it on its line. */
function isColonHead({ label, labelSpan, value }: Chunk, { layout, folded, lexicon }: Segmented): boolean {
  const behind = printedIn(value, layout.text);
  const span = labelSpan && behind === '' ? labelSpan : value;
  const printed = printedIn(span, layout.text);
  if (!printed.endsWith(':') || printed.split(/\s+/u).length > t.groupHeadWords) return false;
  return (
    label === null || (label.kind === 'stop' && labelOf(folded.slice(span.start, span.end), lexicon, false) === null)
  );
}

/** An entry or a head: no paragraph. */
function isShort({ value }: Chunk, text: string): boolean {
  return partCount(printedIn(value, text)) <= t.groupEntryWords;
}

function headOf(chunk: Chunk, text: string): Chunk {
  const end = { start: chunk.value.end, end: chunk.value.end };
  return { ...chunk, label: sameList, labelSpan: chunk.labelSpan ?? trimmed(text, chunk.value), value: end };
}

/** "• Ikke representert.": a few words instead of people. */
function isAside(chunk: Chunk, segmented: Segmented): boolean {
  const words = partCount(printedIn(chunk.value, segmented.layout.text));
  return words <= t.groupHeadWords && !isPerson(chunk, segmented);
}

function isHead(chunk: Chunk, text: string): boolean {
  const printed = printedIn(chunk.value, text);
  return !isBulleted(chunk, text) && !/[,;]/u.test(printed) && partCount(printed) <= t.groupHeadWords;
}

function isBulleted({ value }: Chunk, text: string): boolean {
  return /^[•●▪■◦○‣\u{F0B7}\u{F0A7}\u{F0D8}]/u.test(printedIn(value, text));
}

/** A name of several words right behind the bullet. */
function isPerson({ value }: Chunk, { layout: { text }, lexicon }: Segmented): boolean {
  const [first] = namesIn(text, value, lexicon);
  return first?.name.includes(' ') === true && first.span.start - trimmed(text, value).start <= 3;
}

function printedIn(span: Span, text: string): string {
  const { start, end } = trimmed(text, span);
  return text.slice(start, end);
}
