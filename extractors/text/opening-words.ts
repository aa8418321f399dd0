// A phrase → keys of the word that a match begins with: a search then looks at few words of a text instead of every letter.
//
//   (board|*rådet) [also] approved   →  boar, -ådet        [the] board  →  none: it may begin with a blank
import { endings, endKeyOf, isGroup, keyOf, type Needs, needsOf, splitOutside } from './anchors.ts';
import { isLetterAt } from './folding.ts';
import { type KeyIndex, keyIndex, mayHoldAny, placesFor } from './key-index.ts';
import { keyLength, keyNumber, keysAt, wordKeys } from './word-keys.ts';

/** Phrases by the word that they begin with. */
export interface OpeningIndex {
  /** Places of phrases by the keys of their first word. */
  readonly byKey: ReadonlyMap<number, readonly number[]>;
  /** Places of those of which the first word is not told, and what they need. */
  readonly others: readonly number[];
  readonly needs: KeyIndex;
}

/** Given phrases, returns their index. */
export function openingIndex(phrases: readonly { readonly phrase: string; readonly needs: Needs }[]): OpeningIndex {
  const byKey = new Map<number, number[]>();
  const others: number[] = [];
  phrases.forEach(({ phrase }, place) => {
    const keys = openingKeys(phrase);
    if (!keys) others.push(place);
    for (const key of keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), place]);
  });
  return { byKey, others, needs: keyIndex(others.map((place) => phrases[place]?.needs ?? [])) };
}

/** The index of phrases as they are printed in a language file. */
export function openingIndexOf(phrases: readonly string[]): OpeningIndex {
  return openingIndex(phrases.map((phrase) => ({ phrase, needs: needsOf(phrase) })));
}

/** True where a text, which begins with a word, may begin with one of the phrases. */
export function mayBegin({ byKey, others, needs }: OpeningIndex, folded: string): boolean {
  const [first, end] = keysAt(folded, 0);
  return byKey.has(first) || byKey.has(end) || (others.length > 0 && mayHoldAny(needs, wordKeys(folded)));
}

/** Places of the phrases that may begin at an offset of a text where nothing but signs stands before it, rising. */
export function placesAt({ byKey, others, needs }: OpeningIndex, folded: string, at: number): readonly number[] {
  const [first, end] = isLetterAt(folded, at) ? keysAt(folded, at) : [0, 0];
  const opened = [...(byKey.get(first) ?? []), ...(end === 0 ? [] : (byKey.get(end) ?? []))];
  if (others.length > 0) for (const place of placesFor(needs, wordKeys(folded))) opened.push(others[place] ?? 0);
  return opened.length > 1 ? [...new Set(opened)].sort((a, b) => a - b) : opened;
}

/** Given a phrase of the mini language (see phrase-pattern.ts), returns the keys of its first word; null where they are not told. */
export function openingKeys(phrase: string): ReadonlySet<number> | null {
  const keys = splitOutside(phrase, /\|/u).length > 1 ? null : keysOfOpening(phrase);
  return keys && new Set(keys.map(keyNumber));
}

function keysOfOpening(phrase: string): string[] | null {
  const [first = ''] = splitOutside(phrase, /\s/u);
  if (isGroup(first)) return joined(splitOutside(first.slice(1, -1), /\|/u));
  const printed = endings(first);
  return printed ? joined(printed) : keysOfWord(first);
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
