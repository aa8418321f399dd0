// Finds where the meeting ends in the text: signatures, certificates and what is appended to the minutes.
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import { phraseBook, startsWithPhrase } from '../text/phrase.ts';

const closings = perLexicon(({ language }: Lexicon) => phraseBook([[true, language.items.closings]]));

/** Given where the last heading stands (block index), returns the offset at which the tail begins. */
export function tailStart(layout: Layout, folded: string, lexicon: Lexicon, lastHeading: number): number {
  const from = Math.max(lastHeading + 1, 0);
  for (let i = from; i < layout.blocks.length; i++) {
    const block = layout.blocks[i];
    if (block && (isSignatureLine(layout, block) || closes(folded, lexicon, block))) return block.start;
  }
  return layout.bodyEnd;
}

/** `______________` or `…………` for a signature. */
function isSignatureLine(layout: Layout, block: Block): boolean {
  return /^[\s_.…-]{0,4}(?:_{6,200}|\.{12,200}|…{5,200})/u.test(layout.text.slice(block.start, block.end));
}

function closes(folded: string, lexicon: Lexicon, block: Block): boolean {
  return (
    startsWithPhrase(closings(lexicon), folded.slice(block.start, Math.min(block.end, block.start + 200))) !== null
  );
}
