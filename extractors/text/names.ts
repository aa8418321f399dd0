// A printed list of people → one entry a person: the name by itself, and what is printed with it.
//
//   Mr B C Holm, OBE (Chairman); HANSEN, Peter (A); Lori Dam – representing Acme, alternate for Bo Ek
import { nameSuffixes } from '../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { fold } from './folding.ts';
import { type Draft, draftsOf } from './name-drafts.ts';
import { piecesIn } from './name-pieces.ts';
import { type Reading, readingOf } from './name-readings.ts';
import { nameWordsOf } from './name-words.ts';
import type { Span } from './span.ts';

/** One person as printed. */
export interface NameSpan {
  /** Without titles, honours, party, contact data; surname first is turned round. */
  readonly name: string;
  /** The name as printed. */
  readonly nameSpan: Span;
  /** All that is printed of the person here. */
  readonly span: Span;
  /** Offices, titles and forms of address before and behind the name. */
  readonly titles: readonly Span[];
  /** Brackets and clauses that are neither title nor party. */
  readonly remarks: readonly Span[];
  readonly party: string | null;
  /** What or whom the person stands for. */
  readonly organization: string | null;
  /** `AQD`, where printed with the name. */
  readonly initials: string | null;
}

/** A stretch of a list: a person, a word for "none", a group or number of people (`aside`), a title without a name, other text. */
export type ListPart =
  | { readonly kind: 'person'; readonly person: NameSpan }
  | { readonly kind: 'none' | 'aside' | 'title'; readonly span: Span }
  /** `glued`: it follows a name without any sign between. */
  | { readonly kind: 'other'; readonly span: Span; readonly glued: boolean };

/** Given a span that holds a list of people, returns the people, in printed order. */
export function namesIn(text: string, span: Span, lexicon: Lexicon): NameSpan[] {
  return listParts(text, span, lexicon).flatMap((part) => (part.kind === 'person' ? [part.person] : []));
}

/** The lists of the document last asked about, by lexicon: several rules read the same lists. */
const latest = perLexicon(() => ({ text: '', lists: new Map<string, readonly ListPart[]>() }));

/** The same with all that stands between them, so that a caller can tell a list from prose. */
export function listParts(text: string, span: Span, lexicon: Lexicon): readonly ListPart[] {
  const kept = latest(lexicon);
  if (kept.text !== text) {
    kept.text = text;
    kept.lists.clear();
  }
  const place = `${span.start}-${span.end}`;
  const before = kept.lists.get(place);
  if (before) return before;
  const parts = partsIn(text.slice(span.start, span.end), lexicon).map((part) => movedPart(part, span.start));
  kept.lists.set(place, parts);
  return parts;
}

/** The parts of a text that is a list, or may be one. */
function partsIn(text: string, lexicon: Lexicon): ListPart[] {
  const folded = fold(text);
  const words = nameWordsOf(lexicon);
  const pieces = piecesIn(text, folded, { start: 0, end: text.length }, words);
  const readings = pieces.map((piece) => readingOf(text, folded, piece, words));
  return draftsOf(text, parted(text, readings), words).map((part) =>
    part.kind === 'person' ? { kind: 'person', person: finished(part.person) } : part,
  );
}

function movedPart(part: ListPart, by: number): ListPart {
  if (part.kind === 'person') return { kind: 'person', person: movedPerson(part.person, by) };
  return { ...part, span: moved(part.span, by) };
}

const movedPerson = (person: NameSpan, by: number): NameSpan => ({
  ...person,
  nameSpan: moved(person.nameSpan, by),
  span: moved(person.span, by),
  titles: person.titles.map((title) => moved(title, by)),
  remarks: person.remarks.map((remark) => moved(remark, by)),
});

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** In a list of so many names, most of all pieces, with nothing but dashes between them, dashes part people. */
const dashedNames = 4;
const mostOfList = 0.7;

/** `Anna Holm - Bo Ek - Ida-Bo Lund - Ida Dam`: a single word behind a dash is the second half of a surname. */
function parted(text: string, readings: readonly Reading[]): readonly Reading[] {
  const isFull = ({ kind, piece }: Reading) => kind === 'name' && /\S\s+\S/u.test(text.slice(piece.start, piece.end));
  const dashed = readings.every(({ piece }, i) => i === 0 || piece.before === 'dash');
  if (!dashed || readings.filter(isFull).length < Math.max(dashedNames, mostOfList * readings.length)) return readings;
  return readings.map((reading, i) => {
    const { piece } = reading;
    const before = i > 0 && (isFull(reading) || reading.kind === 'other') ? 'strong' : piece.before;
    const parted = { ...piece, before } as const;
    return reading.kind === 'other' && nameLike.test(text.slice(piece.start, piece.end))
      ? { kind: 'name', piece: parted, prefixes: [], name: { start: piece.start, end: piece.end }, rest: null }
      : { ...reading, piece: parted };
  });
}

/** Two or three words with capitals: a common word may be a surname. */
const nameLike = /^\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){1,2}$/u;

function finished(draft: Draft): NameSpan {
  const { start, end, name, nameSpan, titles, remarks, party, organization, initials } = draft;
  const bare = name.replaceAll(/(?<=\p{L})- (?=\p{Lu})/gu, '-').replace(/^["“”‘'*]{1,3}|["”*,]{1,3}$/gu, '');
  const last = bare.split(' ').at(-1)?.toLowerCase() ?? '';
  const stopped = /\p{Ll}\.$/u.test(bare) && !nameSuffixes.has(last);
  const clean = stopped ? bare.slice(0, -1) : bare;
  return { name: clean, nameSpan, span: { start, end }, titles, remarks, party, organization, initials };
}
