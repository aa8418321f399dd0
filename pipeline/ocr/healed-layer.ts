// A text layer with broken letters and what was recognised over it → words with the look of the one and the letters of both.
//
//   layer       haf  möjligheten  at   39 §     places, sizes and weights are those of the print, some letters are not
//   recognised  haft möjligheten  att  398      letters are those of the print, but for look-alikes
//   healed      haft möjligheten  att  39 §
import { picturesOf } from '../../extractors/judgement/pictures.ts';
import { judgementThresholds } from '../../extractors/judgement/thresholds.ts';
import { skeletonOf } from '../../extractors/text/look-alikes.ts';
import type { PageModel, Word } from '../../schemas/pages.ts';
import type { RecognisedWord } from './recognised-page.ts';
import { healing as t } from './thresholds.ts';

/** Words of the layer and recognised words that stand at one place; either may be none. */
interface Place {
  readonly layer: readonly Word[];
  readonly recognised: readonly RecognisedWord[];
}

export interface Healed {
  /** Words as the layer has them, and recognised ones in the look of the layer. */
  readonly words: readonly (Word | RecognisedWord)[];
  /** Recognised words beside the layer, in their own look. */
  readonly beside: readonly RecognisedWord[];
}

/** Given a page whose layer has broken letters, and the words recognised on it, both as the page is displayed. */
export function healedLayer(page: PageModel, recognised: readonly RecognisedWord[]): Healed {
  const visible = page.words.filter(({ hidden, turned }) => hidden === undefined && !turned);
  const places = placesOf(page, visible, recognised);
  const trusted = trustedLetters(page, places);
  const kept = new Set(places.filter((place) => place.layer.length > 0 && isRight(page, place, trusted)));
  const letters = (some: Iterable<Place>): number =>
    [...some].reduce((sum, { layer }) => sum + joined(layer).length, 0);
  const readable = letters(kept) >= t.readable * letters(places.filter((place) => place.recognised.length > 0));
  const words = places.flatMap((place) => {
    if (kept.has(place)) return place.layer;
    if (place.recognised.length === 0) return readable ? place.layer : [];
    return place.layer.length === 0 ? [] : inLookOf(place);
  });
  const alone = places.flatMap(({ layer, recognised: read }) => (layer.length === 0 ? read : []));
  return { words, beside: withoutPictures(page, alone) };
}

/** What a small picture shows, a logo as a rule, is not read: nor is it on pages with a layer that is right. */
function withoutPictures(page: PageModel, words: readonly RecognisedWord[]): readonly RecognisedWord[] {
  const pictures = picturesOf(page);
  if (pictures.share >= judgementThresholds.mainPicture) return words;
  return words.filter(({ box }) => !pictures.covers(box));
}

function joined(words: readonly Pick<Word, 'text'>[]): string {
  return words.map(({ text }) => text).join('');
}

/** Words of both kinds by place: those that overlap on one line belong together, however each side parts them. */
function placesOf(page: PageModel, layer: readonly Word[], recognised: readonly RecognisedWord[]): readonly Place[] {
  const byHeight = layer.toSorted((a, b) => a.baseline - b.baseline);
  const beginnings = byHeight.map(({ baseline }) => baseline);
  const groups = new Map<Word, { layer: Word[]; recognised: RecognisedWord[] }>();
  for (const word of layer) groups.set(word, { layer: [word], recognised: [] });
  const alone: Place[] = [];
  for (const word of recognised) {
    const reach = t.sameLine * word.box[3];
    const from = firstFrom(beginnings, word.baseline - reach);
    const under: Word[] = [];
    for (let at = from; at < byHeight.length && (beginnings[at] ?? 0) <= word.baseline + reach; at += 1) {
      const other = byHeight[at];
      if (other && overlap(other, word) >= t.samePlace * Math.min(other.box[2], word.box[2])) under.push(other);
    }
    const group = joinedGroup(groups, under);
    if (group) group.recognised.push(word);
    else alone.push({ layer: [], recognised: [word] });
  }
  const order = new Map(page.words.map((word, index) => [word, index]));
  const found = [...new Set(groups.values())];
  for (const group of found) group.layer.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...found, ...alone];
}

