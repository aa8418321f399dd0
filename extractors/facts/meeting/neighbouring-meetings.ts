// Labels and sentences → the days of the meeting before and of the next one.
//
//   Next meeting: 4 June at 7 pm
//   Referatet fra mødet den 3. marts blev godkendt
import type { Segmented } from '../../segment/model.ts';
import { isoDate, nextDayAfter } from '../../text/dates.ts';
import { findPhrases } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';
import type { Claim } from './claims.ts';
import type { HeadField } from './head-fields.ts';
import { type MeetingBooks, meetingBooks } from './meeting-lexicon.ts';
import { type HeadDate, headDatesIn } from './printed-dates.ts';
import { meetingThresholds as t } from './thresholds.ts';

export interface NeighbouringMeetings {
  readonly previous: Claim<string> | null;
  readonly next: Claim<string> | null;
}

/** Given the meeting's ISO day, finds the nearest meetings named on either side of it. */
export function neighbouringMeetingsOf(
  segmented: Segmented,
  date: string | null,
  fields: readonly HeadField[],
): NeighbouringMeetings {
  if (date === null) return { previous: null, next: null };
  const next = [...fieldDays(segmented, fields, 'next'), ...namedDays(segmented, 'next')].flatMap((found) =>
    ahead(found, date),
  );
  const previous = [...fieldDays(segmented, fields, 'previous'), ...namedDays(segmented, 'previous')].flatMap((found) =>
    before(found, date),
  );
  return {
    next: next[0] ?? null,
    previous: previous.toSorted((a, b) => b.value.localeCompare(a.value))[0] ?? null,
  };
}

function fieldDays(segmented: Segmented, fields: readonly HeadField[], label: 'next' | 'previous'): HeadDate[] {
  return fields
    .filter((field) => field.label === label)
    .flatMap(({ value }) => headDatesIn(segmented, value, true).slice(0, 1));
}

/** The first date behind such words, in the same sentence. */
function namedDays(segmented: Segmented, which: keyof Pick<MeetingBooks, 'next' | 'previous'>): HeadDate[] {
  const book = meetingBooks(segmented.lexicon)[which];
  return placesToLook(segmented).flatMap((place) => {
    const keys = wordKeysWithin(segmented.folded, place.start, place.end);
    return findPhrases(book, keys.folded, keys).flatMap((match) => {
      const start = place.start + match.end;
      const rest = segmented.folded.slice(start, Math.min(place.end, start + t.dateContext * 2));
      const stop =
        /[;\n\f]|[.](?=\s\p{Lu})/u.exec(segmented.layout.text.slice(start, start + rest.length))?.index ?? rest.length;
      return headDatesIn(segmented, { start, end: start + stop }, false).slice(0, 1);
    });
  });
}

/** Heads and ends of items and the tail: where minutes speak of other meetings. */
function placesToLook({ head, tail, items }: Segmented): Span[] {
  const ends = items
    .slice(-t.closingItems)
    .map((item) => ({ start: item.heading.start, end: Math.min(item.body.end, item.heading.start + t.passageChars) }));
  const starts = items
    .slice(0, t.openingItems + 2)
    .map((item) => ({ start: item.heading.start, end: Math.min(item.body.end, item.heading.start + t.passageChars) }));
  return [{ start: head.start, end: Math.min(head.end, head.start + t.passageChars) }, ...starts, ...ends, tail];
}

function ahead(found: HeadDate, date: string): Claim<string>[] {
  const iso = found.iso ?? nextDayAfter(date, found.month, found.day);
  return iso !== null && iso > date
    ? [{ value: iso, spans: found.printed, strength: t.strength.nearTitle, rule: 'next-meeting' }]
    : [];
}

function before(found: HeadDate, date: string): Claim<string>[] {
  const year = Number(date.slice(0, 4));
  const same = isoDate(year, found.month, found.day);
  if (found.iso === null && same === date) return [];
  const iso = found.iso ?? (same !== null && same < date ? same : isoDate(year - 1, found.month, found.day));
  return iso !== null && iso < date
    ? [{ value: iso, spans: found.printed, strength: t.strength.headLine, rule: 'previous-meeting' }]
    : [];
}
