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
    if (text.length > 2000 || !/\d\s{0,3}$/u.test(text.slice(-4))) continue;
    if (leaders.test(text) && /\p{L}/u.test(text)) block.contents = true;
  }
  markGapped(blocks);
}

/**
 * Rows whose last cell is a page number, at least so many in a row with rising numbers. Where each says "Page 5" in the
 * same word, further lines of the titles may stand between them.
 */
function markGapped(blocks: readonly Block[]): void {
  let run: { blocks: Block[]; page: PageCell }[] = [];
  let between: Block[] = [];
  const close = () => {
    if (run.length >= t.contentsRows) for (const row of run) for (const block of row.blocks) block.contents = true;
    [run, between] = [[], []];
  };
  for (const row of rowsOfCells(blocks)) {
    const page = pageCellOf(row);
    const before = run.at(-1)?.page;
    if (!page || row.length < 2) {
      between.push(...row);
      if (between.length > (before?.word ? t.contentsEntryBlocks : 0)) close();
    } else if (before && (page.word !== before.word || (page.number ?? Infinity) < (before.number ?? 0))) {
      close();
      run.push({ blocks: row, page });
    } else {
      run.push({
        blocks: [...(before ? between : []), ...row],
        page: { ...page, number: page.number ?? before?.number ?? null },
      });
      between = [];
    }
  }
  close();
}

interface PageCell {
  readonly number: number | null;
  /** The word before the number, or ''. */
  readonly word: string;
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

/** `12`, `Page 12`, and `Page --` where the item was not reached. */
function pageCellOf(row: readonly Block[]): PageCell | null {
  const last = row.at(-1);
  if (!last?.cell || last.cell.column !== last.cell.columns - 1 || firstLine(last) !== lastLine(last)) return null;
  const found = /^(?:(\p{L}{1,6}\.?)\s)?(?:(\d{1,4})|[-–—]{1,3})$/u.exec(lastLine(last).text);
  const [word, number] = [found?.[1] ?? '', found?.[2]];
  return number || word ? { number: number ? Number(number) : null, word: word.toLowerCase() } : null;
}
