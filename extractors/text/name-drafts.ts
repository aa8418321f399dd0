// Readings of pieces, one after the other → people with their titles, parties and remarks put together.
import { fold } from './folding.ts';
import { core, type Piece } from './name-pieces.ts';
import { type Reading, type Rest, representingEnd } from './name-readings.ts';
import { areInitialsOf, isInitials } from './name-shape.ts';
import type { NameWords } from './name-words.ts';
import { type Span, sliceOf } from './span.ts';

/** A person while the list is read. */
export interface Draft {
  nameSpan: Span;
  name: string;
  start: number;
  end: number;
  titles: Span[];
  remarks: Span[];
  party: string | null;
  organization: string | null;
  initials: string | null;
}

export type DraftPart =
  | { readonly kind: 'person'; readonly person: Draft }
  | { readonly kind: 'none' | 'aside' | 'title'; readonly span: Span }
  | { readonly kind: 'other'; readonly span: Span; readonly glued: boolean };

interface Assembly {
  readonly text: string;
  readonly words: NameWords;
  readonly parts: DraftPart[];
  /** The person still open for titles, parties and remarks. */
  open: Draft | null;
  /** Titles before the name they belong to. */
  waiting: Span[];
  last: Reading['kind'] | null;
  /** Start of what follows "NAME:": all of it up to the next strong break is what the person stands for. */
  absorbed: number | null;
}

type NameReading = Extract<Reading, { kind: 'name' }>;

/** Given the readings of a list in printed order, returns its parts. */
export function draftsOf(text: string, readings: readonly Reading[], words: NameWords): DraftPart[] {
  const list: Assembly = { text, words, parts: [], open: null, waiting: [], last: null, absorbed: null };
  readings.forEach((reading, i) => {
    if (reading.piece.before === 'strong') {
      list.open = null;
      list.absorbed = null;
    }
    if (list.open && list.last === 'name' && reading.piece.before === 'colon') list.absorbed = reading.piece.start;
    if (list.open && list.absorbed !== null) absorb(list, list.open, list.absorbed, reading.piece);
    else place(list, reading, readings[i + 1]);
    list.last = reading.kind;
  });
  dropWaiting(list);
  return list.parts;
}

const attached: ReadonlySet<Reading['kind']> = new Set([
  ...(['party', 'address', 'contact', 'honour', 'remark', 'organization'] as const),
]);

function place(list: Assembly, reading: Reading, next: Reading | undefined): void {
  const { open } = list;
  if (reading.kind === 'name') placeName(list, reading, next);
  else if (next && sharesSurname(list, reading, next)) addSharing(list, reading.piece, next);
  else if (reading.kind === 'title') placeTitle(list, reading.piece, next);
  else if (reading.kind === 'party' && standsForPerson(list, reading.piece)) addInitials(list, reading.piece);
  else if (open && attached.has(reading.kind)) attach(list, open, reading);
  else if (open && goesOnTitle(list, reading)) extend(open, reading.piece);
  else if (reading.kind !== 'honour' && reading.kind !== 'address') setApart(list, reading);
}

function placeName(list: Assembly, reading: NameReading, next: Reading | undefined): void {
  const { open } = list;
  const { piece } = reading;
  if (open && piece.before === 'dash' && reading.prefixes.length === 0 && piece.brackets.length === 0)
    decorate(list, open, reading);
  else if (open && isGivenName(list, open, reading, next)) turnRound(list, open, reading);
  else addPerson(list, reading);
}

function addPerson(list: Assembly, reading: NameReading): void {
  const { piece, name, prefixes } = reading;
  if (piece.before === 'and' || piece.before === 'strong') dropWaiting(list);
  const person: Draft = {
    nameSpan: name,
    name: sliceOf(list.text, name),
    start: list.waiting[0]?.start ?? piece.start,
    end: piece.end,
    titles: [...list.waiting, ...prefixes],
    remarks: [],
    party: null,
    organization: null,
    initials: null,
  };
  list.waiting = [];
  list.open = person;
  list.parts.push({ kind: 'person', person });
  for (const bracket of piece.brackets) placeBracket(list, person, bracket);
  if (reading.rest) placeRest(list, person, reading.rest);
}

/** `J & Howard Holm`: an initial before "and" has the surname of the name behind. */
function sharesSurname(list: Assembly, reading: Reading, next: Reading): next is NameReading {
  const isFree = list.open === null || reading.piece.before !== 'comma';
  const isLone = isFree && reading.kind === 'party' && /^\p{Lu}\.?$/u.test(sliceOf(list.text, reading.piece));
  return isLone && next.kind === 'name' && next.piece.before === 'and' && sliceOf(list.text, next.name).includes(' ');
}

function addSharing(list: Assembly, piece: Piece, next: NameReading): void {
  addInitials(list, piece);
  if (list.open) list.open.name = `${list.open.name} ${sliceOf(list.text, next.name).split(' ').at(-1)}`;
}

/** `Ann Holm: Acme, Holm & Co`: a list of what the person stands for. */
function absorb({ text }: Assembly, open: Draft, start: number, piece: Piece): void {
  open.organization = sliceOf(text, { start, end: piece.end });
  open.end = piece.end;
}

/** Two to four capitals in a list of initials, or with nobody before them whose party they could be. */
function standsForPerson(list: Assembly, piece: Piece): boolean {
  const printed = sliceOf(list.text, core(piece));
  return isInitials(printed) && (list.open === null || isInitials(list.open.name));
}

function addInitials(list: Assembly, piece: Piece): void {
  addPerson(list, { kind: 'name', piece, prefixes: [], name: core(piece), rest: null });
}

