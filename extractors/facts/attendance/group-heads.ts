// Short lines above bulleted people → heads of groups inside a list, whatever they are called.
//
//   Tilstede
//   Skakklubben          ← a group, no person
//     • Ann Holm (anholm)
//     • Bo Ek
import type { Segmented } from '../../segment/model.ts';
import { namesIn } from '../../text/names.ts';
import { type Span, trimmed } from '../../text/span.ts';
import type { Chunk } from './chunks.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** Given chunks in reading order, marks the heads of bulleted groups as labels that keep the status of the list around. */
export function groupsHeaded(chunks: readonly Chunk[], segmented: Segmented): readonly Chunk[] {
  const { text } = segmented.layout;
  let inGroups = false;
  return chunks.flatMap((chunk, i) => {
    const next = chunks[i + 1];
    const heads = next?.label === null && chunk.label === null && isHead(chunk, text) && isBulleted(next, text);
    if (heads && (inGroups || isPerson(next, segmented))) {
      inGroups = true;
      return [headOf(chunk, text)];
    }
    inGroups &&= chunk.label === null && isBulleted(chunk, text);
    return inGroups && isAside(chunk, segmented) ? [] : [chunk];
  });
}

function headOf(chunk: Chunk, text: string): Chunk {
  const label = { kind: 'list', status: 'same', of: 'people' } as const;
  const end = { start: chunk.value.end, end: chunk.value.end };
  return { ...chunk, label, labelSpan: trimmed(text, chunk.value), value: end };
}

/** "• Ikke representert.": a few words instead of people. */
function isAside(chunk: Chunk, segmented: Segmented): boolean {
  const words = printedIn(chunk.value, segmented.layout.text).split(/\s+/u).length;
  return words <= t.groupHeadWords && !isPerson(chunk, segmented);
}

function isHead(chunk: Chunk, text: string): boolean {
  const printed = printedIn(chunk.value, text);
  return !isBulleted(chunk, text) && !/[,;]/u.test(printed) && printed.split(/\s+/u).length <= t.groupHeadWords;
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
