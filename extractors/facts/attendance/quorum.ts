// Sentences about a quorum → whether it was there, and the numbers told with it.
import type { Meeting } from '../../../schemas/record.ts';
import { perLexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { foundIn, phraseBook } from '../../text/phrase.ts';
import { attendanceZone } from './zone.ts';

const bookOf = perLexicon(({ language }) => phraseBook(language.attendance.quorum));

/** Given a segmented document, returns what it says of a quorum at the start of the meeting; null where it says nothing. */
export function quorumOf(segmented: Segmented): Meeting['quorum'] {
  const { folded, lexicon } = segmented;
  for (const block of attendanceZone(segmented)) {
    const text = folded.slice(block.start, block.end);
    const found = foundIn(bookOf(lexicon), text);
    const at = found?.places(text)[0]?.start;
    if (found) return { required: null, present: presentCount(text.slice(at)), met: found.meaning === 'met' };
  }
  return null;
}

/** "65 of 342 homes": how many were there. A share ("30%") is no number of people. */
function presentCount(behind: string): number | null {
  const count = /(?<![\d.,])(\d{1,4}) \p{L}{2,4} (?:\p{L}{1,12} )?\d{1,4}(?![\d%])/u.exec(behind.slice(0, 160))?.[1];
  return count === undefined ? null : Number(count);
}
