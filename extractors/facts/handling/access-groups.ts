// Lines that open or close all items below them → whether an item is open by the group in which it stands.
//
//   UNRESTRICTED ITEMS                   ← opens all items below it
//   Lukkede punkter                      ← in the printed agenda: closes the items with the numbers listed below it
//   5. Salg af grund
import type { Block } from '../../layout/model.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { startsWithPhrase } from '../../text/phrase.ts';
import { metaLines } from './case-numbers.ts';
import { handlingBooks } from './handling-lexicon.ts';
import { handlingThresholds as t } from './thresholds.ts';

export interface Access {
  readonly open: boolean;
  readonly reason: string | null;
}

/** The last group head above the item, else the one above its number in the printed agenda; null where neither is. */
export function groupAccess(item: ItemSegment, segmented: Segmented): Access | null {
  const { text, agenda } = groupHeads(segmented);
  const head = text.findLast(({ block }) => block.end <= item.heading.start) ?? announcedHead(item, segmented, agenda);
  return head ? { open: head.open, reason: null } : null;
}

interface GroupHead {
  readonly block: Block;
  readonly open: boolean;
}

interface GroupHeads {
  /** Between the items. */
  readonly text: readonly GroupHead[];
  /** Between the entries of the printed agenda. */
  readonly agenda: readonly GroupHead[];
}

function announcedHead(
  { number }: ItemSegment,
  { announced, folded }: Segmented,
  heads: readonly GroupHead[],
): GroupHead | undefined {
  if (number === null || heads.length === 0) return undefined;
  const entry = announced.find(({ start }) => numberAt(folded, start) === number.toLowerCase());
  return entry && heads.findLast(({ block }) => block.end <= entry.start);
}

function numberAt(folded: string, start: number): string | undefined {
  return /^[^\d]{0,12}(\d{1,4})(?![\d])/u.exec(folded.slice(start, start + 20))?.[1];
}

const known = new WeakMap<Segmented, GroupHeads>();

/** Found once a document. */
function groupHeads(segmented: Segmented): GroupHeads {
  const found = known.get(segmented) ?? findGroupHeads(segmented);
  known.set(segmented, found);
  return found;
}

/** Blocks that are nothing but an access mark and stand no meta line's place. */
function findGroupHeads(segmented: Segmented): GroupHeads {
  const { layout, items, announced } = segmented;
  const own = items.flatMap((item) => metaLines(item, segmented));
  const heads = layout.blocks.flatMap((block) => {
    if (block.end - block.start > t.metaLineChars || block.contents || block.cell) return [];
    if (own.some((line) => line.start < block.end && line.end > block.start)) return [];
    if (items.some((item) => item.heading.start < block.end && item.heading.end > block.start)) return [];
    return headIn(segmented, block);
  });
  const [first, last] = [announced[0]?.start ?? Infinity, announced.at(-1)?.end ?? -1];
  const isOfAgenda = ({ block }: GroupHead) =>
    announced.includes(block) || (block.end > first - t.agendaHeadChars && block.start < last);
  return { text: heads.filter((head) => !isOfAgenda(head)), agenda: heads.filter(isOfAgenda) };
}

function headIn({ folded, lexicon }: Segmented, block: Block): GroupHead[] {
  const text = folded.slice(block.start, block.end);
  const mark = startsWithPhrase(handlingBooks(lexicon).access, text);
  return mark && text.slice(mark.end).replace(/[\s.:)]{1,4}/u, '') === '' ? [{ block, open: mark.meaning }] : [];
}
