// Labels, title lines and sentences → when the meeting began and when it was closed.
//
//   The meeting was called to order at 7:03 p.m.   ← wins over the announced time
//   Tid: 16:15 - 17:10                             ← both
//   Mødet hævet kl. 19.53                          ← the last such sentence is the end
import type { HeadLabel } from '../../languages/meeting-words.ts';
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { spelledTimes } from '../../text/spelled-times.ts';
import { findTimes, parseTime } from '../../text/times.ts';
import { type Claim, together, type Verdict } from './claims.ts';
import type { HeadField } from './head-fields.ts';
import type { HeadZone } from './head-zone.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import type { Passage } from './passages.ts';
import { headDatesIn } from './printed-dates.ts';
import { meetingThresholds as t } from './thresholds.ts';

export interface MeetingTimes {
  readonly start: Verdict<string> | null;
  readonly end: Verdict<string> | null;
}

export interface ClockTime {
  readonly span: Span;
  readonly value: string;
}

/** Finds the meeting's own times; times of items, breaks and closed sessions are left alone. */
export function meetingTimesOf(
  segmented: Segmented,
  zone: HeadZone,
  fields: readonly HeadField[],
  passages: readonly Passage[],
): MeetingTimes {
  const announced = [
    ...fieldTimes(segmented, fields),
    ...titleTimes(segmented, zone),
    ...heldTimes(segmented, passages),
  ];
  const opened = openings(segmented, passages);
  const start = strongest([...opened, ...announced.filter((claim) => claim.rule !== 'time-end')]);
  const end = strongest([...closings(segmented, passages), ...announced.filter((claim) => claim.rule === 'time-end')]);
  if (!end || end.value === start?.value) return { start, end: null };
  return { start, end: start ? sameHalf(segmented, start, end) : end };
}

/** `7:40 p.m.` … `8:55`: an end without its half of the day lies in the start's, whose words are part of its evidence. */
function sameHalf(segmented: Segmented, start: Verdict<string>, end: Verdict<string>): Verdict<string> {
  const [hour = '', minute = ''] = end.value.split(':');
  const later = `${String(Number(hour) + 12)}:${minute}`;
  const [first] = end.claims;
  const half = halfOfDay(segmented, start);
  if (!first || !half || halfOfDay(segmented, end) || end.value >= start.value || Number(hour) >= 12) return end;
  if (later <= start.value) return end;
  return { ...end, value: later, claims: [{ ...first, value: later, spans: [...first.spans, half] }] };
}

/** Where the half of the day is printed behind a time: letters behind its digits. */
function halfOfDay({ folded }: Segmented, time: Verdict<string>): Span | null {
  const [span] = time.claims[0]?.spans ?? [];
  const letters = span ? /[ap]\.?\s?m\.?$/u.exec(folded.slice(span.start, span.end)) : null;
  return span && letters ? { start: span.start + letters.index, end: span.end } : null;
}

/** The strongest place decides; others that agree make it surer. */
function strongest(claims: readonly Claim<string>[]): Verdict<string> | null {
  const [first] = claims.toSorted((a, b) => b.strength - a.strength);
  if (!first) return null;
  const agreeing = claims.filter((claim) => claim.value === first.value);
  return {
    value: first.value,
    confidence: together(agreeing.map((claim) => claim.strength)),
    claims: [first, ...agreeing.filter((claim) => claim !== first)],
  };
}

/** Times of day in a span, ranges and "kl. 19" included, parts of dates left out. */
export function clockTimesIn(segmented: Segmented, span: Span): ClockTime[] {
  const folded = segmented.folded
    .slice(span.start, span.end)
    .replaceAll(/(?<=[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s?)-(?=\s?\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m)(?!\d))/gu, ' ');
  const dates = headDatesIn(segmented, span, false);
  const spelled = spelledTimes(folded, segmented.lexicon.language.general, segmented.lexicon.numbers);
  const found = [...findTimes(folded), ...labelledTimes(segmented, folded), ...spelled]
    .map((time) => ({ span: { start: span.start + time.start, end: span.start + time.end }, value: time.value }))
    .filter((time) => !dates.some((date) => date.span.start < time.span.end && time.span.start < date.span.end))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.filter((time, i) => !found.some((other, k) => k < i && other.span.end > time.span.start));
}

/** `kl. 19`: a bare hour behind the word for a clock. */
function labelledTimes({ lexicon }: Segmented, folded: string): { start: number; end: number; value: string }[] {
  return findPhrases(meetingBooks(lexicon).clocks, folded).flatMap(({ slots }) => {
    const slot = slots.time;
    const value = slot ? parseTime(folded.slice(slot.start, slot.end)) : null;
    return slot && value !== null ? [{ ...slot, value }] : [];
  });
}

const timeLabels: ReadonlySet<HeadLabel> = new Set(['start', 'end', 'time', 'date', 'time-and-place']);

/** `Tid: 19`: nothing but an hour behind a label. */
function bareHour({ folded }: Segmented, value: Span): ClockTime | undefined {
  const text = folded.slice(value.start, value.end);
  const hour = /^\d{1,2}$/u.test(text) ? parseTime(text) : null;
  return hour === null ? undefined : { span: value, value: hour };
}

