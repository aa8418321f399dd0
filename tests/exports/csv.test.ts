import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine, textOfCell } from '../../exports/csv/csv.ts';

describe('a cell of CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['', '""'],
    [null, ''],
    [-12.5, '-12.5'],
    [0, '0'],
    ['-12.5', "'-12.5"],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("http://example.org","x")', '"\'=HYPERLINK(""http://example.org"",""x"")"'],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["it's", "it's"],
  ])('of %j is written %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it('is never taken for a formula, and can be read back as it was, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('=', '+', '-', "'", '"', ',', '\n', '\r', ' ', 'a') }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const [cells = []]: string[][] = parse(csvLine(texts), { relax_quotes: false, record_delimiter: '\r\n' });
        expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
        expect(cells.map(textOfCell)).toEqual(texts);
      }),
    );
  });
});
