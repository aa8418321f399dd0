// Blocks → those at which a list of people begins: a short line with a whole name, and another such line below.
//
//   Ordinarie ledamöter       ← the head of a list, not of an item
//   Ann Holm    Nyval 2 år
//   Bo Ek       Omval 1 år
import type { Lexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout } from '../layout/model.ts';
import { listParts } from '../text/names.ts';
import { partCount } from '../text/signs.ts';
import { segmentThresholds as t } from './thresholds.ts';

/** Given the layout, returns the indices of the blocks at which such a list begins. */
export function rostersOf(layout: Layout, lexicon: Lexicon): Set<number> {
  const rows = layout.blocks.flatMap((block, at) =>
    opensRow(layout.blocks, at) && block.lines.length === 1 ? [{ at, block }] : [],
  );
  const opens = pairsAmong(rows, ({ block }) => isPerson(layout, lexicon, block));
  return new Set(opens.map(({ at }) => at));
}

/** Those that are such and are followed by such another; of two neighbours the other is asked only where one is such. */
function pairsAmong<T>(rows: readonly T[], isSuch: (row: T) => boolean): T[] {
  const second = rows.map((row, i) => i % 2 === 1 && isSuch(row));
  const are = rows.map((row, i) => second[i] || (i % 2 === 0 && (second[i - 1] || second[i + 1]) && isSuch(row)));
  return rows.filter((_, i) => are[i] && are[i + 1]);
}

/** The block begins a printed row: none before it stands on its baseline. */
function opensRow(blocks: readonly Block[], at: number): boolean {
  const [block, before] = [blocks[at], blocks[at - 1]];
  if (!block || !before) return block !== undefined;
  const [line, above] = [firstLine(block), firstLine(before)];
  return line.page !== above.page || Math.abs(line.baseline - above.baseline) > t.rowPt;
}

function isPerson(layout: Layout, lexicon: Lexicon, block: Block): boolean {
  if (partCount(layout.text.slice(block.start, block.end)) > t.rosterWords) return false;
  const [first, ...more] = listParts(layout.text, { start: block.start, end: block.end }, lexicon);
  return first?.kind === 'person' && first.person.name.includes(' ') && more.every(({ kind }) => kind !== 'other');
}
