// A list of people → its pieces, cut at commas, "and", line feeds, dashes and colons, never inside brackets.
//
//   Mr B W Holm (Chairman), Mrs E Ek (Chief Executive) and Mr C Dam
//   └─────────────────────┘ └──────────────────────────┘     └──────────┘

import type { NameWords } from './name-words.ts';
import { longestAt } from './phrase.ts';
import { isBlankAt, isWordAt } from './signs.ts';
import type { Span } from './span.ts';

/** What stands between a piece and the one before it; a `strong` break parts people, a comma need not. */
export type Separator = 'strong' | 'comma' | 'and' | 'dash' | 'colon';

export interface Piece extends Span {
  readonly before: Separator;
  /** Brackets inside the piece, without the signs. */
  readonly brackets: readonly Span[];
}

const openers = '([{';
const closers = ')]}';
const dashes = '-–—/';
/** Stand at the edges of a piece and are no part of it: before it, behind it. */
const edges = { before: '"“”*_.–—\u200B-', behind: '"“”*_\u200B' } as const;
const bullets = '•●▪■◦○‣·\u{F0B7}\u{F0A7}\u{F0D8}|';

/** Given a span of canonical text, returns its pieces in printed order. */
export function piecesIn(text: string, folded: string, span: Span, words: NameWords): Piece[] {
  const pieces: Piece[] = [];
  let start = span.start;
  let before: Separator = 'strong';
  let brackets: Span[] = [];
  const close = (end: number, next: number, separator: Separator) => {
    const piece = tight(text, start, end);
    if (piece.end > piece.start) {
      pieces.push({ ...piece, before, brackets });
      before = separator;
    } else if (separator === 'strong') before = 'strong';
    start = next;
    brackets = [];
  };
  let at = span.start;
  while (at < span.end) {
    if (at > 0 && isWordAt(text, at) && !isBlankAt(text, at - 1)) {
      at++;
      continue;
    }
    const sign = text[at] ?? '';
    const bracketEnd = openers.includes(sign) ? closingBracket(text, at, span.end) : -1;
    if (bracketEnd > 0) {
      brackets.push({ start: at + 1, end: bracketEnd });
      at = bracketEnd + 1;
      continue;
    }
    const cut = cutAt(text, folded, at, span, words);
    if (cut) close(at, cut.next, cut.separator);
    at = cut ? cut.next : at + 1;
  }
  close(span.end, span.end, 'strong');
  return pieces;
}

/** The end of a bracket that is closed within the span; a bracket of more than 200 letters is taken for a stray sign. */
function closingBracket(text: string, at: number, end: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(end, at + 200); i++) {
    const sign = text[i] ?? '';
    if (openers.includes(sign)) depth++;
    if (closers.includes(sign) && --depth === 0) return i;
  }
  return -1;
}

interface Cut {
  readonly next: number;
  readonly separator: Separator;
}

function cutAt(text: string, folded: string, at: number, span: Span, words: NameWords): Cut | null {
  const sign = text[at] ?? '';
  if (sign === ',') return { next: at + 1, separator: 'comma' };
  if (sign === ';' || sign === '\n' || sign === '\t' || bullets.includes(sign))
    return { next: at + 1, separator: 'strong' };
  if (sign === ':') return /[\d\p{Ll}]/u.test(text[at + 1] ?? '') ? null : { next: at + 1, separator: 'colon' };
  if (sign === '.') return endsSentence(text, at, span.end, words) ? { next: at + 1, separator: 'strong' } : null;
  if (sign === '-' && isJoinedOffice(text, folded, at, span, words)) return { next: at + 1, separator: 'dash' };
  if (at > 0 && !isBlankAt(text, at - 1)) return null;
  if (dashes.includes(sign) && /[\s–—-]/u.test(text[at + 1] ?? ' '))
    return { next: at + 1, separator: sign === '/' ? 'strong' : 'dash' };
  return andAt(folded, at, span, words);
}

/** `Susan Holm-Chairperson`: an office joined to a name without blanks. */
function isJoinedOffice(text: string, folded: string, at: number, span: Span, words: NameWords): boolean {
  if (!/\p{L}/u.test(text[at - 1] ?? '') || !/\p{Lu}/u.test(text[at + 1] ?? '')) return false;
  const word = at - (/\p{L}{1,30}$/u.exec(text.slice(Math.max(span.start, at - 30), at))?.[0].length ?? 0);
  if (longestAt(words.prefixes, folded, word, span.end) > at) return false;
  const end = longestAt(words.prefixes, folded, at + 1, span.end);
  return end > at + 1 && !/[\p{L}\p{N}-]/u.test(text[end] ?? '');
}

function andAt(folded: string, at: number, span: Span, words: NameWords): Cut | null {
  const word = shortWordAt(folded, at, span.end);
  if (word === '' || !words.and.has(word)) return null;
  const suspended = /-\s{1,3}$/u.test(folded.slice(Math.max(span.start, at - 4), at));
  return suspended ? null : { next: at + word.length, separator: 'and' };
}

/** Signs of the longest word for "and". */
const longestAnd = 8;

/** The word that begins at an offset and ends before a blank or the end; nothing where it is too long for "and". */
function shortWordAt(folded: string, from: number, end: number): string {
  let at = from;
  while (at < end && at - from <= longestAnd && !isBlankAt(folded, at)) {
    if (',;:()'.includes(folded.charAt(at))) return '';
    at++;
  }
  return at - from > longestAnd ? '' : folded.slice(from, at);
}

/** A full stop behind a word of three letters or more that is no abbreviation. */
function endsSentence(text: string, at: number, end: number, words: NameWords): boolean {
  if (at + 1 < end && !/\s/u.test(text[at + 1] ?? '')) return false;
  if (closers.includes(text[at - 1] ?? '')) return true;
  const word = /([^\s,;:(]{1,30})$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
  return word.length > 2 && !areInitials.test(word) && !words.abbreviations.has(word.toLowerCase());
}

/** `M.J` of "M.J. van der Laken". */
const areInitials = /^(?:\p{Lu}\p{Ll}?\.){1,5}\p{Lu}\p{Ll}?$/u;

/** A bracket at the end that nothing opens, or that nothing closes. */
function isStray(text: string, start: number, end: number): boolean {
  const last = text[end - 1] ?? '';
  return openers.includes(last) || (closers.includes(last) && !/[([{]/u.test(text.slice(start, end)));
}

function isEdge(text: string, at: number, signs: string): boolean {
  return isBlankAt(text, at) || signs.includes(text.charAt(at));
}

function tight(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isEdge(text, start, edges.before)) start++;
  while (end > start && (isEdge(text, end - 1, edges.behind) || isStray(text, start, end))) end--;
  return { start, end };
}

/** A piece without its brackets. */
export function core(piece: Piece): Span {
  const bracket = piece.brackets[0];
  return bracket && bracket.start - 1 > piece.start ? { start: piece.start, end: bracket.start - 1 } : piece;
}
