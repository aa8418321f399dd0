// Printed times of day → `HH:MM`.
//
//   kl. 16.00   ·   7:03 p.m.   ·   1711h   ·   10.02am   ·   19,05   ·   20h36

export interface PrintedTime {
  readonly start: number;
  readonly end: number;
  /** `HH:MM`, 24 hours. */
  readonly value: string;
}

const printed =
  /(?<![\d.,:/-])(\d{1,2})(?:\s?[:.,]\s?(\d{2})(?:[:.]\d{2})?)?\s{0,2}(?:([ap])\.?\s?m\.?(?!\p{L})|(noon)(?!\p{L}))|(?<![\d.,:/-])(\d{1,2})\s?[:.,]\s?(\d{2})(?:[:.]\d{2})?(?![\d]|[.,:/-]\d)|(?<![\d.,:/-])(\d{2})(\d{2})\s?h\p{Ll}{0,4}(?!\p{L})|(?<![\d.,:/-])(\d{1,2})\s?h\p{Ll}{0,5}\s?([0-5]\d)(?!\d)/gu;

/** Given folded text, returns the times printed in it; a bare hour is not one. */
export function findTimes(folded: string): PrintedTime[] {
  return Array.from(folded.matchAll(printed), timeOf).filter((time) => time !== null);
}

function timeOf(match: RegExpMatchArray): PrintedTime | null {
  const [all, hour, minute, half, noon, hour24, minute24, compactHour, compactMinute, lettered, letteredMinute] = match;
  const start = match.index ?? 0;
  const value = clock(
    Number(hour ?? hour24 ?? compactHour ?? lettered),
    Number(minute ?? minute24 ?? compactMinute ?? letteredMinute ?? 0),
    noon ? 'p' : half,
  );
  return value === null ? null : { start, end: start + all.trimEnd().length, value };
}

/** Given a printed time on its own ("16", "16.00", "7 p.m."), returns `HH:MM` or null. */
export function parseTime(folded: string): string | null {
  const time = findTimes(folded)[0];
  if (time) return time.value;
  const bare = /(?<![\d.,:/-])(\d{1,2})(?![\d]|[.,:/-]\d)/u.exec(folded);
  return bare ? clock(Number(bare[1]), 0, undefined) : null;
}

function clock(hour: number, minute: number, half: string | undefined): string | null {
  let h = hour;
  if (half === 'p' && h < 12) h += 12;
  if (half === 'a' && h === 12) h = 0;
  if (h > 24 || minute > 59 || (h === 24 && minute > 0)) return null;
  return `${String(h % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
