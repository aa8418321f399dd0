// Text of the head → the dates printed in it, short forms and dates without a year included.
//
//   onsdag den 27. august 2025  ·  12 – 15 September 1995  ·  090901  ·  28/2 2022  ·  tirsdag 9. februar
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { findDates, isoDate, type PrintedDate } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { meetingBooks } from './meeting-lexicon.ts';

export interface HeadDate {
  readonly span: Span;
  /** What is printed of this day: of `12 - 15 September` the words `12` and `September`. */
  readonly printed: readonly Span[];
  /** Null where the year is not printed with it. */
  readonly iso: string | null;
  readonly month: number;
  readonly day: number;
  /** Printed day of the week, 0 (Sunday) … 6. */
  readonly weekday: number | null;
  /** Day and month could be the other way round. */
  readonly ambiguous: boolean;
  /** Written in a short form that elsewhere is an ordinary number: only believed in titles. */
  readonly short: boolean;
}

const known = new WeakMap<Segmented, Map<string, readonly HeadDate[]>>();

/** Given a span of the text, returns the dates printed in it; `short` forms only where they are asked for. */
export function headDatesIn(segmented: Segmented, span: Span, short: boolean): readonly HeadDate[] {
  const kept = known.get(segmented) ?? new Map<string, readonly HeadDate[]>();
  known.set(segmented, kept);
  const key = `${span.start} ${span.end} ${short}`;
  const dates = kept.get(key) ?? findHeadDates(segmented, span, short);
  kept.set(key, dates);
  return dates;
}

function findHeadDates(segmented: Segmented, span: Span, short: boolean): readonly HeadDate[] {
  const { lexicon } = segmented;
  const folded = segmented.folded.slice(span.start, span.end);
  const plain = findDates(folded, lexicon.calendar).map((date) => ({ ...date, short: false }));
  const brief = short
    ? shortDates(folded, lexicon).filter((date) => !plain.some((other) => overlaps(other, date)))
    : [];
  return [...plain, ...brief]
    .sort((a, b) => a.start - b.start)
    .map((date) => headDateOf(segmented, span.start, folded, date));
}

function overlaps(a: PrintedDate, b: PrintedDate): boolean {
  return a.start < b.end && b.start < a.end;
}

function headDateOf(
  segmented: Segmented,
  offset: number,
  folded: string,
  date: PrintedDate & { short: boolean },
): HeadDate {
  const turned = date.ambiguous && monthsFirst(segmented) ? turnedDate(date) : date;
  const first = firstOfRange(folded, turned);
  const year = turned.year === null ? yearBehindRange(folded, turned) : null;
  const parts = [...(first?.parts ?? [turned]), ...(year ? [year.part] : [])];
  const day = first?.day ?? turned.day;
  const known = turned.year ?? year?.year ?? null;
  return {
    span: { start: offset + turned.start, end: offset + (year?.part.end ?? turned.end) },
    printed: parts.map(({ start, end }) => ({ start: offset + start, end: offset + end })),
    iso: known === null ? null : isoDate(known, turned.month, day),
    month: turned.month,
    day,
    weekday: weekdayBefore(folded, turned.start, segmented.lexicon),
    ambiguous: turned.ambiguous,
    short: date.short,
  };
}

/** `12 - 15 September`: the meeting's day is the first. */
function firstOfRange(folded: string, date: PrintedDate): { day: number; parts: Span[] } | null {
  const from = Math.max(0, date.start - 14);
  const before = /(?<![\d.:])(\d{1,2})(?:\p{L}{2}|\.)?\s{0,2}(?:-|&|\p{L}{1,4})\s{0,2}(?:\p{L}{2,4}\s)?$/u.exec(
    folded.slice(from, date.start),
  );
  const day = Number(before?.[1] ?? 0);
  if (!before?.[1] || day < 1 || day >= date.day || date.day - day > 7) return null;
  const own = /^\d{1,2}(?:\p{L}{2}(?!\p{L}))?[\s.-]{0,3}/u.exec(folded.slice(date.start, date.end))?.[0].length ?? 0;
  const start = from + before.index;
  return {
    day,
    parts: [
      { start, end: start + before[1].length },
      { start: date.start + own, end: date.end },
    ],
  };
}

