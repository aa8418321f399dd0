// A printed list of people → one entry a person: the name by itself, and what is printed with it.
//
//   Mr R C Love, OBE (Chairman); HANSEN, Peter (A); Lori Lorusso – representing JFrog, alternate for Stephen Chin
import type { Lexicon } from '../languages/lexicon.ts';
import { fold } from './folding.ts';
import { type Piece, piecesIn } from './name-pieces.ts';
import { type Reading, type Rest, readingOf, representingEnd } from './name-readings.ts';
import { areInitialsOf, isInitials } from './name-shape.ts';
import { type NameWords, nameWordsOf } from './name-words.ts';
import { type Span, sliceOf } from './span.ts';

/** One person as printed. */
export interface NameSpan {
  /** Without titles, honours, party, contact data; surname first is turned round. */
  readonly name: string;
  /** The name as printed. */
  readonly nameSpan: Span;
  /** All that is printed of the person here. */
  readonly span: Span;
  /** Offices and titles before and behind the name. */
  readonly titles: readonly Span[];
  /** Brackets and clauses that are neither title nor party. */
  readonly remarks: readonly Span[];
  readonly party: string | null;
  /** What or whom the person stands for. */
  readonly organization: string | null;
  /** `AQD`, where printed with the name. */
  readonly initials: string | null;
}

/** A stretch of a list: a person, a word for "none", a group or number of people (`aside`), or text that is no list. */
export type ListPart =
  | { readonly kind: 'person'; readonly person: NameSpan }
  | { readonly kind: 'none' | 'aside' | 'title'; readonly span: Span }
  /** `glued`: it follows a name without any sign between. */
  | { readonly kind: 'other'; readonly span: Span; readonly glued: boolean };

/** Given a span that holds a list of people, returns the people, in printed order. */
export function namesIn(text: string, span: Span, lexicon: Lexicon): NameSpan[] {
  return listParts(text, span, lexicon).flatMap((part) => (part.kind === 'person' ? [part.person] : []));
}

/** The same with all that stands between them, so that a caller can tell a list from prose. */
export function listParts(text: string, span: Span, lexicon: Lexicon): ListPart[] {
  const folded = ' '.repeat(span.start) + fold(text.slice(span.start, span.end));
  const words = nameWordsOf(lexicon);
  const readings = piecesIn(text, folded, span, words).map((piece) => readingOf(text, folded, piece, words));
  const list = new PersonList(text, words);
  readings.forEach((reading, i) => {
    list.take(reading, readings[i + 1]);
  });
  return list.parts();
}

interface Draft {
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

type DraftPart = { readonly kind: 'person'; readonly person: Draft } | Exclude<ListPart, { kind: 'person' }>;

/** Puts readings together, one after the other; owns the person still open for titles, parties and remarks. */
class PersonList {
  readonly #text: string;
  readonly #words: NameWords;
  readonly #parts: DraftPart[] = [];
  #open: Draft | null = null;
  #waiting: Span[] = [];
  #last: Reading['kind'] | null = null;

  constructor(text: string, words: NameWords) {
    this.#text = text;
    this.#words = words;
  }

  parts(): ListPart[] {
    this.#dropWaiting();
    return this.#parts.map((part) =>
      part.kind === 'person' ? { kind: 'person', person: finished(part.person) } : part,
    );
  }

  take(reading: Reading, next: Reading | undefined): void {
    if (reading.piece.before === 'strong') this.#open = null;
    this.#place(reading, next);
    this.#last = reading.kind;
  }

  #place(reading: Reading, next: Reading | undefined): void {
    const open = this.#open;
    if (reading.kind === 'name') this.#name(reading, next);
    else if (reading.kind === 'title') this.#title(reading.piece, next);
    else if (open && attaches(reading.kind)) this.#attach(open, reading);
    else if (open && this.#goesOnTitle(reading)) extend(open, reading.piece);
    else if (reading.kind === 'honour' || reading.kind === 'address') return;
    else this.#apart(reading);
  }

