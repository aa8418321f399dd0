// What phrases need → the paragraphs that may hold one of them.
import type { Block } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { type KeyIndex, mayHoldAny } from '../../text/key-index.ts';
import { type WordKeys, wordKeysWithin } from '../../text/word-keys.ts';

/** Word keys of a document's paragraphs; several rules ask for them. */
const keysOf = new WeakMap<Segmented, ReadonlyMap<Block, WordKeys>>();

/** Given an index of phrases, returns the paragraphs that may hold one, printed agendas and contents lists apart. */
export function blocksHolding(segmented: Segmented, index: KeyIndex): Block[] {
  const keys = keysOf.get(segmented) ?? keptKeys(segmented);
  return [...keys].flatMap(([block, own]) => (mayHoldAny(index, own) ? block : []));
}

function keptKeys(segmented: Segmented): ReadonlyMap<Block, WordKeys> {
  const { layout, folded, announced } = segmented;
  const apart = new Set(announced);
  const blocks = layout.blocks.filter((block) => block.start < layout.bodyEnd && !apart.has(block));
  const keys = new Map(blocks.map((block) => [block, wordKeysWithin(folded, block.start, block.end)]));
  keysOf.set(segmented, keys);
  return keys;
}
