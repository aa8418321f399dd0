// Which words of a page a reader sees: the visible ones, and on a scan those of the text layer that lies over its picture.
//
// Scanners lay the recognised words invisibly over, or painted under, the picture of the page. What they say is what the
// picture shows, so on such a page they are read; on a page of ordinary text hidden words stay hidden.
import type { PageImage, PageModel, Word } from '../../schemas/pages.ts';
import { bottom, right } from './model.ts';
import { layoutThresholds as t } from './thresholds.ts';

/** True where the page is a picture that carries its words as a hidden layer. */
export function isScanWithLayer(page: PageModel): boolean {
  const layer = page.words.filter((word) => isLayerWord(page, word));
  const visible = page.words.filter((word) => !word.hidden);
  return layer.length > 0 && visible.length < t.scanVisibleShare * (visible.length + layer.length);
}

/** True where the page is a picture of which hardly a word can be read: a scan, perhaps with a stamp over it. */
export function isUnreadPicture(page: PageModel): boolean {
  const upright = readWords(page).filter((word) => !word.turned);
  return upright.length < t.stampWords && page.images.some((image) => isPageSized(page, image));
}

/** The words of a page that are read. */
export function readWords(page: PageModel): Word[] {
  const scan = isScanWithLayer(page);
  return page.words.filter((word) => !word.hidden || (scan && isLayerWord(page, word)));
}

/** Invisible or painted over, and within the picture of the page. */
function isLayerWord(page: PageModel, word: Word): boolean {
  if (word.hidden !== 'invisible' && word.hidden !== 'covered') return false;
  return page.images.some((image) => isPageSized(page, image) && isWithin(word, image));
}

function isPageSized(page: PageModel, { box }: PageImage): boolean {
  return box[2] * box[3] >= t.scanImageShare * page.width * page.height;
}

function isWithin({ box }: Word, image: PageImage): boolean {
  const [x, y] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
  return x >= image.box[0] && x <= right(image.box) && y >= image.box[1] && y <= bottom(image.box);
}