/** `June 10-11, 2013`, `10. og 11. juni 2013`: the year stands behind the last day. */
function yearBehindRange(folded: string, date: PrintedDate): { year: number; part: Span } | null {
  const behind =
    /^\s{0,2}(?:-|&|\p{L}{2,3})\s{0,2}(?:\p{L}{3,9}\s)?\d{1,2}(?:\p{L}{2})?,?\s{1,2}((?:19|20)\d{2})(?!\d)/u.exec(
      folded.slice(date.end, date.end + 30),
    );
  if (!behind?.[1]) return null;
  const end = date.end + behind[0].length;
  return { year: Number(behind[1]), part: { start: end - behind[1].length, end } };
}

function weekdayBefore(folded: string, start: number, lexicon: Lexicon): number | null {
  const words = folded.slice(Math.max(0, start - 24), start).match(/\p{L}{2,14}/gu) ?? [];
  for (const word of words.slice(-3).reverse()) {
    const day = meetingBooks(lexicon).weekdays.get(word);
    if (day !== undefined) return day;
  }
  return null;
}

/** Paper of American size, or a date of this document that can only be read so, says that the month is printed first. */
function monthsFirst({ folded, layout }: Segmented): boolean {
  let [days, months] = [0, 0];
  for (const [, first, second] of folded
    .slice(0, 200_000)
    .matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{2}|\d{4})(?![\d/])/gu)) {
    if (Number(first) > 12) days++;
    if (Number(second) > 12) months++;
  }
  if (days !== months) return months > days;
  const page = layout.pages[0];
  return page !== undefined && Math.abs(Math.min(page.width, page.height) - 612) < 4;
}

function turnedDate<T extends PrintedDate>(date: T): T {
  return { ...date, day: date.month, month: date.day };
}

const shortForms = {
  sixDigits: /(?<![\d./-])(\d{2})(\d{2})(\d{2})(?![\d./-])/gu,
  eightDigits: /(?<![\d./-])((?:19|20)\d{2})(\d{2})(\d{2})(?![\d./-])/gu,
  slashed: /(?<![\d./-])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[-./\s]\s?((?:19|20)\d{2}|\d{2})(?![\d./:])/gu,
  dayMonth: /(?<![\d./:-])(\d{1,2})\/(\d{1,2})(?![\d./-])/gu,
  glued: /(?<![\d\p{L}])(\d{1,2})(\p{L}{3})(\d{2})(?![\d\p{L}])/gu,
} as const;

function shortDates(folded: string, { calendar }: Lexicon): (PrintedDate & { short: boolean })[] {
  const found: (PrintedDate | null)[] = [
    ...Array.from(folded.matchAll(shortForms.eightDigits), (m) => short(m, Number(m[1]), Number(m[2]), Number(m[3]))),
    ...Array.from(folded.matchAll(shortForms.sixDigits), (m) => short(m, fullYear(m[1]), Number(m[2]), Number(m[3]))),
    ...Array.from(folded.matchAll(shortForms.slashed), (m) => short(m, fullYear(m[3]), Number(m[2]), Number(m[1]))),
    ...Array.from(folded.matchAll(shortForms.glued), (m) =>
      short(m, fullYear(m[3]), calendar.months.get(m[2] ?? '') ?? 0, Number(m[1])),
    ),
    ...Array.from(folded.matchAll(shortForms.dayMonth), (m) => short(m, null, Number(m[2]), Number(m[1]))),
  ];
  const dates = found.filter((date) => date !== null);
  return dates
    .filter((date, i) => !dates.some((other, k) => k < i && overlaps(other, date)))
    .map((date) => ({ ...date, short: true }));
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function short(match: RegExpMatchArray, year: number | null, month: number, day: number): PrintedDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const iso = year === null ? null : isoDate(year, month, day);
  if (year !== null && iso === null) return null;
  const start = match.index ?? 0;
  return { start, end: start + match[0].trimEnd().length, day, month, year, iso, ambiguous: false };
}
