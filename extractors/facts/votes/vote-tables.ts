// Text of a vote → the votes counted in a small table: the sides in one row, their numbers in the row below.
//
//   For   Against   Abstained
//   5     1         0
import type { Lexicon } from '../../languages/lexicon.ts';
import type { BallotOption } from '../../languages/vote-words.ts';
import type { Span } from '../../text/span.ts';
import type { Tally } from './ballots.ts';
import { countedAs, noCounts, type VoteCounts } from './counts.ts';
import { optionsOf } from './options.ts';

/** Fewest and most sides that a table counts: one alone may be any heading over a number. */
const sides = { fewest: 2, most: 6 } as const;

interface Row extends Span {
  readonly cells: readonly string[];
}

/** Given a span of the text, returns the vote tables in it as tallies without names. */
export function voteTablesIn(text: string, folded: string, span: Span, lexicon: Lexicon): Tally[] {
  const rows = rowsIn(text, folded, span);
  return rows.flatMap((row, i) => {
    const below = rows[i + 1];
    const head = sidesOf(row, lexicon);
    if (!head || !below) return [];
    const counts = countsUnder(head, below);
    return counts ? [{ span: { start: row.start, end: below.end }, ballots: [], counts }] : [];
  });
}

/** Lines of the span that are rows of a table: their cells are parted by tabs. */
function rowsIn(text: string, folded: string, span: Span): Row[] {
  return Array.from(text.slice(span.start, span.end).matchAll(/[^\n]{1,400}/gu), (line) => {
    const start = span.start + line.index;
    let at = start;
    const cells = line[0].split('\t').map((cell) => {
      const words = folded.slice(at, at + cell.length);
      at += cell.length + 1;
      return words.replace(/[\s:.]{1,4}$/u, '').trim();
    });
    return { start, end: start + line[0].length, cells };
  });
}

/** What the cells of a row stand for, where each is a side and one of them is for or against. */
function sidesOf({ cells }: Row, lexicon: Lexicon): BallotOption[] | null {
  if (cells.length < sides.fewest || cells.length > sides.most) return null;
  const { meaning } = optionsOf(lexicon);
  const head = cells.flatMap((cell) => meaning(cell) ?? []);
  return head.length === cells.length && (head.includes('yes') || head.includes('no')) ? head : null;
}

function countsUnder(head: readonly BallotOption[], { cells }: Row): VoteCounts | null {
  if (cells.length !== head.length || !cells.every((cell) => /^\d{1,4}$/u.test(cell))) return null;
  const counts = { ...noCounts };
  head.forEach((option, i) => {
    const key = countedAs(option);
    if (key !== null) counts[key] ??= Number(cells[i]);
  });
  return counts;
}
