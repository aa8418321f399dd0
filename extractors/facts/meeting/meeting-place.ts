// Labels, title lines and sentences → the place of the meeting as printed.
//
//   Sted: Rådhuset, lokale 2                                             ← label
//   … held in the Village Hall, Oakfield, on Tuesday, 5 March 2024       ← sentence
//   Afholdt torsdag den 3. maj kl. 18.00 i fælleshuset                   ← behind date and time
//   CITY HALL, 12 Main Street, Room 3                                    ← a line of its own
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { addressLines } from './address-lines.ts';
import { bestOf, type Claim, type Verdict } from './claims.ts';
import type { HeadField } from './head-fields.ts';
import type { HeadZone } from './head-zone.ts';
import { linkedPlaces } from './linked-places.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import type { Passage } from './passages.ts';
import { besidesMoments, momentsIn, placeClaim, tidy, withoutMoments } from './place-spans.ts';
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
    const start = opensWithLink(segmented, passage.span) ? passage.span.start : passage.span.start + told.start;
    return linkedPlaces(segmented, { start, end: passage.span.end }, t.strength.sentence, 'place-sentence');
  });
}

/** "En la Casa Consistorial, siendo las 19.00 horas …": the place stands before the words of meeting. */
function opensWithLink({ folded, lexicon }: Segmented, { start, end }: Span): boolean {
  const first = /^\p{L}{1,8}(?=\s)/u.exec(folded.slice(start, Math.min(end, start + 10)))?.[0];
  return first !== undefined && meetingBooks(lexicon).placeLinks.has(first);
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
