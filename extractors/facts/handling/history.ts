// The text of an item → its earlier handling by this or other bodies.
//
//   Udvalg: Økonomiudvalget                          ← fields, each on its line
//   Dato: 09-04-2025
//   Punktnummer: 3
//   Fremsendes til byrådet.
//   Økonomiudvalget, 18. september 2019, pkt. 153:   ← one line
//   Beslutning i Teknisk Udvalg den 03-04-2019       ← the label of an earlier body's decision
import type { HistoryEntry } from '../../../schemas/record.ts';
import type { HistoryLabel } from '../../languages/handling-words.ts';
import type { ItemSegment, SectionSegment, Segmented } from '../../segment/model.ts';
import { findPhrases, startsWithPhrase } from '../../text/phrase.ts';
import { linesIn, pageEvidenceOf, type Span, sliceOf, trimmed } from '../../text/span.ts';
import { zoneLinesOf } from '../meeting/head-zone.ts';
import { namesInChunk } from '../meeting/name-readings.ts';
import { nameChunksOf } from '../meeting/name-tokens.ts';
import { headDatesIn } from '../meeting/printed-dates.ts';
import { handlingBooks } from './handling-lexicon.ts';
import { handlingThresholds as t } from './thresholds.ts';

/** Given an item and the meeting's ISO day, returns its earlier handling in printed order. */
export function historyOf(item: ItemSegment, segmented: Segmented, meetingDate: string | null): HistoryEntry[] {
  const heads = [...fieldHeads(item, segmented), ...lineHeads(item, segmented)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const written = heads.map((head, i) =>
    entryOf(segmented, head, { start: head.span.end, end: textEnd(item, head, heads[i + 1]) }),
  );
  return [...written, ...item.sections.flatMap((section) => earlierDecision(segmented, section, meetingDate))];
}

interface HistoryHead {
  readonly span: Span;
  readonly body: Span | null;
  readonly date: string | null;
  readonly number: Span | null;
}

/** The text of an entry goes to the next entry or to the end of its section. */
function textEnd(item: ItemSegment, head: HistoryHead, next: HistoryHead | undefined): number {
  const section = item.sections.find(({ body }) => body.start <= head.span.start && body.end >= head.span.end);
  return Math.min(section?.body.end ?? item.body.end, next?.span.start ?? Infinity);
}

function entryOf(segmented: Segmented, head: HistoryHead, body: Span): HistoryEntry {
  const { layout } = segmented;
  const text = trimmed(layout.text, body);
  return {
    body: head.body ? sliceOf(layout.text, head.body) : null,
    date: head.date,
    itemNumber: head.number ? sliceOf(layout.text, head.number) : null,
    text: sliceOf(layout.text, text),
    evidence: pageEvidenceOf(
      layout,
      { start: head.span.start, end: Math.max(head.span.end, text.end) },
      'history-entry',
    ),
  };
}

interface Field {
  readonly label: HistoryLabel;
  readonly line: Span;
  readonly value: Span;
}

/** Two or three fields on neighbouring lines, a body among them. */
function fieldHeads(item: ItemSegment, segmented: Segmented): HistoryHead[] {
  const fields = linesIn(segmented.layout, item.body).map((line) => {
    const start = line.words[0]?.start ?? 0;
    return fieldIn(segmented, {
      start: Math.max(start, item.body.start),
      end: Math.min(line.words.at(-1)?.end ?? start, item.body.end),
    });
  });
  const heads: HistoryHead[] = [];
  for (let i = 0; i < fields.length; i++) {
    const run = runFrom(fields, i);
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || run.length < 2 || !run.some((field) => field.label === 'body')) continue;
    const valueFor = (label: HistoryLabel) => run.find((field) => field.label === label)?.value ?? null;
    const date = valueFor('date');
    heads.push({
      span: { start: first.line.start, end: last.line.end },
      body: valueFor('body'),
      date: date ? (headDatesIn(segmented, date, false)[0]?.iso ?? null) : null,
      number: valueFor('number'),
    });
    i += run.length - 1;
  }
  return heads;
}

