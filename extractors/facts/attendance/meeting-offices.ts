// The title of an item → the offices of the meeting that are filled under it: "Valg af dirigent og referent".
import type { AttendanceRole } from '../../../schemas/record.ts';
import { perLexicon } from '../../languages/lexicon.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { openingOf, phraseBook, possible } from '../../text/phrase.ts';

const booksOf = perLexicon(({ language }) => ({
  electing: phraseBook([[null, language.attendance.electing]]),
  offices: phraseBook(language.attendance.meetingOffices),
}));

/** Given an item, returns the offices its title fills, in printed order; none where it is about something else. */
export function officesElected({ folded, lexicon }: Segmented, item: ItemSegment): AttendanceRole[] {
  const { electing, offices } = booksOf(lexicon);
  const title = folded.slice(item.title.start, item.title.end).trim();
  if (!openingOf(electing, title)) return [];
  return possible(offices, title)
    .flatMap((phrase) => phrase.places(title).map(({ start }) => ({ role: phrase.meaning, at: start })))
    .sort((a, b) => a.at - b.at)
    .map(({ role }) => role);
}
