// Phrases of the language files → regular expressions over folded text.
//
// A phrase is written as it is printed, in lower case, with these signs:
//   word*      the word may go on:            godkend*  → godkendt, godkendelse
//   *word      the word may begin with more:  *udvalget → økonomiudvalget
//   (a|b)      one of them                    [x]       may be left out
//   …          up to six words between, within one sentence
//   #          a whole number                 {slot}    a named part, see `slots`
import { anchorsOf } from './anchors.ts';
import { fold } from './folding.ts';

/** A number of votes in digits or in one word. */
const count = String.raw`\d{1,5}|[a-zß-öø-ſ]{2,14}`;

/** What stands for a named part of a phrase. Names are checked by the caller, the slot only bounds them. */
const slots: Readonly<Record<string, string>> = {
  time: String.raw`\d{1,2}(?:[:.,]\d{2})?(?:[:.]\d{2})?\s{0,2}(?:[ap]\.?\s?m\.?(?![a-z])|noon|h(?![a-z]))?`,
  number: String.raw`\d{1,4}`,
  name: String.raw`[a-zß-öø-ſ.'\-]{1,40}(?:,? [a-zß-öø-ſ.'\-]{1,40}){0,5}`,
  names: String.raw`[^.;:()\n]{2,300}`,
  place: String.raw`[^;\n]{2,120}`,
  text: String.raw`[^\n]{1,400}`,
  yes: count,
  no: count,
  abstain: count,
  absent: count,
  tally: String.raw`\d{1,4}\s?-\s?\d{1,4}(?:\s?-\s?\d{1,4})?(?!\s?-?\d)`,
  item: String.raw`[§a-zæøåäöü]{0,12}\.?\s?\d{1,4}(?:\.\d{1,3}){0,2}`,
};

/** Latin letters and digits of folded text. A plain range: `\\p{L}` in hundreds of phrases takes seconds to compile. */
const wordLetters = '[0-9a-zß-öø-ſ]';

/** A blank may be missing beside what may be left out, but two words never run into one. */
const blank = String.raw`(?:\s{1,3}|(?<!${wordLetters})|(?!${wordLetters}))`;

