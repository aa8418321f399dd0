// The laid-out document → head, items with their sections, tail.
import type { DocumentKind, SectionRole } from '../../schemas/record.ts';
import { fallbackLexicon, lexicons } from '../languages/languages.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout } from '../layout/model.ts';
import { fold } from '../text/folding.ts';
import { blankParts } from '../text/signs.ts';
import { type Span, trimmed } from '../text/span.ts';
import { announcedCandidates } from './announced.ts';
import { bodyDays } from './body-days.ts';
import { candidatesOf } from './candidates.ts';
import { columnRoles } from './column-roles.ts';
import { isHeadLabel, withoutRowHeads } from './head-labels.ts';
import type { Candidate, Heading } from './heading.ts';
import { documentKindOf } from './kind.ts';
import { sectionLabel } from './labels.ts';
import { detectLanguage } from './language.ts';
import { leadStarts } from './lead-lines.ts';
import { isDatedTitle, meetingHeads } from './meeting-heads.ts';
import { withSecondReadings } from './misread-marks.ts';
import { mended } from './misread-words.ts';
import type { ItemSegment, Segmented } from './model.ts';
import { outlineOf } from './outline.ts';
import { listedAttachments, refrains } from './refrains.ts';
import { rostersOf } from './rosters.ts';
import { sectionsOf } from './sections.ts';
import { tailStart } from './tail.ts';
import { segmentThresholds as t } from './thresholds.ts';
import { unheadedItems } from './unheaded-items.ts';
import { votesAsHeadings } from './vote-lines.ts';

/** Segments a layout with the knowledge of its language, one of `known`, which is told from its small words. Pure. */
export function segment(layout: Layout, known: readonly Lexicon[] = lexicons): Segmented {
  const recognised = fold(layout.text);
  const guess = detectLanguage(recognised, known);
  const lexicon = guess?.lexicon ?? fallbackLexicon;
  const folded = mended(layout, recognised, lexicon);
  const { open, announced, titles, days, furtherHeads, labelled } = openCandidates(layout, folded, lexicon);
  const outline = outlineOf({
    candidates: withSecondReadings(layout, open),
    titles: [...titles],
    blockCount: layout.blocks.length,
    labelled,
    rosters: rostersOf(layout, lexicon),
    decisive: decisiveBlocks(layout, folded, lexicon),
  });
  const tail = tailStart(layout, folded, lexicon, outline.at(-1)?.candidate.at ?? 0);
  const headings = outline.filter(({ candidate }) => candidate.heading.start < tail);
  const items = headings.length
    ? itemsOf(layout, folded, lexicon, headings, tail, days)
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
    furtherHeads,
    tail: { start: tail, end: layout.bodyEnd },
  };
}

interface OpenCandidates {
  /** Those that may head items. */
  readonly open: readonly Candidate[];
  readonly announced: ReadonlySet<Candidate>;
  readonly titles: ReadonlySet<Candidate>;
  /** Lines of a body and its day. */
  readonly days: ReadonlySet<Block>;
  readonly furtherHeads: readonly Block[];
  /** The plain headings are mostly section labels. */
  readonly labelled: boolean;
}

/** All that looks like a heading, without what is known to be none of an item. */
function openCandidates(layout: Layout, folded: string, lexicon: Lexicon): OpenCandidates {
  const all = candidatesOf(layout, folded, lexicon);
  const announced = announcedCandidates(layout, folded, lexicon, all);
  const days = bodyDays(layout, folded, lexicon);
  const isOfDay = ({ at }: Candidate) => layout.blocks.slice(at, at + 1).some((block) => days.has(block));
  const labels = new Set(all.filter((own) => isOfDay(own) || isLabel(layout, folded, lexicon, own)));
  const titles = titleLines(layout, folded, lexicon, all);
  const titlesOfMinutes = meetingHeads(layout, folded, lexicon, days);
  const heads = new Set(all.filter(({ at }) => titlesOfMinutes.all.some((block) => block === layout.blocks[at])));
  const textAt = firstTextAt(layout);
  const ofHead = new Set(all.filter((candidate) => isOfHead(layout, folded, lexicon, textAt, candidate)));
  const votes = votesAsHeadings(folded, lexicon, all);
  const named = withoutRowHeads(all, ofHead, votes);
  const listed = listedAttachments(layout, folded, lexicon, all);
  const told = inTextColumns(layout, columnRoles(layout, folded, lexicon), all);
  const dropped = [announced, labels, titles, heads, named, votes, listed, told, refrains(folded, all)];
  const open = all.filter((candidate) => !dropped.some((set) => set.has(candidate)));
  const plain = all.filter((candidate) => !candidate.mark && !titles.has(candidate));
  const labelled = labels.size >= 3 && labels.size > plain.length * 0.3;
  return { open, announced, titles, days, furtherHeads: titlesOfMinutes.further, labelled };
}

