// Phrases of the language files → a book that only tries those of which a text has the words, compiled when first tried.
//
//   apologies … (from|on behalf of)      is tried where a word begins with "apol" and another with "from" or "beha"
import { type Needs, needsOf } from './anchors.ts';
import { isLetterAt } from './folding.ts';
import { type KeySet, keySet } from './key-filter.ts';
import { type KeyIndex, keyIndex, placesFor } from './key-index.ts';
import { type OpeningIndex, openingIndex, openingKeys, placesAt } from './opening-words.ts';
import { unborderedPattern, wordLetters } from './phrase-pattern.ts';
import { type Place, plainPhrase } from './plain-phrase.ts';
import { opensAt, type WordKeys, wordKeys } from './word-keys.ts';

/** One phrase with what it stands for. */
export interface Phrase<T> {
  readonly meaning: T;
  readonly phrase: string;
  /** See anchors.ts. */
  readonly needs: Needs;
  /** Its places in a folded text, in order; `keys` are the text's, where already known. */
  places(folded: string, keys?: WordKeys): readonly PhrasePlace[];
  /** True where it stands in a folded text. */
  isIn(folded: string, keys?: WordKeys): boolean;
  /** Where a match that begins at `at` ends; -1 where none does. */
  endAt(folded: string, at: number): number;
  /** True where the phrase is the whole text. */
  isWhole(folded: string, keys?: WordKeys): boolean;
}

/** Phrases with one meaning each, tried in the order in which the language file lists them. */
export interface PhraseBook<T> {
  readonly phrases: readonly Phrase<T>[];
  readonly index: KeyIndex;
  /** Made when first asked what a text begins with. */
  readonly openings: () => OpeningIndex;
}

/** Makes a book of `[meaning, phrases]` rows; cheap, as no pattern is made yet. */
export function phraseBook<T>(rows: readonly (readonly [T, readonly string[]])[]): PhraseBook<T> {
  const phrases = rows.flatMap(([meaning, list]) => list.map((phrase) => phraseOf(meaning, phrase)));
  const index = keyIndex(phrases.map(({ needs }) => needs));
  return { phrases, index, openings: lazy(() => openingIndex(phrases)) };
}

/** Where a phrase stands, with its named parts. */
export interface PhrasePlace extends Place {
  readonly slots: Readonly<Record<string, Place>>;
}

/** One phrase by itself. */
export function phraseOf<T>(meaning: T, phrase: string): Phrase<T> {
  const search = lazy(() => plainSearch(phrase) ?? patternSearch(phrase));
  return {
    meaning,
    phrase,
    needs: needsOf(phrase),
    places: (folded, keys) => placesOf(search(), folded, keys),
    isIn: (folded, keys) => search().next(folded, 0, keys) !== null,
    endAt: (folded, at) => search().endAt(folded, at),
    isWhole: (folded, keys) => search().isWhole(folded, keys),
  };
}

interface Search {
  /** The next place at or behind `from`; null where there is none. */
  next(folded: string, from: number, keys?: WordKeys): PhrasePlace | null;
  endAt(folded: string, at: number): number;
  isWhole(folded: string, keys?: WordKeys): boolean;
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** All places, none over another; a phrase may also stand for nothing. */
function placesOf(search: Search, folded: string, keys?: WordKeys): readonly PhrasePlace[] {
  let place = search.next(folded, 0, keys);
  if (!place) return noPlaces;
  const places: PhrasePlace[] = [];
  while (place) {
    places.push(place);
    place = search.next(folded, Math.max(place.end, place.start + 1), keys);
  }
  return places;
}

const noPlaces: readonly PhrasePlace[] = [];

const noSlots = {};

function plainSearch(phrase: string): Search | null {
  const plain = plainPhrase(phrase);
  if (!plain) return null;
  return {
    next: (folded, from) => {
      const place = plain.next(folded, from);
      return place && { start: place.start, end: place.end, slots: noSlots };
    },
    endAt: plain.endAt,
    isWhole: (folded) => plain.endAt(folded, 0) >= folded.trimEnd().length,
  };
}

function patternSearch(phrase: string): Search {
  const { source, bordered } = unborderedPattern(phrase);
  const first = bordered ? openingKeys(phrase) : null;
  const opening = first && keySet(first);
  const bare = `${bordered ? `(?<!${wordLetters})` : ''}${source.replaceAll(/\?<[a-z]+\d?>/gu, '?:')}`;
  const sticky = lazy(() => new RegExp(bare, 'uy'));
  const whole = lazy(() => new RegExp(String.raw`^(?:${bare})\s?$`, 'u'));
  return {
    next: opening ? fromWords(source, opening) : fromAnywhere(source, bordered),
    endAt: (folded, at) => {
      const from = sticky();
      from.lastIndex = at;
      return from.test(folded) ? from.lastIndex : -1;
    },
    isWhole: (folded, keys) => mayOpen(opening, folded, keys) && whole().test(`${folded} `),
  };
}

/** False where the text begins with a word that does not begin the phrase. */
function mayOpen(opening: KeySet | null, folded: string, keys?: WordKeys): boolean {
  if (!opening || !isLetterAt(folded, 0)) return opening === null;
  const own = keys?.folded === folded ? keys : wordKeys(folded);
  return opensAt(own, own.from, opening);
}

/** Tries the pattern at those words only with which the phrase may begin. */
function fromWords(source: string, opening: KeySet): Search['next'] {
  const pattern = new RegExp(source, 'uy');
  return (folded, from, keys) => {
    const own = keys?.folded === folded ? keys : wordKeys(folded);
    for (let word = own.from; word < own.to; word++) {
      const at = (own.starts[word] ?? 0) - own.offset;
      if (at < from || !opensAt(own, word, opening)) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (match) return placeOf(match);
    }
    return null;
  };
}

/** Searches without the border before the phrase and checks it afterwards, as that is many times faster. */
function fromAnywhere(source: string, bordered: boolean): Search['next'] {
  const pattern = new RegExp(source, 'gu');
  return (folded, from) => {
    pattern.lastIndex = from;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      if (!bordered || !isLetterAt(folded, match.index - 1)) return placeOf(match);
      pattern.lastIndex = match.index + 1;
    }
    return null;
  };
}

