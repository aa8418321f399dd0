// Phrases of the language files → regular expressions over folded text.
//
// A phrase is written as it is printed, in lower case, with these signs:
//   word*      the word may go on:            godkend*  → godkendt, godkendelse
//   *word      the word may begin with more:  *udvalget → økonomiudvalget
//   (a|b)      one of them                    [x]       may be left out
//   …          up to six words between, within one sentence
//   #          a whole number                 {slot}    a named part, see `slots`
import { anchorsOf, wordKeys } from './anchors.ts';
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

/** A phrase's pattern without the border before it, and whether it asks for one. */
interface Pattern {
  readonly source: string;
  readonly bordered: boolean;
}

/** Compiles one phrase; throws on an unknown slot or unbalanced brackets. Matches on word borders. */
export function phrasePattern(phrase: string): string {
  const { source, bordered } = unborderedPattern(phrase);
  return bordered ? `(?<!${wordLetters})${source}` : source;
}

function unborderedPattern(phrase: string): Pattern {
  const tokens = tokensOf(phrase);
  const opened = tokens.filter((token) => token === '(' || token === '[').length;
  const closed = tokens.filter((token) => token === ')' || token === ']').length;
  if (opened !== closed) throw new Error(`brackets of the phrase do not match: ${phrase}`);
  const body = tokens
    .map((token, i) => (isBlank(token) ? blankPattern(tokens[i - 1], tokens[i + 1]) : tokenPattern(token, phrase)))
    .join('');
  const after = /[\p{L}\p{N}\])#}*]$/u.test(phrase) ? `(?!${wordLetters})` : '';
  return { source: body + after, bordered: /^[\p{L}\p{N}[(#{*]/u.test(phrase) };
}

function isBlank(token: string): boolean {
  return /^\s/u.test(token);
}

/** Between two words a blank must stand; beside what may be left out it may be missing. */
function blankPattern(before: string | undefined, after: string | undefined): string {
  const isWord = (token: string | undefined) => token !== undefined && /^[^()[\]|…#*{\s]/u.test(token);
  return isWord(before) && isWord(after) ? String.raw`\s{1,3}` : blank;
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

/** One phrase with what it stands for; its pattern is compiled when a text first needs it. */
export interface Phrase<T> {
  readonly meaning: T;
  readonly phrase: string;
  /** See anchors.ts. */
  readonly anchors: readonly string[] | null;
  /** Its matches in a folded text, in order. */
  readonly matches: (folded: string) => RegExpExecArray[];
}

/** Phrases with one meaning each, tried in the order in which the language file lists them. */
export interface PhraseBook<T> {
  readonly phrases: readonly Phrase<T>[];
  /** Where in `phrases` those with an anchor are; under '' those without. */
  readonly byAnchor: ReadonlyMap<string, readonly number[]>;
}

/** Makes a book of `[meaning, phrases]` rows. */
export function phraseBook<T>(rows: readonly (readonly [T, readonly string[]])[]): PhraseBook<T> {
  const phrases = rows.flatMap(([meaning, list]) =>
    list.map((phrase) => ({ meaning, phrase, anchors: anchorsOf(phrase), matches: matcher(phrase) })),
  );
  return { phrases, byAnchor: anchorIndex(phrases) };
}

const wordLetter = new RegExp(wordLetters, 'u');

/**
 * Searches without the border before the phrase and checks it afterwards: an engine that may look for a literal
 * beginning skips through a text many times faster.
 */
function matcher(phrase: string): (folded: string) => RegExpExecArray[] {
  let compiled: { pattern: RegExp; bordered: boolean } | null = null;
  return (folded) => {
    if (!compiled) {
      const { source, bordered } = unborderedPattern(phrase);
      compiled = { pattern: new RegExp(source, 'gu'), bordered };
    }
    return borderedMatches(compiled.pattern, compiled.bordered, folded);
  };
}

function borderedMatches(pattern: RegExp, border: boolean, folded: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const inside = border && match.index > 0 && wordLetter.test(folded[match.index - 1] ?? '');
    if (!inside) found.push(match);
    if (inside || match[0] === '') pattern.lastIndex = match.index + 1;
  }
  return found;
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
 * Given folded text, returns every match of every phrase, in the order of the book, then of the text. Only phrases whose
 * anchors are among the keys of the text's words are searched for; a caller who asks many books hands the keys over.
 */
export function findPhrases<T>(
  book: PhraseBook<T>,
  folded: string,
  keys: ReadonlySet<string> = wordKeys(folded),
): PhraseMatch<T>[] {
  return possible(book, keys).flatMap((phrase) => matchesOf(phrase, folded));
}

/** The phrases that a text with these word keys may hold, in the order of the book. */
function possible<T>({ phrases, byAnchor }: PhraseBook<T>, keys: ReadonlySet<string>): Phrase<T>[] {
  const places = new Set(byAnchor.get(''));
  for (const key of keys) for (const place of byAnchor.get(key) ?? []) places.add(place);
  if (places.size === 0) return [];
  return [...places].sort((a, b) => a - b).flatMap((place) => phrases[place] ?? []);
}

function matchesOf<T>({ meaning, phrase, matches }: Phrase<T>, folded: string): PhraseMatch<T>[] {
  return matches(folded).map((match) => ({
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
export function firstPhrase<T>(
  book: PhraseBook<T>,
  folded: string,
  keys: ReadonlySet<string> = wordKeys(folded),
): PhraseMatch<T> | null {
  for (const phrase of possible(book, keys)) {
    const first = matchesOf(phrase, folded)[0];
    if (first) return first;
  }
  return null;
}

/** True where any phrase of the book stands in the folded text. */
export function hasPhrase<T>(
  book: PhraseBook<T>,
  folded: string,
  keys: ReadonlySet<string> = wordKeys(folded),
): boolean {
  return possible(book, keys).some(({ matches }) => matches(folded).length > 0);
}

/** A book whose phrases must stand at the very start of the text (labels, item words). */
export function startsWithPhrase<T>(book: PhraseBook<T>, folded: string): PhraseMatch<T> | null {
  const lead = /^[\s•●▪*\-–]{0,6}/u.exec(folded)?.[0].length ?? 0;
  const found = findPhrases(book, folded.slice(0, 200)).filter((match) => match.start <= lead);
  return found.reduce<PhraseMatch<T> | null>((best, match) => (!best || match.end > best.end ? match : best), null);
}
