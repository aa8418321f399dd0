// The title block → places that stand on lines of their own.
//
//   City Hall, 12 Main Street,      ← a word for a place
//   Oakfield, CA 94501              ← goes on with the address
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from './claims.ts';
import type { HeadZone, ZoneLine } from './head-zone.ts';
import { namesBody } from './linked-places.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import { besidesMoments, placeClaim } from './place-spans.ts';
import { headDatesIn } from './printed-dates.ts';
import { meetingThresholds as t } from './thresholds.ts';

/** Lines of the title block that are a place by their words, neighbours joined. */
export function addressLines(segmented: Segmented, zone: HeadZone): Claim<string>[] {
  const runs: ZoneLine[][] = [];
  let open = false;
  for (const line of zone.head) {
    const place: boolean = line.title && isAddress(segmented, line, open);
    if (place && open) runs.at(-1)?.push(line);
    else if (place) runs.push([line]);
    open = place;
  }
  return runs.slice(0, t.placesInSentence).flatMap((run) => {
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
    text.length > t.addressChars ||
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
