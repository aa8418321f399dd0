// Phrases of the language files → a book that only tries those of which a text holds a word, compiled when first tried.
//
//   apologies … (from|on behalf of)      is tried where a word begins with "apol"
import { anchorsOf, wordKeys } from './anchors.ts';
import { phrasePattern } from './phrase.ts';

/** A phrase with what it stands for. Slots match, but are not told apart. */
export interface Anchored<Meaning> {
  readonly meaning: Meaning;
  /** Beginnings of words, one of which stands in every text that the phrase matches; null where none can be told. */
  readonly anchors: readonly string[] | null;
  /** Every match in a folded text, in order. */
  all(folded: string): readonly RegExpMatchArray[];
  /** Where a match that begins at `at` ends; -1 where none does. */
  endAt(folded: string, at: number): number;
  /** True where the phrase is the whole text. */
  isWhole(folded: string): boolean;
}

export interface AnchoredBook<Meaning> {
  readonly phrases: readonly Anchored<Meaning>[];
  /** Places in `phrases` by anchor; under '' those without. */
  readonly byAnchor: ReadonlyMap<string, readonly number[]>;
}

type Rows<Meaning> = readonly (readonly [Meaning, readonly string[]])[];

/** Compiles `[meaning, phrases]` rows into a book; cheap, as no pattern is made yet. */
export function anchoredBook<Meaning>(rows: Rows<Meaning>): AnchoredBook<Meaning> {
  const phrases = rows.flatMap(([meaning, list]) => list.map((phrase) => anchored(meaning, phrase)));
  const byAnchor = new Map<string, number[]>();
  phrases.forEach(({ anchors }, at) => {
    for (const anchor of anchors ?? ['']) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), at]);
  });
  return { phrases, byAnchor };
}

/** One phrase by itself. */
export function anchored<Meaning>(meaning: Meaning, phrase: string): Anchored<Meaning> {
  const source = lazy(() => phrasePattern(phrase).replaceAll(/\?<[a-z]+\d?>/gu, '?:'));
  const every = lazy(() => new RegExp(source(), 'gu'));
  const sticky = lazy(() => new RegExp(source(), 'uy'));
  const whole = lazy(() => new RegExp(String.raw`^(?:${source()})\s?$`, 'u'));
  return {
    meaning,
    anchors: anchorsOf(phrase),
    all: (folded) => Array.from(folded.matchAll(every())),
    endAt: (folded, at) => {
      const pattern = sticky();
      pattern.lastIndex = at;
      return pattern.test(folded) ? pattern.lastIndex : -1;
    },
    isWhole: (folded) => whole().test(`${folded} `),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The phrases that may stand in a folded text, in the book's order; `keys` are the text's, where already known. */
export function possible<Meaning>(
  book: AnchoredBook<Meaning>,
  folded: string,
  keys: ReadonlySet<string> = wordKeys(folded),
): Anchored<Meaning>[] {
  const places = new Set(book.byAnchor.get(''));
  for (const key of keys) for (const place of book.byAnchor.get(key) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => book.phrases[place] ?? []);
}

/** The first phrase, in the book's order, that is the whole text. */
export function wholeIn<Meaning>(book: AnchoredBook<Meaning>, folded: string): Anchored<Meaning> | null {
  return possible(book, folded).find((phrase) => phrase.isWhole(folded)) ?? null;
}

/** The first phrase, in the book's order, that stands anywhere in the text. */
export function foundIn<Meaning>(
  book: AnchoredBook<Meaning>,
  folded: string,
  keys?: ReadonlySet<string>,
): Anchored<Meaning> | null {
  return possible(book, folded, keys).find((phrase) => phrase.all(folded).length > 0) ?? null;
}

/** The first phrase, in the book's order, with which the text begins. */
export function openingOf<Meaning>(
  book: AnchoredBook<Meaning>,
  folded: string,
  keys?: ReadonlySet<string>,
): Anchored<Meaning> | null {
  return possible(book, folded, keys).find((phrase) => phrase.endAt(folded, 0) > 0) ?? null;
}

/** Where the longest phrase that begins at `at` ends, up to `end`; `at` where none does. */
export function longestAt(
  book: AnchoredBook<unknown>,
  folded: string,
  at: number,
  end: number,
  keys?: ReadonlySet<string>,
): number {
  return possible(book, keys ? '' : folded.slice(at, end), keys).reduce((best, phrase) => {
    const matched = phrase.endAt(folded, at);
    return matched > best && matched <= end ? matched : best;
  }, at);
}

/**
 * One plain pattern for all anchors of some phrases: where it finds nothing, none of them stands. It finds every place
 * if one of the phrases has no anchor.
 */
export function anchorPattern(phrases: readonly Anchored<unknown>[]): RegExp {
  if (phrases.some(({ anchors }) => anchors === null)) return /(?:)/gu;
  const words = [...new Set(phrases.flatMap(({ anchors }) => anchors ?? []))].map(escaped);
  return words.length ? new RegExp(`(?<![0-9a-zß-öø-ſ])(?:${words.join('|')})`, 'gu') : /(?!)/gu;
}

function escaped(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
}
