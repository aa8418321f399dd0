// The laid-out document → head, items with their sections, tail.
import type { DocumentKind } from '../../schemas/record.ts';
import { fallbackLexicon, lexicons } from '../languages/languages.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout } from '../layout/model.ts';
import { fold } from '../text/folding.ts';
import { type Span, trimmed } from '../text/span.ts';
import { announcedCandidates } from './announced.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate, Heading } from './heading.ts';
import { documentKindOf } from './kind.ts';
import { sectionLabel } from './labels.ts';
import { detectLanguage } from './language.ts';
import { meetingHeads } from './meeting-heads.ts';
import type { ItemSegment, Segmented } from './model.ts';
import { outlineOf } from './outline.ts';
import { sectionsOf } from './sections.ts';
import { tailStart } from './tail.ts';
import { headingPoints, segmentThresholds as t } from './thresholds.ts';
import { unheadedItems } from './unheaded-items.ts';

/** Segments a layout with the knowledge of its language, which is told from its small words. Pure. */
export function segment(layout: Layout): Segmented {
  const folded = fold(layout.text);
  const guess = detectLanguage(folded, lexicons);
  const lexicon = guess?.lexicon ?? fallbackLexicon;
  const all = candidatesOf(layout, folded, lexicon);
  const announced = announcedCandidates(layout, folded, lexicon, all);
  const labels = new Set(all.filter((candidate) => isLabel(layout, folded, lexicon, candidate)));
  const titles = titleLines(layout, all);
  const titlesOfMinutes = meetingHeads(layout, folded, lexicon);
  const heads = new Set(all.filter(({ at }) => titlesOfMinutes.all.some((block) => block === layout.blocks[at])));
  const dropped = [announced, labels, titles, heads, refrains(folded, all)];
  const open = all.filter((candidate) => !dropped.some((set) => set.has(candidate)));
  const plain = all.filter((candidate) => !candidate.mark && !titles.has(candidate));
  const labelled = labels.size >= 3 && labels.size > plain.length * 0.3;
  const outline = outlineOf({ candidates: open, titles: [...titles], blockCount: layout.blocks.length, labelled });
  const tail = tailStart(layout, folded, lexicon, outline.at(-1)?.candidate.at ?? 0);
  const headings = outline.filter(({ candidate }) => candidate.heading.start < tail);
  const items = headings.length
    ? itemsOf(layout, folded, lexicon, headings, tail)
    : unheadedItems(layout, folded, lexicon, tail);
  const head = { start: 0, end: items[0]?.heading.start ?? tail };
  const kind: DocumentKind = documentKindOf(layout, folded, lexicon, head, items);
  return {
    layout,
    folded,
    lexicon,
    language: guess?.lexicon.language.code ?? 'und',
    kind,
    head,
    announced: [...layout.blocks.filter((block) => block.contents), ...announcedBlocks(layout, announced)],
    items,
    furtherHeads: titlesOfMinutes.further,
    tail: { start: tail, end: layout.bodyEnd },
  };
}

function announcedBlocks(layout: Layout, announced: ReadonlySet<Candidate>): Block[] {
  return [...announced].flatMap((candidate) => layout.blocks.slice(candidate.at, candidate.at + candidate.blocks));
}

/** A plain heading that is a section label, unless it is also a ritual title ("Orientering", "Meddelelser"). */
function isLabel(layout: Layout, folded: string, lexicon: Lexicon, candidate: Candidate): boolean {
  const block = layout.blocks[candidate.at];
  if (candidate.mark || !block) return false;
  return sectionLabel(layout, folded, lexicon, block) !== null;
}

/** The lines of the title: plain candidates above the first text, number or ritual heading. */
function titleLines(layout: Layout, candidates: readonly Candidate[]): Set<Candidate> {
  const opening = candidates.find((candidate) => candidate.mark || candidate.ritual || candidate.runIn)?.at ?? Infinity;
  const text = layout.blocks.findIndex(
    (block) => layout.text.slice(block.start, block.end).split(' ').length > t.titleLineWords,
  );
  const end = Math.min(opening, text < 0 ? Infinity : text);
  return new Set(candidates.filter((candidate) => candidate.at < end));
}

/** Plain headings printed again and again alike: a result, a form word; leads of which any comes again name speakers. */
function refrains(folded: string, candidates: readonly Candidate[]): Set<Candidate> {
  const plain = candidates.filter(({ mark }) => mark === null);
  const counts = new Map<string, number>();
  const titleOf = ({ title }: Candidate) => folded.slice(title.start, title.end);
  for (const candidate of plain) counts.set(titleOf(candidate), (counts.get(titleOf(candidate)) ?? 0) + 1);
  const countOf = (candidate: Candidate) => counts.get(titleOf(candidate)) ?? 0;
  const leads = plain.filter(({ score }) => score === headingPoints.lead);
  const speakers = leads.some((lead) => countOf(lead) > 1) ? leads : [];
  return new Set([...speakers, ...plain.filter((candidate) => countOf(candidate) >= t.repeatedTitles)]);
}

function itemsOf(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  headings: readonly Heading[],
  tail: number,
): ItemSegment[] {
  let parent: string | null = null;
  return headings.map(({ candidate, level }, i) => {
    const id = `i${i + 1}`;
    if (level === 1) parent = id;
    const end = headings[i + 1]?.candidate.heading.start ?? tail;
    return itemSegment(layout, folded, lexicon, { candidate, level }, id, level > 1 ? parent : null, end);
  });
}

function itemSegment(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  heading: Heading,
  id: string,
  parent: string | null,
  end: number,
): ItemSegment {
  const { candidate, level } = heading;
  const body = behind(layout, candidate.heading.end, end);
  const blocks = layout.blocks.filter((block) => block.end > body.start && block.start < body.end);
  return {
    id,
    number: candidate.number ? numberText(layout.text, candidate.number) : null,
    numberSpan: candidate.number,
    title: candidate.title,
    heading: candidate.heading,
    level,
    parent,
    body,
    sections: sectionsOf(layout, folded, lexicon, body, blocks),
    confidence: 1 / (1 + Math.exp(-candidate.score)),
  };
}

function numberText(text: string, span: Span): string {
  return text.slice(span.start, span.end).replaceAll(/\s/gu, '');
}

/** The text behind a heading: a colon or dash that closed the title is not part of it. */
function behind(layout: Layout, from: number, end: number): Span {
  const sign = /^[\s:,.–—-]{0,4}/u.exec(layout.text.slice(from, Math.min(end, from + 4)))?.[0].length ?? 0;
  return trimmed(layout.text, { start: Math.min(end, from + sign), end: Math.max(end, from + sign) });
}

/** The page on which a span begins; 1 for an empty document. */
export function pageAt(layout: Layout, offset: number): number {
  const block = layout.blocks.find((candidate) => candidate.end > offset);
  const line = block?.lines.findLast((candidate) => (candidate.words[0]?.start ?? 0) <= offset);
  return line?.page ?? (block ? firstLine(block).page : 1);
}
