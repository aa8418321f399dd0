// A phrase of plain words → where it stands, without a pattern: most phrases are such, and a search for letters is cheap.
//
//   blev *godkendt        den budget*        not "(a|b)", "[x]", "…", "#", "{slot}"
import { accentless, fold, isLetterAt } from './folding.ts';
import { isKept, unaccentedLetters, wordEnd } from './phrase-pattern.ts';
import { isBlankAt } from './signs.ts';

/** Where a phrase begins and ends in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface PlainPhrase {
  /** The next place at or behind `from`; null where there is none. */
  next(folded: string, from: number): Place | null;
  /** Where it ends if it begins at `at`; -1 if it does not. */
  endAt(folded: string, at: number): number;
}

interface PlainWord {
  readonly letters: string;
  readonly openBefore: boolean;
  readonly openBehind: boolean;
  /** Accents may be missing in the text. */
  readonly accented: boolean;
}

/** Given a phrase of the mini language (see phrase-pattern.ts), returns its search; null where it is not of plain words. */
export function plainPhrase(phrase: string): PlainPhrase | null {
  const isPlain = phrase.split(' ').every((word) => /^\*?[^\s*()[\]|…#{}\\]{1,60}\*?$/u.test(word));
  if (!isPlain || isTornByStar(phrase)) return null;
  const words = phrase.split(' ').map(plainWord);
  const [first] = words;
  if (!first) return null;
  const bordered = /^[\p{L}\p{N}*]/u.test(phrase);
  const closed = /[\p{L}\p{N}*]$/u.test(phrase);
  const endAt = (folded: string, at: number): number => {
    const end = endOfWords(words, folded, first.openBefore ? coreIn(first, folded, at) : at);
    return end >= 0 && closed && isLetterAt(folded, end) ? -1 : end;
  };
  const isBordered = (folded: string, at: number): boolean => !bordered || !isLetterAt(folded, at - 1);
  return {
    next: (folded, from) => nextPlace(first, folded, from, endAt, isBordered),
    endAt: (folded, at) => (isBordered(folded, at) ? endAt(folded, at) : -1),
  };
}

/** A star beside a sign, not a letter, means more than an open word. */
function isTornByStar(phrase: string): boolean {
  return /\*[^\p{L}\p{N}\s]|[^\p{L}\p{N}\s]\*|\* [^\p{L}\p{N}*]|[^\p{L}\p{N}*] \*/u.test(phrase);
}

function plainWord(word: string): PlainWord {
  const letters = fold(word.replaceAll('*', ''));
  const accented = letters.length >= unaccentedLetters && Array.from(letters).some((sign) => accentless(sign) !== sign);
  return { letters, openBefore: word.startsWith('*'), openBehind: word.endsWith('*'), accented };
}

function nextPlace(
  first: PlainWord,
  folded: string,
  from: number,
  endAt: (folded: string, at: number) => number,
  isBordered: (folded: string, at: number) => boolean,
): Place | null {
  const { run, offset } = sureRun(first);
  for (let at = folded.indexOf(run, from); at >= 0; at = folded.indexOf(run, at + 1)) {
    const start = first.openBefore ? wordStart(folded, at) : at - offset;
    if (start < from || !isBordered(folded, start)) continue;
    const end = endAt(folded, start);
    if (end >= 0) return { start, end };
  }
  return null;
}

/** The longest part of a word without accents, which every printed form has. */
function sureRun({ letters, accented }: PlainWord): { run: string; offset: number } {
  if (!accented) return { run: letters, offset: 0 };
  const runs = letters.split(/[^\0-\x7F]/u);
  const run = runs.reduce((best, other) => (other.length > best.length ? other : best), '');
  return { run, offset: letters.indexOf(run) };
}

function wordStart(folded: string, at: number): number {
  let start = at;
  while (isLetterAt(folded, start - 1) && at - start < wordEnd) start--;
  return start;
}

/** Where the letters of an open word begin inside the word at `at`; the last place counts, as with a pattern. */
function coreIn({ letters, accented, openBehind }: PlainWord, folded: string, at: number): number {
  let end = at;
  while (isLetterAt(folded, end) && end - at < wordEnd + letters.length) end++;
  for (let core = end; core >= at; core--) {
    const isThere = standsAt(letters, accented, folded, core);
    if (isThere && core - at <= wordEnd && (openBehind || !isLetterAt(folded, core + letters.length))) return core;
  }
  return -1;
}

function standsAt(letters: string, accented: boolean, folded: string, at: number): boolean {
  if (!accented) return folded.startsWith(letters, at);
  return Array.from(letters).every((sign, i) => {
    const printed = folded.charAt(at + i);
    return printed === sign || (printed === accentless(sign) && !isKept(sign, i, letters));
  });
}

/** Where the words end that begin with the letters of the first at `at`; -1 where one is not there. */
function endOfWords(words: readonly PlainWord[], folded: string, at: number): number {
  let end = at;
  for (const [i, word] of words.entries()) {
    const start = i === 0 ? at : behindBlank(folded, end, word);
    if (start < 0 || !standsAt(word.letters, word.accented, folded, start)) return -1;
    end = start + word.letters.length;
    if (word.openBehind) end = openEnd(folded, end);
  }
  return end;
}

function behindBlank(folded: string, at: number, word: PlainWord): number {
  let start = at;
  while (isBlankAt(folded, start) && start - at < mostBlanks) start++;
  if (start === at) return -1;
  return word.openBefore ? coreIn(word, folded, start) : start;
}

/** Between two words of a phrase. */
const mostBlanks = 3;

function openEnd(folded: string, at: number): number {
  let end = at;
  while (isLetterAt(folded, end) && end - at < wordEnd) end++;
  return end;
}
