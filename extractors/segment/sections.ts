// The text of an item → its sections: what stands under each label, and what stands before the first.
import type { SectionRole } from '../../schemas/record.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import { type Span, trimmed } from '../text/span.ts';
import { lineLabels, type SectionLabel, sectionLabel } from './labels.ts';
import type { SectionSegment } from './model.ts';

/** Given an item's body span and the blocks in it, returns its sections in printed order; nothing is lost. */
export function sectionsOf(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  body: Span,
  blocks: readonly Block[],
  columns: ReadonlyMap<Block, SectionRole | null> = noColumns,
  days: ReadonlySet<Block> = noDays,
): SectionSegment[] {
  const labels = blocks.flatMap((block) => {
    if (block.start < body.start || block.contents) return [];
    const headed = columns.get(block);
    const printed = headed === null ? null : sectionLabel(layout, folded, lexicon, block);
    const label = printed ?? (days.has(block) ? dayLabel(block) : columnLabel(block, columns, blocks));
    return [...(label ? [label] : []), ...(headed === undefined ? lineLabels(layout, folded, lexicon, block) : [])];
  });
  const opening = trimmed(layout.text, { start: body.start, end: labels[0]?.heading.start ?? body.end });
  const openingBlock = blocks.find((block) => block.end > opening.start);
  const role = (openingBlock && columns.get(openingBlock)) ?? 'other';
  const first: SectionSegment[] = opening.end > opening.start ? [{ role, heading: null, body: opening }] : [];
  return [...first, ...labels.map((label, i) => sectionAt(layout, label, labels[i + 1]?.heading.start ?? body.end))];
}

const noColumns: ReadonlyMap<Block, SectionRole | null> = new Map();
const noDays: ReadonlySet<Block> = new Set();

function dayLabel({ start, end }: Block): SectionLabel {
  return { role: 'decision', heading: { start, end }, bodyStart: end };
}

/** The first block of a cell whose column is headed by a section label, and the first one behind such cells. */
function columnLabel(
  block: Block,
  columns: ReadonlyMap<Block, SectionRole | null>,
  blocks: readonly Block[],
): SectionLabel | null {
  const before = blocks[blocks.indexOf(block) - 1];
  const [role, roleBefore] = [columns.get(block) ?? null, before ? (columns.get(before) ?? null) : null];
  if (role === roleBefore) return null;
  return { role: role ?? 'other', heading: { start: block.start, end: block.start }, bodyStart: block.start };
}

function sectionAt(layout: Layout, label: SectionLabel, end: number): SectionSegment {
  const heading = label.heading.end > label.heading.start ? label.heading : null;
  return { role: label.role, heading, body: trimmed(layout.text, { start: label.bodyStart, end }) };
}
