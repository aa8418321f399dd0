// Rows into CSV as RFC 4180 says, in which no spreadsheet finds a formula.

/** A value of a cell: text that was printed, or a number of ours. */
export type Cell = string | number | null;

/**
 * What spreadsheets take for the beginning of a formula, also behind blanks and in the wide letters of East Asia. Signs
 * that say "text" to a spreadsheet may stand before it: with them in the pattern, reading back is unambiguous.
 */
const formulaStart = /^'{0,100}\s{0,100}[=+\-@\t\r＝＋－＠]/u;

/**
 * One cell. Text that a spreadsheet would calculate gets an apostrophe in front; take one away to read it back. Numbers
 * are written as they are, negative ones too. Null is an empty cell, an empty text is `""`.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = isFormula(value) ? `'${value}` : value;
  return text === '' || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line, with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Given a cell as a strict reader hands it out, the text that was put in. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

function isFormula(text: string): boolean {
  return formulaStart.test(text);
}
