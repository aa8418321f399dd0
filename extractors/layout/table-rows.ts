// Rows of lines in columns → rows of a table: lines of one cell joined, by empty first cells and by the printed lines between.
import type { PageModel, Rule } from '../../schemas/pages.ts';
import type { Line } from './model.ts';
import type { Row } from './rows.ts';
import { layoutThresholds as t } from './thresholds.ts';

/** A cell holds the lines of one table cell, from top to bottom. */
export type Cell = Line[];

/** Rows that only go on with cells of the row above (no first cell, no printed line between) are joined to it. */
export function joinedRows(page: PageModel, rows: readonly Row[], grid: readonly Line[][][]): Cell[][] {
  const joined: Cell[][] = [];
  rows.forEach((row, i) => {
    const cells = grid[i] ?? [];
    const above = rows[i - 1];
    const last = joined.at(-1);
    const close = above && row.baseline - above.baseline < t.cellLineEm * Math.max(row.size, above.size);
    const goesOn =
      (cells[0]?.length ?? 0) === 0 ||
      ((cells.length > 2 || isCellText(cells[0])) && isRuledTogether(page, above, row)) ||
      (!opensNumber(cells[0]) && isInOneBox(page, above, row)) ||
      isNumberedCell(last?.[0], cells[0], above, row) ||
      isWrappedLabel(last, cells);
    if (last && close && goesOn && !ruleBetween(page, above, row)) {
      cells.forEach((cell, c) => {
        last[c]?.push(...cell);
      });
    } else joined.push(cells.map((cell) => [...cell]));
  });
  return joined;
}

/**
 * A cell that begins with a number goes on in lines set as close as text:
 *
 *   5. Report of the caretakers,    Two offers were
 *   with the new machine            told of.
 */
function isNumberedCell(
  cell: readonly Line[] | undefined,
  next: readonly Line[] | undefined,
  above: Row | undefined,
  row: Row,
): boolean {
  const [line] = next ?? [];
  if (!above || !line || !opensNumber(cell) || opensNumber(next)) return false;
  const sameType = Math.abs((cell?.at(-1)?.size ?? 0) - line.size) < t.roundingPt;
  return sameType && !line.text.endsWith(':') && row.baseline - above.baseline < t.cellPitchEm * row.size;
}

/** `**Absent with**  Bo Ek` / `**apologies**`: a label in bold that goes on in small letters beside no value of its own. */
function isWrappedLabel(last: readonly Cell[] | undefined, cells: readonly Cell[]): boolean {
  const [label, next] = [last?.[0]?.at(-1), cells[0]?.[0]];
  if (!label?.bold || !next?.bold || label.text.endsWith(':')) return false;
  return /^\p{Ll}/u.test(next.text) && cells.slice(1).every((cell) => cell.length === 0);
}

/** A line of text inside a cell rather than a label of its own. */
function isCellText(cell: readonly Line[] | undefined): boolean {
  const line = cell?.[0];
  return line !== undefined && !line.bold && line.words.length >= t.proseWords && !line.text.endsWith(':');
}

/** True where a horizontal printed line of some length stands between two rows. */
function ruleBetween(page: PageModel, above: Row | undefined, row: Row): boolean {
  if (!above) return false;
  return longRules(page).some(({ y1 }) => y1 > above.baseline && y1 < row.baseline - row.size * t.ruleAboveEm);
}

/** In a table with printed lines between its rows, rows without a line between them are one. */
function isRuledTogether(page: PageModel, above: Row | undefined, row: Row): boolean {
  if (!above) return false;
  const lattice = longRules(page);
  const near = (y: number) => lattice.some((rule) => Math.abs(rule.y1 - y) < t.latticeEm * row.size);
  return lattice.length >= t.latticeRules && near(above.baseline - above.size) && near(row.baseline);
}

/** Both rows stand between the same two horizontal lines, beside a vertical one: lines of the boxes of one table row. */
function isInOneBox(page: PageModel, above: Row | undefined, row: Row): boolean {
  if (!above) return false;
  const lattice = longRules(page).map(({ y1 }) => y1);
  if (lattice.length < t.latticeRules) return false;
  const boxed = lattice.some((y) => y < above.baseline) && lattice.some((y) => y > row.baseline);
  return boxed && page.rules.some((rule) => isUpright(rule) && reaches(rule, above.baseline, row.baseline));
}

function isUpright({ x1, x2 }: Rule): boolean {
  return Math.abs(x1 - x2) < t.straightPt;
}

function reaches({ y1, y2 }: Rule, upper: number, lower: number): boolean {
  return Math.min(y1, y2) <= upper && Math.max(y1, y2) >= lower;
}

/** `4.` begins a row of its own, whatever lines are printed. */
function opensNumber(cell: readonly Line[] | undefined): boolean {
  return /^[(*]{0,2}\p{L}{0,8}\.?\s?\d{1,3}(?:\.\d{1,2}){0,3}[.):]?(?:\s|$)/u.test(cell?.[0]?.text ?? '');
}

/** Horizontal printed lines that part rows: not those that underline a word. */
function longRules(page: PageModel): Rule[] {
  return page.rules.filter(
    ({ x1, x2, y1, y2 }) => Math.abs(y1 - y2) < t.straightPt && Math.abs(x2 - x1) > page.width * t.rowRuleShare,
  );
}
