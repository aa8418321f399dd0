// One piece of a list of people → what it is: a name with its decoration, a title, a party, a remark, or nothing of the kind.
import type { Piece } from './name-pieces.ts';
import { isInitial, isInitials, nameLength, wordsIn } from './name-shape.ts';
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
      readonly kind: 'title' | 'party' | 'address' | 'honour' | 'remark' | 'aside' | 'none' | 'other';
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
  return personReading(text, folded, piece, core, words);
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
  if (!name) return { kind: withoutName(folded, core, words), piece };
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

function withoutName(folded: string, core: Span, words: NameWords): 'title' | 'aside' | 'other' {
  const bare = folded.slice(core.start, core.end);
  if (matches(words.titles, bare)) return 'title';
  return bare.split(/\s+/u).length <= 3 && /^\p{L}/u.test(bare) ? 'aside' : 'other';
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
  const stop = lastMatch(words.stops, folded.slice(found.name.start, found.name.end));
  const titleEnd = stop === null ? found.prefixEnd : found.name.start + stop;
  const nameTokens = wordsIn(text, { start: titleEnd, end: found.name.end });
  const first = nameTokens[0];
  if (!first)
    return { kind: matches(words.titles, folded.slice(core.start, core.end)) || prefixed ? 'title' : 'other', piece };
  if (stop !== null && !matches(words.titles, folded.slice(core.start, titleEnd))) return { kind: 'other', piece };
  const name = withoutHonours({ start: first.start, end: found.name.end }, folded, nameTokens, words);
  const rest = restOf(text, folded, found.rest, words);
  const sure = prefixed || stop !== null || nameTokens.length > 1;
  if (rest && !sure && rest.kind !== 'remark') return { kind: loneWord(folded, core, words), piece };
  if (!prefixed && nameTokens.length === 1 && isTooBare(text.slice(name.start, name.end)))
    return { kind: 'party', piece };
  const prefix = first.start > core.start ? trimmedPrefix(text, { start: core.start, end: first.start }) : null;
  return { kind: 'name', piece, prefix, name, rest };
}

function loneWord(folded: string, core: Span, words: NameWords): 'title' | 'other' {
  return matches(words.titles, folded.slice(core.start, core.end)) ? 'title' : 'other';
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
  const after = (patterns: readonly RegExp[]) => longestAt(patterns, folded, start, span.end);
  if (after(words.relatives) > start || after(words.remarks) > start) return { kind: 'remark', span: rest };
  const representing = after(words.representing);
  if (representing > start && /\s/u.test(text[representing] ?? ''))
    return { kind: 'organization', span: { start: representing, end: span.end } };
  return { kind: 'other', span: rest };
}

function matches(pattern: RegExp | null, folded: string): boolean {
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(folded);
}

function lastMatch(pattern: RegExp | null, folded: string): number | null {
  if (!pattern) return null;
  let end: number | null = null;
  for (const match of folded.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
