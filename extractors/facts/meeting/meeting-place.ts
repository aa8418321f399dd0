// Labels, title lines and sentences → the place of the meeting as printed.
//
//   Sted: Rådhuset, lokale 2                                             ← label
//   … held in the Village Hall, Oakfield, on Tuesday, 5 March 2024       ← sentence
//   Afholdt torsdag den 3. maj kl. 18.00 i fælleshuset                   ← behind date and time
//   CITY HALL, 12 Main Street, Room 3                                    ← a line of its own
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { bestOf, type Claim, type Verdict } from './claims.ts';
import type { HeadField } from './head-fields.ts';
import type { HeadZone, ZoneLine } from './head-zone.ts';
import { type MeetingBooks, meetingBooks } from './meeting-lexicon.ts';
import { type ClockTime, clockTimesIn } from './meeting-times.ts';
import type { Passage } from './passages.ts';
import { headDatesIn } from './printed-dates.ts';
import { meetingThresholds as t } from './thresholds.ts';

/** Finds the place; the value of a label is taken as printed, other places lose the word before them and are no part of the given names. */
export function meetingPlaceOf(
  segmented: Segmented,
  zone: HeadZone,
  fields: readonly HeadField[],
  passages: readonly Passage[],
  names: readonly Span[],
): Verdict<string> | null {
  const claims = [
    ...fieldPlaces(segmented, fields),
    ...sentencePlaces(segmented, passages),
    ...datedLinePlaces(segmented, zone),
    ...addressLines(segmented, zone),
  ];
  const free = claims.filter(
    ({ spans, rule }) =>
      rule === 'place-label' ||
      !spans.some((span) => names.some((name) => name.start < span.end && name.end > span.start)),
  );
  return bestOf(free, (place) => place.toLowerCase());
}

function fieldPlaces(segmented: Segmented, fields: readonly HeadField[]): Claim<string>[] {
  return fields.flatMap(({ label, value }) => {
    if (label !== 'place' && label !== 'time-and-place') return [];
    const span = label === 'place' ? withoutMoments(segmented, value) : besidesMoments(segmented, value);
    return placeClaim(segmented, span, t.strength.label, 'place-label');
  });
}

function placeClaim(segmented: Segmented, span: Span, strength: number, rule: string): Claim<string>[] {
  const value = segmented.layout.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  return /\p{L}/u.test(value) && value.length <= t.valueChars ? [{ value, spans: [span], strength, rule }] : [];
}

/** Dates and times inside a span, with the weekday and link words before them. */
function momentsIn(segmented: Segmented, span: Span): Span[] {
  const moments = [
    ...headDatesIn(segmented, span, false).map((date) => date.span),
    ...clockTimesIn(segmented, span)
      .filter((time) => isPlainTime(segmented, span, time))
      .map((time) => time.span),
  ];
  return moments.map((moment) => leadIn(segmented, span, moment)).sort((a, b) => a.start - b.start);
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
    if (!weekdays.has(bare) && !links.has(word[1]) && !links.has(bare)) break;
    start -= word[0].length;
  }
  return { start, end: moment.end };
}

/** The text before the first date or time. */
function withoutMoments(segmented: Segmented, span: Span): Span {
  const moment = momentsIn(segmented, span).find((found) => found.start > span.start + 2);
  return tidy(segmented, { start: span.start, end: moment?.start ?? span.end });
}

/** The longest text left when dates and times are taken out. */
function besidesMoments(segmented: Segmented, span: Span): Span {
  const moments = momentsIn(segmented, span);
  const edges = [span.start, ...moments.flatMap((moment) => [moment.start, moment.end]), span.end];
  let best: Span = { start: span.start, end: span.start };
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const gap = tidy(segmented, { start: edges[i] ?? 0, end: edges[i + 1] ?? 0 });
    if (gap.end - gap.start > best.end - best.start) best = gap;
  }
  return best;
}

