// Folded text → the keys of its words as numbers: their first and last four letters, six bits a letter.
//
//   the board élu   →   the  boar  -oard  elu
import { accentless, isLetterAt } from './folding.ts';
import { isAmong, type KeyFilter, type KeySet, keyFilter, mayHave } from './key-filter.ts';

/** Letters of a word's beginning or end that make its keys; shorter words are their own. */
export const keyLength = 4;

/** Before the end of a word, to tell it from a beginning. */
export const endSign = '-';

/** Bits of a letter's code. */
const letterBits = 6;
const keyBits = letterBits * keyLength;
const endBit = 1 << keyBits;

/** One more than the last letter of folded text, see `isLetterAt`. */
const alphabetEnd = 0x180;

/** Codes of the letters a to z and the digits; the letters of other alphabets share those behind. */
const [firstLetter, firstDigit, firstOther, endOfCodes] = [1, 27, 37, 1 << letterBits];

/** Code of each letter; without accent, as a printed word may lack them. 0 is no letter. */
const codes = Uint8Array.from({ length: alphabetEnd }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (!isLetterAt(letter, 0)) return 0;
  const bare = accentless(letter);
  if (/[a-z]/u.test(bare)) return bare.charCodeAt(0) - 0x61 + firstLetter;
  return /\d/u.test(bare) ? Number(bare) + firstDigit : firstOther + (code % (endOfCodes - firstOther));
});

function codeAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  return code < alphabetEnd ? (codes[code] ?? 0) : 0;
}

/** Keys of a text's words, or of those of a part of it. Two words may share one: keys only rule out. */
export interface WordKeys {
  /** The text, or the part. */
  readonly folded: string;
  /** Where the part begins in the text whose words are listed. */
  readonly offset: number;
  /** Where each word of the text begins. */
  readonly starts: readonly number[];
  /** Two a word: of its beginning, and of its end or 0 where it is too short for one. */
  readonly list: readonly number[];
  /** The first word of the part, and the first behind it. */
  readonly from: number;
  readonly to: number;
  /** Of the words of the part, made when many are first asked. */
  filter: KeyFilter | null;
}

/** Keys of texts asked about of late, each at the place its look tells: callers ask many books about one sentence. */
const latest: (WordKeys | undefined)[] = Array.from({ length: 256 });

/** A place for a text by its length and three of its letters: to look at all of them would take as long as the keys. */
function placeOf(folded: string): number {
  const { length } = folded;
  const look = folded.charCodeAt(0) + 3 * folded.charCodeAt(length >> 1) + 7 * folded.charCodeAt(length - 1);
  return (31 * length + look) % latest.length || 0;
}

/** Given folded text, returns the keys of all its words: their beginnings, and their ends where those are long enough. */
export function wordKeys(folded: string): WordKeys {
  const place = placeOf(folded);
  const known = latest[place];
  if (known?.folded === folded) return known;
  const keys = keysIn(folded);
  latest[place] = keys;
  return keys;
}

function keysIn(folded: string): WordKeys {
  const starts: number[] = [];
  const list: number[] = [];
  const { length } = folded;
  let at = 0;
  while (at < length) {
    let code = codeAt(folded, at);
    if (code === 0) {
      at++;
      continue;
    }
    const start = at;
    let [first, end] = [0, 0];
    while (code > 0) {
      if (at - start < keyLength) first |= code << (letterBits * (at - start));
      end = ((end << letterBits) | code) & (endBit - 1);
      at++;
      code = at < length ? codeAt(folded, at) : 0;
    }
    starts.push(start);
    list.push(first, at - start >= keyLength ? end | endBit : 0);
  }
  return { folded, offset: 0, starts, list, from: 0, to: starts.length, filter: null };
}

/** The text of which parts were asked about last: a document, sentence by sentence. */
let document: WordKeys | null = null;

/** Given folded text and a part of it, returns the keys of the part; the words of the text are told apart once. */
export function wordKeysWithin(folded: string, start: number, end: number): WordKeys {
  const part = folded.slice(start, end);
  if (isInsideWord(folded, start) || isInsideWord(folded, end)) return wordKeys(part);
  if (document?.folded !== folded) document = keysIn(folded);
  const { starts, list } = document;
  return {
    folded: part,
    offset: start,
    starts,
    list,
    from: wordAt(starts, start),
    to: wordAt(starts, end),
    filter: null,
  };
}

function isInsideWord(folded: string, at: number): boolean {
  return isLetterAt(folded, at - 1) && isLetterAt(folded, at);
}

/** The first word that begins at an offset or behind it, found by bisection. */
function wordAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of which a search through their keys is faster than to make a filter of them. */
const fewWords = 60;

/** Bits a key of such a filter. */
const bitsPerKey = 8;

/** True where a word of the text has the key. */
export function hasKey(keys: WordKeys, key: number): boolean {
  const { list, from, to } = keys;
  if (to - from > fewWords) {
    keys.filter ??= keyFilter(keysOf(keys), 2 * (to - from), bitsPerKey);
    if (!mayHave(keys.filter, key)) return false;
  }
  for (let at = 2 * from; at < 2 * to; at++) if (list[at] === key) return true;
  return false;
}

function keysOf({ list, from, to }: WordKeys): readonly number[] {
  return list.slice(2 * from, 2 * to);
}

/** True where a word (its place in the list) has one of the keys, by its beginning or end. */
export function opensAt(keys: WordKeys, word: number, opening: KeySet): boolean {
  return isAmong(opening, keys.list[2 * word] ?? 0) || isAmong(opening, keys.list[2 * word + 1] ?? 0);
}

/** Keys of the word that begins at an offset of folded text: of its beginning, and of its end or 0. */
export function keysAt(folded: string, start: number): readonly [number, number] {
  let [first, end, at] = [0, 0, start];
  for (let code = codeAt(folded, at); code > 0; code = at < folded.length ? codeAt(folded, at) : 0) {
    if (at - start < keyLength) first |= code << (letterBits * (at - start));
    end = ((end << letterBits) | code) & (endBit - 1);
    at++;
  }
  return [first, at - start >= keyLength ? end | endBit : 0];
}

/** Given a key as printed in `needsOf` ("boar", "-oard"), returns its number. */
export function keyNumber(printed: string): number {
  const isEnd = printed.startsWith(endSign);
  const letters = Array.from(isEnd ? printed.slice(1) : printed, (letter) => codeAt(letter, 0));
  if (isEnd) return letters.reduce((key, code) => (key << letterBits) | code, 0) | endBit;
  return letters.reduceRight((key, code) => (key << letterBits) | code, 0);
}
