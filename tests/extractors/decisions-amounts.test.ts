import { describe, expect, it } from 'vitest';
import { amountsIn, parseNumber } from '../../extractors/facts/decisions/amounts.ts';
import { lexiconOf } from './decided.ts';

describe('amounts of money', () => {
  it.each([
    ['da', 'et underskud på kr. 4.554,50 i 2022', [[4554.5, 'DKK', 'kr. 4.554,50']]],
    ['da', 'kontingentet er 750 kr. pr. medlem', [[750, 'DKK', '750 kr.']]],
    ['da', 'der afsættes 1,2 mio. kr. til formålet', [[1_200_000, 'DKK', '1,2 mio. kr.']]],
    [
      'da',
      'fra kr. 5000,- til kr. 4000,-pr. husstand',
      [
        [5000, 'DKK', 'kr. 5000,-'],
        [4000, 'DKK', 'kr. 4000,-'],
      ],
    ],
    [
      'en',
      'bills of $36,784.86 and £172.14',
      [
        [36_784.86, 'USD', '$36,784.86'],
        [172.14, 'GBP', '£172.14'],
      ],
    ],
    ['en', 'an overspend of £23.3m this year', [[23_300_000, 'GBP', '£23.3m']]],
    ['en', 'US$975,000. The decision', [[975_000, 'USD', 'US$975,000']]],
    ['en', 'a fee of 300 dollars', [[300, 'USD', '300 dollars']]],
    ['en', 'By-law 120/2013, section 6(2), 5.75 m high', []],
    ['da', 'den 12. oktober 2022 kl. 16.00 mødtes 15 personer', []],
  ] as const)('%s: %s', (code, text, expected) => {
    const found = amountsIn(text, lexiconOf(code)).map(({ value, currency, verbatim }) => [value, currency, verbatim]);
    expect(found).toEqual(expected);
  });

  it.each([
    ['1.234.567,89', ',', 1_234_567.89],
    ['1,234,567.89', '.', 1_234_567.89],
    ['5.000', ',', 5000],
    ['5.000', '.', 5000],
    ['12,5', ',', 12.5],
    ["1'000", '.', 1000],
  ] as const)('reads %s with %s before decimals', (printed, decimal, value) =>
    expect(parseNumber(printed, decimal)).toBe(value),
  );
});
