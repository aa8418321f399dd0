// A text layer with broken letters and the words recognised over it.
import { describe, expect, it } from 'vitest';
import { healedLayer } from '../../../pipeline/ocr/healed-layer.ts';
import type { RecognisedWord } from '../../../pipeline/ocr/recognised-page.ts';
import type { PageModel, Word } from '../../../schemas/pages.ts';
import { documentOf } from '../../extractors/typeset.ts';

function page(...lines: string[]): PageModel {
  const [only] = documentOf(lines).pages;
  if (!only) throw new Error('no page');
  return only;
}

/** The words of a page as a recogniser finds them: a little off, in a look of its own, with other texts. */
function recognised(model: PageModel, texts: Readonly<Record<string, string>> = {}): RecognisedWord[] {
  return model.words.map(({ text, box: [x, y, width, height], baseline }) => ({
    text: texts[text] ?? text,
    box: [x + 0.4, y + 1, width - 0.6, height - 2],
    baseline: baseline + 0.3,
    style: 7,
    confidence: 0.9,
  }));
}

const textOf = (words: readonly (Word | RecognisedWord)[]) => words.map(({ text }) => text).join(' ');
const enough = ['the board had met there and the harbour had been there'];

describe('a word of a layer with broken letters', () => {
  it('that lost letters is written as it was recognised, in the place and look of the layer', () => {
    const layer = page('!Möjligheten at haf', ...enough);
    const { words } = healedLayer(layer, recognised(layer, { at: 'att', haf: 'haft' }));
    expect(textOf(words.slice(0, 3))).toBe('Möjligheten att haft');
    expect(words[1]).toMatchObject({
      box: layer.words[1]?.box,
      baseline: layer.words[1]?.baseline,
      style: 1,
      confidence: 0.9,
    });
    expect(words[0]).not.toHaveProperty('confidence');
  });

  it('that a recogniser took for another one stays where its letters are right everywhere else', () => {
    const layer = page('Nämnden', 'nu kan ingen annan finna den i en minnesbok');
    const { words } = healedLayer(layer, recognised(layer, { Nämnden: 'Nämhden' }));
    expect(words[0]).toEqual(layer.words[0]);
  });

  it('keeps the sign § that recognisers read as a digit, however they part the words', () => {
    const layer = page('44 § Rekrytering', ...enough);
    const joined: RecognisedWord = { text: '448', box: [50, 53, 24, 8], baseline: 60, style: 0, confidence: 0.9 };
    const { words } = healedLayer(layer, [joined, ...recognised(layer).slice(2)]);
    expect(textOf(words.slice(0, 3))).toBe('44 § Rekrytering');
  });

  it('is written as recognised where its letters are wrong everywhere', () => {
    const layer = page('protokojjet jästes och godkändes', 'jokajen i huset', 'två röster jämnade');
    const read = recognised(layer, {
      protokojjet: 'protokollet',
      jästes: 'lästes',
      jokajen: 'lokalen',
      jämnade: 'lämnade',
    });
    expect(textOf(healedLayer(layer, read).words)).toBe(
      'protokollet lästes och godkändes lokalen i huset två röster lämnade',
    );
  });
});

describe('what only one side has', () => {
  it('stays from a layer that is right for the most part, and goes from one that cannot be read', () => {
    const layer = page('the harbour of the town', 'Bo');
    const seen = recognised(layer).slice(0, -1);
    expect(textOf(healedLayer(layer, seen).words)).toBe('the harbour of the town Bo');
    const garbled = page('!"# $%&\'() *+ ,-.', '!"');
    const read = recognised(garbled).map((word, i) => ({ ...word, text: ['The', 'meeting', 'of', 'May'][i] ?? '' }));
    const { words } = healedLayer(garbled, read.slice(0, 4));
    expect(textOf(words)).toBe('The meeting of May');
  });

  it('is left out where a small picture shows it: a logo', () => {
    const logo: PageModel['images'] = [{ box: [40, 700, 80, 40], pixelWidth: 80, pixelHeight: 40 }];
    const layer: PageModel = { ...page('the harbour of the town'), images: logo };
    const at = (x: number, y: number, text: string): RecognisedWord => ({
      text,
      box: [x, y, 30, 10],
      baseline: y + 8,
      style: 0,
      confidence: 0.9,
    });
    const { beside } = healedLayer(layer, [...recognised(layer), at(60, 715, 'LOGO'), at(300, 715, 'note')]);
    expect(textOf(beside)).toBe('note');
  });
});
