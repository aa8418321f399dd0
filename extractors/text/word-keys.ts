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
  /** Where each word begins. */
  readonly starts: readonly number[];
  /** Two a word: of its beginning, and of its end or 0 where it is too short for one. */
  readonly list: readonly number[];
  /** The same as a set, made when a long list is first asked. */
  set: ReadonlySet<number> | null;
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
  return { folded, starts, list, set: null };
}

/** Keys of which a search through a list is faster than to make a set of them. */
const shortList = 60;

/** True where a word of the text has the key. */
export function hasKey(keys: WordKeys, key: number): boolean {
  if (keys.list.length <= shortList) return keys.list.includes(key);
  keys.set ??= new Set(keys.list);
  return keys.set.has(key);
}

/** Given a key as printed in `needsOf` ("boar", "-oard"), returns its number. */
export function keyNumber(printed: string): number {
  const isEnd = printed.startsWith(endSign);
  const letters = Array.from(isEnd ? printed.slice(1) : printed, (letter) => codeAt(letter, 0));
  if (isEnd) return letters.reduce((key, code) => (key << letterBits) | code, 0) | endBit;
  return letters.reduceRight((key, code) => (key << letterBits) | code, 0);
}
