// Text around the words of a vote → the names printed there, without titles.
//
//   seconded by Vice President Holm.        Board Member Ek moved to …
//               ^^^^^^^^^^^^^^~~~~                       ~~
import { nameParticles, nameSuffixes } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { fold } from '../../text/folding.ts';
import type { Span } from '../../text/span.ts';

/** A word of a name: a capital, then letters; soft hyphens and zero-width signs of the text layer are let through. */
const nameWord = String.raw`(?:\p{Ll}{1,3})?\p{Lu}[\p{L}\p{M}'’.\u00AD\u200B‐‑-]{0,40}`;
const smallWord = [...nameParticles].map((word) => word.replace('.', String.raw`\.`)).join('|');
const wordsOfName = `${nameWord}(?:[ /]{1,2}(?:${nameWord}|(?:${smallWord})(?= ))){0,8}`;
const ahead = new RegExp(String.raw`[\s:,(–-]{0,4}((?:\p{Ll}{1,14}\s){0,2}?)(${wordsOfName})`, 'uy');
const behind = new RegExp(String.raw`(?<![\p{L}\p{M}])(${wordsOfName})[\s,]{0,3}$`, 'u');

/** Longest text before a word in which its name may stand, in characters. */
const reach = 90;

/** Words that stand with names and are no part of them: honours, and the nouns of offices. */
const titleWords = perLexicon(({ language }: Lexicon) => {
  const { attendance, votes, general } = language;
  const nouns = attendance.offices.flatMap(([, phrases]) => phrases.map(nounOf));
  const phrases = [...attendance.honorifics, ...attendance.postNominals, ...nouns, ...votes.titles, ...general.and];
  const letters = attendance.honorifics
    .map((phrase) => fold(phrase).replace(/\.$/u, ''))
    .filter(({ length }) => length === 1);
  return new Set([...letters, ...phrases.flatMap((phrase) => fold(phrase).match(/\p{L}[\p{L}'-]{1,30}/gu) ?? [])]);
});

/** The last word or group of an office: "(park|town) commissioner" → "commissioner". */
function nounOf(office: string): string {
  const parts = office.replaceAll(/\[[^[\]]{0,80}\]/gu, ' ').trim();
  return /(?:\([^()]{1,120}\)|[^\s()]{1,40})$/u.exec(parts)?.[0] ?? '';
}

const smallWords = perLexicon(({ language }: Lexicon) => new Set<string>(language.general.functionWords.map(fold)));

/** Given an offset behind "moved by", returns the span of the name that follows. */
export function nameAfter(text: string, at: number, lexicon: Lexicon): Span | null {
  ahead.lastIndex = at;
  const match = ahead.exec(text);
  if (!match?.[2] || !skippable(match[1] ?? '', lexicon)) return null;
  const start = at + match[0].length - match[2].length;
  return bareName(text, { start, end: start + endOfName(match[2], lexicon) }, lexicon);
}

/** Small letters before a name: "the", "board member". */
function skippable(words: string, lexicon: Lexicon): boolean {
  return words.split(' ').every((word) => word === '' || isTitle(word, lexicon) || smallWords(lexicon).has(word));
}

/** Given the offset of "moved", returns the span of the name that stands before it, not before `first`. */
export function nameBefore(text: string, end: number, lexicon: Lexicon, first = 0): Span | null {
  const from = Math.max(first, end - reach);
  const match = behind.exec(text.slice(from, end));
  if (!match?.[1]) return null;
  const start = from + match.index + startOfName(match[1], lexicon);
  return bareName(text, { start, end: from + match.index + match[1].length }, lexicon);
}

/** A name begins behind the last word that ends a sentence. */
function startOfName(words: string, lexicon: Lexicon): number {
  const ends = Array.from(words.matchAll(/[^\s/]{1,60}[\s/]{1,3}/gu)).filter((match) =>
    stops(fold(match[0]).trim(), lexicon),
  );
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** A name ends before "and" in capitals, and where a sentence ends: a longer word with a full stop. */
function endOfName(words: string, lexicon: Lexicon): number {
  for (const match of words.matchAll(/[^\s/]{1,60}/gu)) {
    const word = fold(match[0]);
    if (match.index > 0 && lexicon.language.general.and.includes(word)) return match.index;
    if (stops(word, lexicon)) return match.index + match[0].length;
  }
  return words.length;
}

/** A word with a full stop that is neither a title nor an initial ends a sentence. */
function stops(word: string, lexicon: Lexicon): boolean {
  return (
    word.endsWith('.') && !isTitle(word, lexicon) && !nameSuffixes.has(word) && !/^\p{L}\.(?:\p{L}\.)?$/u.test(word)
  );
}

function isTitle(word: string, lexicon: Lexicon): boolean {
  return titleWords(lexicon).has(word.replace(/\.$/u, ''));
}

/** Given the span of a printed name, returns it without titles, honours and closing signs; null if nothing is left. */
export function bareName(text: string, span: Span, lexicon: Lexicon): Span | null {
  const words = Array.from(
    text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}'’.\u00AD\u200B‐‑-]+/gu),
    (match) => ({
      folded: fold(match[0]),
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }),
  );
  while (words[0] && isTitle(words[0].folded, lexicon)) words.shift();
  while (words.length && isTitle(words.at(-1)?.folded ?? '', lexicon)) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || (words.length === 1 && smallWords(lexicon).has(first.folded))) return null;
  const kept = /^\p{L}\.$/u.test(last.folded) || nameSuffixes.has(last.folded);
  const end = kept ? last.end : last.end - (/[.'’-]{1,3}$/u.exec(last.folded)?.[0].length ?? 0);
  return end > first.start ? { start: first.start, end } : null;
}

/** Does a title stand before a name: "Ms. Holm"? */
export function behindTitle(text: string, name: Span, lexicon: Lexicon): boolean {
  const before = /(\S{1,30})\s{1,2}$/u.exec(text.slice(Math.max(0, name.start - reach), name.start))?.[1];
  return before !== undefined && isTitle(fold(before), lexicon) && !lexicon.language.general.and.includes(fold(before));
}

/** "mevrouw Holm", "de heren Ek": a printed name behind forms of address in small letters. */
export function behindAddress(text: string, span: Span, lexicon: Lexicon): Span {
  const printed = text.slice(span.start, span.end);
  const words = /^\s{0,3}(?:\p{Ll}{1,14}\.?\s{1,2}){1,4}(?=(?:\p{Ll}{1,3}\s){0,2}\p{Lu})/u.exec(printed)?.[0] ?? '';
  const titled = words
    .trim()
    .split(/\s+/u)
    .some((word) => isTitle(word, lexicon));
  return titled && skippable(words.trim(), lexicon) ? { start: span.start + words.length, end: span.end } : span;
}

/** Does a text look like one printed name: capitals, no digits, at most six words. */
export function looksLikeName(text: string): boolean {
  return entryPattern.test(text.trim());
}

const entryPattern = new RegExp(
  String.raw`^(?:(?:${smallWord})\s)?${nameWord}(?:[\s/]{1,2}(?:${nameWord}|${smallWord})){0,6}$`,
  'u',
);
