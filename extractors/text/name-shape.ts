// Words of a line → how many of them, from the first on, look like a person's name.
import { nameParticles, nameSuffixes } from '../languages/attendance-words.ts';
import type { NameWords } from './name-words.ts';
import { hasWord, inkRuns } from './signs.ts';
import type { Span } from './span.ts';

/** Longer runs of capitalised words are headings or institutions. */
const mostNameWords = 6;

/** Signs after which a word without a blank is cut. */
const longestWord = 80;

const capitalised =
  /^["“”‘'’]?(?:\p{Lu}[\p{L}\p{M}'’.\-\u00AD]*|\p{Ll}{1,3}['’]?\p{Lu}\p{L}[\p{L}\p{M}'’-]*)["“”’'*]{0,2}$/u;
const initial = /^\p{Lu}(?:\.?\p{Lu}\.?)?\.?$|^(?:\p{Lu}\p{Ll}?\.){2,6}$/u;

/** The words of a span with their places; signs that stand alone are no words. */
export function wordsIn(text: string, span: Span): Span[] {
  return inkRuns(text, span.start, span.end, longestWord).filter((word) => hasWord(text, word.start, word.end));
}

/** Given words in order, how many of the first form a name: capitalised words, initials, particles between, suffixes behind. */
export function nameLength(text: string, tokens: readonly Span[], words: NameWords): number {
  let length = 0;
  for (let i = 0; i < Math.min(tokens.length, mostNameWords + 1); i++) {
    const word = wordAt(text, tokens, i);
    const next = wordAt(text, tokens, i + 1);
    if (isNameWord(word, words) || (i > 0 && nameSuffixes.has(word.toLowerCase()))) length = i + 1;
    else if (!(nameParticles.has(word) && isParticleFollowed(next, words))) break;
  }
  return length > mostNameWords ? 0 : length;
}

function isParticleFollowed(next: string, words: NameWords): boolean {
  return isNameWord(next, words) || nameParticles.has(next);
}

function wordAt(text: string, tokens: readonly Span[], i: number): string {
  const token = tokens[i];
  return token ? text.slice(token.start, token.end) : '';
}

function isNameWord(word: string, words: NameWords): boolean {
  if (word === '' || !capitalised.test(word) || /['’]s$/u.test(word)) return false;
  if (word.endsWith('.') && !initial.test(word) && !nameSuffixes.has(word.toLowerCase()) && word.length > 4)
    return false;
  return word.length === 1 || !words.functionWords.has(word.toLowerCase());
}

/** Only initials and suffixes: "II" behind a title is no name. */
export function isRemainder(text: string, tokens: readonly Span[]): boolean {
  return tokens.every((_, i) => nameSuffixes.has(wordAt(text, tokens, i).toLowerCase()));
}

/** `A`, `R.`, `J.P.`: not a name by itself. */
export function isInitial(word: string): boolean {
  return initial.test(word) && word.replaceAll('.', '').length < 2;
}

/** `LKB`, `TQF`, `HT`: two to four capital letters. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word);
}

/** True where letters could be the initials of a name: `AQD` of Anna Quist Dahl, `STO` of Sine Toftum. */
export function areInitialsOf(letters: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}]{1,3}$/u.test(letters)) return false;
  const names = name.toLowerCase().split(/[\s-]+/u);
  const [first, ...rest] = letters.toLowerCase();
  const last = names.at(-1)?.[0];
  return names.length > 1 && names[0]?.[0] === first && last !== undefined && rest.includes(last);
}
