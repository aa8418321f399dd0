// A span of the canonical text → its words on the page: evidence.
import type { Evidence } from '../../schemas/evidence.ts';
import { enclosing, type Layout, type Line } from '../layout/model.ts';
import { closedUp, isBlankAt } from './signs.ts';

/** UTF-16 offsets into the canonical text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Given a span, returns it without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return { start, end };
}

/** What a span says, on one line: line feeds, tabs and runs of blanks become one blank. */
export function sliceOf(text: string, span: Span): string {
  return closedUp(text.slice(span.start, span.end));
}

/** Where a span is printed: one entry a line, each with the box of its words there. */
export function evidenceOf(layout: Layout, span: Span, rule: string): Evidence[] {
  return linesIn(layout, span).flatMap((line) => {
    const words = line.words.filter((placed) => placed.start < span.end && placed.end > span.start);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return [];
    return [
      {
        page: line.page,
        box: enclosing(words.map((placed) => placed.word.box)),
        start: Math.max(first.start, span.start),
        end: Math.min(last.end, span.end),
        source: line.source,
        rule,
      },
    ];
  });
}

/** The same, one entry a page: for long texts of which nobody wants each line's box. */
export function pageEvidenceOf(layout: Layout, span: Span, rule: string): Evidence[] {
  const byPage = new Map<number, Evidence[]>();
  for (const entry of evidenceOf(layout, span, rule))
    byPage.set(entry.page, [...(byPage.get(entry.page) ?? []), entry]);
  return [...byPage].map(([page, entries]) => ({
    page,
    box: enclosing(entries.map((entry) => entry.box)),
    start: Math.min(...entries.map((entry) => entry.start)),
    end: Math.max(...entries.map((entry) => entry.end)),
    source: entries.some((entry) => entry.source === 'ocr') ? 'ocr' : 'text-layer',
    rule,
  }));
}

/** The lines that a span touches, found by bisection. */
export function linesIn(layout: Layout, span: Span): Line[] {
  const { lines } = layout;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.words.at(-1)?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Line[] = [];
  for (let i = low; i < lines.length; i++) {
    const line = lines[i];
    if (!line || (line.words[0]?.start ?? Infinity) >= span.end) break;
    found.push(line);
  }
  return found;
}
