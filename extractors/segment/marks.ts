// The beginning of a heading → its number mark.
//
//   Punkt 3: Titel      §42 Titel      7.A. Titel      24/017 Titel      *A. Titel      1.
//   └─word └─value

import type { Lexicon } from '../languages/lexicon.ts';
import { perLexicon } from '../languages/lexicon.ts';
import { romanValue } from '../layout/furniture.ts';
import { fold } from '../text/folding.ts';
import { phrasePattern } from '../text/phrase-pattern.ts';

export type Numeral = 'arabic' | 'letter' | 'roman' | 'compound' | 'ordinal';

export interface NumberMark {
  /** The word for item as printed, folded ("punkt"), or ''. */
  readonly word: string;
  readonly numeral: Numeral;
  /** Numbers by depth: `7.A` → [7, 1]. */
  readonly value: readonly number[];
  /** As printed, without word and closing punctuation. */
  readonly text: string;
  /** What closes it: `.`, `)`, `:`, `-` or ''. */
  readonly close: string;
  /** Offsets within the given text: of the number, and of what follows the mark. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly end: number;
  /** A second reading: what is printed was misread by a machine, `text` is what it stands for. */
  readonly misread: boolean;
}

const numbers: readonly (readonly [Numeral, string])[] = [
  [
    'compound',
    String.raw`(?:(?!\d{1,2}/\d{1,2}/\d)\d{1,4}/\d{2,4}(?:/\d{2,4}(?:-\d{2})?)?|\p{L}{1,4}[-/ ]?\d{1,4}/\d{2,4}(?:/\d{2,4}(?:-\d{2})?)?|\p{L}{1,5}[-_]?\d{1,4}-\d{1,4}(?:-\d{1,4})?|\p{L}[-/]\d{1,4}|\p{L}?\d{2,4}-\d{2,4}[a-z]?)(?![\d/-])`,
  ],
  [
    'arabic',
    String.raw`(?!0)\d{1,4}(?:\.(?:\d{1,2}|[a-z](?![\p{L}\d]))){1,4}(?![\d.,]\d)|\d{1,3}-?[a-z](?![\p{L}\d])|\d{1,4}(?!(?![ºª])\p{L}|\d|[.,:/-]\d)`,
  ],
  ['roman', String.raw`[ivx]{1,6}(?![\p{L}\d])`],
  ['letter', String.raw`[a-zæøåäö](?![\p{L}\d])`],
];

interface MarkPatterns {
  readonly worded: RegExp;
  readonly bare: readonly (readonly [Numeral, RegExp])[];
  /** Null where the language numbers items with figures only. */
  readonly spelled: RegExp | null;
}

/** What machines read where § is printed: `$ 4.`, `& 4.`, `$& 4.`, `£ 4.`, and, before a number with a full stop, `8 4.` */
const misreadSign = String.raw`[$&£]{1,2}|[3589](?=\s\d{1,2}\.\s)`;

const patterns = perLexicon(({ language }: Lexicon): MarkPatterns => {
  const signs = language.items.words.includes('§') ? [misreadSign] : [];
  const words = [...language.items.words]
    .sort((a, b) => b.length - a.length)
    .map(phrasePattern)
    .concat(signs);
  const lead = String.raw`^[\s*•(]{0,4}`;
  const close = String.raw`[ºª]?(\)[.:]|\s?\.-|\/(?=\s)|\s?[.:)]|\s?-(?=\s)|\s?§|,(?=$)|)`;
  const any = numbers.map(([, source]) => `(?:${source})`).join('|');
  const ordinals = language.items.ordinals
    .flat()
    .map(fold)
    .toSorted((a, b) => b.length - a.length);
  const spelled = String.raw`${lead}()(${ordinals.join('|')})(\s?\.\s?[-–—]|\s?[.:)–—-])(?=\s|$|\p{L})`;
  return {
    spelled: ordinals.length > 0 ? new RegExp(spelled, 'u') : null,
    worded: new RegExp(String.raw`${lead}(${words.join('|')})\.?\s{0,3}[#]?(${any})${close}`, 'u'),
    bare: numbers.map(([numeral, source]) => [numeral, new RegExp(`${lead}()(${source})${close}`, 'u')] as const),
  };
});

/** Given the folded text of one block, and as it is printed, returns the number mark it begins with, or null. */
export function numberMark(folded: string, lexicon: Lexicon, printed = ''): NumberMark | null {
  const head = folded.slice(0, 60);
  const { worded, bare, spelled } = patterns(lexicon);
  const ordinal = spelled?.exec(head);
  if (ordinal) return spelledMark(ordinal, head, lexicon);
  if (!mayBegin.test(head)) return null;
  const withWord = worded.exec(head);
  if (withWord) return markOf(withWord, numeralOf(withWord[2] ?? ''), head);
  for (const [numeral, pattern] of bare) {
    const match = pattern.exec(head);
    if (match && closes(match, numeral, head, printed.slice(0, 60))) return markOf(match, numeral, head);
    const filed = match && numeral === 'arabic' && match[3] === '' ? filedAs.exec(head.slice(match[0].length)) : null;
    if (match && filed) return { ...markOf(match, numeral, head), end: match[0].length + filed[0].length };
  }
  return null;
}

