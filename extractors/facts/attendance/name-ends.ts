// Running text that ends with a name → that person.
//
//   Bestyrelsen foreslog Anna Holm (AH)      → Anna Holm
import { nameParticles } from '../../languages/attendance-words.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { type ListPart, listParts, type NameSpan } from '../../text/names.ts';
import type { Span } from '../../text/span.ts';

/** Given a span, returns the person named at its very end, or null. */
export function personAtEnd(text: string, span: Span, lexicon: Lexicon): NameSpan | null {
  const start = afterLastSmallWord(text, span);
  const parts = listParts(text, { start, end: span.end }, lexicon);
  const last = parts.at(-1);
  return last?.kind === 'person' ? last.person : null;
}

/** Given the text beside a cue and the side that touches it, returns the people named there, up to words that are no list. */
export function peopleBeside(text: string, span: Span, side: 'left' | 'right' | 'both', lexicon: Lexicon): NameSpan[] {
  const parts = listParts(text, span, lexicon);
  const isText = (part: ListPart) => part.kind === 'other';
  const first = parts.findIndex(isText);
  if (side === 'both' && first >= 0) return [];
  if (side !== 'right') return peopleOf(first < 0 ? parts : parts.slice(0, first + 1));
  const last = parts.findLastIndex(isText);
  const edge = parts[last];
  const atEdge = edge && edge.kind === 'other' ? personAtEnd(text, edge.span, lexicon) : null;
  return [...(atEdge ? [atEdge] : []), ...peopleOf(parts.slice(last + 1))];
}

/** Given a sentence, returns the people it ends with: "The board proposes Bo Ek and Anna Holm". */
export function peopleAtEnd(text: string, span: Span, lexicon: Lexicon): NameSpan[] {
  const parts = listParts(text, span, lexicon);
  const last = parts.findLastIndex(({ kind }) => kind !== 'person');
  const edge = parts[last];
  const atEdge = edge && edge.kind !== 'person' ? personAtEnd(text, edge.span, lexicon) : null;
  return [...(atEdge ? [atEdge] : []), ...peopleOf(parts.slice(last + 1))];
}

/** True where a text ends inside a bracket that it opens: "Bo Ek (arrived". */
export function isInBracket(text: string, span: Span): boolean {
  const printed = text.slice(span.start, span.end);
  return (
    Math.max(printed.lastIndexOf('('), printed.lastIndexOf('[')) >
    Math.max(printed.lastIndexOf(')'), printed.lastIndexOf(']'))
  );
}

function peopleOf(parts: readonly ListPart[]): NameSpan[] {
  return parts.flatMap((part) => (part.kind === 'person' ? [part.person] : []));
}

/** Behind the last word in small letters that stands in no bracket and is no particle of a name. */
function afterLastSmallWord(text: string, span: Span): number {
  let depth = 0;
  let start = span.start;
  for (const match of text
    .slice(span.start, span.end)
    .matchAll(/[([]|[)\]]|(?<![\p{L}\p{M}'’.-])\p{Ll}[\p{L}'’-]{0,40}/gu)) {
    if ('(['.includes(match[0])) depth++;
    else if (')]'.includes(match[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !nameParticles.has(match[0])) start = span.start + match.index + match[0].length;
  }
  return start;
}
