// The segmented document → the sentences that may say when and where the meeting was held, opened and closed.
import type { Layout } from '../../layout/model.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { linesIn, type Span } from '../../text/span.ts';
import { meetingThresholds as t } from './thresholds.ts';

export interface Passage {
  readonly span: Span;
  readonly place: 'opening' | 'closing';
  /** In the head, or the very first sentence of the first item: speaks of the meeting itself. */
  readonly lead: boolean;
  /** The sentence or cell behind: a label such as "Adjournment" may stand before its time. */
  readonly after: Span | null;
}

/** Up to an offset: sentences of the head and the first items (opening) and of the last items and the tail (closing), in printed order. */
export function passagesOf(segmented: Segmented, end: number = segmented.layout.bodyEnd): Passage[] {
  const { head } = segmented;
  const items = segmented.items.filter((item) => item.heading.start < end).map((item) => upTo(item, end));
  const tail = { start: Math.min(segmented.tail.start, end), end: Math.min(segmented.tail.end, end) };
  const opening = [head, ...items.slice(0, t.openingItems).map(firstText)];
  const closing = [...items.slice(-t.closingItems).map(lastText), tail];
  return [
    ...opening.flatMap((span, i) =>
      sentences(segmented, span, 'opening', i === 0 ? 'all' : i === 1 ? 'first' : 'none'),
    ),
    ...closing.flatMap((span) => sentences(segmented, span, 'closing', 'none')),
  ];
}

function upTo(item: ItemSegment, end: number): ItemSegment {
  return { ...item, body: { start: Math.min(item.body.start, end), end: Math.min(item.body.end, end) } };
}

/** Heading and text of an item, as far as a passage goes. */
function firstText(item: ItemSegment): Span {
  return { start: item.heading.start, end: Math.min(item.body.end, item.heading.start + t.passageChars) };
}

/** The heading and the last words of an item. */
function lastText(item: ItemSegment): Span {
  const long = item.body.end - item.heading.start > t.passageChars;
  return { start: long ? item.body.end - t.passageChars : item.heading.start, end: item.body.end };
}

function sentences(
  segmented: Segmented,
  span: Span,
  place: Passage['place'],
  lead: 'all' | 'first' | 'none',
): Passage[] {
  const { layout, lexicon } = segmented;
  const cut =
    place === 'opening' ? { start: span.start, end: Math.min(span.end, span.start + 2 * t.passageChars) } : span;
  const spans = rejoined(segmented, sentencesIn(layout.text, cut, lexicon));
  return spans.map((sentence, i) => ({
    span: sentence,
    place,
    lead: lead === 'all' || (lead === 'first' && i === 0),
    after: spans[i + 1] ?? null,
  }));
}

/** Sentences that a ragged or centred line end has broken are put together again. */
function rejoined(segmented: Segmented, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    if (before && goesOn(segmented, before, span)) whole[whole.length - 1] = { start: before.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}

/** The line before is long, ends without a stop and has this one right below it, in the same type. */
function goesOn({ layout }: Segmented, before: Span, span: Span): boolean {
  if (
    layout.text.slice(before.end, span.start) !== '\n' ||
    /[.:;!?]$/u.test(layout.text.slice(before.start, before.end))
  )
    return false;
  const above = linesIn(layout, { start: before.end - 1, end: before.end })[0];
  const below = linesIn(layout, { start: span.start, end: span.start + 1 })[0];
  if (
    !above ||
    !below ||
    above.page !== below.page ||
    above.bold !== below.bold ||
    Math.abs(above.size - below.size) > 0.6
  )
    return false;
  const gap = below.baseline - above.baseline;
  return (
    gap > 0 && gap < t.brokenLineEm * above.size && above.box[2] >= t.brokenLineWidth * widestOn(layout, above.page)
  );
}

/** Points of the widest line of a page. */
function widestOn({ lines }: Layout, page: number): number {
  return lines.reduce((widest, line) => (line.page === page ? Math.max(widest, line.box[2]) : widest), 0);
}
