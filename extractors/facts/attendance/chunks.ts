// Paragraphs of the zone → chunks: a label and what follows it, or text without a label, with their place on the page.
//
//   Til stede:  Christian, Jeppe.  Gæst: Kristian.
//   └─ chunk ───────────────────┘  └─ chunk ─────┘
import type { Lexicon } from '../../languages/lexicon.ts';
import { type Line, right } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Span, sliceOf, trimmed } from '../../text/span.ts';
import { type Label, labelOf } from './labels.ts';
import { attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

export interface Chunk {
  readonly zone: ZoneBlock;
  /** Null: no label known; the text may go on with a list. */
  readonly label: Label | null;
  readonly labelSpan: Span | null;
  /** What follows the label, or the whole text. */
  readonly value: Span;
  readonly page: number;
  /** Points: left and right edge and baseline of the chunk's first line. */
  readonly left: number;
  /** Left edge of its paragraph. */
  readonly blockLeft: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
}

interface Cut {
  readonly start: number;
  readonly labelEnd: number;
  readonly valueStart: number;
  readonly label: Label | null;
}

/** Given a paragraph, returns its chunks in reading order. */
export function chunksOf(zone: ZoneBlock, segmented: Segmented): Chunk[] {
  const { layout } = segmented;
  const cuts = cutsOf(zone, segmented);
  const starts =
    cuts[0]?.start === zone.start
      ? []
      : [{ start: zone.start, labelEnd: zone.start, valueStart: zone.start, label: null }];
  const all = [...starts, ...cuts];
  return all.flatMap((cut, i) => {
    const end = all[i + 1]?.start ?? zone.end;
    const line = lineAt(zone, cut.start);
    const labelled = cut.labelEnd > cut.start;
    if (!labelled && sliceOf(layout.text, { start: cut.start, end }) === '') return [];
    return [
      {
        zone,
        label: cut.label,
        labelSpan: labelled ? { start: cut.start, end: cut.labelEnd } : null,
        value: { start: cut.valueStart, end },
        page: line.page,
        left: leftOf(line, cut.start),
        blockLeft: Math.min(...zone.block.lines.map(({ box }) => box[0])),
        right: right(line.box),
        baseline: line.baseline,
        size: line.size,
        bold: line.bold,
      },
    ];
  });
}

/** Places where a label stands: at the start, behind a sentence, a semicolon, a bracket or a count. */
function cutsOf(zone: ZoneBlock, segmented: Segmented): Cut[] {
  const { layout, lexicon } = segmented;
  const sentences = sentencesIn(layout.text, zone, lexicon).flatMap((sentence) => [
    sentence.start,
    ...innerStarts(layout.text, sentence),
  ]);
  const lines = zone.block.lines.flatMap((line) => line.words[0]?.start ?? []).filter((start) => start > zone.start);
  const free = new Set([zone.start, ...sentences]);
  const starts = [...new Set([...free, ...lines])].sort((a, b) => a - b);
  return starts.flatMap((start) =>
    nestedCuts(start, zone, segmented).filter(({ label }) => free.has(start) || label !== null),
  );
}

/** `ROLL CALL: Present: …`: a label may be followed by another. */
function nestedCuts(start: number, zone: ZoneBlock, segmented: Segmented): Cut[] {
  const first = cutAt(start, zone, segmented);
  if (!first || first.valueStart >= zone.end) return first ? [first] : [];
  const behind = trimmed(segmented.layout.text, { start: first.valueStart, end: zone.end });
  const second = behind.start < zone.end ? cutAt(behind.start, zone, segmented) : null;
  return second?.label && second.label.kind !== 'stop' ? [first, second] : [first];
}

function innerStarts(text: string, sentence: Span): number[] {
  const inside = text.slice(sentence.start, sentence.end);
  return Array.from(
    inside.matchAll(/(?:[;)\]]|\(\d{1,3}\)[;,]?|\d\.?)\s{1,3}\[?(?=\p{Lu})/gu),
    (match) => sentence.start + match.index + match[0].length,
  );
}

function cutAt(start: number, zone: ZoneBlock, segmented: Segmented): Cut | null {
  const { layout, folded, lexicon } = segmented;
  const reach = Math.min(zone.end, start + t.labelCharacters + 2);
  const ahead = folded.slice(start, reach);
  const colon = ahead.search(/:(?!\d)/u);
  if (colon > 0) {
    const label = labelOf(ahead.slice(0, colon), lexicon, zone.expected);
    const known =
      label ??
      (start === zone.start && isHeadLike(layout.text.slice(start, start + colon)) ? { kind: 'stop' as const } : null);
    if (known) return { start, labelEnd: start + colon + 1, valueStart: start + colon + 1, label: known };
  }
  return dashLabel(start, ahead, lexicon) ?? wholeLabel(start, zone, segmented) ?? leadLabel(start, zone, segmented);
}

/** Few words, the first with a capital, before a colon: some label we do not know. Names are tried by the list reader. */
function isHeadLike(printed: string): boolean {
  return (
    printed.length <= 40 &&
    /^[\s•●▪■◦○‣–-]{0,4}\p{Lu}/u.test(printed) &&
    !/[,;.]\s/u.test(printed) &&
    !isFullName(printed)
  );
}

function isFullName(printed: string): boolean {
  return /^[\s•●▪■◦○‣–-]{0,4}(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,3}\p{Lu}[\p{L}'’-]{1,30}$/u.test(printed.trim());
}

/** `Absent - Board Member Holm` */
function dashLabel(start: number, ahead: string, lexicon: Lexicon): Cut | null {
  const dash = /^.{2,40}?\s[-–]\s/u.exec(ahead)?.[0].length ?? 0;
  const label = dash > 0 ? labelOf(ahead.slice(0, dash), lexicon, false) : null;
  return label?.kind === 'list' ? { start, labelEnd: start + dash, valueStart: start + dash, label } : null;
}

/** A label alone in its paragraph or cell, without a colon. */
function wholeLabel(start: number, zone: ZoneBlock, segmented: Segmented): Cut | null {
  if (start !== zone.start || zone.end - start > t.labelCharacters) return null;
  const label = labelOf(segmented.folded.slice(start, zone.end), segmented.lexicon, false);
  return label ? { start, labelEnd: zone.end, valueStart: zone.end, label } : null;
}

/** Words in bold, or alone on the first line of a paragraph, before text that is not. */
function leadLabel(start: number, zone: ZoneBlock, segmented: Segmented): Cut | null {
  const line = zone.block.lines[0];
  if (start !== zone.start || !line) return null;
  const lastBold = line.words[line.boldLead - 1];
  const end = line.boldLead > 0 ? lastBold?.end : zone.block.lines.length > 1 ? line.words.at(-1)?.end : undefined;
  if (end === undefined || end <= start || end >= zone.end) return null;
  const label = labelOf(segmented.folded.slice(start, end), segmented.lexicon, false);
  return label?.kind === 'list' ? { start, labelEnd: end, valueStart: end, label } : null;
}

function lineAt(zone: ZoneBlock, at: number): Line {
  const { lines } = zone.block;
  const found = lines.findLast((line) => (line.words[0]?.start ?? Infinity) <= at) ?? lines[0];
  if (!found) throw new Error('a block without lines');
  return found;
}

/** Left edge of the word at an offset; bullets do not count. */
function leftOf(line: Line, at: number): number {
  const word = line.words.find((placed) => placed.end > at && /[\p{L}\p{N}]/u.test(placed.word.text));
  return word?.word.box[0] ?? line.box[0];
}