function runFrom(fields: readonly (Field | null)[], from: number): Field[] {
  const run: Field[] = [];
  for (const field of fields.slice(from, from + 3)) {
    if (!field || run.some((other) => other.label === field.label)) break;
    run.push(field);
  }
  return run;
}

function fieldIn({ folded, layout, lexicon }: Segmented, line: Span): Field | null {
  const printed = layout.text.slice(line.start, line.end);
  if (printed.length > t.labelLineChars || !printed.includes(':')) return null;
  const match = startsWithPhrase(handlingBooks(lexicon).history, folded.slice(line.start, line.end));
  if (!match) return null;
  const colon = /^\s?:\s?/u.exec(layout.text.slice(line.start + match.end, line.end));
  if (!colon) return null;
  const value = trimmed(layout.text, { start: line.start + match.end + colon[0].length, end: line.end });
  return value.start < value.end ? { label: match.meaning, line, value } : null;
}

/** Lines of body, day and item number: "Økonomiudvalget, 18. september 2019, pkt. 153:". */
function lineHeads(item: ItemSegment, segmented: Segmented): HistoryHead[] {
  return linesIn(segmented.layout, item.body).flatMap((line) => {
    const start = line.words[0]?.start ?? 0;
    const end = line.words.at(-1)?.end ?? start;
    const text = segmented.layout.text.slice(start, end);
    if (start < item.body.start || text.length > t.historyLineChars || !/\d{2}\D{2,24}\d/u.test(text)) return [];
    const date = headDatesIn(segmented, { start, end }, false)[0];
    if (!date?.iso) return [];
    const number = itemNumber(segmented, { start: date.span.end, end });
    const body = bodyIn(segmented, { start, end: date.span.start });
    return number && body ? [{ span: { start, end }, body, date: date.iso, number }] : [];
  });
}

/** A number behind a word for items, at the end of a line or before a colon. */
function itemNumber({ folded, layout, lexicon }: Segmented, span: Span): Span | null {
  const word = findPhrases(handlingBooks(lexicon).itemWords, folded.slice(span.start, span.end))[0];
  if (!word || word.start > 4) return null;
  const from = span.start + word.end;
  const number = /^\s{0,2}(?:\p{L}{1,3}\.?\s)?(\d{1,4}(?:[/.-]\d{1,4}){0,2})\s?[:.]?(?=\s|$)/u.exec(
    layout.text.slice(from, span.end),
  );
  if (!number?.[1]) return null;
  const start = from + number[0].indexOf(number[1]);
  return { start, end: start + number[1].length };
}

/** The name of a body printed in a span, or null. */
function bodyIn(segmented: Segmented, span: Span): Span | null {
  return bodiesIn(segmented, span)[0] ?? null;
}

/** The names of bodies printed in a span, in order. */
export function bodiesIn(segmented: Segmented, span: Span): Span[] {
  const readings = nameChunksOf(segmented, zoneLinesOf(segmented, span)).flatMap((chunk) =>
    namesInChunk(segmented.lexicon, chunk),
  );
  const bodies = readings.filter((reading) => reading.what === 'body' && reading.certainty >= t.bodyCertainty);
  return bodies.flatMap((reading) => reading.spans.slice(0, 1)).sort((a, b) => a.start - b.start);
}

/** A decision label that names an earlier day than the meeting's tells of an earlier handling. */
function earlierDecision(segmented: Segmented, section: SectionSegment, meetingDate: string | null): HistoryEntry[] {
  if (section.role !== 'decision' || !section.heading || meetingDate === null) return [];
  const date = headDatesIn(segmented, section.heading, false)[0];
  if (!date?.iso || date.iso >= meetingDate) return [];
  const number = itemNumber(segmented, { start: date.span.end, end: section.heading.end });
  const body = bodyIn(segmented, { start: section.heading.start, end: date.span.start });
  return [entryOf(segmented, { span: section.heading, body, date: date.iso, number }, section.body)];
}
