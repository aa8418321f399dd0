// One piece of a list of people → what it is: a name with its decoration, a title, a party, a remark, or nothing of the kind.

import type { Piece } from './name-pieces.ts';
import { isInitial, isInitials, isRemainder, nameLength, wordsIn } from './name-shape.ts';
import type { NameWords } from './name-words.ts';
import { foundIn, longestAt, openingOf, type PhraseBook, possible } from './phrase.ts';
import { partCount } from './signs.ts';
import type { Span } from './span.ts';
import { type WordKeys, wordKeys } from './word-keys.ts';

type BareKind =
  | 'title'
  | 'organization'
  | 'party'
  | 'address'
  | 'contact'
  | 'honour'
  | 'remark'
  | 'aside'
  | 'none'
  | 'other';

export type Reading =
  | {
      readonly kind: 'name';
      readonly piece: Piece;
      readonly prefixes: readonly Span[];
      readonly name: Span;
      readonly rest: Rest | null;
    }
  | { readonly kind: BareKind; readonly piece: Piece };

/** What follows the name inside its piece. */
export interface Rest {
  readonly kind: 'organization' | 'remark' | 'title' | 'other';
  readonly span: Span;
}

/** A piece with what is needed to read it. */
interface Source {
  readonly text: string;
  readonly folded: string;
  readonly piece: Piece;
  /** The piece up to its first bracket. */
  readonly core: Span;
  readonly words: NameWords;
  /** Keys of the piece's words: only phrases with one of them are tried. */
  readonly keys: WordKeys;
}

/** Given a piece and the folded text, says what it is. */
export function readingOf(text: string, folded: string, piece: Piece, words: NameWords): Reading {
  const core = { start: piece.start, end: piece.brackets[0] ? piece.brackets[0].start - 1 : piece.end };
  const bare = folded.slice(core.start, core.end).trim().replace(/[.:]$/u, '');
  if (bare === '') return { kind: piece.brackets.length ? 'remark' : 'other', piece };
  if (words.none.has(bare)) return { kind: 'none', piece };
  if (words.postNominals.has(bare) || words.postNominals.has(`${bare}.`)) return { kind: 'honour', piece };
  if (/^(?:\p{L}{1,2})?\d/u.test(bare) && isAddress(bare)) return { kind: 'address', piece };
  if (/^\d/u.test(bare)) return { kind: 'aside', piece };
  const keys = wordKeys(folded.slice(piece.start, piece.end));
  const source = { text, folded, piece, core, words, keys };
  const remark = isRemark(source) || isClause(source);
  const contact = /[\d@]/u.test(bare) && partCount(bare) <= mostContactWords;
  if (contact && !(remark && bare.startsWith('§'))) return { kind: 'contact', piece };
  if (remark) return { kind: 'remark', piece };
  if (representingEnd(text, folded, core, words) > core.start) return { kind: 'organization', piece };
  return personReading(source);
}

/** Words of a street with its number, a telephone number, an address for letters. */
const mostContactWords = 4;

/** `F5`, `2R`, `A25`, `3. tv`: where someone lives. */
function isAddress(bare: string): boolean {
  return /^(?:\p{L}{1,2}\s?\d{1,4}\p{L}?|\d{1,4}\s?\p{L}{1,2}(?:[\s.].{0,8})?)$/u.test(bare);
}

/** "alternate for Bo Ek", "arrived at 6:17": a remark in small letters, or nothing but one. */
function isRemark({ text, folded, core, words, keys }: Source): boolean {
  const end = longestAt(words.remarks, folded, core.start, core.end, keys);
  if (end === core.start) return false;
  return /^\p{Ll}/u.test(text.slice(core.start, core.end)) || end === core.end;
}

/** "der havde meldt afbud": a clause about the person before. */
function isClause({ folded, core, words, keys }: Source): boolean {
  return longestAt(words.relatives, folded, core.start, core.end, keys) > core.start;
}

