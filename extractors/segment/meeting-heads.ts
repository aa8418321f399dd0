// Finds the heads of further meetings inside one document: a title that says "minutes", with a date close below.
//
//   MINUTES OF THE SPECIAL CITY COUNCIL MEETING
//   TUESDAY, JUNE 3, 2008 - 7:29 P.M.
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import { findDates } from '../text/dates.ts';
import { phraseBook, startsWithPhrase } from '../text/phrase.ts';
import { blankParts } from '../text/signs.ts';
import { segmentThresholds as t } from './thresholds.ts';

const titles = perLexicon(({ language }: Lexicon) =>
  phraseBook(language.items.kinds.filter(([kind]) => kind === 'minutes')),
);

export interface MeetingHeads {
  /** Every title of minutes, the document's own first. */
  readonly all: readonly Block[];
  /** Those that begin another meeting than the first. */
  readonly further: readonly Block[];
}

/** Given the laid-out document and the lines that head decisions by body and day, returns the titles of minutes in it. */
export function meetingHeads(layout: Layout, folded: string, lexicon: Lexicon, days: ReadonlySet<Block>): MeetingHeads {
  const heads = layout.blocks.flatMap((block, at) =>
    !days.has(block) && isHead(layout, folded, lexicon, block, at) ? [{ block, at }] : [],
  );
  const first = heads[0]?.at ?? 0;
  const further = heads.filter(({ at }) => at - first > t.meetingHeadDistance);
  return { all: heads.map(({ block }) => block), further: further.map(({ block }) => block) };
}

/** A short styled block that begins with a title of minutes and has a date within the next blocks. */
function isHead(layout: Layout, folded: string, lexicon: Lexicon, block: Block, at: number): boolean {
  const line = block.lines[0];
  if (block.end - block.start > t.meetingHeadLength) return false;
  const text = folded.slice(block.start, block.end);
  if (block.contents || block.cell || !line || blankParts(text) > t.titleLineWords) return false;
  const printed = layout.text.slice(block.start, block.end);
  if (!line.bold && printed !== printed.toUpperCase()) return false;
  if (/^\d/u.test(text) || startsWithPhrase(titles(lexicon), text) === null) return false;
  return dateBelow(layout, folded, lexicon, at) !== null;
}

/** `Minutes of the meeting held on 3 June 2008`: a title of minutes with a year in it. */
export function isDatedTitle(folded: string, lexicon: Lexicon): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(folded) && startsWithPhrase(titles(lexicon), folded) !== null;
}

function dateBelow(layout: Layout, folded: string, lexicon: Lexicon, at: number): string | null {
  const near = layout.blocks
    .slice(at, at + t.meetingHeadDate)
    .filter((block) => block.end - block.start < t.meetingHeadLength);
  for (const block of near) {
    const date = findDates(folded.slice(block.start, block.end), lexicon.calendar).find(({ iso }) => iso !== null);
    if (date?.iso) return date.iso;
  }
  return null;
}