/** Index of the first of rising values that is not below `least`. */
function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlap({ box: [left, , width] }: Word, { box: [from, , wide] }: RecognisedWord): number {
  return Math.min(left + width, from + wide) - Math.max(left, from);
}

type Group = { layer: Word[]; recognised: RecognisedWord[] };

/** The one group of all these words; null for none. */
function joinedGroup(groups: Map<Word, Group>, words: readonly Word[]): Group | null {
  const [first, ...others] = new Set(words.flatMap((word) => groups.get(word) ?? []));
  if (!first) return null;
  for (const other of others) {
    first.layer.push(...other.layer);
    first.recognised.push(...other.recognised);
    for (const word of other.layer) groups.set(word, first);
  }
  return first;
}

type Agreement = Map<string, { seen: number; same: number }>;

/** A glyph map is broken for one font and letter by letter: the same letter is wrong, or right, wherever it stands. */
function trustedLetters(page: PageModel, places: readonly Place[]): (word: Word, letter: string) => number | null {
  const agreement: Agreement = new Map();
  for (const place of places) {
    const read = [...joined(place.recognised)];
    if (place.layer.length === 0 || read.length !== [...joined(place.layer)].length) continue;
    lettersOf(page, place.layer).forEach(({ key, letter }, at) => {
      const tally = agreement.get(key) ?? { seen: 0, same: 0 };
      agreement.set(key, { seen: tally.seen + 1, same: tally.same + Number(letter === read[at]) });
    });
  }
  return (word, letter) => {
    const tally = agreement.get(keyOf(page, word, letter));
    return tally === undefined || tally.seen < t.letterSample ? null : tally.same / tally.seen;
  };
}

function lettersOf(page: PageModel, words: readonly Word[]): { word: Word; letter: string; key: string }[] {
  return words.flatMap((word) => [...word.text].map((letter) => ({ word, letter, key: keyOf(page, word, letter) })));
}

function keyOf(page: PageModel, { style }: Word, letter: string): string {
  return `${page.styles[style]?.font ?? ''} ${letter}`;
}

/** True where the layer's letters are those of the print: recognised alike, but for slips of the recogniser. */
function isRight(
  page: PageModel,
  { layer, recognised }: Place,
  trusted: (word: Word, letter: string) => number | null,
): boolean {
  const [own, read] = [joined(layer), joined(recognised)];
  if (own === read) return true;
  if (read === '' || [...own].length !== [...read].length) return false;
  const others = [...read];
  return lettersOf(page, layer).every(({ word, letter }, at) => {
    const other = others[at] ?? '';
    if (letter === other || (letter === '§' && readForSection.test(other))) return true;
    if (!/[\p{L}\p{N}]/u.test(letter + other)) return skeletonOf(letter) === skeletonOf(other);
    const share = trusted(word, letter);
    if (skeletonOf(letter.toLowerCase()) === skeletonOf(other.toLowerCase()))
      return share === null || share >= t.doubtedLetter;
    return isLetters.test(letter + other) && share !== null && share >= t.trustedLetter;
  });
}

const isLetters = /^\p{L}{2}$/u;

/** What recognisers, whose language data do not have the sign §, read for it. */
const readForSection = /^[3568&$Ss]$/u;

/** Recognised words at the height and in the look of the layer's words under them. */
function inLookOf({ layer, recognised }: Place): RecognisedWord[] {
  return recognised.map((word, at) => {
    const under = layer.toSorted((a, b) => overlap(b, word) - overlap(a, word))[0] ?? layer[0];
    if (!under) return word;
    const [x, , width] = layer.length === recognised.length ? (layer[at]?.box ?? word.box) : word.box;
    const box: Word['box'] = [x, under.box[1], width, under.box[3]];
    return { ...word, box, baseline: under.baseline, style: under.style };
  });
}
