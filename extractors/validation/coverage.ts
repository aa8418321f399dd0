// Which characters of the body belong to a fact → coverage: what was read and not understood is a number.

import type { Evidence } from '../../schemas/evidence.ts';
import type { Coverage } from '../../schemas/record.ts';
import type { MinutesFacts } from '../facts/facts.ts';
import type { Layout } from '../layout/model.ts';
import { inkCount } from '../text/signs.ts';
import type { Span } from '../text/span.ts';

/** Counts pages by source and body characters (white space aside) by whether they belong to a fact. */
export function coverageOf(facts: MinutesFacts): Coverage {
  const { layout } = facts.segmented;
  const bySource = (source: string) => layout.pages.filter((page) => page.textSource === source).length;
  return {
    pages: layout.pages.length,
    textPages: bySource('text-layer'),
    ocrPages: bySource('ocr'),
    mixedPages: bySource('mixed'),
    blankPages: layout.pages.filter((page) => page.textSource === 'none' && page.failed === null).length,
    failedPages: layout.pages.filter((page) => page.failed !== null).map((page) => page.number),
    characters: inkIn(layout, [{ start: 0, end: layout.bodyEnd }]),
    charactersAssigned: inkIn(layout, merged(assignedSpans(facts), layout.bodyEnd)),
  };
}

function assignedSpans(facts: MinutesFacts): Span[] {
  const { segmented } = facts;
  const evidences: Evidence[] = [
    ...Object.values(facts.meeting.evidence).flat(),
    ...facts.attendance.flatMap((person) => person.evidence),
    ...facts.changes.flatMap((change) => change.evidence),
    ...facts.attachments.flatMap((attachment) => attachment.evidence),
  ];
  const items = segmented.items.flatMap((item) => [item.heading, item.body]);
  return [...evidences, ...facts.statements, ...segmented.announced, ...items];
}

/** Spans in order without overlap, cut at the end of the body. */
function merged(spans: readonly Span[], bodyEnd: number): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const end = Math.min(span.end, bodyEnd);
    if (last && span.start <= last.end) last.end = Math.max(last.end, end);
    else if (span.start < end) result.push({ start: span.start, end });
  }
  return result;
}

function inkIn(layout: Layout, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + inkCount(layout.text, span.start, span.end), 0);
}
