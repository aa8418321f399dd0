// Times of day in words → `HH:MM`.
//
//   siendo las dieciocho horas y treinta minutos   ·   à vingt heures quarante-cinq   ·   pelas nove horas e meia
import { type NumberWords, type SpelledNumber, spelledNumbers } from './number-words.ts';
import type { PrintedTime } from './times.ts';

/** What a language says around the numbers of a time. */
interface ClockWords {
  readonly hours: readonly string[];
  readonly hourParts: Readonly<Record<string, number>>;
}

/** Given folded text, returns the times of which the hour is written in words, or in digits before a word for hours. */
export function spelledTimes(folded: string, { hours, hourParts }: ClockWords, numbers: NumberWords): PrintedTime[] {
  if (!hours.some((word) => folded.includes(word))) return [];
  const spelled = [...spelledNumbers(folded, numbers), ...digits(folded)];
  const word = new RegExp(`(?<![a-zß-öø-ſ])(?:${hours.join('|')})(?![a-zß-öø-ſ])`, 'gu');
  return Array.from(folded.matchAll(word)).flatMap(({ 0: hourWord, index }) => {
    const hour = spelled.find(({ end, value }) => value <= 24 && /^\s{1,2}$/u.test(folded.slice(end, index)));
    if (!hour) return [];
    const behind = index + hourWord.length;
    const minute = minuteBehind(folded, behind, spelled, hourParts);
    const value = `${two(hour.value % 24)}:${two(minute?.value ?? 0)}`;
    return [{ start: hour.start, end: minute?.end ?? behind, value }];
  });
}

/** Bare hours and minutes in digits; those with a separator are printed times already. */
function digits(folded: string): SpelledNumber[] {
  return Array.from(folded.matchAll(/(?<![\d.,:/-])\d{1,2}(?![\d.,:/-]\d|\d)/gu), ({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    value: Number(printed),
  }));
}

/** Minutes stand right behind the hour, or behind one little word: "y treinta", "et demie". */
function minuteBehind(
  folded: string,
  from: number,
  spelled: readonly SpelledNumber[],
  parts: ClockWords['hourParts'],
): SpelledNumber | null {
  const gap = /^[\s,]{1,3}(?:\p{L}{1,3}\s{1,2}(?:\p{L}{1,2}\s{1,2})?)?$/u;
  const number = spelled.find(({ start, value }) => start > from && value < 60 && gap.test(folded.slice(from, start)));
  if (number) return number;
  const part = /^[\s,]{1,3}(?:\p{L}{1,3}\s{1,2}){0,2}(\p{L}{4,12})/u.exec(folded.slice(from, from + 30));
  const value = parts[part?.[1] ?? ''];
  return part && value !== undefined ? { start: from, end: from + part[0].length, value } : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
