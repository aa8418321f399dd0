// One piece of a list of people → what it is: a name with its decoration, a title, a party, a remark, or nothing of the kind.

import type { Anchored } from './anchored.ts';
import type { Piece } from './name-pieces.ts';
import { isInitial, isInitials, isRemainder, nameLength, wordsIn } from './name-shape.ts';
import { longestAt, type NameWords } from './name-words.ts';
import type { Span } from './span.ts';

export type Reading =
  | {
      readonly kind: 'name';
      readonly piece: Piece;
      readonly prefix: Span | null;
      readonly name: Span;
      readonly rest: Rest | null;
    }
  | {
      readonly kind: 'title' | 'organization' | 'party' | 'address' | 'honour' | 'remark' | 'aside' | 'none' | 'other';
      readonly piece: Piece;
    };

/** What follows the name inside its piece. */
export interface Rest {
  readonly kind: 'organization' | 'remark' | 'title' | 'other';
  readonly span: Span;
}

/** Given a piece and the folded text, says what it is. */
export function readingOf(text: string, folded: string, piece: Piece, words: NameWords): Reading {
  const core = { start: piece.start, end: piece.brackets[0] ? piece.brackets[0].start - 1 : piece.end };
  const bare = folded.slice(core.start, core.end).trim().replace(/[.:]$/u, '');
  if (bare === '') return { kind: piece.brackets.length ? 'remark' : 'other', piece };
  if (words.none.has(bare)) return { kind: 'none', piece };
  if (words.postNominals.has(bare) || words.postNominals.has(`${bare}.`)) return { kind: 'honour', piece };
  if (/^\d/u.test(bare)) return { kind: isAddress(bare) ? 'address' : 'aside', piece };
  if (/^\p{L}{1,2}\d/u.test(bare) && isAddress(bare)) return { kind: 'address', piece };
  if (isRemark(text, folded, core, words)) return { kind: 'remark', piece };
  if (representingEnd(text, folded, core, words) > core.start) return { kind: 'organization', piece };
  return personReading(text, folded, piece, core, words);
}

/** "alternate for Bo Ek", "arrived at 6:17": a remark in small letters, or nothing but one. */
function isRemark(text: string, folded: string, core: Span, words: NameWords): boolean {
  const end = longestAt(words.remarks, folded, core.start, core.end);
  if (end === core.start) return false;
  return /^\p{Ll}/u.test(text.slice(core.start, core.end)) || end === core.end;
}

