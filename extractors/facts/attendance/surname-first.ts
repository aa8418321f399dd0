// Lines of a list with the surname before a comma → one person a line, the names turned round.
//
//   Holm, Dr. Anna        Mayor
//   Ek, Bo                Member
//   Lund-Dam, Carla       Member
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { type ListPart, listParts, type NameSpan } from '../../text/names.ts';
import { type Span, trimmed } from '../../text/span.ts';
import type { Chunk } from './chunks.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** Given chunks in reading order, returns those that are one person each, surname first, where enough of them are. */
export function surnameFirstChunks(chunks: readonly Chunk[], segmented: Segmented): ReadonlySet<Chunk> {
  const found = chunks.filter((chunk) => turned(segmented.layout.text, chunk, segmented.lexicon) !== null);
  return new Set(found.length >= t.fewestTurned ? found : []);
}

/** The person of such a chunk. */
export function turnedPart(text: string, chunk: Chunk, lexicon: Lexicon): ListPart[] {
  const person = turned(text, chunk, lexicon);
  return person ? [{ kind: 'person', person }] : [];
}

/** One line in a cell: a surname, a comma, given names; null for anything else. */
function turned(text: string, chunk: Chunk, lexicon: Lexicon): NameSpan | null {
  const value = trimmed(text, chunk.value);
  const printed = text.slice(value.start, value.end);
  if (chunk.zone.block.cell === null || chunk.zone.block.lines.length > 1) return null;
  if (!/^[^,:()]{2,40},\s[^,:()]{2,40}$/u.test(printed)) return null;
  const comma = value.start + printed.indexOf(',');
  const surname = onlyName(text, { start: value.start, end: comma }, lexicon);
  const given = onlyName(text, trimmed(text, { start: comma + 1, end: value.end }), lexicon);
  if (!surname || !given || /\s\p{Lu}/u.test(surname.name)) return null;
  return {
    ...surname,
    name: `${given.name} ${surname.name}`,
    nameSpan: { start: surname.nameSpan.start, end: given.nameSpan.end },
    span: value,
    titles: [...surname.titles, ...given.titles],
  };
}

function onlyName(text: string, span: Span, lexicon: Lexicon): NameSpan | null {
  const [part, ...more] = listParts(text, span, lexicon);
  return part?.kind === 'person' && more.length === 0 ? part.person : null;
}
