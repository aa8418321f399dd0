// The text below the first item → where the minutes of a further meeting begin in the same paper, if they do.
//
//   MINUTES OF THE REGULAR MEETING          ← title words at the start of a block
//   June 3, 2008                            ← on or after the first meeting's day
//   The Mayor called the meeting to order   ← and it was opened, or its people are listed
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import { headDatesIn } from './printed-dates.ts';
import { meetingThresholds as t } from './thresholds.ts';

/** Given the meeting's ISO day, returns the offset of the next meeting's title, or null. */
export function secondMeetingAt(segmented: Segmented, date: string | null): number | null {
  if (date === null) return null;
  const { layout, folded, lexicon, head, announced } = segmented;
  const books = meetingBooks(lexicon);
  for (const block of layout.blocks) {
    const length = block.end - block.start;
    if (
      block.start < head.end + t.meetingChars ||
      length > t.titleBlockChars ||
      block.contents ||
      announced.includes(block)
    )
      continue;
    const text = folded.slice(block.start, block.end);
    const words = findPhrases(books.titleWords, text);
    const opens = words.some((match) => match.meaning === 'title' && match.start <= 1);
    if (!opens) continue;
    const named =
      words.some((match) => match.meaning === 'meeting') || /\d{4}/u.test(text) || hasPhrase(books.names, text);
    if (named && isOpened(segmented, block.start, date)) return block.start;
  }
  return null;
}

function isOpened(segmented: Segmented, start: number, date: string): boolean {
  const { folded, layout, lexicon } = segmented;
  const books = meetingBooks(lexicon);
  const end = Math.min(layout.bodyEnd, start + t.titleBlockChars);
  const days = headDatesIn(segmented, { start, end }, false);
  if (!days.some((day) => day.iso !== null && day.iso >= date)) return false;
  const text = folded.slice(start, Math.min(layout.bodyEnd, start + 3 * t.titleBlockChars));
  return hasPhrase(books.names, text) && (hasPhrase(books.opened, text) || hasPhrase(books.headEnds, text));
}