/** Behind a dash: initials, a remark, or what the person stands for. */
function decorate(list: Assembly, open: Draft, reading: NameReading): void {
  const printed = sliceOf(list.text, reading.name);
  if (isInitials(printed)) open.initials = printed;
  else if (reading.rest?.kind === 'remark') open.remarks.push(reading.piece);
  else open.organization ??= sliceOf(list.text, reading.piece);
  open.end = reading.piece.end;
}

/** `HANSEN, Peter`: the surname in capitals, alone before the comma. */
function isGivenName(list: Assembly, open: Draft, reading: NameReading, next: Reading | undefined): boolean {
  if (reading.piece.before !== 'comma' || list.last !== 'name' || open.end !== open.nameSpan.end) return false;
  const given = sliceOf(list.text, reading.name);
  const ends = next?.piece.before !== 'comma' || next.kind !== 'name';
  return /^[\p{Lu}\s'’-]{3,40}$/u.test(open.name) && /^\p{Lu}\p{Ll}/u.test(given) && ends;
}

function turnRound(list: Assembly, open: Draft, reading: NameReading): void {
  open.name = `${sliceOf(list.text, reading.name)} ${open.name}`;
  open.nameSpan = { start: open.nameSpan.start, end: reading.name.end };
  open.end = reading.piece.end;
  for (const bracket of reading.piece.brackets) placeBracket(list, open, bracket);
  if (reading.rest) placeRest(list, open, reading.rest);
}

function placeRest(list: Assembly, person: Draft, rest: Rest): void {
  if (rest.kind === 'organization') person.organization ??= sliceOf(list.text, rest.span) || null;
  if (rest.kind === 'organization' || rest.kind === 'remark') person.remarks.push(rest.span);
  if (rest.kind === 'title') person.titles.push(rest.span);
  if (rest.kind !== 'other') return;
  person.end = endBefore(list.text, person.start, rest.span.start);
  list.open = null;
  list.parts.push({ kind: 'other', span: rest.span, glued: true });
}

function placeTitle(list: Assembly, piece: Piece, next: Reading | undefined): void {
  const forward = next?.kind === 'name' && (next.piece.before === 'dash' || next.piece.before === 'colon');
  const { open } = list;
  if (open && !forward) {
    open.titles.push(core(piece));
    open.remarks.push(...piece.brackets);
    open.end = piece.end;
    return;
  }
  list.waiting.push(core(piece));
  list.open = null;
}

function attach(list: Assembly, open: Draft, { kind, piece }: Reading): void {
  const printed = sliceOf(list.text, core(piece));
  if (kind === 'organization') open.organization ??= organizationIn(list, core(piece));
  if (kind === 'remark' && piece.brackets.length === 0) open.remarks.push(piece);
  if (kind === 'party' && areInitialsOf(printed, open.name)) open.initials ??= printed;
  else if (kind === 'party') open.party ??= printed;
  for (const bracket of piece.brackets) placeBracket(list, open, bracket);
  open.end = piece.end;
}

/** Initials, a party, what the person stands for or a remark; a number counts the list and is not the person's. */
function placeBracket(list: Assembly, open: Draft, bracket: Span): void {
  const printed = sliceOf(list.text, bracket);
  if (/^\d{1,3}$/u.test(printed)) {
    if (open.end === bracket.end + 1) open.end = endBefore(list.text, open.start, bracket.start);
    return;
  }
  if (isInitials(printed) && areInitialsOf(printed, open.name)) open.initials ??= printed;
  else if (isParty(printed)) open.party ??= printed;
  else {
    open.organization ??= organizationIn(list, bracket);
    open.remarks.push(bracket);
  }
}

/** Behind "representing", up to a dash or comma. */
function organizationIn({ text, words }: Assembly, span: Span): string | null {
  const folded = ' '.repeat(span.start) + fold(text.slice(span.start, span.end));
  const at = representingEnd(text, folded, span, words);
  if (at === span.start) return null;
  const printed = text.slice(at, span.end).split(/\s[–—-]\s|[,;]/u)[0] ?? '';
  return printed.trim() || null;
}

/** "Supervising Civil Engineer, Public Works": what follows a title in its segment belongs to it. */
function goesOnTitle(list: Assembly, { kind, piece }: Reading): boolean {
  const short = sliceOf(list.text, piece).split(' ').length <= 5;
  return short && kind !== 'none' && list.last !== 'name' && piece.before !== 'strong' && piece.before !== 'colon';
}

function setApart(list: Assembly, { kind, piece }: Reading): void {
  list.open = null;
  const isAside = kind === 'aside' || (kind === 'remark' && piece.brackets.length > 0);
  if (kind !== 'none' && !isAside) dropWaiting(list);
  if (kind === 'none' || isAside) list.parts.push({ kind: isAside ? 'aside' : 'none', span: piece });
  else list.parts.push({ kind: 'other', span: piece, glued: false });
}

/** Titles that no name followed: a group of people, or an office without its holder. */
function dropWaiting(list: Assembly): void {
  for (const span of list.waiting) list.parts.push({ kind: 'title', span });
  list.waiting = [];
}

function extend(open: Draft, piece: Piece): void {
  const title = open.titles.at(-1);
  if (title && title.end > open.nameSpan.end)
    open.titles[open.titles.length - 1] = { start: title.start, end: piece.end };
  open.end = piece.end;
}

/** One to four letters of which the first is a capital: a party's letter or abbreviation. */
function isParty(printed: string): boolean {
  return /^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}?|-)$/u.test(printed);
}

function endBefore(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;([]/u.test(text[at - 1] ?? '')) at--;
  return at;
}
