// Lines of the head → tokens in chunks: runs of words in which a name may stand.
//
//   MINUTES OF THE | BOARD OF DIRECTORS OF ACORN TRUST | May 3, 2024      (title words, dates and line ends part the chunks)

import type { NameRole } from '../../languages/meeting-words.ts';
import type { Segmented } from '../../segment/model.ts';
import { findPhrases } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { ZoneLine } from './head-zone.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import { clockTimesIn } from './meeting-times.ts';
import { headDatesIn } from './printed-dates.ts';

export type TokenKind = 'word' | 'link' | 'join' | 'comma' | 'stop';

export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly kind: TokenKind;
  /** Begins with a capital or a figure. */
  readonly capital: boolean;
  /** A full stop behind it ended a sentence. */
  readonly closes: boolean;
  readonly line: ZoneLine;
}

export interface NameNoun {
  readonly role: NameRole;
  /** First and last token of the noun, by index into the chunk. */
  readonly from: number;
  readonly to: number;
  /** The next word makes it the attribute of something else: "board members". */
  readonly attribute: boolean;
  /** The noun is the end of a longer word, so it may be a name by itself: "Badelauget". */
  readonly compound: boolean;
}

export interface NameChunk {
  readonly tokens: readonly NameToken[];
  readonly nouns: readonly NameNoun[];
}

const tokenPattern =
  /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.&/\u00AD‑-]|:(?=\p{Ll})){0,60}|[&+/]|[,]|[^\s\p{L}\p{N}]/gu;

/** Given lines of the head, returns their chunks: nouns of names are found first, so that "annual meeting" stays whole. */
export function nameChunksOf(segmented: Segmented, lines: readonly ZoneLine[]): NameChunk[] {
  return groupsOf(lines).flatMap((group) => chunksOfGroup(segmented, group));
}

/** Lines printed one below the other, without other text in between. */
function groupsOf(lines: readonly ZoneLine[]): ZoneLine[][] {
  const groups: ZoneLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && !line.running && !last.running && line.span.start - last.span.end <= 2) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function chunksOfGroup(segmented: Segmented, lines: readonly ZoneLine[]): NameChunk[] {
  const tokens = lines.flatMap((line) => tokensOf(segmented, line));
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const span = { start: first.span.start, end: last.span.end };
  const nouns = nounsIn(segmented, span);
  const barred = barriers(segmented, span, nouns);
  const chunks: NameToken[][] = [[]];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const bar = barred.some((other) => other.start < token.end && other.end > token.start);
    if (bar || (before && (before.closes || parted(before, token)))) chunks.push([]);
    if (!bar && token.kind !== 'stop') chunks.at(-1)?.push(token);
    if (token.kind === 'stop') chunks.push([]);
  });
  return chunks
    .filter((chunk) => chunk.length > 0)
    .map((chunk) => ({ tokens: chunk, nouns: nounTokens(segmented, chunk, nouns) }));
}

function tokensOf({ layout, lexicon }: Segmented, line: ZoneLine): NameToken[] {
  const books = meetingBooks(lexicon);
  const text = layout.text.slice(line.span.start, line.span.end);
  return Array.from(text.matchAll(tokenPattern), (match) => {
    const word = match[0].replace(/(?<=[\p{L}\p{N}]{4}|\p{N})\.$/u, '');
    const folded = word.toLowerCase();
    const start = line.span.start + match.index;
    const kind = kindOf(books, folded);
    return {
      start,
      end: start + word.length,
      text: word,
      folded,
      kind,
      capital: /^[\p{Lu}\p{N}]/u.test(word),
      closes: word.length < match[0].length,
      line,
    };
  });
}

function kindOf(books: ReturnType<typeof meetingBooks>, folded: string): TokenKind {
  if (folded === ',') return 'comma';
  if (books.joins.has(folded)) return 'join';
  if (books.links.has(folded)) return 'link';
  return /[\p{L}\p{N}]/u.test(folded) ? 'word' : 'stop';
}

/** A line end parts, unless it is a line end of one paragraph or stands beside a link; so does a blank cell. */
function parted(before: NameToken, token: NameToken): boolean {
  if (before.line === token.line) return false;
  if (before.line.block === token.line.block) return false;
  return before.kind !== 'link' && before.kind !== 'join' && token.kind !== 'link' && token.kind !== 'join';
}

interface NounSpan extends Span {
  readonly role: NameRole;
  readonly attribute: boolean;
  readonly compound: boolean;
}

/** Nouns of names, the longest where two overlap. */
function nounsIn({ folded, lexicon }: Segmented, span: Span): NounSpan[] {
  const books = meetingBooks(lexicon);
  const text = folded.slice(span.start, span.end);
  const found = findPhrases(books.names, text).map((match) => {
    const behind = findPhrases(books.attributes, text.slice(match.end, match.end + 20))[0];
    return {
      role: match.meaning,
      compound: /^\*/u.test(match.phrase) && match.end - match.start > match.phrase.length + 2,
      start: span.start + match.start,
      end: span.start + match.end,
      attribute: behind !== undefined && behind.start <= 1,
    };
  });
  return longestOf(found);
}

function longestOf<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => other.start < span.end && other.end > span.start)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** Title and meeting words, dates, weekdays and times are part of no name. */
function barriers(segmented: Segmented, span: Span, nouns: readonly Span[]): Span[] {
  const books = meetingBooks(segmented.lexicon);
  const text = segmented.folded.slice(span.start, span.end);
  const words = longestOf(
    findPhrases(books.titleWords, text).map((match) => ({
      start: span.start + match.start,
      end: span.start + match.end,
    })),
  );
  const days = Array.from(text.matchAll(/\p{L}{2,14}/gu)).filter((match) => books.weekdays.has(match[0]));
  const moments = [...headDatesIn(segmented, span, true), ...clockTimesIn(segmented, span)].map(
    (moment) => moment.span,
  );
  const inNoun = (other: Span) => nouns.some((noun) => noun.start < other.end && noun.end > other.start);
  return [
    ...words.filter((word) => !inNoun(word)),
    ...days.map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length })),
    ...moments,
  ];
}

function nounTokens(segmented: Segmented, tokens: readonly NameToken[], nouns: readonly NounSpan[]): NameNoun[] {
  return nouns.flatMap((noun) => {
    const from = tokens.findIndex((token) => token.end > noun.start);
    const to = tokens.findLastIndex((token) => token.start < noun.end);
    const first = tokens[from];
    if (!first || to < from || first.start > noun.start + 1) return [];
    const glued = first.start < noun.start && /[\p{L}\p{N}]/u.test(segmented.layout.text[noun.start - 1] ?? '');
    return glued ? [] : [{ role: noun.role, from, to, attribute: noun.attribute, compound: noun.compound }];
  });
}
