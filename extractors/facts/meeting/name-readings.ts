// A chunk of the head → the names of bodies and organisations in it.
//
//   BOARD OF DIRECTORS OF ACORN TRUST, INC.   → body BOARD OF DIRECTORS, organisation ACORN TRUST, INC.
//   CITY OF OAKFIELD PLANNING BOARD           → body PLANNING BOARD, organisation CITY OF OAKFIELD
//   Generalforsamling i E/F Solbakken         → body Generalforsamling, organisation E/F Solbakken
//   ACORNDB BOARD                             → body BOARD, organisation ACORNDB
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { type MeetingBooks, meetingBooks } from './meeting-lexicon.ts';
import type { NameChunk, NameNoun, NameToken } from './name-tokens.ts';
import { meetingThresholds as t } from './thresholds.ts';

export interface NameReading {
  readonly what: 'body' | 'organization';
  readonly spans: readonly Span[];
  /** 0..1: how plainly the words say so. */
  readonly certainty: number;
}

/** Tokens of a chunk, from and to included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Given a chunk with its nouns, returns the names it holds. */
export function namesInChunk(lexicon: Lexicon, chunk: NameChunk): NameReading[] {
  const books = meetingBooks(lexicon);
  const taken: Range[] = [];
  const readings: NameReading[] = [];
  for (const noun of byRole(chunk.nouns)) {
    if (taken.some((range) => range.from <= noun.to && range.to >= noun.from)) continue;
    const found = readNoun(books, chunk, noun, taken);
    taken.push(...found.map((name) => name.range));
    readings.push(
      ...found.map((name) => ({
        what: name.what,
        spans: spansOf(chunk.tokens, name.range),
        certainty: name.certainty,
      })),
    );
  }
  return readings;
}

interface Name {
  readonly what: NameReading['what'];
  readonly range: Range;
  readonly certainty: number;
}

/** Organisations first: what they take is no part of a body's name. */
function byRole(nouns: readonly NameNoun[]): NameNoun[] {
  const rank = { opens: 0, both: 1, closes: 2, organ: 3, body: 3 } as const;
  return nouns.toSorted((a, b) => rank[a.role] - rank[b.role] || a.from - b.from);
}

function readNoun(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, taken: readonly Range[]): Name[] {
  if (noun.role === 'opens') return opened(books, chunk, noun, taken);
  if (noun.role === 'closes') return closedName(books, chunk, noun, taken);
  if (noun.role === 'both') return selfStanding(books, chunk, noun, taken);
  return bodyName(books, chunk, noun, taken);
}

/** `Beboerforeningen X`, `City of X`: the words behind, up to the next noun's own words. */
function opened(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, taken: readonly Range[]): Name[] {
  const next = chunk.nouns.find((other) => other.from > noun.to && other.role !== 'closes');
  const limit = next ? topicStart(books, chunk, next, noun.to + 1) - 1 : chunk.tokens.length - 1;
  const to = forwards(chunk, noun.to, limit, taken);
  if (to > noun.to)
    return [{ what: 'organization', range: { from: noun.from, to: withForm(books, chunk, to) }, certainty: 1 }];
  return closedName(books, chunk, noun, taken);
}

/** `X Kommune`, `X Association, Inc.`: the words before, back to the next link or name. */
function closedName(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, taken: readonly Range[]): Name[] {
  const first = chunk.tokens[noun.from];
  const from = backwards(books, chunk, noun.from, taken);
  const isName = first?.capital || (from < noun.from && chunk.tokens[from]?.capital);
  if (!first || !(isName || isForm(books, first)) || (from === noun.from && !noun.compound)) return [];
  if (isPlace(books, chunk.tokens[from - 1])) return [];
  const grown = chunk.nouns.filter((other) => other.role === 'closes' && other.from === noun.to + 1);
  const to = withForm(books, chunk, grown.at(-1)?.to ?? noun.to);
  return [{ what: 'organization', range: { from, to }, certainty: from < noun.from ? 0.95 : 0.6 }];
}

/** "på Skolen", "at the Club": where the meeting was held, not whose it was. */
function isPlace(books: MeetingBooks, before: NameToken | undefined): boolean {
  return before !== undefined && books.placeLinks.has(before.folded) && !books.owners.has(before.folded);
}

/** `X Parish Council` is an organisation and, without its place, the body; alone it is the body. */
function selfStanding(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, taken: readonly Range[]): Name[] {
  const first = chunk.tokens[noun.from];
  if (!first?.capital) return [];
  const from = backwards(books, chunk, noun.from, taken);
  const certainty = noun.attribute ? 0.3 : 1;
  const body: Name = {
    what: 'body',
    range: { from: noun.from, to: noun.to },
    certainty: from < noun.from ? certainty * 0.55 : certainty,
  };
  if (from === noun.from) return [body];
  return [{ what: 'organization', range: { from, to: noun.to }, certainty }, body];
}

function bodyName(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, taken: readonly Range[]): Name[] {
  const first = chunk.tokens[noun.from];
  if (!first) return [];
  const weak = noun.attribute ? 0.4 : 1;
  const to = complement(books, chunk, noun, taken);
  const from = backwards(books, chunk, noun.from, taken);
  const plain =
    first.capital || chunk.tokens.every((token) => !token.capital) || noun.role === 'organ' ? weak : weak * 0.5;
  if (noun.role === 'body' || to > noun.to) {
    if (!first.capital && from === noun.from && !isTitleLine(first)) return [];
    return [{ what: 'body', range: { from, to }, certainty: plain }];
  }
  return organName(books, chunk, noun, from, plain, taken);
}