/** Compiles one phrase; throws on an unknown slot or unbalanced brackets. Matches on word borders. */
export function phrasePattern(phrase: string): string {
  let open = 0;
  const source = tokensOf(phrase)
    .map((token) => {
      if (token === '(' || token === '[') open++;
      if (token === ')' || token === ']') open--;
      return tokenPattern(token, phrase);
    })
    .join('');
  if (open !== 0) throw new Error(`brackets of the phrase do not match: ${phrase}`);
  const before = /^[\p{L}\p{N}[(#{*]/u.test(phrase) ? `(?<!${wordLetters})` : '';
  const after = /[\p{L}\p{N}\])#}*]$/u.test(phrase) ? `(?!${wordLetters})` : '';
  return `${before}${source}${after}`;
}

function tokensOf(phrase: string): string[] {
  return phrase.match(/\{[a-z]+\d?\}|[()[\]|…#*]|\s{1,9}|[^()[\]|…#*\s{}]{1,60}/gu) ?? [];
}

function tokenPattern(token: string, phrase: string): string {
  if (token === '(') return '(?:';
  if (token === ')') return ')';
  if (token === '[') return '(?:';
  if (token === ']') return ')?';
  if (token === '|') return '|';
  if (token === '*') return `${wordLetters}{0,30}`;
  if (token === '#') return String.raw`\d{1,6}`;
  if (token === '…') return String.raw`(?:[^\s.;:!?]{1,40}\s{1,3}){0,6}?`;
  if (/^\s+$/u.test(token)) return blank;
  if (token.startsWith('{')) return slotPattern(token.slice(1, -1), phrase);
  return escaped(fold(token));
}

function slotPattern(name: string, phrase: string): string {
  const source = slots[name.replace(/\d$/u, '')];
  if (!source) throw new Error(`no slot {${name}} in: ${phrase}`);
  return `(?<${name}>${source})`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

/** One compiled phrase with what it stands for. */
export interface Phrase<T> {
  readonly meaning: T;
  readonly phrase: string;
  readonly pattern: RegExp;
  /** See anchors.ts. */
  readonly anchors: readonly string[] | null;
}

/** Phrases with one meaning each, tried in the order in which the language file lists them. */
export interface PhraseBook<T> {
  readonly phrases: readonly Phrase<T>[];
  /** All phrases in one: cheap to ask whether any of them may match. */
  readonly any: RegExp | null;
  /** Where in `phrases` those with an anchor are; under '' those without. */
  readonly byAnchor: ReadonlyMap<string, readonly number[]>;
}

/** Compiles `[meaning, phrases]` rows into a book. */
export function phraseBook<T>(rows: readonly (readonly [T, readonly string[]])[]): PhraseBook<T> {
  const phrases = rows.flatMap(([meaning, list]) =>
    list.map((phrase) => ({
      meaning,
      phrase,
      pattern: new RegExp(phrasePattern(phrase), 'gu'),
      anchors: anchorsOf(phrase),
    })),
  );
  const sources = phrases.map(({ phrase }) => phrasePattern(phrase).replaceAll(/\?<[a-z]+\d?>/gu, '?:'));
  return { phrases, any: sources.length ? new RegExp(sources.join('|'), 'u') : null, byAnchor: anchorIndex(phrases) };
}

function anchorIndex(phrases: readonly Phrase<unknown>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  phrases.forEach(({ anchors }, at) => {
    for (const anchor of anchors ?? ['']) index.set(anchor, [...(index.get(anchor) ?? []), at]);
  });
  return index;
}

export interface PhraseMatch<T> {
  readonly meaning: T;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** Places of the named parts, by slot name, relative to the same text. */
  readonly slots: Readonly<Record<string, { start: number; end: number }>>;
}

/**
 * Given folded text, returns every match of every phrase, in the order of the book, then of the text. With the keys of
 * the text's words (`wordKeys`) only phrases whose anchors are among them are searched for: many times faster for
 * sentences that are asked many books.
 */
export function findPhrases<T>(book: PhraseBook<T>, folded: string, keys?: ReadonlySet<string>): PhraseMatch<T>[] {
  if (keys) return possible(book, keys).flatMap((phrase) => matchesOf(phrase, folded));
  return book.any?.test(folded) ? book.phrases.flatMap((phrase) => matchesOf(phrase, folded)) : [];
}

/** The phrases that a text with these word keys may hold, in the order of the book. */
function possible<T>({ phrases, byAnchor }: PhraseBook<T>, keys: ReadonlySet<string>): Phrase<T>[] {
  const places = new Set(byAnchor.get(''));
  for (const key of keys) for (const place of byAnchor.get(key) ?? []) places.add(place);
  if (places.size === 0) return [];
  return [...places].sort((a, b) => a - b).flatMap((place) => phrases[place] ?? []);
}

function matchesOf<T>({ meaning, phrase, pattern }: Phrase<T>, folded: string): PhraseMatch<T>[] {
  return Array.from(folded.matchAll(pattern), (match) => ({
    meaning,
    phrase,
    start: match.index,
    end: match.index + match[0].length,
    slots: slotPlaces(match),
  }));
}

function slotPlaces(match: RegExpMatchArray): Record<string, { start: number; end: number }> {
  const places: Record<string, { start: number; end: number }> = {};
  let from = match.index ?? 0;
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value === undefined) continue;
    const start = (match.input ?? '').indexOf(value, from);
    places[name] = { start, end: start + value.length };
    from = start;
  }
  return places;
}

/** Given folded text, returns the first phrase of the book that matches, in the book's order. */
export function firstPhrase<T>(book: PhraseBook<T>, folded: string, keys?: ReadonlySet<string>): PhraseMatch<T> | null {
  return findPhrases(book, folded, keys)[0] ?? null;
}

/** True where any phrase of the book stands in the folded text. */
export function hasPhrase<T>(book: PhraseBook<T>, folded: string, keys?: ReadonlySet<string>): boolean {
  if (!keys) return book.any?.test(folded) ?? false;
  return possible(book, keys).some(({ pattern }) => folded.search(pattern) >= 0);
}

/** A book whose phrases must stand at the very start of the text (labels, item words). */
export function startsWithPhrase<T>(book: PhraseBook<T>, folded: string): PhraseMatch<T> | null {
  const lead = /^[\s•●▪*\-–]{0,6}/u.exec(folded)?.[0].length ?? 0;
  const found = findPhrases(book, folded.slice(0, 200)).filter((match) => match.start <= lead);
  return found.reduce<PhraseMatch<T> | null>((best, match) => (!best || match.end > best.end ? match : best), null);
}
