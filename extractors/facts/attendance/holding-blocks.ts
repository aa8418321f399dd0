// A pattern over the whole text → the paragraphs in which it is found, in one pass.
import type { Block } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';

/** Given a global pattern, returns the paragraphs it matches in, printed agendas and contents lists apart. */
export function blocksHolding(segmented: Segmented, pattern: RegExp): Block[] {
  const { layout, folded } = segmented;
  const { blocks, bodyEnd } = layout;
  const announced = new Set(segmented.announced);
  const held: Block[] = [];
  let i = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match && match.index < bodyEnd; match = pattern.exec(folded)) {
    while ((blocks[i]?.end ?? bodyEnd) <= match.index && i < blocks.length) i++;
    const block = blocks[i];
    if (!block) break;
    const isInside = match.index >= block.start;
    if (isInside && !announced.has(block)) held.push(block);
    pattern.lastIndex = isInside ? Math.max(block.end, match.index + 1) : block.start;
  }
  return held;
}