/** An organ's name holds its topics; other words before it, or behind a link, are the organisation. */
function organName(
  books: MeetingBooks,
  chunk: NameChunk,
  noun: NameNoun,
  from: number,
  certainty: number,
  taken: readonly Range[],
): Name[] {
  const topics = topicStart(books, chunk, noun, from);
  const body: Name = { what: 'body', range: { from: topics, to: noun.to }, certainty };
  if (topics < noun.from) return [{ ...body, range: { from, to: noun.to } }];
  if (from < topics) {
    const range = trimmedRange(chunk, { from, to: topics - 1 });
    return [body, { what: 'organization', range, certainty: 0.75 * certainty }];
  }
  return [body, ...owner(books, chunk, noun, taken)];
}

/** `Generalforsamling i Solbakken`, `Generalforsamling SOLBAKKEN`: a name right behind an organ, or behind a link. */
function owner(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, taken: readonly Range[]): Name[] {
  const links: NameToken[] = [];
  let at = noun.to;
  for (let token = chunk.tokens[at + 1]; token?.kind === 'link'; token = chunk.tokens[at + 1]) {
    links.push(token);
    at++;
  }
  const start = chunk.tokens[at + 1];
  const organ = chunk.tokens[noun.to];
  if (!start?.capital || /^\d/u.test(start.text) || !organ) return [];
  if (links.length === 0 ? start.line !== organ.line : !links.some((link) => books.owners.has(link.folded))) return [];
  const to = forwards(chunk, at, chunk.tokens.length - 1, taken);
  return to > at ? [{ what: 'organization', range: { from: at + 1, to }, certainty: t.strength.leftover }] : [];
}

/** Where the words that belong to a noun begin: its topics ("public art commission"). */
function topicStart(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, limit: number): number {
  let from = noun.from;
  for (let i = noun.from - 1; i >= limit; i--) {
    const token = chunk.tokens[i];
    if (!token) break;
    if (books.topics.has(token.folded)) from = i;
    else if (token.kind !== 'join' && token.kind !== 'comma' && token.kind !== 'link') break;
  }
  return from;
}

/** Goes back over the words of a name; links, lower-case words and other names end it. */
function backwards(books: MeetingBooks, chunk: NameChunk, start: number, taken: readonly Range[]): number {
  let from = start;
  let list = false;
  for (let i = start - 1; i >= 0 && start - i < t.nameWords; i--) {
    const token = chunk.tokens[i];
    if (!token || token.kind === 'link' || isTaken(taken, i) || isBody(chunk, i)) break;
    if (token.kind === 'join') list = true;
    else if (token.kind === 'comma' && !list) break;
    else if (token.kind === 'word' && !token.capital && !books.topics.has(token.folded) && !/-$/u.test(token.text))
      break;
    if (token.kind === 'word') from = i;
  }
  return from;
}

function isBody(chunk: NameChunk, index: number): boolean {
  return chunk.nouns.some(
    (noun) => noun.role !== 'closes' && noun.role !== 'opens' && noun.from <= index && noun.to >= index,
  );
}

/** Goes on over the words of a name. */
function forwards(chunk: NameChunk, start: number, limit: number, taken: readonly Range[]): number {
  let to = start;
  for (let i = start + 1; i <= limit && i - start < t.nameWords; i++) {
    const token = chunk.tokens[i];
    if (!token || token.kind === 'link' || token.kind === 'comma' || isTaken(taken, i)) break;
    if (token.kind === 'word' && !token.capital) break;
    if (token.kind === 'word') to = i;
  }
  return to;
}

/** `committee on X and Y`, `udvalget for X og Y`. */
function complement(books: MeetingBooks, chunk: NameChunk, noun: NameNoun, taken: readonly Range[]): number {
  const link = chunk.tokens[noun.to + 1];
  if (!link || !books.complements.has(link.folded) || isTaken(taken, noun.to + 1)) return noun.to;
  let at = noun.to + 1;
  while (chunk.tokens[at + 1]?.kind === 'link') at++;
  if (isTaken(taken, at + 1)) return noun.to;
  const to = forwards(chunk, at, chunk.tokens.length - 1, taken);
  return to > at && !hasNoun(chunk, at + 1, to) ? to : noun.to;
}

function hasNoun(chunk: NameChunk, from: number, to: number): boolean {
  return chunk.nouns.some((noun) => noun.from >= from && noun.to <= to && noun.role !== 'closes');
}

function withForm(books: MeetingBooks, chunk: NameChunk, to: number): number {
  const next = chunk.tokens[to + 1];
  const after = chunk.tokens[to + 2];
  if (next && isForm(books, next)) return to + 1;
  return next?.kind === 'comma' && after && isForm(books, after) ? to + 2 : to;
}

function isForm(books: MeetingBooks, token: NameToken): boolean {
  return books.forms.has(token.folded) || books.forms.has(`${token.folded}.`);
}

function isTaken(taken: readonly Range[], index: number): boolean {
  return taken.some((range) => index >= range.from && index <= range.to);
}

function isTitleLine(token: NameToken): boolean {
  return token.line.title;
}

function trimmedRange(chunk: NameChunk, { from, to }: Range): Range {
  let end = to;
  while (end > from && chunk.tokens[end]?.kind !== 'word') end--;
  return { from, to: end };
}

/** One span, or several where the lines of the name are not neighbours in the text. */
function spansOf(tokens: readonly NameToken[], { from, to }: Range): Span[] {
  const first = tokens[from];
  const last = tokens[to];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