/** Below a column head such as "Minutes" points are told, `a)`, `b)`; the items stand in a column of their own. */
function inTextColumns(
  { blocks }: Layout,
  columns: ReadonlyMap<Block, SectionRole | null>,
  candidates: readonly Candidate[],
): Set<Candidate> {
  const isText = (block: Block | undefined) => {
    const role = block ? columns.get(block) : null;
    return role === 'discussion' || role === 'decision' || role === 'next-steps';
  };
  return new Set(candidates.filter(({ at, look }) => !look.bold && isText(blocks[at])));
}

function announcedBlocks(layout: Layout, announced: ReadonlySet<Candidate>): Block[] {
  return [...announced].flatMap((candidate) => layout.blocks.slice(candidate.at, candidate.at + candidate.blocks));
}

function decisiveBlocks(layout: Layout, folded: string, lexicon: Lexicon): number[] {
  return layout.blocks.flatMap((block, at) => {
    const role = block.contents ? null : sectionLabel(layout, folded, lexicon, block)?.role;
    return role === 'decision' || role === 'recommendation' ? [at] : [];
  });
}

/** A plain heading that is a section label, unless it is also a ritual title ("Orientering", "Meddelelser"). */
function isLabel(layout: Layout, folded: string, lexicon: Lexicon, candidate: Candidate): boolean {
  const block = layout.blocks[candidate.at];
  if (candidate.mark || !block) return false;
  return sectionLabel(layout, folded, lexicon, block) !== null;
}

/** `Date: 4 May`, `Clerk: A. Holm`: a label of the head with a short value, unless it is also a ritual title. */
function isOfHead(layout: Layout, folded: string, lexicon: Lexicon, textAt: number, candidate: Candidate): boolean {
  const block = layout.blocks[candidate.at];
  if (candidate.mark || candidate.ritual || !block) return false;
  const behind = layout.text.slice(candidate.title.end, Math.max(candidate.title.end, block.end));
  if (candidate.at < textAt && candidate.runIn && /^\s?:/u.test(behind))
    return behind.split(' ').length <= t.fieldWords;
  if (behind.split(' ').length > t.headValueWords) return false;
  return isHeadLabel(folded.slice(candidate.title.start, candidate.title.end), behind, lexicon);
}

/** The lines of the title: plain candidates above the first text, number or ritual heading. */
function titleLines(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
): Set<Candidate> {
  const opening = candidates.find((candidate) => candidate.mark || candidate.ritual || candidate.runIn)?.at ?? Infinity;
  const end = Math.min(opening, firstTextAt(layout));
  const isTitle = ({ at, mark, title }: Candidate) =>
    !mark && at <= t.titleBlocks && isDatedTitle(folded.slice(title.start, title.end), lexicon);
  return new Set(candidates.filter((candidate) => candidate.at < end || isTitle(candidate)));
}

/** Index of the first block of more words than a title line has. */
function firstTextAt(layout: Layout): number {
  const at = layout.blocks.findIndex(
    (block) => blankParts(layout.text.slice(block.start, block.end)) > t.titleLineWords,
  );
  return at < 0 ? Infinity : at;
}

function itemsOf(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  headings: readonly Heading[],
  tail: number,
  days: ReadonlySet<Block>,
): ItemSegment[] {
  const columns = columnRoles(layout, folded, lexicon);
  const starts = leadStarts(layout, folded, lexicon, headings);
  let parent: string | null = null;
  return headings.map((heading, i) => {
    const { level } = heading;
    const id = `i${i + 1}`;
    if (level === 1) parent = id;
    const end = starts[i + 1] ?? tail;
    const item = itemSegment(layout, heading, id, level > 1 ? parent : null, end);
    const blocks = layout.blocks.filter((block) => block.end > item.body.start && block.start < item.body.end);
    return { ...item, sections: sectionsOf(layout, folded, lexicon, item.body, blocks, columns, days) };
  });
}

function itemSegment(
  layout: Layout,
  heading: Heading,
  id: string,
  parent: string | null,
  end: number,
): Omit<ItemSegment, 'sections'> {
  const { candidate, level } = heading;
  const body = behind(layout, candidate.heading.end, end);
  return {
    id,
    number: numberText(layout.text, candidate),
    numberSpan: candidate.number,
    title: candidate.title,
    heading: candidate.heading,
    level,
    parent,
    body,
    confidence: heading.confidence,
  };
}

function numberText(text: string, { mark, number }: Candidate): string | null {
  if (mark?.misread) return mark.text;
  return number ? text.slice(number.start, number.end).replaceAll(/\s/gu, '') : null;
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
