// Pages set in columns of print, as newspapers do.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { printColumns } from '../../../extractors/layout/print-columns.ts';
import type { ReadDocument, Rule } from '../../../schemas/pages.ts';
import { documentOf } from '../typeset.ts';

const left = (n: number) => `The board was told of the ferry, ${n} a`;
const right = (n: number) => `The clerk read the letter on it, ${n} b`;
const gap = '     ';

/** Two columns of `rows` full lines, the second begins where the first ends. */
const columns = (rows: number, first = 0): string[] =>
  Array.from({ length: rows }, (_, n) => `${left(first + n).padEnd(37)}${gap}${right(first + n)}`);

const bodyOf = (document: ReadDocument): string => {
  const { text, bodyEnd } = layOut(document);
  return text.slice(0, bodyEnd);
};

describe('two columns of print', () => {
  it('are read one after the other, below a title over both of them', () => {
    const title = 'PROCEEDINGS OF THE COUNTY BOARD, AS TOLD BY ITS CLERK AT THE END OF THE YEAR';
    const body = bodyOf(documentOf([title, '', ...columns(14)]));
    expect(body.startsWith(title)).toBe(true);
    expect(body.indexOf(left(13))).toBeLessThan(body.indexOf(right(0)));
  });

  it('are known by fewer lines on the last page', () => {
    const body = bodyOf(documentOf(columns(14), [...Array<string>(12).fill(''), ...columns(4, 20)]));
    expect(body.indexOf(left(23))).toBeLessThan(body.indexOf(right(20)));
  });

  it('of few lines may be anything', () => {
    const body = bodyOf(documentOf(columns(4)));
    expect(body.indexOf(right(0))).toBeLessThan(body.indexOf(left(3)));
  });

  it('with printed lines across them are a table', () => {
    const [page, ...more] = documentOf(columns(14)).pages;
    const rules = [62, 98, 134, 170, 206].map((y): Rule => ({ x1: 40, y1: y, x2: 560, y2: y, width: 1 }));
    const document = { ...documentOf(columns(14)), pages: page ? [{ ...page, rules }, ...more] : [] };
    expect(printColumns(document.pages, ({ words }) => words).size).toBe(0);
  });
});
