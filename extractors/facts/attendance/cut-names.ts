// The last name of a line of a list and the line below → the name whole, where the line broke inside it.
//
//   Närvarande:  Ann Holm, Bo Ek, Carla          Excusés : Marc HOLM, Jean-
//                Dam, Dan Lund                   Claude EK
import { type Span, trimmed } from '../../text/span.ts';
import type { Chunk } from './chunks.ts';
import type { ListEntry } from './list-mentions.ts';

/**
 * Given the entries of a list and the chunk they end with, returns where a name begins that its last line breaks off:
 * a first name alone among whole names, or a hyphen.
 */
export function cutNameAt(entries: readonly ListEntry[], chunk: Chunk, text: string): Span | null {
  const last = entries.at(-1)?.person;
  const value = trimmed(text, chunk.value);
  if (!last || last.span.end < value.end - 1) return null;
  const printed = text.slice(last.span.start, value.end);
  const others = entries.slice(0, -1).filter(({ person }) => person.name.includes(' ')).length;
  const isFirstName = !last.name.includes(' ') && last.titles.length === 0 && /^\p{Lu}\p{L}+$/u.test(printed);
  const cut = printed.endsWith('-') || (isFirstName && others >= fewestWhole && others > (entries.length - 1) / 2);
  return cut ? { start: last.span.start, end: value.end } : null;
}

/** Whole names before it that show that people are not called by first names only. */
const fewestWhole = 2;

/** The text with the break inside the name closed, of the same length: from `cut` on it reads as one line. */
export function mended(text: string, cut: Span, chunk: Chunk): string {
  const between = text.slice(cut.start, chunk.value.end).replaceAll(/[\n\t]/gu, ' ');
  return text.slice(0, cut.start) + between + text.slice(chunk.value.end);
}
