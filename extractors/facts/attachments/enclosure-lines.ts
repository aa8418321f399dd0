// The sections of items → the same, with lines that list a paper by its number apart, as sections of attachments.
//
//   Decision: Approved.
//   Appendix 1: Inspection report      ← lists a paper, and ends the decision
//   Appendix 2: Map
import type { Block } from '../../layout/model.ts';
import type { ItemSegment, SectionSegment, Segmented } from '../../segment/model.ts';
import { startsWithPhrase } from '../../text/phrase.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { isSizedFile } from './attachment-entry.ts';
import { attachmentBooks } from './attachment-lexicon.ts';
import { attachmentThresholds as t } from './thresholds.ts';

/** Given the document, returns it with such lines in sections of their own, without a heading. */
export function withEnclosureLines(segmented: Segmented): Segmented {
  const { layout } = segmented;
  const lines = layout.blocks.filter((block) => isEnclosureLine(segmented, block) || listsFiles(layout.text, block));
  if (lines.length === 0) return segmented;
  return { ...segmented, items: segmented.items.map((item) => withLinesApart(segmented, item, lines)) };
}

/** "Appendix 1: Map": the word for an attachment, a number, a colon or dash, and a name. */
function isEnclosureLine({ layout, folded, lexicon }: Segmented, { start, end, contents }: Block): boolean {
  if (contents || end - start > t.entryChars) return false;
  const text = folded.slice(start, end);
  const noun = startsWithPhrase(attachmentBooks(lexicon).nouns, text);
  if (!noun || noun.start > 1) return false;
  return /^\s?(?:\d{1,3}|\p{Lu})\s?[:–-]\s{1,3}[\p{Lu}\d]/u.test(layout.text.slice(start + noun.end, end));
}

/** "Plan.pdf (212 KB)": each line a file with its size. */
function listsFiles(text: string, { lines, contents }: Block): boolean {
  return !contents && lines.every(({ words }) => isSizedFile(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)));
}

/** Where a label opens the list already, nothing is done: `attachment-lists.ts` reads on below it. */
function withLinesApart(segmented: Segmented, item: ItemSegment, lines: readonly Block[]): ItemSegment {
  const own = lines.filter((line) => line.start >= item.body.start && line.end <= item.body.end);
  const labelled = item.sections.some(({ role, heading }) => role === 'attachments' && heading !== null);
  const apart = labelled ? own.filter((line) => listsFiles(segmented.layout.text, line)) : own;
  if (apart.length === 0) return item;
  return { ...item, sections: item.sections.flatMap((section) => split(segmented, section, apart)) };
}

/** The section up to the first line, a section for each run of lines, and what stands between and behind them. */
function split({ layout: { text } }: Segmented, section: SectionSegment, lines: readonly Block[]): SectionSegment[] {
  const inside = lines.filter(({ start, end }) => start >= section.body.start && end <= section.body.end);
  if (section.role === 'attachments' || inside.length === 0) return [section];
  const runs = runsOf(text, inside);
  const before = { ...section, body: trimmed(text, { start: section.body.start, end: runs[0]?.start ?? 0 }) };
  const rest = runs.flatMap((run, i): SectionSegment[] => {
    const behind = trimmed(text, { start: run.end, end: runs[i + 1]?.start ?? section.body.end });
    const more: SectionSegment[] = behind.end > behind.start ? [{ role: 'other', heading: null, body: behind }] : [];
    return [{ role: 'attachments', heading: null, body: run }, ...more];
  });
  return section.heading === null && before.body.end <= before.body.start ? rest : [before, ...rest];
}

/** Lines with nothing between them are one list. */
function runsOf(text: string, lines: readonly Block[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
