// A phrase → keys of the word that a match begins with: a search then looks at few words of a text instead of every letter.
//
//   (board|*rådet) [also] approved   →  boar, -ådet        [the] board  →  none: it may begin with a blank
import { endKeyOf, isGroup, keyOf, splitOutside } from './anchors.ts';
import { keyLength, keyNumber } from './word-keys.ts';

/** Given a phrase of the mini language (see phrase-pattern.ts), returns the keys of its first word; null where they are not told. */
export function openingKeys(phrase: string): ReadonlySet<number> | null {
  const keys = splitOutside(phrase, /\|/u).length > 1 ? null : keysOfOpening(phrase);
  return keys && new Set(keys.map(keyNumber));
}

function keysOfOpening(phrase: string): string[] | null {
  const [first = ''] = splitOutside(phrase, /\s/u);
  return isGroup(first) ? joined(splitOutside(first.slice(1, -1), /\|/u)) : keysOfWord(first);
}

function joined(phrases: readonly string[]): string[] | null {
  const keys = phrases.map(keysOfOpening);
  return keys.every((own) => own !== null) ? keys.flat() : null;
}

/** A word with an open end is known by its beginning, one with an open beginning by its end, if long enough; "m/s" by "m". */
function keysOfWord(word: string): string[] | null {
  const [, before = '', letters = '', behind = ''] = /^(\*?)([0-9a-zß-öø-ſ]{1,60})(.{0,200})$/u.exec(word) ?? [];
  const isClosed = behind === '' || /^['’./:,-]/u.test(behind);
  if (letters === '' || (before !== '' && !isClosed)) return null;
  if (before === '' && isClosed) return [keyOf(letters)];
  if (letters.length < keyLength) return null;
  return [before === '' ? keyOf(letters) : endKeyOf(letters)];
}
