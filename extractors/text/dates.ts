// Printed dates in text → calendar days. Endings of ordinals and little words between day and month are any letters.
//
//   Onsdag d. 27. august 2025   ·   12-10-2022   ·   April 28, 2011   ·   7th of May 2019   ·   d. 6. december
import { fold, isLetterAt } from './folding.ts';
import { type NumberWords, type SpelledNumber, spelledNumbers } from './number-words.ts';

/** What a language knows of dates; month names come from Intl. */
export interface Calendar {
  /** Folded month names and abbreviations → 1..12. */
  readonly months: ReadonlyMap<string, number>;
  /** Order of an all-number date such as 03/05/2024; null = only unambiguous ones are read. */
  readonly order: 'dmy' | 'mdy' | null;
  readonly worded: RegExp;
  /** The first letters of the names: a text without them needs no search. */
  readonly openings: ReadonlySet<number>;
  /** A month name on its own, for days and years in words. */
  readonly month: RegExp;
  /** Null in languages that do not spell dates out. */
  readonly numbers: NumberWords | null;
}

export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null where no year is printed. */
  readonly year: number | null;
  /** `YYYY-MM-DD`, null without a year. */
  readonly iso: string | null;
  /** Day and month could be the other way round. */
  readonly ambiguous: boolean;
}

const calendars = new Map<string, Calendar>();

/** Given a BCP 47 code, the order of all-number dates and extra month words, returns its calendar. */
export function calendarOf(
  code: string,
  order: Calendar['order'],
  extraMonths: Readonly<Record<string, number>>,
  numbers: NumberWords | null = null,
): Calendar {
  const key = `${code} ${order} ${numbers === null}`;
  const known = calendars.get(key);
  if (known) return known;
  const months = monthNames(code);
  for (const [name, month] of Object.entries(extraMonths)) months.set(fold(name), month);
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', String.raw`\.`));
  const month = `(${names.join('|')})`;
  const letter = '[a-zß-öø-ſ]';
  const year = String.raw`(?:(?:,|\s|\.|-|/|\s[\p{L}]{1,3}){0,2}\s{0,2}((?:1[5-9]|20)\d{2})(?!\d))?`;
  const dayFirst = String.raw`(?<!\d)(\d{1,2})(?:\s?${letter}{2}(?!${letter})|\s?[.:ºª]|)(?:\s{1,2}${letter}{2,3}){0,2}[\s\-/.]{0,3}(?<!${letter})${month}(?!\p{L})\.?${year}`;
  const monthFirst = String.raw`(?<!\p{L})${month}(?!\p{L})\.?\s{1,2}(\d{1,2})(?!\d)(?:\s?${letter}{2}(?!${letter}))?${year}`;
  const worded = new RegExp(`${dayFirst}|${monthFirst}`, 'gu');
  const openings = new Set(names.map((name) => lettersAt(name, 0)));
  const calendar = {
    months,
    order,
    worded,
    openings,
    month: new RegExp(`(?<!${letter})${month}(?!${letter})`, 'gu'),
    numbers,
  };
  calendars.set(key, calendar);
  return calendar;
}

function monthNames(code: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const parts of [{ month: style }, { day: 'numeric', month: style }] as const) {
      const format = new Intl.DateTimeFormat(code, { ...parts, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const name = format
          .formatToParts(new Date(Date.UTC(2001, month, 9)))
          .find((part) => part.type === 'month')?.value;
        if (name && /\p{L}/u.test(name)) months.set(fold(name).replace(/\.$/u, ''), month + 1);
      }
    }
  }
  return months;
}

const numeric =
  /(?<![\d.,/-])(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})([-./]) ?(\d{1,2})\5 ?((?:1[5-9]|20)\d{2}|\d{2}))(?![\d/]|[-.,]\d)/gu;

/** Given folded text (see `fold`), returns the dates printed in it, in order. */
export function findDates(folded: string, calendar: Calendar): PrintedDate[] {
  const inDigits = /\d/u.test(folded) ? [...wordedDates(folded, calendar), ...numericDates(folded, calendar)] : [];
  const found = [...inDigits, ...spelledDates(folded, calendar)];
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date, i, all) => !all.some((other, k) => k < i && other.end > date.start));
}

/** Letters of the name of a month by which it is told quickly. */
const openingLetters = 3;

/** The letters at an offset as one number. */
function lettersAt(folded: string, at: number): number {
  let letters = 0;
  for (let i = at; i < at + openingLetters; i++) letters = letters * 0x200 + (folded.charCodeAt(i) & 0x1ff);
  return letters;
}

/** A letter of folded text, no digit: the name of a month may stand behind its day without a blank. */
function isSmallLetterAt(folded: string, at: number): boolean {
  return isLetterAt(folded, at) && folded.charCodeAt(at) > 0x39;
}