function placeOf(match: RegExpExecArray): PhrasePlace {
  return { start: match.index, end: match.index + match[0].length, slots: slotPlaces(match) };
}

export interface PhraseMatch<T> extends PhrasePlace {
  readonly meaning: T;
  readonly phrase: string;
}

/**
 * Given folded text, returns every match of every phrase, in the order of the book, then of the text. Only phrases of
 * which the text has the words are searched for; a caller who asks many books hands the text's keys over.
 */
export function findPhrases<T>(
  book: PhraseBook<T>,
  folded: string,
  keys: WordKeys = wordKeys(folded),
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (const phrase of possible(book, folded, keys)) {
    for (const place of phrase.places(folded, keys)) found.push(matchOf(phrase, place));
  }
  return found;
}

/** The phrases that may stand in a folded text, in the book's order; `keys` are the text's, where already known. */
export function possible<T>(
  { phrases, index }: PhraseBook<T>,
  folded: string,
  keys: WordKeys = wordKeys(folded),
): Phrase<T>[] {
  const found: Phrase<T>[] = [];
  for (const place of placesFor(index, keys)) {
    const phrase = phrases[place];
    if (phrase) found.push(phrase);
  }
  return found;
}

function matchOf<T>({ meaning, phrase }: Phrase<T>, { start, end, slots }: PhrasePlace): PhraseMatch<T> {
  return { meaning, phrase, start, end, slots };
}

/** Places of the named parts, relative to the same text. */
function slotPlaces(match: RegExpExecArray): Record<string, Place> {
  if (!match.groups) return noSlots;
  const places: Record<string, Place> = {};
  let from = match.index;
  for (const [name, value] of Object.entries(match.groups)) {
    if (value === undefined) continue;
    const start = match.input.indexOf(value, from);
    places[name] = { start, end: start + value.length };
    from = start;
  }
  return places;
}

/** Given folded text, returns the first phrase of the book that matches, in the book's order. */
export function firstPhrase<T>(
  book: PhraseBook<T>,
  folded: string,
  keys: WordKeys = wordKeys(folded),
): PhraseMatch<T> | null {
  for (const phrase of possible(book, folded, keys)) {
    const [first] = phrase.places(folded, keys);
    if (first) return matchOf(phrase, first);
  }
  return null;
}

/** True where any phrase of the book stands in the folded text. */
export function hasPhrase<T>(book: PhraseBook<T>, folded: string, keys: WordKeys = wordKeys(folded)): boolean {
  return possible(book, folded, keys).some((phrase) => phrase.isIn(folded, keys));
}

/** A book whose phrases must stand at the very start of the text (labels, item words): the longest that does. */
export function startsWithPhrase<T>(book: PhraseBook<T>, folded: string): PhraseMatch<T> | null {
  const lead = /^[\s•●▪*\-–]{0,6}/u.exec(folded)?.[0].length ?? 0;
  const head = folded.slice(0, 200);
  let best: PhraseMatch<T> | null = null;
  for (const at of placesAt(book.openings(), head, lead)) {
    const phrase = book.phrases[at];
    for (const place of phrase?.places(head) ?? []) {
      if (phrase && place.start <= lead && (!best || place.end > best.end)) best = matchOf(phrase, place);
    }
  }
  return best;
}

/** The first phrase, in the book's order, that is the whole text. */
export function wholeIn<T>(book: PhraseBook<T>, folded: string): Phrase<T> | null {
  const keys = wordKeys(folded);
  return possible(book, folded, keys).find((phrase) => phrase.isWhole(folded, keys)) ?? null;
}

/** The first phrase, in the book's order, that stands anywhere in the text. */
export function foundIn<T>(book: PhraseBook<T>, folded: string, keys?: WordKeys): Phrase<T> | null {
  return possible(book, folded, keys).find((phrase) => phrase.isIn(folded, keys)) ?? null;
}

/** The first phrase, in the book's order, with which the text begins. */
export function openingOf<T>(book: PhraseBook<T>, folded: string, keys?: WordKeys): Phrase<T> | null {
  return possible(book, folded, keys).find((phrase) => phrase.endAt(folded, 0) > 0) ?? null;
}

/** Where the longest phrase that begins at `at` ends, up to `end`; `at` where none does. */
export function longestAt(book: PhraseBook<unknown>, folded: string, at: number, end: number, keys?: WordKeys): number {
  return possible(book, keys ? '' : folded.slice(at, end), keys).reduce((best, phrase) => {
    const matched = phrase.endAt(folded, at);
    return matched > best && matched <= end ? matched : best;
  }, at);
}
