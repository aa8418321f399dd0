// A span of text → its sentences: a full stop ends one unless it belongs to an abbreviation, number, initial or date.
import type { Calendar } from './dates.ts';
import { fold } from './folding.ts';
import { hasWord, isBlankAt, isSmallAt } from './signs.ts';
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

/** Sentences of the text last asked about: several rules ask for those of the same span. */
const latest = new WeakMap<SentenceWords, { readonly text: string; readonly spans: Map<string, readonly Span[]> }>();

/** Splits a span of canonical text; line feeds and tabs (blocks, cells) always end a sentence. */
export function sentencesIn(text: string, span: Span, words: SentenceWords): readonly Span[] {
  const before = latest.get(words);
  const kept = before?.text === text ? before : { text, spans: new Map<string, readonly Span[]>() };
  if (kept !== before) latest.set(words, kept);
  const place = `${span.start}-${span.end}`;
  const sentences = kept.spans.get(place) ?? split(text, span, words);
  kept.spans.set(place, sentences);
  return sentences;
}

function split(text: string, span: Span, words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const close = (end: number) => {
    if (hasWord(text, start, end)) sentences.push(tightened(text, start, end));
    start = end;
  };
  for (let i = span.start; i < span.end; i++) {
    const sign = text.charAt(i);
    if (sign === '\n' || sign === '\t') close(i);
    else if ((sign === '.' || sign === '!' || sign === '?') && endsSentence(text, i, span.end, words))
      close(closingEnd(text, i + 1, span.end));
  }
  close(span.end);
  return sentences;
}

function tightened(text: string, start: number, end: number): Span {
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return { start, end };
}

/** Signs behind a full stop that belong to its sentence. */
const closing = `"”’')].!?`;

function closingEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && closing.includes(text.charAt(i))) i++;
  return i;
}

function endsSentence(text: string, at: number, end: number, words: SentenceWords): boolean {
  const next = nextWord(text, at + 1, Math.min(end, at + 6));
  if (next === null) return false;
  if (text.charAt(at) !== '.') return next < 0 || !isSmallAt(text, next);
  if (next >= 0 && isSmallAt(text, next)) return false;
  const before = wordBefore(text, at);
  if (/^\p{Lu}$|^(?:\p{L}{1,3}\.){1,4}\p{L}{1,2}$/u.test(before)) return false;
  if (isAbbreviation(before.toLowerCase(), words) || /^§{1,2}\d{3}/u.test(before)) return next < 0;
  if (!/^\d{1,2}$/u.test(before) || next < 0) return true;
  return !(/\d/u.test(text.charAt(next)) || isMonth(text.slice(at + 1, at + monthReach), words));
}

/** "nr", and "CVR-nr" of which it is the last part. */
function isAbbreviation(word: string, { abbreviations }: SentenceWords): boolean {
  return abbreviations.has(word) || abbreviations.has(word.slice(word.lastIndexOf('-') + 1));
}

function isMonth(behind: string, { calendar }: SentenceWords): boolean {
  const word = /^\s{1,3}(\p{L}{3,12})/u.exec(behind)?.[1];
  return word !== undefined && calendar.months.has(fold(word));
}

/**
 * Given the text between a full stop and `end`, returns where the next word begins, behind signs that close and open:
 * -1 where none is in reach, null where the full stop stands inside a word.
 */
function nextWord(text: string, from: number, end: number): number | null {
  let at = from;
  while (at < end && at - from < mostSigns && closing.includes(text.charAt(at))) at++;
  if (at >= end) return -1;
  if (!isBlankAt(text, at)) return null;
  const blank = at;
  while (at < end && at - blank < mostSigns && isBlankAt(text, at)) at++;
  if (at < end && opening.includes(text.charAt(at))) at++;
  return at < end && !isBlankAt(text, at) ? at : -1;
}

/** Of one kind behind a full stop. */
const mostSigns = 3;
const opening = `"“”„'(`;

/** What stands before an offset up to a blank, bracket or quote; nothing where that is longer than any word. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (
    start > 0 &&
    at - start <= longestWord &&
    !isBlankAt(text, start - 1) &&
    !'(„"“'.includes(text.charAt(start - 1))
  )
    start--;
  return at - start > longestWord ? '' : text.slice(start, at);
}

const longestWord = 30;
