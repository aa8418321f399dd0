// The title block → the meeting's title, number and kind, and what the paper says of its own state.
import type { ApprovalStatus, Meeting } from '../../../schemas/record.ts';
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase, type PhraseBook } from '../../text/phrase.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Claim } from './claims.ts';
import type { HeadField } from './head-fields.ts';
import { type HeadZone, headZoneOf, type ZoneLine } from './head-zone.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import type { Passage } from './passages.ts';
import { meetingThresholds as t } from './thresholds.ts';

/** Short lines of the title block and the running lines: prose tells of other papers. */
function titleLines({ folded }: Segmented, zone: HeadZone): ZoneLine[] {
  const short = ({ span }: ZoneLine) => span.end - span.start <= t.titleLineChars;
  const prose = (line: ZoneLine) =>
    /[.]\s?$/u.test(folded.slice(line.span.start, line.span.end)) && line.span.end - line.span.start > 30;
  return [...zone.head.filter((line) => line.title && short(line) && !prose(line)), ...zone.running.filter(short)];
}

/** The title as printed: the line that calls the paper minutes, else the one that names a meeting, with its block. */
export function titleOf(segmented: Segmented, zone: HeadZone): Claim<string> | null {
  const { folded, layout, lexicon } = segmented;
  const { titleWords, names } = meetingBooks(lexicon);
  const lines = titleLines(segmented, zone).toSorted(
    (a, b) => a.line.page - b.line.page || a.line.baseline - b.line.baseline,
  );
  const meanings = lines.map(({ span }) =>
    findPhrases(titleWords, folded.slice(span.start, span.end)).map((match) => match.meaning),
  );
  const at = [
    meanings.findIndex((found) => found.includes('title')),
    meanings.findIndex((found) => found.length > 0),
    lines.findIndex(({ span }) => hasPhrase(names, folded.slice(span.start, span.end))),
  ].find((index) => index >= 0);
  const line = at === undefined ? undefined : lines[at];
  if (!line) return null;
  const kin = lines.filter((other) => other.block === line.block);
  const span = { start: kin[0]?.span.start ?? line.span.start, end: kin.at(-1)?.span.end ?? line.span.end };
  return { value: sliceOf(layout.text, span), spans: [span], strength: t.strength.titleLine, rule: 'title-line' };
}

/** The meeting's own number: "møde nr. 6", "18/2012". */
export function numberOf(segmented: Segmented, zone: HeadZone, fields: readonly HeadField[]): Claim<string> | null {
  const { folded, layout } = segmented;
  const field = fields.find(({ label, value }) => label === 'number' && value.start < value.end);
  const printed = field
    ? /^\s{0,2}(?:\p{L}{1,3}\.?\s)?(\d{1,4}(?:\s?[/-]\s?\d{2,4})?)/iu.exec(
        layout.text.slice(field.value.start, field.value.end),
      )
    : null;
  if (field && printed?.[1])
    return numberClaim(
      segmented,
      field.value.start + printed[0].length - printed[1].length,
      printed[1],
      t.strength.label,
    );
  for (const { span } of titleLines(segmented, zone)) {
    for (const { slots } of findPhrases(meetingBooks(segmented.lexicon).numbers, folded.slice(span.start, span.end))) {
      const start = span.start + (slots.number?.start ?? 0);
      const whole = /^\d{1,4}(?:\s?[/-]\s?\d{2,4})?(?![\d.:]|\s?-\s?\d)/u.exec(layout.text.slice(start, start + 12));
      if (whole && slots.number) return numberClaim(segmented, start, whole[0], t.strength.titleLine);
    }
  }
  return null;
}

function numberClaim({ layout }: Segmented, start: number, printed: string, strength: number): Claim<string> {
  const span = { start, end: start + printed.length };
  return { value: sliceOf(layout.text, span), spans: [span], strength, rule: 'meeting-number' };
}

type Kind = NonNullable<Meeting['classification']>;

/** Ordinary, extraordinary …: the first such word of the title block, else of the sentence that tells of the meeting. */
export function classificationOf(
  segmented: Segmented,
  zone: HeadZone,
  passages: readonly Passage[],
): Claim<Kind> | null {
  const books = meetingBooks(segmented.lexicon);
  const telling = passages.filter(
    ({ lead, span }) => lead && hasPhrase(books.held, segmented.folded.slice(span.start, span.end)),
  );
  const spans = [...titleLines(segmented, zone), ...telling].map(({ span }) => span);
  const found = firstMeaning(segmented, spans, books.classification);
  return found
    ? { value: found.meaning, spans: [found.span], strength: t.strength.nearTitle, rule: 'meeting-kind' }
    : null;
}

/** What the paper says of itself: draft, provisional, approved, corrected. */
export function approvalStatusOf(segmented: Segmented): ApprovalStatus {
  const found = firstMeaning(
    segmented,
    titleLines(segmented, headZoneOf(segmented)).map(({ span }) => span),
    meetingBooks(segmented.lexicon).status,
  );
  return found?.meaning ?? 'unknown';
}

/** The first phrase in the book's order in the first span that has any. */
function firstMeaning<T>(
  { folded }: Segmented,
  spans: readonly Span[],
  book: PhraseBook<T>,
): { meaning: T; span: Span } | null {
  for (const span of spans) {
    const match = findPhrases(book, folded.slice(span.start, span.end))[0];
    if (match)
      return { meaning: match.meaning, span: { start: span.start + match.start, end: span.start + match.end } };
  }
  return null;
}
