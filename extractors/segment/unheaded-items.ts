// Minutes without a chain of headings → items: one above its section labels, or one for each paragraph of business.
//
//   Punkter til behandling          The agenda was approved after motion by Holm.
//   Åben sag                        Public comments were heard.
//   Sagsfremstilling
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout } from '../layout/model.ts';
import { findDates } from '../text/dates.ts';
import { phrasePattern } from '../text/phrase-pattern.ts';
import { sentencesIn } from '../text/sentences.ts';
import { partCount } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { sectionLabel } from './labels.ts';
import type { ItemSegment } from './model.ts';
import { sectionsOf } from './sections.ts';
import { segmentThresholds as t } from './thresholds.ts';

/** Given a document without a chain of headings, returns its items. */
export function unheadedItems(layout: Layout, folded: string, lexicon: Lexicon, tail: number): ItemSegment[] {
  const labels = layout.blocks.filter(
    (block) => (block.cell?.column ?? 0) === 0 && sectionLabel(layout, folded, lexicon, block) !== null,
  );
  const labelled = labels.length >= t.loneItemLabels ? headingAbove(layout, folded, lexicon, labels[0]) : null;
  return labelled
    ? [itemFrom(layout, folded, lexicon, labelled, 0, tail, 0.6)]
    : paragraphItems(layout, folded, lexicon, tail);
}

const accessMarks = perLexicon(({ language }: Lexicon) => {
  const phrases = [...language.items.open, ...language.items.closed].map(phrasePattern);
  return new RegExp(`^[\\s(]{0,3}(?:${phrases.join('|')})[\\s):.]{0,3}$`, 'u');
});

/** The last short block above the first label that is no mark of access, and no cell of the table the label is in. */
function headingAbove(layout: Layout, folded: string, lexicon: Lexicon, label: Block | undefined): Block | null {
  const at = label ? layout.blocks.indexOf(label) : -1;
  const above = layout.blocks.slice(0, Math.max(0, at)).toReversed();
  return (
    above.find(
      (block) =>
        !(label?.cell && block.cell) &&
        !isHandling(folded.slice(block.start, block.end), lexicon) &&
        isTitle(folded.slice(block.start, block.end)) &&
        !accessMarks(lexicon).test(folded.slice(block.start, block.end)),
    ) ?? null
  );
}

function isTitle(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return /\p{L}{3}/u.test(text) && words <= (/[.!?]\s*$/u.test(text) ? t.stoppedLead : t.plainHeadingWords);
}

/** `City Board 20.3.2017 § 10`: a body and its day, in a few words. */
function isHandling(text: string, lexicon: Lexicon): boolean {
  return (
    text.split(/\s+/u).length <= t.stoppedLead && findDates(text, lexicon.calendar).some(({ iso }) => iso !== null)
  );
}

function paragraphItems(layout: Layout, folded: string, lexicon: Lexicon, tail: number): ItemSegment[] {
  const blocks = layout.blocks.filter((block) => block.end <= tail && isBusiness(layout, block));
  return blocks.map((block, i) => {
    const title = sentencesIn(layout.text, block, lexicon)[0] ?? block;
    return { ...itemFrom(layout, folded, lexicon, block, i, blocks[i + 1]?.start ?? tail, 0.4, title) };
  });
}

/** An item headed by a block; with a `title` inside the block, the block is also the item's text. */
function itemFrom(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  block: Block,
  index: number,
  end: number,
  confidence: number,
  title?: Span,
): ItemSegment {
  const span = { start: block.start, end: block.end };
  const body = { start: title ? block.start : block.end, end };
  const inside = layout.blocks.filter(
    (other) => other.end > body.start && other.start < end && (title !== undefined || other !== block),
  );
  return {
    id: `i${index + 1}`,
    number: null,
    numberSpan: null,
    title: title ?? span,
    heading: title ?? span,
    level: 1,
    parent: null,
    body,
    sections: sectionsOf(layout, folded, lexicon, body, inside),
    confidence,
  };
}

/** A paragraph that is a sentence, set as text. */
function isBusiness(layout: Layout, block: Block): boolean {
  if (block.contents || block.cell) return false;
  const text = layout.text.slice(block.start, block.end);
  return partCount(text) >= t.businessWords && /[.!?]["”)]?$/u.test(text) && !firstLine(block).bold;
}
