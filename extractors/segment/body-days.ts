// Blocks → those that name a body and a day and nothing else, where such a line comes again: what stands below is what that
// body decided on that day.
//
//   FINANCE COMMITTEE, 12 FEBRUARY 2014:
//   Recommended.
//   REGIONAL COUNCIL, 25 FEBRUARY 2014:
//   Adopted.
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import { findDates } from '../text/dates.ts';
import { findPhrases, phraseBook } from '../text/phrase.ts';
import { segmentThresholds as t } from './thresholds.ts';

const bodyBook = perLexicon(({ language: { meeting } }: Lexicon) =>
  phraseBook(meeting.names.filter(([role]) => role === 'body' || role === 'organ' || role === 'both')),
);

/** Words that may stand between a body and its day, and behind: "i mødet den", "kl." */
const besideDay = perLexicon(({ language: { meeting } }: Lexicon) =>
  phraseBook([[true, [...meeting.links, ...meeting.articles, ...meeting.meetings]]]),
);

/** Given the laid-out document, returns the blocks that head the decision of a body and day; none where no line comes again. */
export function bodyDays(layout: Layout, folded: string, lexicon: Lexicon): Set<Block> {
  const found = layout.blocks.filter((block) => isBodyDay(layout, folded, lexicon, block));
  const texts = new Set(found.map(({ start, end }) => folded.slice(start, end)));
  return new Set(texts.size < found.length ? found : []);
}

function isBodyDay(layout: Layout, folded: string, lexicon: Lexicon, block: Block): boolean {
  if (block.contents || block.lines.length > 2 || block.end - block.start > t.bodyDayChars) return false;
  const text = folded.slice(block.start, block.end);
  if (!/\d/u.test(text) || !/^\p{Lu}/u.test(layout.text.slice(block.start, block.end))) return false;
  const [date, another] = findDates(text, lexicon.calendar);
  if (!date?.iso || another) return false;
  const name = findPhrases(bodyBook(lexicon), text).findLast(({ end }) => end <= date.start);
  if (!name || text.slice(0, name.start).split(' ').length > t.bodyDayWords) return false;
  return isOnlyLinks(text.slice(name.end, date.start), lexicon) && isOnlyLinks(text.slice(date.end), lexicon);
}

function isOnlyLinks(text: string, lexicon: Lexicon): boolean {
  const links = findPhrases(besideDay(lexicon), text);
  const rest = links.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return !/[\p{L}\d]/u.test(rest);
}
