// A sentence or line → the places named behind a link: "in", "i", "via".
//
//   called to order at 7:02 p.m. in the Council Chambers, 100 Main Street
//   onsdag den 3. maj kl. 19 via Teams
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from './claims.ts';
import { type MeetingBooks, meetingBooks } from './meeting-lexicon.ts';
import { momentsIn, placeClaim, tidy, withoutLastLink } from './place-spans.ts';
import { meetingThresholds as t } from './thresholds.ts';

/** Every link with a place behind it, the first few; which of them is no name is told later. */
export function linkedPlaces(segmented: Segmented, span: Span, strength: number, rule: string): Claim<string>[] {
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

/** True where the folded text names a body, not only its room or members. */
export function namesBody(books: MeetingBooks, text: string): boolean {
  return findPhrases(books.names, text).some(
    (name) =>
      (name.meaning === 'body' || name.meaning === 'organ' || name.meaning === 'both') &&
      !hasPhrase(books.attributes, text.slice(name.end, name.end + 14)),
  );
}