  #name(reading: Extract<Reading, { kind: 'name' }>, next: Reading | undefined): void {
    const open = this.#open;
    const { piece } = reading;
    if (open && piece.before === 'dash' && this.#isDecoration(reading)) return this.#decorate(open, reading);
    if (open && piece.before === 'colon' && this.#last === 'name') return this.#organize(open, piece);
    if (open && this.#isGivenName(open, reading, next)) return this.#turnRound(open, reading);
    if (piece.before === 'and' || piece.before === 'strong') this.#dropWaiting();
    const printed = sliceOf(this.#text, reading.name);
    const start = this.#waiting[0]?.start ?? piece.start;
    const titles = [...this.#waiting, ...(reading.prefix ? [reading.prefix] : [])];
    const person: Draft = {
      nameSpan: reading.name,
      name: printed,
      start,
      end: piece.end,
      titles,
      remarks: [],
      party: null,
      organization: null,
      initials: null,
    };
    this.#waiting = [];
    this.#open = person;
    this.#parts.push({ kind: 'person', person });
    for (const bracket of piece.brackets) this.#bracket(person, bracket);
    if (reading.rest) this.#rest(person, reading.rest);
  }

  /** Behind a dash: initials, or what the person stands for. */
  #isDecoration(reading: Extract<Reading, { kind: 'name' }>): boolean {
    return reading.prefix === null && reading.piece.brackets.length === 0;
  }

  #decorate(open: Draft, reading: Extract<Reading, { kind: 'name' }>): void {
    const printed = sliceOf(this.#text, reading.name);
    if (isInitials(printed)) open.initials = printed;
    else if (reading.rest?.kind === 'remark') open.remarks.push(reading.piece);
    else open.organization ??= sliceOf(this.#text, reading.piece);
    open.end = reading.piece.end;
  }

  #organize(open: Draft, piece: Piece): void {
    open.organization = sliceOf(this.#text, piece);
    open.end = piece.end;
    this.#last = 'title';
  }

  /** `HANSEN, Peter`: the surname in capitals, alone before the comma. */
  #isGivenName(open: Draft, reading: Extract<Reading, { kind: 'name' }>, next: Reading | undefined): boolean {
    if (reading.piece.before !== 'comma' || this.#last !== 'name' || open.end !== open.nameSpan.end) return false;
    const given = sliceOf(this.#text, reading.name);
    const ends = !next || next.piece.before !== 'comma' || next.kind !== 'name';
    return /^[\p{Lu}\s'’-]{3,40}$/u.test(open.name) && /^\p{Lu}\p{Ll}/u.test(given) && ends;
  }

  #turnRound(open: Draft, reading: Extract<Reading, { kind: 'name' }>): void {
    open.name = `${sliceOf(this.#text, reading.name)} ${open.name}`;
    open.nameSpan = { start: open.nameSpan.start, end: reading.name.end };
    open.end = reading.piece.end;
    for (const bracket of reading.piece.brackets) this.#bracket(open, bracket);
    if (reading.rest) this.#rest(open, reading.rest);
  }

  #rest(person: Draft, rest: Rest): void {
    if (rest.kind === 'organization') person.organization ??= organizationOf(this.#text, rest.span);
    if (rest.kind === 'remark' || rest.kind === 'title') person.remarks.push(rest.span);
    if (rest.kind !== 'other') return;
    person.end = trimmedEnd(this.#text, person.start, rest.span.start);
    this.#open = null;
    this.#parts.push({ kind: 'other', span: rest.span, glued: true });
  }

  #title(piece: Piece, next: Reading | undefined): void {
    const forward = next?.kind === 'name' && (next.piece.before === 'dash' || next.piece.before === 'colon');
    const open = this.#open;
    if (open && !forward) {
      open.titles.push(core(piece));
      open.remarks.push(...piece.brackets);
      open.end = piece.end;
      return;
    }
    this.#waiting.push(core(piece));
    this.#open = null;
  }

  #attach(open: Draft, reading: Reading): void {
    const { piece } = reading;
    const printed = sliceOf(this.#text, core(piece));
    if (reading.kind === 'organization') open.organization ??= this.#organizationIn(core(piece));
    if (reading.kind === 'remark' && piece.brackets.length === 0) open.remarks.push(piece);
    if (reading.kind === 'party') {
      if (areInitialsOf(printed, open.name)) open.initials ??= printed;
      else open.party ??= printed;
    }
    for (const bracket of piece.brackets) this.#bracket(open, bracket);
    open.end = piece.end;
  }

  #bracket(open: Draft, bracket: Span): void {
    const printed = sliceOf(this.#text, bracket);
    if (isInitials(printed) && areInitialsOf(printed, open.name)) open.initials ??= printed;
    else if (isParty(printed)) open.party ??= printed;
    else {
      open.organization ??= this.#organizationIn(bracket);
      open.remarks.push(bracket);
    }
  }

  /** Behind "representing", up to a dash or comma. */
  #organizationIn(span: Span): string | null {
    const folded = ' '.repeat(span.start) + fold(this.#text.slice(span.start, span.end));
    const at = representingEnd(this.#text, folded, span, this.#words);
    if (at === span.start) return null;
    const printed = this.#text.slice(at, span.end).split(/\s[–—-]\s|[,;]/u)[0] ?? '';
    return printed.trim() || null;
  }

  /** "Supervising Civil Engineer, Public Works": what follows a title in its segment belongs to it. */
  #goesOnTitle(reading: Reading): boolean {
    const short = sliceOf(this.#text, reading.piece).split(' ').length <= 5;
    return (
      short &&
      reading.kind !== 'none' &&
      this.#last !== 'name' &&
      (reading.piece.before === 'comma' || reading.piece.before === 'dash')
    );
  }

  #apart(reading: Reading): void {
    this.#open = null;
    if (reading.kind !== 'none' && reading.kind !== 'aside') this.#dropWaiting();
    const span = reading.piece;
    if (reading.kind === 'none' || reading.kind === 'aside') this.#parts.push({ kind: reading.kind, span });
    else this.#parts.push({ kind: 'other', span, glued: false });
  }

  /** A title that no name followed: a group of people, or an office without its holder. */
  #dropWaiting(): void {
    for (const span of this.#waiting) this.#parts.push({ kind: 'title', span });
    this.#waiting = [];
  }
}

const attaches = (kind: Reading['kind']): boolean => ['party', 'address', 'honour', 'remark', 'organization'].includes(kind);

function extend(open: Draft, piece: Piece): void {
  const title = open.titles.at(-1);
  if (title && title.end > open.nameSpan.end)
    open.titles[open.titles.length - 1] = { start: title.start, end: piece.end };
  open.end = piece.end;
}

function core(piece: Piece): Span {
  const bracket = piece.brackets[0];
  return bracket && bracket.start - 1 > piece.start ? { start: piece.start, end: bracket.start - 1 } : piece;
}

/** One to four letters of which the first is a capital: a party's letter or abbreviation. */
function isParty(printed: string): boolean {
  return /^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}?|[Ee]t|-)$/u.test(printed);
}

function organizationOf(text: string, span: Span): string | null {
  return sliceOf(text, span).replace(/^[\s,]+/u, '') || null;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;]/u.test(text[at - 1] ?? '')) at--;
  return at;
}

function finished(draft: Draft): NameSpan {
  const { start, end, name, nameSpan, titles, remarks, party, organization, initials } = draft;
  return { name: cleaned(name), nameSpan, span: { start, end }, titles, remarks, party, organization, initials };
}

/** A name without the signs printed around it. */
function cleaned(name: string): string {
  return name.replace(/^["“”‘'*]+|["”*,]+$/gu, '');
}