/** Without white space and punctuation at the ends. */
function tidy({ layout }: Segmented, span: Span): Span {
  let { start, end } = trimmed(layout.text, span);
  while (start < end && /[\s.,;:!\-–—|[\])]/u.test(layout.text[start] ?? '')) start++;
  while (end > start && /[\s,;:\-–—|.([\])]/u.test(layout.text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The words behind a link ("in", "i", "via") in a sentence that tells of the meeting being held or opened. */
function sentencePlaces(segmented: Segmented, passages: readonly Passage[]): Claim<string>[] {
  const books = meetingBooks(segmented.lexicon);
  return passages.flatMap((passage) => {
    if (passage.place !== 'opening') return [];
    const text = segmented.folded.slice(passage.span.start, passage.span.end);
    if (text.length > 600 || hasPhrase(books.next, text)) return [];
    const told = [...(passage.lead ? findPhrases(books.held, text) : []), ...findPhrases(books.opened, text)].sort(
      (a, b) => a.start - b.start,
    )[0];
    if (!told) return [];
    return linkedPlaces(
      segmented,
      { start: passage.span.start + told.start, end: passage.span.end },
      t.strength.sentence,
      'place-sentence',
    );
  });
}

/** `9. februar 2010 på Skolen`: what follows date and time on a line of the title block. */
function datedLinePlaces(segmented: Segmented, zone: HeadZone): Claim<string>[] {
  return zone.head.flatMap((line) => {
    if (!line.title || line.span.end - line.span.start > t.titleLineChars) return [];
    const moments = momentsIn(segmented, line.span);
    const last = moments.at(-1);
    if (!last) return [];
    const behind = tidy(segmented, { start: last.end, end: line.span.end });
    const linked = linkedPlaces(
      segmented,
      { start: last.end, end: line.span.end },
      t.strength.nearTitle,
      'place-behind-date',
    );
    if (linked.length > 0) return linked;
    const text = segmented.folded.slice(behind.start, behind.end);
    return hasPhrase(meetingBooks(segmented.lexicon).places, text)
      ? placeClaim(segmented, behind, t.strength.headLine, 'place-behind-date')
      : [];
  });
}

/** `Zoom and`: a word that links or joins is no end of a place. */
function withoutLastLink(segmented: Segmented, span: Span): Span {
  const { links, joins } = meetingBooks(segmented.lexicon);
  const last = /\s(\p{L}{1,8})$/u.exec(segmented.folded.slice(span.start, span.end));
  const loose = last?.[1] !== undefined && (links.has(last[1]) || joins.has(last[1]));
  return loose ? tidy(segmented, { start: span.start, end: span.end - last[0].length }) : span;
}

/** Every link with a place behind it, the first few; which of them is no name is told later. */
function linkedPlaces(segmented: Segmented, span: Span, strength: number, rule: string): Claim<string>[] {
  const moments = momentsIn(segmented, span);
  const words = segmented.folded.slice(span.start, span.end).matchAll(/(?<![\p{L}\p{N}])\p{L}{1,8}(?=\s)/gu);
  const claims = Array.from(words).flatMap((word) => {
    const link = { start: span.start + word.index, end: span.start + word.index + word[0].length };
    if (moments.some((moment) => moment.start <= link.start && moment.end > link.end)) return [];
    const place = placeFrom(segmented, { start: link.end, end: span.end }, moments);
    return placeClaim(segmented, place, strength * fitOf(segmented, link, place, moments), rule);
  });
  return claims.filter((claim) => claim.strength > 0).slice(0, t.placesInSentence);
}

/** 1 with a word for a place, less without one right behind date or time, 0 where it is none. */
function fitOf({ folded, layout, lexicon }: Segmented, link: Span, place: Span, moments: readonly Span[]): number {
  const books = meetingBooks(lexicon);
  const word = folded.slice(link.start, link.end);
  const text = folded.slice(place.start, place.end);
  if (books.mediumLinks.has(word)) return hasPhrase(books.media, text) ? 1 : 0;
  if (!books.placeLinks.has(word)) return 0;
  if (hasPhrase(books.places, text)) return 1;
  const direct = moments.some((moment) => moment.end <= link.end && link.start - moment.end <= 4);
  const capital = /^\p{Lu}/u.test(layout.text.slice(place.start, place.end));
  return direct && capital && !namesBody(books, text.slice(0, t.nameStart)) ? t.unknownPlace : 0;
}

/** From behind a link to the next date, verb or the end of the sentence, without an article. */
function placeFrom(segmented: Segmented, span: Span, moments: readonly Span[]): Span {
  const { folded, lexicon } = segmented;
  const books = meetingBooks(lexicon);
  const moment = moments.find((found) => found.start >= span.start);
  let end = Math.min(span.end, moment?.start ?? span.end, span.start + t.placeChars);
  const stop = findPhrases(books.placeEnds, folded.slice(span.start, end)).reduce(
    (first, match) => Math.min(first, match.start),
    end - span.start,
  );
  end = Math.min(end, span.start + stop);
  const found = withoutLastLink(segmented, tidy(segmented, { start: span.start, end }));
  const article = /^[\p{L}]{1,4}\s/u.exec(folded.slice(found.start, found.start + 6));
  return article && books.articles.has(article[0].trim())
    ? { start: found.start + article[0].length, end: found.end }
    : found;
}

/** Lines of the title block that are a place by their words, neighbours joined. */
function addressLines(segmented: Segmented, zone: HeadZone): Claim<string>[] {
  const runs: ZoneLine[][] = [];
  let open = false;
  for (const line of zone.head) {
    const place: boolean = line.title && isAddress(segmented, line, open);
    if (place && open) runs.at(-1)?.push(line);
    else if (place) runs.push([line]);
    open = place;
  }
  return runs.slice(0, 1).flatMap((run) => {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) return [];
    return placeClaim(
      segmented,
      withoutLink(segmented, besidesMoments(segmented, { start: first.span.start, end: last.span.end })),
      t.strength.headLine,
      'place-line',
    );
  });
}

/** `I Skolens kantine`: the word before a place is no part of it. */
function withoutLink({ folded, lexicon }: Segmented, span: Span): Span {
  const link = /^(\p{L}{1,3})\s{1,2}/u.exec(folded.slice(span.start, span.start + 6));
  const placed = link?.[1] !== undefined && meetingBooks(lexicon).placeLinks.has(link[1]);
  return placed ? { start: span.start + link[0].length, end: span.end } : span;
}

/** A place word opens a run; a line with a number or comma (street, postcode) goes on with it. */
function isAddress(segmented: Segmented, { span, line }: ZoneLine, open: boolean): boolean {
  const { folded, lexicon } = segmented;
  const books = meetingBooks(lexicon);
  const text = folded.slice(span.start, span.end);
  if (
    text.length > 110 ||
    hasPhrase(books.titleWords, text) ||
    text.includes('@') ||
    /^\W{0,3}\d{1,2}[.)]\s/u.test(text)
  )
    return false;
  if (namesBody(books, text) || (hasPhrase(books.labels, `${text.slice(0, 30)}`) && /:/u.test(text))) return false;
  const place = findPhrases(books.places, text);
  const address =
    /\d/u.test(text) || text.includes(',') || place.some((match) => match.end - match.start >= text.length - 4);
  if (place.length > 0) return address || line.words.length <= 5;
  return open && /\d|,/u.test(text) && headDatesIn(segmented, span, true).length === 0;
}

/** True where the folded text names a body, not only its room or members. */
function namesBody(books: MeetingBooks, text: string): boolean {
  return findPhrases(books.names, text).some(
    (name) =>
      (name.meaning === 'body' || name.meaning === 'organ' || name.meaning === 'both') &&
      !hasPhrase(books.attributes, text.slice(name.end, name.end + 14)),
  );
}
