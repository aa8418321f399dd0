// The text of a decision → amounts of money: value, currency, as printed.
//
//   kr. 4.554,50   ·   1,2 mio. kr.   ·   $36,784.86   ·   £172.14   ·   5.000 kr.   ·   kr. 750,-
import type { Amount } from '../../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { fold } from '../../text/folding.ts';

const digits = String.raw`\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,2})?`;

interface MoneyBook {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly codes: ReadonlyMap<string, string>;
  readonly factors: ReadonlyMap<string, number>;
  readonly decimal: ',' | '.';
}

const moneyBooks = perLexicon(({ language: { decisions } }: Lexicon): MoneyBook => {
  const codes = new Map(
    decisions.currencies.flatMap(([code, signs]) => signs.map((sign) => [fold(sign), code] as const)),
  );
  const factors = new Map(Object.entries(decisions.magnitudes).map(([word, factor]) => [fold(word), factor]));
  const sign = alternatives(codes.keys());
  const factor = alternatives(factors.keys());
  const minus = String.raw`-?\s?`;
  return {
    before: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(${sign})\s{0,2}(${minus}(?:${digits}))(?:,-|\.-)?(?:\s{0,2}(${factor})(?![\p{L}]))?(?![\p{N}%])`,
      'gu',
    ),
    behind: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])(${minus}(?:${digits}))(?:,-|\.-)?\s{0,2}(?:(${factor})\s{0,2})?(${sign})(?![\p{L}\p{N}])`,
      'gu',
    ),
    codes,
    factors,
    decimal: decisions.decimal,
  };
});

function alternatives(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^$()|[\]\\{}]/gu, String.raw`\$&`))
    .join('|');
}

/** Given a text as printed, returns its amounts in printed order. */
export function amountsIn(text: string, lexicon: Lexicon): Amount[] {
  if (!/\d/u.test(text)) return [];
  const folded = fold(text);
  const book = moneyBooks(lexicon);
  const found = Array.from(folded.matchAll(book.before), (match) => ({
    start: match.index,
    all: match[0],
    sign: match[1],
    number: match[2],
    factor: match[3],
  }));
  const behind = Array.from(folded.matchAll(book.behind), (match) => ({
    start: match.index,
    all: match[0],
    number: match[1],
    factor: match[2],
    sign: match[3],
  }));
  const free = behind.filter(
    (match) =>
      !found.some(
        (other) => match.start < other.start + other.all.length && other.start < match.start + match.all.length,
      ),
  );
  return [...found, ...free].sort((a, b) => a.start - b.start).flatMap((match) => amountOf(match, text, book));
}

interface MoneyMatch {
  readonly start: number;
  readonly all: string;
  readonly sign: string | undefined;
  readonly number: string | undefined;
  readonly factor: string | undefined;
}

function amountOf(match: MoneyMatch, text: string, book: MoneyBook): Amount[] {
  const value = parseNumber(match.number ?? '', book.decimal);
  if (value === null) return [];
  const factor = book.factors.get(match.factor ?? '') ?? 1;
  const verbatim = text
    .slice(match.start, match.start + match.all.length)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return [
    { value: Math.round(value * factor * 100) / 100, currency: book.codes.get(match.sign ?? '') ?? null, verbatim },
  ];
}

/**
 * Given a printed number and the language's decimal sign, returns its value. Three digits behind a sign are thousands,
 * one or two are decimals, whichever sign it is.
 */
export function parseNumber(printed: string, decimal: ',' | '.'): number | null {
  const compact = printed.replaceAll(/[\s']/gu, '');
  const last = /[.,](\d{1,3})$/u.exec(compact);
  const signs = compact.match(/[.,]/gu) ?? [];
  const mixed = new Set(signs).size > 1;
  const fraction =
    last?.[1] !== undefined && (last[1].length < 3 || (mixed && compact.at(-4) === decimal)) ? last[1] : null;
  const whole = (fraction === null ? compact : compact.slice(0, -fraction.length - 1)).replaceAll(/[.,]/gu, '');
  const value = Number(fraction === null ? whole : `${whole}.${fraction}`);
  return whole === '' || Number.isNaN(value) ? null : value;
}
