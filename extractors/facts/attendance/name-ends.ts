// Running text that ends with a name → that person.
//
//   Bestyrelsen foreslog Anna Holm (AH)      → Anna Holm
import { nameParticles } from '../../languages/attendance-words.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import type { Span } from '../../text/span.ts';

/** Given a span, returns the person named at its very end, or null. */
export function personAtEnd(text: string, span: Span, lexicon: Lexicon): NameSpan | null {
  const start = afterLastSmallWord(text, span);
  const parts = listParts(text, { start, end: span.end }, lexicon);
  const last = parts.at(-1);
  return last?.kind === 'person' ? last.person : null;
}

/** Behind the last word in small letters that stands in no bracket and is no particle of a name. */
function afterLastSmallWord(text: string, span: Span): number {
  let depth = 0;
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/[([]|[)\]]|(?<![\p{L}\p{M}'’.-])\p{Ll}[\p{L}'’-]{0,40}/gu)) {
    if ('(['.includes(match[0])) depth++;
    else if (')]'.includes(match[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !nameParticles.has(match[0])) start = span.start + match.index + match[0].length;
  }
  return start;
}