/** Behind "representing", "fra" in small letters, where a name in capitals follows; else the start. */
export function representingEnd(text: string, folded: string, span: Span, words: NameWords): number {
  const end = longestAt(words.representing, folded, span.start, span.end);
  const behind = /^\s{1,3}["“]?[\p{Lu}\d]/u.test(text.slice(end, end + 5));
  return end > span.start && behind && /^\p{Ll}/u.test(text.slice(span.start, span.end)) ? end : span.start;
}

/** `F5`, `2R`, `A25`, `3. tv`: where someone lives. */
function isAddress(bare: string): boolean {
  return /^(?:\p{L}{1,2}\s?\d{1,4}\p{L}?|\d{1,4}\s?\p{L}{1,2}(?:[\s.].{0,8})?)$/u.test(bare);
}

function personReading(text: string, folded: string, piece: Piece, core: Span, words: NameWords): Reading {
  const prefixEnd = prefixEndOf(folded, core, words);
  const tokens = wordsIn(text, { start: prefixEnd, end: core.end });
  const first = tokens[0];
  if (!first) return { kind: 'title', piece };
  const length = nameLength(text, tokens, words);
  const prefixed = prefixEnd > core.start;
  const name = length > 0 ? { start: first.start, end: tokens[length - 1]?.end ?? first.end } : null;
  if (!name) return { kind: withoutName(text, folded, core, words), piece };
  if (length === 1 && isInitial(text.slice(name.start, name.end))) return { kind: prefixed ? 'other' : 'party', piece };
  const rest = { start: name.end, end: piece.end };
  return named(text, folded, { piece, core, prefixEnd, name, rest, words });
}

/** Behind forms of address and offices, as long as a word that may be a name follows. */
function prefixEndOf(folded: string, core: Span, words: NameWords): number {
  let at = core.start;
  for (let i = 0; i < 4; i++) {
    const end = longestAt(words.prefixes, folded, at, core.end);
    if (end === at) break;
    at = end;
    while (at < core.end && /[\s,.:–-]/u.test(folded[at] ?? '')) at++;
  }
  return at;
}

function withoutName(text: string, folded: string, core: Span, words: NameWords): 'title' | 'aside' | 'other' {
  const bare = folded.slice(core.start, core.end);
  if (isTitle(text.slice(core.start, core.end), bare, words)) return 'title';
  return bare.split(/\s+/u).length <= 3 && /^\p{L}/u.test(bare) ? 'aside' : 'other';
}

/** Longest title in words; a longer text with a title word in it is prose. */
const mostTitleWords = 9;

/** A title word among few words, most of them in capitals, or the first of them a title word. */
function isTitle(printed: string, folded: string, words: NameWords): boolean {
  const all = printed.trim().split(/\s+/u);
  if (all.length > mostTitleWords || /\d/u.test(printed) || !matches(words.titles, folded)) return false;
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small <= all.length / 2 || (/^\p{Ll}/u.test(printed) && firstMatch(words.titles, folded.trimStart()) === 0);
}

interface Found {
  readonly piece: Piece;
  readonly core: Span;
  readonly prefixEnd: number;
  readonly name: Span;
  readonly rest: Span;
  readonly words: NameWords;
}

/** A run of capitalised words: all of it a name, a title before a name, or a title and no name. */
function named(text: string, folded: string, found: Found): Reading {
  const { piece, core, words } = found;
  const prefixed = found.prefixEnd > core.start;
  const wholeTitle = isTitle(text.slice(core.start, core.end), folded.slice(core.start, core.end), words);
  const stop = lastMatch(words.stops, folded.slice(found.name.start, found.name.end));
  const titleEnd = stop === null ? found.prefixEnd : found.name.start + stop;
  const nameTokens = wordsIn(text, { start: titleEnd, end: found.name.end });
  const first = nameTokens[0];
  if (!first || isRemainder(text, nameTokens)) return { kind: wholeTitle ? 'title' : 'other', piece };
  if (stop !== null && !matches(words.titles, folded.slice(core.start, titleEnd))) return { kind: 'other', piece };
  const name = withoutHonours({ start: first.start, end: found.name.end }, folded, nameTokens, words);
  const rest = restOf(text, folded, found.rest, words);
  const sure = prefixed || stop !== null || nameTokens.length > 1;
  if (rest && !sure && rest.kind !== 'remark') return { kind: wholeTitle ? 'title' : 'other', piece };
  if (!prefixed && nameTokens.length === 1 && isTooBare(text.slice(name.start, name.end)))
    return { kind: 'party', piece };
  const prefix = first.start > core.start ? trimmedPrefix(text, { start: core.start, end: first.start }) : null;
  return { kind: 'name', piece, prefix, name, rest };
}

/** One or two capital letters alone are a party or the initials of someone named before. */
function isTooBare(name: string): boolean {
  return isInitials(name) && name.length < 3;
}

function withoutHonours(name: Span, folded: string, tokens: readonly Span[], words: NameWords): Span {
  let count = tokens.length;
  while (count > 1) {
    const token = tokens[count - 1];
    if (!token || !words.postNominals.has(folded.slice(token.start, token.end))) break;
    count--;
  }
  return { start: name.start, end: tokens[count - 1]?.end ?? name.end };
}

function trimmedPrefix(text: string, span: Span): Span | null {
  const printed = text.slice(span.start, span.end).replace(/[\s,:–-]+$/u, '');
  return printed ? { start: span.start, end: span.start + printed.length } : null;
}

/** What the piece says behind the name: brackets are told apart by the caller. */
function restOf(text: string, folded: string, span: Span, words: NameWords): Rest | null {
  let { start } = span;
  while (start < span.end && /[\s"“”'*.]/u.test(text[start] ?? '')) start++;
  if (start >= span.end || '([{'.includes(text[start] ?? '')) return null;
  const rest = { start, end: span.end };
  const after = (phrases: readonly Anchored[]) => longestAt(phrases, folded, start, span.end);
  if (after(words.relatives) > start || after(words.remarks) > start) return { kind: 'remark', span: rest };
  const representing = after(words.representing);
  if (representing > start && /\s/u.test(text[representing] ?? ''))
    return { kind: 'organization', span: { start: representing, end: span.end } };
  return { kind: 'other', span: rest };
}

function matches(phrases: readonly Anchored[], folded: string): boolean {
  return phrases.some((phrase) => phrase.all(folded).length > 0);
}

/** Where the first of the phrases begins. */
function firstMatch(phrases: readonly Anchored[], folded: string): number | null {
  const starts = phrases.flatMap((phrase) => phrase.all(folded)[0]?.index ?? []);
  return starts.length ? Math.min(...starts) : null;
}

/** Where the last of the phrases ends. */
function lastMatch(phrases: readonly Anchored[], folded: string): number | null {
  const ends = phrases.flatMap((phrase) => phrase.all(folded).map((match) => (match.index ?? 0) + match[0].length));
  return ends.length ? Math.max(...ends) : null;
}
