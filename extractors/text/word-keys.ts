// Folded text → the keys of its words as numbers: their first and last four letters, six bits a letter.
//
//   the board élu   →   the  boar  -oard  elu
import { accentless, isLetterAt } from './folding.ts';

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

/** Keys of a text's words. Two words may share one: keys only rule out. */
export interface WordKeys {
  /** The text. */
  readonly folded: string;
  /** All keys in printed order; one that stands there twice is listed twice. */
  readonly list: readonly number[];
  has(key: number): boolean;
  /** Of each word: where it begins, the key of its beginning, and of its end (0 where it is too short for one). */
  readonly words: readonly WordPlace[];
}

export interface WordPlace {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** Texts asked about of late and their keys: callers ask many books about one sentence, one after the other. */
const latest = new Map<string, WordKeys>();

/** Enough for the sentences of some paragraphs, so that no text is kept for long. */
const mostKept = 200;

/** Given folded text, returns the keys of all its words: their beginnings, and their ends where those are long enough. */
export function wordKeys(folded: string): WordKeys {
  const known = latest.get(folded);
  if (known) return known;
  if (latest.size >= mostKept) latest.clear();
  const keys = keysIn(folded);
  latest.set(folded, keys);
  return keys;
}

function keysIn(folded: string): WordKeys {
  const list: number[] = [];
  const words: WordPlace[] = [];
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    const start = at;
    let [first, last, letters] = [0, 0, 0];
    for (let code = codeAt(folded, at); code > 0; code = at < length ? codeAt(folded, at) : 0) {
      if (letters < keyLength) first |= code << (letterBits * letters);
      last = ((last << letterBits) | code) & (endBit - 1);
      letters++;
      at++;
    }
    if (letters === 0) continue;
    const end = letters >= keyLength ? last | endBit : 0;
    list.push(first);
    if (end > 0) list.push(end);
    words.push({ at: start, first, last: end });
  }
  return { folded, list, has: holds(list), words };
}

/** Keys of which a search through a list is faster than to make a set of them. */
const shortList = 60;

function holds(list: readonly number[]): (key: number) => boolean {
  if (list.length <= shortList) return (key) => list.includes(key);
  let keys: Set<number> | null = null;
  return (key) => {
    keys ??= new Set(list);
    return keys.has(key);
  };
}

/** Given a key as printed in `needsOf` ("boar", "-oard"), returns its number. */
export function keyNumber(printed: string): number {
  const isEnd = printed.startsWith(endSign);
  const letters = Array.from(isEnd ? printed.slice(1) : printed, (letter) => codeAt(letter, 0));
  if (isEnd) return letters.reduce((key, code) => (key << letterBits) | code, 0) | endBit;
  return letters.reduceRight((key, code) => (key << letterBits) | code, 0);
}
