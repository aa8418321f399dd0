// A span of text → its sentences: a full stop ends one unless it belongs to an abbreviation, number, initial or date.
import type { Calendar } from './dates.ts';
import { fold } from './folding.ts';
import type { Span } from './span.ts';

/** What a language adds to the splitting. */
export interface SentenceWords {
  /** In lower case, without their last full stop ("kr", "jf", "f.eks"). */
  readonly abbreviations: ReadonlySet<string>;
  /** A day's full stop before the name of its month ends nothing: "am 31. Januar". */
  readonly calendar: Pick<Calendar, 'months'>;
}

/** Characters behind a full stop in which the name of a month is looked for. */
const monthReach = 14;

/** Splits a span of canonical text; line feeds and tabs (blocks, cells) always end a sentence. */
export function sentencesIn(text: string, span: Span, words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const close = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) sentences.push(tightened(text, start, end));
    start = end;
  };
  for (let i = span.start; i < span.end; i++) {
    const sign = text[i] ?? '';
    if (sign === '\n' || sign === '\t') close(i);
    else if ((sign === '.' || sign === '!' || sign === '?') && endsSentence(text, i, span.end, words))
      close(closingEnd(text, i + 1, span.end));
  }
  close(span.end);
  return sentences;
}

function tightened(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function closingEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && /["”’')\].!?]/u.test(text[i] ?? '')) i++;
  return i;
}

function endsSentence(text: string, at: number, end: number, words: SentenceWords): boolean {
  const after = text.slice(at + 1, Math.min(end, at + 6));
  if (after && !/^["”’')\].!?]{0,3}(?:\s|$)/u.test(after)) return false;
  const next = /^["”’')\].!?]{0,3}\s{1,3}["“”„'(]?(\S?)/u.exec(after)?.[1] ?? '';
  if (text[at] !== '.') return !/^\p{Ll}/u.test(next);
  const before = /(?<![^\s(„"“])([^\s(„"“]{1,30})$/u.exec(text.slice(Math.max(0, at - 31), at))?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^\p{Lu}$|^(?:\p{L}{1,3}\.){1,4}\p{L}{1,2}$/u.test(before)) return false;
  if (words.abbreviations.has(before.toLowerCase())) return next === '';
  if (/^§{1,2}\d{3}/u.test(before)) return next === '';
  return !/^\d{1,2}$/u.test(before) || !(/^\d/u.test(next) || isMonth(text.slice(at + 1, at + monthReach), words));
}

function isMonth(behind: string, { calendar }: SentenceWords): boolean {
  const word = /^\s{1,3}(\p{L}{3,12})/u.exec(behind)?.[1];
  return word !== undefined && calendar.months.has(fold(word));
}
