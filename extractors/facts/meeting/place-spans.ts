// Text that holds a place → the place alone: without dates, times, links and punctuation at its ends.
import type { Segmented } from '../../segment/model.ts';
import { findPhrases } from '../../text/phrase.ts';
import { type Span, trimmed } from '../../text/span.ts';
import type { Claim } from './claims.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import { type ClockTime, clockTimesIn } from './meeting-times.ts';
import { headDatesIn } from './printed-dates.ts';
import { meetingThresholds as t } from './thresholds.ts';

/** The claim that a span is the place, unless it has no letters or is too long for one. */
export function placeClaim(segmented: Segmented, span: Span, strength: number, rule: string): Claim<string>[] {
  const value = segmented.layout.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  return /\p{L}/u.test(value) && value.length <= t.valueChars ? [{ value, spans: [span], strength, rule }] : [];
}

/** Dates and times inside a span, with the weekday and link words before them; `timed`: its label announces a time. */
export function momentsIn(segmented: Segmented, span: Span, timed = false): Span[] {
  const moments = [
    ...headDatesIn(segmented, span, false).map((date) => date.span),
    ...plainTimes(segmented, span, timed),
  ];
  return moments.map((moment) => leadIn(segmented, span, moment)).sort((a, b) => a.start - b.start);
}

/** Times of day, the end of a range with its beginning: "kl. 9.00-11.00". */
function plainTimes(segmented: Segmented, span: Span, timed: boolean): Span[] {
  const found: Span[] = [];
  for (const time of clockTimesIn(segmented, span)) {
    const before = found.at(-1);
    const ranged = before && /^\s?[-–—]\s?$/u.test(segmented.folded.slice(before.end, time.span.start));
    if (timed || ranged || isPlainTime(segmented, span, time)) found.push(time.span);
  }
  return found;
}

/** A room may be called 3.14: only times with a colon, letters or the word for a clock part a place. */
function isPlainTime({ folded, lexicon }: Segmented, within: Span, { span }: ClockTime): boolean {
  if (/[:\p{L}]/u.test(folded.slice(span.start, span.end))) return true;
  const clocks = findPhrases(meetingBooks(lexicon).clocks, folded.slice(within.start, within.end));
  return clocks.some((clock) => within.start + clock.start <= span.start && within.start + clock.end >= span.end);
}

function leadIn({ folded, lexicon }: Segmented, span: Span, moment: Span): Span {
  const { weekdays, links } = meetingBooks(lexicon);
  let start = moment.start;
  for (let i = 0; i < 5; i++) {
    const word = /([\p{L}.]{1,14})[,:]?\s{0,2}[-–]?\s{0,2}$/u.exec(
      folded.slice(Math.max(span.start, start - 20), start),
    );
    if (!word?.[1]) break;
    const bare = word[1].replace(/\.$/u, '');
    if (!isWeekday(weekdays, bare) && !links.has(word[1]) && !links.has(bare)) break;
    start -= word[0].length;
  }
  return { start, end: moment.end };
}

/** "onsdag", and "onsdagen" with its article behind. */
function isWeekday(weekdays: ReadonlyMap<string, number>, word: string): boolean {
  return weekdays.has(word) || weekdays.has(word.slice(0, -1)) || weekdays.has(word.slice(0, -2));
}

/** The text before the first date or time. */
export function withoutMoments(segmented: Segmented, span: Span): Span {
  const moment = momentsIn(segmented, span).find((found) => found.start > span.start + 2);
  return tidy(segmented, { start: span.start, end: moment?.start ?? span.end });
}

/** The longest text left when dates and times are taken out. */
export function besidesMoments(segmented: Segmented, span: Span): Span {
  const moments = momentsIn(segmented, span, true);
  const edges = [span.start, ...moments.flatMap((moment) => [moment.start, moment.end]), span.end];
  let best: Span = { start: span.start, end: span.start };
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const gap = tidy(segmented, { start: edges[i] ?? 0, end: edges[i + 1] ?? 0 });
    if (gap.end - gap.start > best.end - best.start) best = gap;
  }
  return best;
}

/** Without white space and punctuation at the ends. */
export function tidy({ layout }: Segmented, span: Span): Span {
  let { start, end } = trimmed(layout.text, span);
  while (start < end && /[\s.,;:!\-–—|[\])]/u.test(layout.text[start] ?? '')) start++;
  while (end > start && /[\s,;:\-–—|.([\])]/u.test(layout.text[end - 1] ?? '')) end--;
  return { start, end };
}

/** `Zoom and`: a word that links or joins is no end of a place. */
export function withoutLastLink(segmented: Segmented, span: Span): Span {
  const { links, joins } = meetingBooks(segmented.lexicon);
  const last = /\s(\p{L}{1,8})$/u.exec(segmented.folded.slice(span.start, span.end));
  const loose = last?.[1] !== undefined && (links.has(last[1]) || joins.has(last[1]));
  return loose ? tidy(segmented, { start: span.start, end: span.end - last[0].length }) : span;
}
