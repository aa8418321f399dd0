// A page and its language into the judgement of its text layer.
import type { Box, LayerFinding, PageModel, Word } from '../../schemas/pages.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { around, type Pictured, picturesOf } from './pictures.ts';
import { readWords, scanLayer } from './scan-layer.ts';
import { judgementThresholds as t } from './thresholds.ts';
import { type Wording, wordingOf } from './wording.ts';

export interface PageJudgement {
  /** 1-based. */
  readonly page: number;
  /** `true`: readable as it is. `false`: there and wrong. `absent`: not there. `partial`: true, and not all of the page. */
  readonly layer: 'true' | 'false' | 'absent' | 'partial';
  /** 0..1: how far the words of the layer can be believed; goes into `textTrust`. */
  readonly trust: number;
  /** Null where its words are plain text that a reader of the page sees. */
  readonly reason: LayerFinding | null;
  /** What must be recognised: the whole page, the ink that no text covers (`partial`), or nothing. */
  readonly regions: readonly Box[];
}

type Verdict = Omit<PageJudgement, 'page'>;

/** Judges one page. `lexicon` is the language of the page, or else of the document; null where neither can be told. */
export function judgePage(page: PageModel, lexicon: Lexicon | null): PageJudgement {
  return { page: page.number, ...verdictOn(page, lexicon) };
}

function verdictOn(page: PageModel, lexicon: Lexicon | null): Verdict {
  if (page.failed !== null) return { layer: 'absent', trust: 0, reason: 'failed', regions: [] };
  const words = readWords(page);
  const pictures = picturesOf(page);
  if (words.length === 0) return withoutWords(page, pictures);
  const wording = wordingOf(
    words.map(({ text }) => text),
    lexicon,
  );
  const layer = scanLayer(page);
  if (layer.length > 0) return verdictOnLayer(page, layer, wording);
  const damage = damageOf(page, words, wording);
  if (isBroken(page, words, wording)) {
    return {
      layer: 'false',
      trust: hundredths(t.falseTrust * (1 - damage)),
      reason: 'broken-letters',
      regions: [whole(page)],
    };
  }
  const trust = hundredths(page.textTrust * (1 - damage));
  const missed = unreadInk(page, words, pictures);
  if (missed !== null) return { layer: 'partial', trust, ...missed };
  return { layer: 'true', trust, reason: null, regions: [] };
}

function whole({ width, height }: PageModel): Box {
  return [0, 0, width, height];
}

function hundredths(share: number): number {
  return Math.round(Math.max(0, Math.min(1, share)) * 100) / 100;
}

function withoutWords(page: PageModel, pictures: Pictured): Verdict {
  const absent = { layer: 'absent', trust: 0 } as const;
  if (pictures.share >= t.onlyPicture) return { ...absent, reason: 'no-text', regions: [whole(page)] };
  if (outlinedShapes(page) >= t.outlineShapes) return { ...absent, reason: 'outlines', regions: [whole(page)] };
  return { ...absent, reason: 'blank', regions: [] };
}

function outlinedShapes({ outlineRows = [] }: PageModel): number {
  return outlineRows.reduce((sum, { shapes }) => sum + shapes, 0);
}

/** What a page with some words of its own shows besides them that must be recognised to be read. */
function unreadInk(
  page: PageModel,
  words: readonly Word[],
  pictures: Pictured,
): Pick<Verdict, 'reason' | 'regions'> | null {
  const upright = words.filter(({ turned }) => !turned);
  if (upright.length < t.stampWords && pictures.share >= t.mainPicture && pictures.box !== null) {
    return { reason: 'little-text', regions: [pictures.box] };
  }
  const shapes = outlinedShapes(page);
  const outlines = around((page.outlineRows ?? []).map(({ box }) => box));
  if (shapes >= t.outlineShapes && shapes > characters(words) && outlines !== null) {
    return { reason: 'outlines', regions: [outlines] };
  }
  return null;
}

function characters(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** The letters that the file tells are not those that are printed. */
function isBroken(page: PageModel, words: readonly Word[], { letters, unlikely }: Wording): boolean {
  return (
    page.textTrust < t.knownShare ||
    twinShare(page, words) >= t.twinShare ||
    letters < t.letterShare ||
    unlikely >= t.unlikelyShare
  );
}

function twinShare({ twinGlyphs = 0 }: PageModel, words: readonly Word[]): number {
  return twinGlyphs / Math.max(1, characters(words));
}

/** Share of the words of a visible layer that are not what is printed. */
function damageOf(page: PageModel, words: readonly Word[], { unlikely }: Wording): number {
  const broken = unlikely >= t.unlikelyShare ? unlikely : 0;
  return Math.min(1, Math.max(broken, t.lettersPerWord * twinShare(page, words)));
}

function verdictOnLayer(page: PageModel, layer: readonly Word[], wording: Wording): Verdict {
  const damage = layerDamage(wording);
  const poor = { layer: 'false', trust: hundredths(t.falseTrust * (1 - damage)), regions: [whole(page)] } as const;
  if (layer.length < t.layerWords) return { ...poor, reason: 'little-text' };
  if (page.textTrust < t.knownShare || wording.letters < t.letterShare || damage >= t.layerDamage) {
    return { ...poor, reason: 'poor-layer' };
  }
  const trust = hundredths(t.hiddenTrust * page.textTrust * (1 - damage));
  return { layer: 'true', trust, reason: 'hidden-layer', regions: [] };
}

/** Share of the words of a recognised layer that are not what is printed, as far as that can be seen without the print. */
function layerDamage({ unlikely, doubtful, odd, strays, plain }: Wording): number {
  const astray = Math.max(0, strays - t.strays);
  const rare = Math.max(t.unlikelyFactor * unlikely, t.doubtfulFactor * Math.max(0, doubtful - t.doubtful));
  return Math.min(1, rare + odd + astray + (plain ? t.ownLettersDamage : 0));
}