/** False where no name of a month begins, as a word or behind a number. */
function mayNameMonth(folded: string, { openings }: Calendar): boolean {
  for (let at = 0; at < folded.length; at++) {
    if (isSmallLetterAt(folded, at - 1) || !isSmallLetterAt(folded, at)) continue;
    if (openings.has(lettersAt(folded, at))) return true;
  }
  return false;
}

function wordedDates(folded: string, calendar: Calendar): PrintedDate[] {
  if (!mayNameMonth(folded, calendar)) return [];
  return Array.from(folded.matchAll(calendar.worded), (match) => {
    const [, day, name, year, laterName, laterDay, laterYear] = match;
    return dated(
      match,
      Number(day ?? laterDay),
      calendar.months.get(name ?? laterName ?? '') ?? 0,
      Number(year ?? laterYear ?? 0),
      false,
    );
  }).filter((date) => date !== null);
}

/** The longest stretch of little words between the parts of a date in words ("dias do mês de"). */
const spelledGap = /^(?:[\s,]{1,3}\p{L}{1,6}){0,4}[\s,]{1,3}$/u;

/** Characters from a year to its day: "l'an deux mille vingt et un, le vendredi douze mars". */
const yearAhead = 40;

/** "veintiséis de diciembre de dos mil veinticuatro": day or year in words beside the name of a month. */
function spelledDates(folded: string, { months, month, numbers }: Calendar): PrintedDate[] {
  if (!numbers || !hasThousand(folded, numbers)) return [];
  const spelled = spelledNumbers(folded, numbers);
  const printedDays = Array.from(folded.matchAll(/(?<![\d.,/-])\d{1,2}(?![\d.,/-])/gu), numberAt);
  const years = [
    ...spelled.filter(({ value }) => isYear(value)),
    ...Array.from(folded.matchAll(/(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/gu), numberAt),
  ];
  const days = [...spelled, ...printedDays].filter(({ value }) => value >= 1 && value <= 31);
  return Array.from(folded.matchAll(month)).flatMap((match) => {
    const end = match.index + match[0].length;
    const day = days.find(
      (number) => number.end < match.index && spelledGap.test(gapOf(folded, number.end, match.index)),
    );
    if (!day) return [];
    const year =
      years.find(({ start }) => start > end && spelledGap.test(gapOf(folded, end, start))) ??
      years.find((number) => number.end < day.start && day.start - number.end < yearAhead);
    const iso = year ? isoDate(year.value, months.get(match[1] ?? '') ?? 0, day.value) : null;
    if (!year || !iso) return [];
    const start = Math.min(day.start, year.start);
    const found = {
      start,
      end: Math.max(end, year.end),
      day: day.value,
      month: months.get(match[1] ?? '') ?? 0,
      year: year.value,
    };
    return [{ ...found, iso, ambiguous: false }];
  });
}

function numberAt({ 0: printed, index }: RegExpExecArray): SpelledNumber {
  return { start: index, end: index + printed.length, value: Number(printed) };
}

/** Empty where it is too long to be one. */
function gapOf(folded: string, from: number, to: number): string {
  return to - from > yearAhead ? '' : folded.slice(from, to);
}

function isYear(value: number): boolean {
  return value >= 1500 && value < 2100;
}

function hasThousand(folded: string, { values }: NumberWords): boolean {
  for (const [word, value] of values) if (value === 1000 && folded.includes(word)) return true;
  return false;
}

function numericDates(folded: string, calendar: Calendar): PrintedDate[] {
  return Array.from(folded.matchAll(numeric), (match) => {
    const [, isoYear, isoMonth, isoDay, a, , b, shortYear] = match;
    if (isoYear) return dated(match, Number(isoDay), Number(isoMonth), Number(isoYear), false);
    const [first, second] = [Number(a), Number(b)];
    const year = Number(shortYear) < 100 ? century(Number(shortYear)) : Number(shortYear);
    const dayFirst = second > 12 ? false : first > 12 ? true : calendar.order !== 'mdy';
    const ambiguous = first <= 12 && second <= 12 && first !== second && calendar.order === null;
    return dayFirst ? dated(match, first, second, year, ambiguous) : dated(match, second, first, year, ambiguous);
  }).filter((date) => date !== null);
}

/** Two-digit years: minutes typed on computers are of 1970 to 2069. */
function century(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}

function dated(
  match: RegExpMatchArray,
  day: number,
  month: number,
  year: number,
  ambiguous: boolean,
): PrintedDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const start = match.index ?? 0;
  const iso = year ? isoDate(year, month, day) : null;
  if (year && !iso) return null;
  return { start, end: start + match[0].trimEnd().length, day, month, year: year || null, iso, ambiguous };
}

/** `YYYY-MM-DD`, or null where the month has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** The first day with this day and month on or after a given ISO day: how a date without year is meant when it lies ahead. */
export function nextDayAfter(iso: string, month: number, day: number): string | null {
  const year = Number(iso.slice(0, 4));
  const same = isoDate(year, month, day);
  return same !== null && same >= iso ? same : isoDate(year + 1, month, day);
}
