// The text layer of a page and what was recognised on it into one page model, each word keeping its source.
import type { PageJudgement } from '../../extractors/judgement/judgement.ts';
import type { Box, PageModel, Rule, TextSource, Word } from '../../schemas/pages.ts';
import { healedLayer } from './healed-layer.ts';
import { turnedPage } from './page-turn.ts';
import type { RecognisedPage, RecognisedWord } from './recognised-page.ts';

/** Share of a recognised word that must lie under words of the layer to be one of them. */
const sameWord = 0.4;
/** Points: a rule of the picture this close to a drawn one is that one. */
const sameRule = 3;

/**
 * Given a page as it was read, how it is judged, and what was recognised on it (null: nothing was asked for), the page
 * as everything after uses it. With `force` the recognised words count, however good the layer is.
 */
export function mergedPage(
  page: PageModel,
  judgement: PageJudgement | null,
  found: RecognisedPage | null,
  force: boolean,
): PageModel {
  if (found === null || judgement === null) return page;
  if (found.failed !== null && found.words.length === 0) return { ...page, failed: found.failed };
  const layer = turnedPage(page, found.turn);
  const words = wordsOf(layer, judgement, found, force);
  const added = words.filter((word) => 'confidence' in word);
  const visible = words.filter((word) => word.hidden === undefined && !('confidence' in word));
  return {
    ...layer,
    failed: found.failed,
    textSource: sourceOf(visible.length > 0, added.length > 0),
    ocrConfidence: confidenceOf(added),
    styles: [...layer.styles, ...found.styles],
    words,
    rules: [...layer.rules, ...found.rules.filter((rule) => !layer.rules.some((drawn) => isSameRule(drawn, rule)))],
  };
}

/** Words of both, those recognised with a certainty; where letters are broken, places and styles are those of the layer. */
function wordsOf(layer: PageModel, judgement: PageJudgement, found: RecognisedPage, force: boolean): Word[] {
  const inOwnLook = (word: RecognisedWord): Word => ({ ...word, style: word.style + layer.styles.length });
  if (judgement.reason === 'broken-letters' && judgement.layer === 'false' && !force) {
    const { words, beside } = healedLayer(layer, found.words);
    return [...words, ...beside.map(inOwnLook)];
  }
  const kept = keptWords(layer, judgement, force);
  const visible = kept.filter(({ hidden }) => hidden === undefined);
  return [...kept, ...addedWords(layer, judgement, found, visible, force).map(inOwnLook)];
}

/** Words of the layer that stay: none of a layer that is wrong, and of a page recognised by force those nobody sees. */
function keptWords({ words }: PageModel, { layer, reason }: PageJudgement, force: boolean): Word[] {
  if (layer === 'false') return [];
  if (!force) return words;
  return reason === 'hidden-layer' ? [] : words.filter(({ hidden }) => hidden !== undefined);
}

function addedWords(
  { width, height }: PageModel,
  { layer, regions }: PageJudgement,
  { words, turn }: RecognisedPage,
  visible: readonly Word[],
  force: boolean,
): RecognisedWord[] {
  // Regions are those of the page before it was turned: where it was, the whole of it was a picture.
  const everywhere = force || layer !== 'partial' || turn !== 0;
  const whole: Box = [0, 0, width, height];
  return words.filter(
    ({ box }) =>
      (everywhere ? [whole] : regions).some((region) => middleIn(box, region)) &&
      visible.reduce((sum, word) => sum + shared(box, word.box), 0) < sameWord * box[2] * box[3],
  );
}

function middleIn([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return middleX >= left && middleX <= left + wide && middleY >= top && middleY <= top + high;
}

/** Area that two boxes share. */
function shared([x, y, width, height]: Box, [left, top, wide, high]: Box): number {
  const across = Math.min(x + width, left + wide) - Math.max(x, left);
  const down = Math.min(y + height, top + high) - Math.max(y, top);
  return across > 0 && down > 0 ? across * down : 0;
}

function isSameRule(one: Rule, other: Rule): boolean {
  const sameWay = (one.x1 === one.x2) === (other.x1 === other.x2);
  const [across, from, to] = one.x1 === one.x2 ? (['x1', 'y1', 'y2'] as const) : (['y1', 'x1', 'x2'] as const);
  return (
    sameWay &&
    Math.abs(one[across] - other[across]) <= sameRule &&
    Math.min(one[to], other[to]) > Math.max(one[from], other[from])
  );
}

/** A page on which nothing was found was recognised all the same: a blank sheet, or a picture. */
function sourceOf(fromLayer: boolean, recognised: boolean): TextSource {
  if (!fromLayer) return 'ocr';
  return recognised ? 'mixed' : 'text-layer';
}

/** Mean over the letters, in hundredths; null without words. */
function confidenceOf(words: readonly Word[]): number | null {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0) return null;
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * (confidence ?? 0), 0);
  return Math.round((sure / letters) * 100) / 100;
}