/** `3 2024_GR_00023 – Title`: behind the number of the item that of its file, a year, letters and a number, parted from the title. */
const filedAs = /^\s{1,12}\d{4}([_/-])\p{L}{1,8}\1\d{2,6}\s{0,3}[-–—:]\s{1,3}(?=[\p{L}"'(])/u;

/** Quick to say no: neither a numeral nor a word with a number, letter or roman numeral soon behind it. */
const mayBegin =
  /^[\s*•(]{0,4}(?:\p{N}|[a-zæøåäö](?!\p{L})|[ivx]{1,6}(?!\p{L})|[§$&£#]|\p{L}.{0,40}(?:\p{N}|\s[a-zæøåäö](?!\p{L})|\s[ivx]{1,6}(?!\p{L})))/u;

/** A letter or roman numeral needs punctuation; a bare number needs a blank and a letter behind it, or nothing at all. */
function closes(match: RegExpExecArray, numeral: Numeral, head: string, printed: string): boolean {
  const rest = head.slice(match[0].length);
  if (/^(?:19|20)\d{2}$/u.test(match[2] ?? '') && match[3] !== '.' && match[3] !== ')') return false;
  const closed = match[3] !== '' || /^[\s*•]{0,3}\(/u.test(head);
  if (numeral === 'roman' && !closed) return standingRoman.test(printed);
  if (numeral === 'letter' || numeral === 'roman') return closed && /^(?:\s|$)/u.test(rest);
  if (closed) return /^(?:\s|$|\p{L})/u.test(rest);
  if (numeral === 'compound') return /^(?:\s|$)/u.test(rest) && !/^\p{L}?\d+-/u.test(match[2] ?? '');
  return /^(?:\s{1,12}[\p{L}"'(*]|$)/u.test(rest);
}

/** `II Adhésion`: a roman numeral in capitals before a capital. */
const standingRoman = /^[IVX]{1,6}\s{1,3}[\p{Lu}"“„«]/u;

function numeralOf(text: string): Numeral {
  return numbers.find(([, source]) => new RegExp(`^(?:${source})$`, 'u').test(text))?.[0] ?? 'arabic';
}

function markOf(match: RegExpExecArray, numeral: Numeral, head: string): NumberMark {
  const word = match[1] ?? '';
  const text = match[2] ?? '';
  const numberStart = head.indexOf(text, match[0].indexOf(word) + word.length);
  return {
    word: /^[$&£\d]+$/u.test(word) ? '§' : word.replaceAll(/[\s.]/gu, ''),
    numeral,
    value: markValue(text, numeral),
    text,
    close: closeOf((match[3] ?? '').trim()),
    numberStart,
    numberEnd: numberStart + text.length,
    end: match[0].length,
    misread: false,
  };
}

/** `PRIMERO.- Title`: a number in words. */
function spelledMark(match: RegExpExecArray, head: string, { language }: Lexicon): NumberMark {
  const value = language.items.ordinals.findIndex((row) => row.some((word) => fold(word) === match[2])) + 1;
  return { ...markOf(match, 'ordinal', head), value: [value] };
}

/** `4,` by itself is a stop that was misread, or mistyped. */
function closeOf(printed: string): string {
  return printed === ',' ? '.' : printed;
}

function markValue(text: string, numeral: Numeral): number[] {
  if (numeral === 'letter') return [letterValue(text)];
  if (numeral === 'roman') return [romanValue(text)];
  if (numeral === 'compound') return [compoundValue(text)];
  const parts = text.match(/\d+|[a-zæøåäö]/gu) ?? [];
  return parts.map((part) => (/^\d/u.test(part) ? Number(part) : letterValue(part)));
}

function letterValue(letter: string): number {
  const at = 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter);
  return at < 0 ? 0 : at + 1;
}

/** `24/017` counts by its second number, `129/2013` by its first: the one that is not the year. */
function compoundValue(text: string): number {
  const parts = text.match(/\d+/gu)?.map(Number) ?? [];
  const [first = 0, second = 0] = parts;
  if (parts.length < 2) return first;
  const printed = text.match(/\d+/gu) ?? [];
  const isYear = (digits: string | undefined) => digits?.length === 4 && /^(?:19|20)/u.test(digits);
  if (isYear(printed[1])) return first;
  if (isYear(printed[0])) return second;
  return (printed[1]?.length ?? 0) > (printed[0]?.length ?? 0) ? second : first;
}
