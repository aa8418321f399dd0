// The value of a list → its people: one list over wrapped lines, or one person a line.
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Line } from '../../layout/model.ts';
import { type ListPart, listParts } from '../../text/names.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { ZoneBlock } from './zone.ts';

/** Given a span inside a paragraph, returns the parts of the list it holds. */
export function entriesIn(text: string, zone: ZoneBlock, value: Span, lexicon: Lexicon): ListPart[] {
  const entries = wrappedEntries(text, linesOf(zone.block.lines, value)).map((entry) =>
    listParts(text, entry, lexicon),
  );
  const apart = entries.length > 1 && entries.every(isOnePerson);
  return apart ? entries.flat() : sentenceParts(text, value, lexicon);
}

/** Lines, each joined to those before that do not end their entry: `Ann Holm, Ek &` / `Partners`. */
function wrappedEntries(text: string, lines: readonly Span[]): Span[] {
  const entries: Span[] = [];
  let open = false;
  for (const line of lines) {
    const last = entries.at(-1);
    if (open && last) entries[entries.length - 1] = { start: last.start, end: line.end };
    else entries.push(line);
    open = !endsEntry(text, line);
  }
  return entries;
}

/** The first sentence, and those behind it that are lists as well. */
function sentenceParts(text: string, value: Span, lexicon: Lexicon): ListPart[] {
  const [first, ...more] = sentencesIn(text, value, lexicon).map((sentence) => listParts(text, sentence, lexicon));
  const end = more.findIndex((parts) => parts.some((part) => part.kind === 'other'));
  return [...(first ?? []), ...(end < 0 ? more : more.slice(0, end)).flat()];
}

/** The parts of a value that stand on one line each. */
export function linesOf(lines: readonly Line[], value: Span): Span[] {
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => word.end > value.start && word.start < value.end);
    const [first, last] = [words[0], words.at(-1)];
    return first && last ? [{ start: Math.max(first.start, value.start), end: Math.min(last.end, value.end) }] : [];
  });
}

function isOnePerson(parts: readonly ListPart[]): boolean {
  return (
    parts[0]?.kind === 'person' &&
    parts.filter((part) => part.kind === 'person').length === 1 &&
    !parts.some((part) => part.kind === 'other')
  );
}

/** A line that does not promise more: no comma, dash, open bracket or small word at its end. */
export function endsEntry(text: string, line: Span): boolean {
  const printed = text.slice(line.start, line.end);
  const open = (printed.match(/[([]/gu)?.length ?? 0) > (printed.match(/[)\]]/gu)?.length ?? 0);
  return !open && !/[,;&–-]$|\s\p{Ll}{1,4}$/u.test(printed);
}