/** Behind "representing", "fra" in small letters, where a name in capitals follows; else the start. */
export function representingEnd(text: string, folded: string, span: Span, words: NameWords): number {
  if (!/^\p{Ll}/u.test(text.slice(span.start, span.end))) return span.start;
  const end = longestAt(words.representing, folded, span.start, span.end);
  const behind = /^\s{1,3}["“]?[\p{Lu}\d]/u.test(text.slice(end, end + 5));
  return end > span.start && behind ? end : span.start;
}

function personReading(source: Source): Reading {
  const { text, folded, piece, core, words } = source;
  const prefixes = prefixesOf(source);
  const tokens = wordsIn(text, { start: prefixes.end, end: core.end });
  const first = tokens[0];
  if (!first) return { kind: 'title', piece };
  const length = nameLength(text, tokens, words);
  if (length === 0) return { kind: withoutName(source), piece };
  const name = { start: first.start, end: tokens[length - 1]?.end ?? first.end };
  const prefixed = prefixes.end > core.start;
  if (length === 1 && isInitial(text.slice(name.start, name.end))) return { kind: prefixed ? 'other' : 'party', piece };
  return named(source, prefixes, name, folded.slice(core.start, core.end));
}

/** Forms of address, offices and titles in small letters at the start, each by itself, as long as they follow one another. */
function prefixesOf({ text, folded, core, words, keys }: Source): { spans: Span[]; end: number } {
  const spans: Span[] = [];
  let at = core.start;
  for (let i = 0; i < mostPrefixes; i++) {
    const office = longestAt(words.prefixes, folded, at, core.end, keys);
    const small = /^\p{Ll}/u.test(text.slice(at, core.end));
    const known = office === at && small ? longestAt(words.titles, folded, at, core.end, keys) : office;
    const end = known === at && i === 0 ? at + unknownTitle(text.slice(at, core.end), words) : known;
    if (end === at) break;
    spans.push({ start: at, end });
    at = end;
    while (at < core.end && /[\s,.:–-]/u.test(folded[at] ?? '')) at++;
  }
  return { spans, end: at };
}

/** Letters of a word in small letters, and nothing else, before a whole name: "dekan Ann Holm". */
function unknownTitle(printed: string, { functionWords }: NameWords): number {
  const word = /^(\p{Ll}[\p{Ll}-]{3,30})(?=(?:\s\p{Lu}[\p{L}'’.-]{0,30}){2,4}\s{0,2}$)/u.exec(printed)?.[1];
  return word !== undefined && !functionWords.has(word) ? word.length : 0;
}

/** "The Honourable Madam Speaker Councillor": more than four offices in a row are a list of offices. */
const mostPrefixes = 4;

function withoutName(source: Source): 'title' | 'aside' | 'other' {
  const { text, core } = source;
  const printed = text.slice(core.start, core.end);
  if (isTitle(source, core)) return 'title';
  return partCount(printed) <= 3 && /^\p{L}/u.test(printed) ? 'aside' : 'other';
}

/** Longest title in words; a longer text with a title word in it is prose. */
const mostTitleWords = 9;

/** A title word among few words, most of them in capitals, or the first of them a title word. */
function isTitle({ text, folded, words, keys }: Source, span: Span): boolean {
  const printed = text.slice(span.start, span.end).trim();
  const plain = folded.slice(span.start, span.end).trim();
  const all = printed.split(/\s+/u);
  if (all.length > mostTitleWords || /\d/u.test(printed) || !foundIn(words.titles, plain, keys)) return false;
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  const opens = openingOf(words.titles, plain, keys) !== null || /^\p{Ll}{2,30}-\s/u.test(printed);
  return small <= all.length / 2 || (/^\p{Ll}/u.test(printed) && opens);
}

/** A run of capitalised words: all of it a name, a title before a name, or a title and no name. */
function named(source: Source, prefixes: { spans: Span[]; end: number }, run: Span, folded: string): Reading {
  const { text, piece, core, words, keys } = source;
  const prefixed = prefixes.end > core.start;
  const stop = lastMatch(words.stops, source.folded.slice(run.start, run.end), keys);
  const titleEnd = stop === null ? prefixes.end : run.start + stop;
  const nameTokens = wordsIn(text, { start: titleEnd, end: run.end });
  const first = nameTokens[0];
  const other = (): Reading => ({ kind: isTitle(source, core) ? 'title' : 'other', piece });
  if (!first || isRemainder(text, nameTokens)) return other();
  const before = folded.slice(0, titleEnd - core.start);
  if (stop !== null && !foundIn(words.titles, before, keys)) return { kind: 'other', piece };
  const name = withoutHonours({ start: first.start, end: run.end }, source.folded, nameTokens, words);
  const rest = restOf(source, { start: run.end, end: piece.end });
  if (rest?.kind === 'title') name.end = beforeAcronym(text, nameTokens, name.end);
  const sure = prefixed || stop !== null || nameTokens.length > 1;
  if (rest && !sure && rest.kind !== 'remark') return other();
  const isBare = !prefixed && nameTokens.length === 1 && isTooBare(text.slice(name.start, name.end));
  if (isBare) return { kind: 'party', piece };
  const title = stop === null ? null : trimmedPrefix(text, { start: prefixes.end, end: first.start });
  return { kind: 'name', piece, prefixes: [...prefixes.spans, ...(title ? [title] : [])], name, rest };
}

/** "Hank Holm HAB member": capitals before a title belong to it. */
function beforeAcronym(text: string, tokens: readonly Span[], end: number): number {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  return last && before && tokens.length > 2 && isInitials(text.slice(last.start, last.end)) ? before.end : end;
}

/** One or two capital letters alone are a party or the initials of someone named before. */
function isTooBare(name: string): boolean {
  return isInitials(name) && name.length < 3;
}

function withoutHonours(
  name: Span,
  folded: string,
  tokens: readonly Span[],
  words: NameWords,
): { start: number; end: number } {
  let count = tokens.length;
  while (count > 1) {
    const token = tokens[count - 1];
    if (!token || !words.postNominals.has(folded.slice(token.start, token.end))) break;
    count--;
  }
  return { start: name.start, end: tokens[count - 1]?.end ?? name.end };
}

function trimmedPrefix(text: string, span: Span): Span | null {
  const printed = text.slice(span.start, span.end).replace(/[\s,:–-]{1,5}$/u, '');
  return printed ? { start: span.start, end: span.start + printed.length } : null;
}

/** What the piece says behind the name: brackets are told apart by the caller. */
function restOf(source: Source, span: Span): Rest | null {
  const { text, folded, words, keys } = source;
  let { start } = span;
  while (start < span.end && /[\s"“”'*.]/u.test(text[start] ?? '')) start++;
  const bracketed = '([{'.includes(text[start] ?? ' ');
  if (bracketed) start = behindBracket(text, start, span.end);
  if (start >= span.end) return null;
  const rest = { start, end: span.end };
  const begins = (book: PhraseBook<null>) => longestAt(book, folded, start, span.end, keys) > start;
  if (begins(words.relatives) || begins(words.remarks)) return { kind: 'remark', span: rest };
  if (bracketed) return null;
  const representing = representingEnd(text, folded, rest, words);
  if (representing > start) return { kind: 'organization', span: { start: representing, end: span.end } };
  return { kind: isTitle(source, rest) ? 'title' : 'other', span: rest };
}

/** `(S) for Ann Holm`: behind the bracket, where no other follows. */
function behindBracket(text: string, start: number, end: number): number {
  const bracket = /^[([{][^()[\]{}]{0,60}[)\]}]\s{1,3}(?=\p{Ll})/u.exec(text.slice(start, end))?.[0].length;
  return bracket === undefined ? end : start + bracket;
}

/** Where the last of the phrases ends. */
function lastMatch(book: PhraseBook<null>, folded: string, keys: WordKeys): number | null {
  const ends = possible(book, folded, keys).flatMap((phrase) => phrase.places(folded).map(({ end }) => end));
  return ends.length ? Math.max(...ends) : null;
}
