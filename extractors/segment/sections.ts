// The text of an item → its sections: what stands under each label, and what stands before the first.
import type { Lexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import { type Span, trimmed } from '../text/span.ts';
import { type SectionLabel, sectionLabel } from './labels.ts';
import type { SectionSegment } from './model.ts';

/** Given an item's body span and the blocks in it, returns its sections in printed order; nothing is lost. */
export function sectionsOf(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  body: Span,
  blocks: readonly Block[],
): SectionSegment[] {
  const labels = blocks.flatMap((block) => {
    if (block.start < body.start || block.contents) return [];
    const label = sectionLabel(layout, folded, lexicon, block);
    return label ? [label] : [];
  });
  const opening = trimmed(layout.text, { start: body.start, end: labels[0]?.heading.start ?? body.end });
  const first: SectionSegment[] = opening.end > opening.start ? [{ role: 'other', heading: null, body: opening }] : [];
  return [...first, ...labels.map((label, i) => sectionAt(layout, label, labels[i + 1]?.heading.start ?? body.end))];
}

function sectionAt(layout: Layout, label: SectionLabel, end: number): SectionSegment {
  return { role: label.role, heading: label.heading, body: trimmed(layout.text, { start: label.bodyStart, end }) };
}
