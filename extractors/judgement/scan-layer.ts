// Which words of a page a reader sees: the visible ones, and on a scan those of the text layer that lies over its picture.
//
// Scanners lay the recognised words invisibly over, or painted under, the picture of the page. What they say is what the
// picture shows, so on such a page they are read; on a page of ordinary text hidden words stay hidden.
import type { PageModel, Word } from '../../schemas/pages.ts';
import { picturesOf } from './pictures.ts';
import { judgementThresholds as t } from './thresholds.ts';

/** The words of a page that are read. */
export function readWords(page: PageModel): readonly Word[] {
  if (!page.words.some(({ hidden }) => hidden)) return page.words;
  const layer = new Set(scanLayer(page));
  return page.words.filter((word) => !word.hidden || layer.has(word));
}

/** The hidden words of a page that is a picture and carries them as its layer; none on any other page. */
export function scanLayer(page: PageModel): readonly Word[] {
  const hidden = page.words.filter(({ hidden: reason }) => reason === 'invisible' || reason === 'covered');
  if (hidden.length === 0) return [];
  const pictures = picturesOf(page);
  if (pictures.share < t.pagePicture) return [];
  const layer = hidden.filter(({ box }) => pictures.covers(box));
  const visible = page.words.filter((word) => !word.hidden).length;
  return visible < t.visibleShare * (visible + layer.length) ? layer : [];
}
