// Numbers in words → their values: "treinta y uno", "vingt-trois", "dois mil e vinte e cinco".
import { withoutAccents } from './folding.ts';

export interface SpelledNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export interface NumberWords {
  /** Folded words without accents → values, "mil" → 1000. */
  readonly values: ReadonlyMap<string, number>;
  /** Words between the parts of a number. */
  readonly and: ReadonlySet<string>;
}

/** Given a language's number words and its words for "and", returns what `spelledNumbers` needs. */
export function numberWordsOf(words: Readonly<Record<string, number>>, and: readonly string[]): NumberWords {
  return {
    values: new Map(Object.entries(words).map(([word, value]) => [withoutAccents(word), value])),
    and: new Set(and),
  };
}

/** A number while it is read: `value` of what lies above the last thousand, `sum` of what lies below. */
interface Run {
  readonly start: number;
  end: number;
  thousands: number;
  sum: number;
  last: number;
}

/** Given folded text, returns the numbers written in words, in printed order. */
export function spelledNumbers(folded: string, { values, and }: NumberWords): SpelledNumber[] {
  const found: Run[] = [];
  let joins = false;
  for (const { 0: word, index } of folded.matchAll(/[a-zß-öø-ſ]{1,20}/gu)) {
    const value = values.get(withoutAccents(word));
    const run = found.at(-1);
    const near = run !== undefined && /^[\s-]{1,3}(?:\p{L}{1,3}[\s-]{1,2})?$/u.test(folded.slice(run.end, index));
    if (value === undefined) {
      joins = near && and.has(word);
      continue;
    }
    const isNext = run !== undefined && near && (joins || /^[\s-]{1,3}$/u.test(folded.slice(run.end, index)));
    if (!isNext || !grow(run, value, index + word.length)) found.push(opened(index, index + word.length, value));
    joins = false;
  }
  return found.map(({ start, end, thousands, sum }) => ({ start, end, value: thousands + sum }));
}

function opened(start: number, end: number, value: number): Run {
  return { start, end, thousands: value === 1000 ? 1000 : 0, sum: value === 1000 ? 0 : value, last: value };
}

/** Adds the next word to a number; false where it begins another. */
function grow(run: Run, value: number, end: number): boolean {
  const next = grown(run, value);
  if (!next) return false;
  Object.assign(run, next, { end, last: value });
  return true;
}

function grown({ thousands, sum, last }: Run, value: number): Pick<Run, 'thousands' | 'sum'> | null {
  if (value === 1000) return thousands === 0 && sum < 100 ? { thousands: Math.max(sum, 1) * 1000, sum: 0 } : null;
  if (value === 100 && sum > 1 && sum < 10) return { thousands, sum: sum * 100 };
  if (value === 20 && last === 4) return { thousands, sum: sum + 76 };
  return value < last && value > 0 ? { thousands, sum: sum + value } : null;
}
