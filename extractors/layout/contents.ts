// Marks the lines of a contents list: a title, then leaders or a gap, then its page number.
//
//   Godkendelse af dagsorden ............ 3
import { type Block, firstLine, lastLine } from './model.ts';
import { layoutThresholds as t } from './thresholds.ts';

const leaders = new RegExp(`(?:[.·…_]\\s?){${t.leaderDots},400}\\s{0,4}\\d{0,4}\\s{0,3}$`, 'u');

/** Given blocks in reading order, sets `contents` on the entries of contents lists. */
export function markContents(blocks: readonly Block[]): void {
  for (const block of blocks) {
    const text = block.lines.map((line) => line.text).join(' ');
    if (text.length <= 2000 && leaders.test(text) && /\d\s{0,3}$/u.test(text) && /\p{L}/u.test(text))
      block.contents = true;
  }
  markGapped(blocks);
}

/** Rows whose last cell is a page number, at least three in a row with rising numbers. */
function markGapped(blocks: readonly Block[]): void {
  let run: { blocks: Block[]; number: number }[] = [];
  const close = () => {
    if (run.length >= 3) for (const row of run) for (const block of row.blocks) block.contents = true;
    run = [];
  };
  for (const row of rowsOfCells(blocks)) {
    const number = pageNumberOf(row);
    const previous = run.at(-1)?.number ?? 0;
    if (number === null || number < previous) close();
    if (number !== null && row.length > 1) run.push({ blocks: row, number });
  }
  close();
}

function rowsOfCells(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    const cell = row?.[0]?.cell;
    if (row && cell && block.cell && cell.table === block.cell.table && cell.row === block.cell.row) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

function pageNumberOf(row: readonly Block[]): number | null {
  const last = row.at(-1);
  if (!last?.cell || last.cell.column !== last.cell.columns - 1) return null;
  const found = /^\d{1,4}$/u.exec(lastLine(last).text);
  return found && firstLine(last) === lastLine(last) ? Number(found[0]) : null;
}
