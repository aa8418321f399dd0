// Lines of a list with a name and one thing more → one person a line, who stands for that.
//
//   Ann Holm, Harbour Club        Ann Holm, Bo Ek,       ← a list over wrapped lines is none of these
//   Bo Ek, Mikado                 Carla Dam
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { type ListPart, listParts } from '../../text/names.ts';
import type { Span } from '../../text/span.ts';
import type { Chunk } from './chunks.ts';
import { endsEntry, linesOf } from './entries.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** Given chunks in reading order, returns those in which each line names a person and what the person stands for. */
export function affiliatedChunks(chunks: readonly Chunk[], segmented: Segmented): ReadonlySet<Chunk> {
  const runs: Chunk[][] = [];
  let before: Chunk | undefined;
  for (const chunk of chunks) {
    const isLine = isAffiliated(chunk, segmented);
    if (isLine && before && chunk.label === null) runs.at(-1)?.push(chunk);
    else if (isLine) runs.push([chunk]);
    before = isLine ? chunk : undefined;
  }
  return new Set(runs.filter((run) => isRow(run, segmented)).flat());
}

/** Lines enough, most of them with something behind the name. */
function isRow(run: readonly Chunk[], segmented: Segmented): boolean {
  const lines = run.flatMap((chunk) => partsByLine(chunk, segmented));
  return lines.length >= t.fewestAffiliated && lines.filter(({ length }) => length > 1).length > lines.length / 2;
}

function partsByLine({ zone, value }: Chunk, { layout, lexicon }: Segmented): (readonly ListPart[])[] {
  return linesOf(zone.block.lines, value).map((line) => listParts(layout.text, line, lexicon));
}

/** Each line begins with a whole name, and one thing may follow that is no whole name. */
function isAffiliated(chunk: Chunk, segmented: Segmented): boolean {
  const { text } = segmented.layout;
  const lines = linesOf(chunk.zone.block.lines, chunk.value);
  if (lines.length === 0 || !lines.every((line) => endsEntry(text, line))) return false;
  return lines.every((line) => {
    const [first, second, third] = listParts(text, line, segmented.lexicon);
    return isWholeName(first) && third === undefined && second?.kind !== 'none' && !isWholeName(second);
  });
}

function isWholeName(part: ListPart | undefined): boolean {
  return part?.kind === 'person' && part.person.name.includes(' ');
}

/** The people of such a chunk's value. */
export function affiliatedIn(text: string, chunk: Chunk, lexicon: Lexicon): ListPart[] {
  return linesOf(chunk.zone.block.lines, chunk.value).flatMap((line) =>
    affiliated(text, listParts(text, line, lexicon)),
  );
}

function affiliated(text: string, [first, second]: readonly ListPart[]): ListPart[] {
  if (first?.kind !== 'person') return [];
  if (!second) return [first];
  const { person } = first;
  const behind = second.kind === 'person' ? second.person : { span: second.span, nameSpan: second.span, remarks: [] };
  const { start, end }: Span = behind.nameSpan;
  const whole = { start: person.span.start, end: behind.span.end };
  const organization = person.organization ?? text.slice(start, end);
  const remarks = [...person.remarks, ...behind.remarks];
  return [{ kind: 'person', person: { ...person, span: whole, organization, remarks } }];
}
