// Headings → where the lines above them begin that belong to what follows: a case number, the name of the closed part.
//
//   The report was approved.
//   CLOSED AGENDA
//   1-22-74-11-24              ← number of the case below
//   8. The site of the ambulances
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import { findDates } from '../text/dates.ts';
import { findPhrases, phraseBook, wholeIn } from '../text/phrase.ts';
import type { Heading } from './heading.ts';
import { segmentThresholds as t } from './thresholds.ts';

/** A token of digits, separators and single letters that is no day: `00.01.00-P35-1-19`, `1-22-74-11-24`. */
const caseNumber =
  /^(?=(?:[^\d]{0,40}\d){4})(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$)[\p{Lu}\d](?:[\p{L}\d]|[./_-](?=[\p{L}\d])){5,40}$/u;

/** Given the headings in printed order, returns where the lines of each begin: its own start, or that of a line above. */
export function leadStarts(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  headings: readonly Heading[],
): readonly number[] {
  const numbered = headings.filter(({ candidate }) => isNumber(layout, layout.blocks[candidate.at - 1])).length;
  const numbersStandAbove = numbered >= t.numbersAboveShare * headings.length;
  const beside = headings.map((heading) => labelBeside(layout, folded, heading));
  return headings.map(({ candidate }, i) => {
    let start = candidate.heading.start;
    const label = beside[i];
    if (label && beside.filter((other) => other?.printed === label.printed).length > 1) return label.start;
    for (const block of layout.blocks.slice(Math.max(0, candidate.at - t.leadBlocks), candidate.at).toReversed()) {
      const leads =
        (numbersStandAbove && isNumber(layout, block)) ||
        namesPart(folded, lexicon, block) ||
        isHeadOfExcerpt(folded, lexicon, block, layout.blocks);
      if (!leads) break;
      start = block.start;
    }
    return start;
  });
}

/** `Subject | 3. The harbour`: the label in the row of a heading, at its left; the same before several headings is a form's. */
function labelBeside(
  { blocks }: Layout,
  folded: string,
  { candidate }: Heading,
): { start: number; printed: string } | null {
  const [label, own] = [blocks[candidate.at - 1], blocks[candidate.at]];
  if (!label?.cell || label.cell.table !== own?.cell?.table || label.cell.row !== own.cell?.row) return null;
  const printed = folded.slice(label.start, label.end).trim();
  return label.lines.length === 1 && /\p{L}/u.test(printed) ? { start: label.start, printed } : null;
}

function isNumber({ text }: Layout, block: Block | undefined): boolean {
  const printed = block ? text.slice(block.start, block.end).trim() : '';
  return caseNumber.test(printed) && /[./_-]/u.test(printed);
}

/** `Municipal board      § 114      02.10.2023`: cells of one row that name the body, the number and the day. */
function isHeadOfExcerpt(folded: string, lexicon: Lexicon, { cell }: Block, blocks: readonly Block[]): boolean {
  if (!cell) return false;
  const row = blocks.filter(({ cell: other }) => other?.table === cell.table && other.row === cell.row);
  const printed = row
    .map(({ start, end }) => folded.slice(start, end))
    .join(' ')
    .trim();
  if (row.length < 2 || printed.length > t.excerptHeadChars || !/\d/u.test(printed)) return false;
  const day = findDates(printed, lexicon.calendar)[0];
  const name = findPhrases(bodies(lexicon), printed).find(({ start }) => start === 0);
  if (!day || !name) return false;
  const rest = printed.slice(name.end, day.start) + printed.slice(day.end);
  return /^\s{0,6}§{1,2}\s?\d{1,4}\s{0,6}$/u.test(rest);
}

const bodies = perLexicon(({ language: { meeting } }: Lexicon) =>
  phraseBook(meeting.names.filter(([role]) => role === 'body' || role === 'organ' || role === 'both')),
);

/** "Closed agenda": of more than one word, for a single one may say so of the item above. */
function namesPart(folded: string, lexicon: Lexicon, { start, end }: Block): boolean {
  const printed = folded.slice(start, end).trim();
  return printed.includes(' ') && printed.length < t.partNameChars && wholeIn(parts(lexicon), printed) !== null;
}

const parts = perLexicon(({ language: { items } }: Lexicon) => phraseBook([[true, [...items.closed, ...items.open]]]));