function fieldTimes(segmented: Segmented, fields: readonly HeadField[]): Claim<string>[] {
  return fields.flatMap(({ label, value }) => {
    if (!timeLabels.has(label)) return [];
    const [first = bareHour(segmented, value), second] = clockTimesIn(segmented, value);
    if (!first) return [];
    if (label === 'end') return [claimOf(first, t.strength.label, 'time-end')];
    const range =
      second && second.span.start - first.span.end <= 8 && second.value > first.value
        ? [claimOf(second, t.strength.titleLine, 'time-end')]
        : [];
    return [claimOf(first, label === 'start' ? t.strength.label + 0.02 : t.strength.label, 'time-label'), ...range];
  });
}

/** A time printed on a line of the title block that holds a date, or alone on a line below it. */
function titleTimes(segmented: Segmented, zone: HeadZone): Claim<string>[] {
  let dated = -1;
  return zone.head.flatMap((line, i) => {
    if (!line.title || line.span.end - line.span.start > t.titleLineChars) return [];
    if (headDatesIn(segmented, line.span, true).length > 0) dated = i;
    const [first, second] = clockTimesIn(segmented, line.span);
    if (!first || dated < 0 || i - dated > 2) return [];
    const text = segmented.folded.slice(line.span.start, line.span.end);
    const books = meetingBooks(segmented.lexicon);
    const [closing] = findPhrases(books.closed, text);
    const isEnd = closing !== undefined && closing.start < first.span.end - line.span.start;
    if (hasPhrase(books.next, text) || isEnd) return [];
    const range =
      second && second.span.start - first.span.end <= 8 && second.value > first.value
        ? [claimOf(second, t.strength.nearTitle, 'time-end')]
        : [];
    return [claimOf(first, t.strength.nearTitle, 'time-title'), ...range];
  });
}

/** `… held on Monday at 7.30 pm in the hall`: the first time behind the verb. */
function heldTimes(segmented: Segmented, passages: readonly Passage[]): Claim<string>[] {
  const books = meetingBooks(segmented.lexicon);
  return passages.flatMap(({ lead, span }) => {
    const text = segmented.folded.slice(span.start, Math.min(span.end, span.start + 2 * t.titleBlockChars));
    const [held] = lead ? findPhrases(books.held, text) : [];
    if (
      !held ||
      [books.next, books.previous, books.pauses, books.closed].some((book) => hasPhrase(book, text.slice(held.start)))
    )
      return [];
    const times = clockTimesIn(segmented, { start: span.start + held.end, end: span.start + text.length });
    return times.slice(0, 1).map((time) => claimOf(time, t.strength.sentence * t.below, 'time-held'));
  });
}

/** Printed calls to order; where two of them differ, neither is surer than the announced time. */
function openings(segmented: Segmented, passages: readonly Passage[]): Claim<string>[] {
  const { lexicon } = segmented;
  const books = meetingBooks(lexicon);
  const found = passages.flatMap((passage) => {
    if (passage.place !== 'opening') return [];
    const text = segmented.folded.slice(passage.span.start, passage.span.end);
    const [phrase] = findPhrases(books.opened, text);
    if (!phrase || hasPhrase(books.pauses, text) || hasPhrase(books.next, text)) return [];
    const time = timeNear(segmented, passage, passage.span.start + phrase.end, 'first');
    return time ? [claimOf(time, t.strength.label + 0.05, 'time-opened')] : [];
  });
  const differ = new Set(found.map((claim) => claim.value)).size > 1;
  return differ ? found.map((claim) => ({ ...claim, strength: t.strength.nearTitle - 0.1 })).slice(0, 1) : found;
}

/** Closing sentences; the last one printed wins, one among the first items only where there is no other. */
function closings(segmented: Segmented, passages: readonly Passage[]): Claim<string>[] {
  const books = meetingBooks(segmented.lexicon);
  const found = passages.flatMap((passage) => {
    const text = segmented.folded.slice(passage.span.start, passage.span.end);
    const phrase = findPhrases(books.closed, text).at(-1);
    if (!phrase || hasPhrase(books.pauses, text) || hasPhrase(books.next, text)) return [];
    const time = timeNear(segmented, passage, passage.span.start + phrase.end, 'last');
    return time ? [{ time, place: passage.place }] : [];
  });
  const last = found.findLast(({ place }) => place === 'closing') ?? found.at(-1);
  if (!last) return [];
  return [claimOf(last.time, last.place === 'closing' ? t.strength.label + 0.05 : t.strength.nearTitle, 'time-closed')];
}

/** The time behind the phrase in its sentence, else before it, else at the start of the cell or line behind a short label. */
function timeNear(
  segmented: Segmented,
  { span, after }: Passage,
  from: number,
  which: 'first' | 'last',
): ClockTime | null {
  const times = clockTimesIn(segmented, span);
  const behind = times.filter((time) => time.span.start >= from - 1);
  const own = behind[0] ?? (which === 'first' ? times[0] : times.at(-1));
  if (own) return own;
  if (!after || span.end - span.start > 45) return null;
  const next = clockTimesIn(segmented, { start: after.start, end: Math.min(after.end, after.start + 60) })[0];
  return next && next.span.start - after.start <= 12 ? next : null;
}

function claimOf(time: ClockTime, strength: number, rule: string): Claim<string> {
  return { value: time.value, spans: [time.span], strength, rule };
}
