// The segmented document → the lines that may tell who met, when and where: title block and running lines.
//
//   Bestyrelsen — referat            ← running line
//   REFERAT                          ← title block
//   af ordinær generalforsamling
//   Dato: 3. maj 2024                ← header field
//   Til stede: …                     ← ends the title block
import type { Block, Line } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { hasPhrase, startsWithPhrase } from '../../text/phrase.ts';
import { linesIn, type Span } from '../../text/span.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import { meetingThresholds as t } from './thresholds.ts';

export interface ZoneLine {
  readonly span: Span;
  readonly line: Line;
  /** Lines of one block carry the same number; running lines have one each. */
  readonly block: number;
  readonly running: boolean;
  /** Inside the title block: above lists of people, agenda and contents. */
  readonly title: boolean;
}

export interface HeadZone {
  /** Lines of the head, from the top. */
  readonly head: readonly ZoneLine[];
  /** Running heads and feet, each wording once. */
  readonly running: readonly ZoneLine[];
}

/** Given the segmented document, returns the lines that may name the meeting. */
export function headZoneOf(segmented: Segmented): HeadZone {
  return { head: headLines(segmented), running: runningLines(segmented) };
}

function headLines(segmented: Segmented): ZoneLine[] {
  const { layout } = segmented;
  const announced = new Set(segmented.announced);
  const books = meetingBooks(segmented.lexicon);
  const found: ZoneLine[] = [];
  let title = true;
  let titled = false;
  for (const [number, block] of layout.blocks.entries()) {
    if (found.length >= t.headLines) break;
    if (announced.has(block) || block.contents) {
      title = false;
      continue;
    }
    if (block.start >= segmented.head.end && found.length >= t.topLines) break;
    if (block.start >= segmented.head.end && isItem(segmented, block)) break;
    const prose = block.end - block.start > t.titleBlockChars;
    if (prose && titled) title = false;
    for (const line of block.lines) {
      const span = spanOfLine(line);
      if (!span) continue;
      const folded = segmented.folded.slice(span.start, span.end);
      if (found.length > 0 && startsWithPhrase(books.headEnds, folded)) title = false;
      if (found.length >= t.titleLines) title = false;
      titled ||= hasPhrase(books.titleWords, folded);
      found.push({ span, line, block: number, running: false, title: title && !prose });
    }
  }
  return found;
}

/** Behind the head only unnumbered text at the very top counts: some papers begin with their first item. */
function isItem(segmented: Segmented, block: Block): boolean {
  return segmented.items.some(
    (item) => item.numberSpan !== null && item.heading.start < block.end && item.heading.end > block.start,
  );
}

/** Where a line stands in the canonical text. */
function spanOfLine(line: Line): Span | null {
  const first = line.words[0];
  const last = line.words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function runningLines({ layout, folded }: Segmented): ZoneLine[] {
  const seen = new Set<string>();
  const found: ZoneLine[] = [];
  for (const [i, { kind, line }] of layout.furniture.entries()) {
    const span = spanOfLine(line);
    if (kind !== 'running-line' || !span) continue;
    const key = folded.slice(span.start, span.end);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ span, line, block: -1 - i, running: true, title: true });
    if (found.length >= t.runningLines) break;
  }
  return found;
}

/** The lines of a span as zone lines, for headings and sentences elsewhere in the text. */
export function zoneLinesOf(segmented: Segmented, span: Span): ZoneLine[] {
  return linesIn(segmented.layout, span).flatMap((line) => {
    const full = spanOfLine(line);
    if (!full) return [];
    const part = { start: Math.max(full.start, span.start), end: Math.min(full.end, span.end) };
    return part.start < part.end ? [{ span: part, line, block: span.start, running: false, title: false }] : [];
  });
}
