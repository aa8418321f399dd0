// One invented page a signal, and what is judged of it.
import { describe, expect, it } from 'vitest';
import { judgePages, type PageJudgement } from '../../../extractors/judgement/judgement.ts';
import type { Box, OutlineRow, PageImage, PageModel, ReadDocument, Word } from '../../../schemas/pages.ts';
import { documentOf } from '../typeset.ts';

const prose = [
  'Referat af bestyrelsesmøde den 12. maj 2022 i beboerlokalet',
  'Formanden bød velkommen og foreslog, at dagsordenen blev godkendt.',
  'Kassereren fremlagde regnskabet, som blev godkendt enstemmigt.',
  'Bestyrelsen besluttede at få repareret indgangen inden vinteren.',
  'Der blev talt om græsset, som ikke er blevet slået siden påske.',
  'Næste møde holdes den første tirsdag i november hos næstformanden.',
];

const image = (...box: Box): PageImage => ({ box, pixelWidth: 2480, pixelHeight: 3508 });
const wholePicture = image(0, 0, 595, 842);
const whole: Box = [0, 0, 595, 842];

type Change = Partial<PageModel> | ((page: PageModel) => Partial<PageModel>);

function changed(document: ReadDocument, change: Change): ReadDocument {
  const pages = document.pages.map((page) => ({ ...page, ...(typeof change === 'function' ? change(page) : change) }));
  return { ...document, pages };
}

function judgement(lines: readonly string[], change: Change = {}): PageJudgement {
  const [first] = judgePages(changed(documentOf(lines), change)).judgements;
  if (first === undefined) throw new Error('No page');
  return first;
}

const hide = (words: readonly Word[], hidden: 'invisible' | 'covered' = 'invisible'): Word[] =>
  words.map((word) => ({ ...word, hidden }));
const asLayer = ({ words }: PageModel): Partial<PageModel> => ({ images: [wholePicture], words: hide(words) });

describe('a page of text', () => {
  it('is read as it is', () => {
    expect(judgement(prose)).toEqual({ page: 1, layer: 'true', trust: 1, reason: null, regions: [] });
  });

  it.each<[string, PageImage]>([
    ['a letterhead', image(40, 20, 200, 60)],
    ['a photo', image(60, 300, 400, 300)],
    ['a background', wholePicture],
  ])('is read as it is with %s', (_, picture) => {
    expect(judgement(prose, { images: [picture] })).toMatchObject({ layer: 'true', regions: [] });
  });

  it('is read as it is where it is names, numbers, capitals or short forms', () => {
    const list = ['Ngozi Okwuosa', 'Þórdís Guðmundsdóttir', 'Krzysztof Brzęczyszczykiewicz', 'J. P. v. d. Broek'];
    const numbers = [
      '1.250,00 kr. 33.410,50 kr.',
      '§ 4 stk. 2, jf. bkg. nr. 1045 af 12/8-2020',
      'RTX NVFP MWK BBR GDPR',
    ];
    expect(judgement([...list, ...numbers])).toMatchObject({ layer: 'true', regions: [] });
  });

  it('is read as it is in another language than the rest of the document', () => {
    const finnish = ['Kaupunginhallitus päätti hyväksyä esityksen työntekijöiden työhyvinvoinnin kehittämisestä.'];
    const document = documentOf(prose, prose, [...finnish, ...finnish]);
    expect(judgePages(document).judgements.map(({ layer }) => layer)).toEqual(['true', 'true', 'true']);
  });
});

describe('a scan', () => {
  it('without words is recognised', () => {
    expect(judgement([], { images: [wholePicture] })).toEqual({
      page: 1,
      layer: 'absent',
      trust: 0,
      reason: 'no-text',
      regions: [whole],
    });
  });

  it.each<[string, PageImage[]]>([
    ['strips', [0, 1, 2, 3].map((row) => image(0, row * 210, 595, 210))],
    [
      'tiles',
      Array.from({ length: 400 }, (_, at) => image((at % 20) * 29.75, Math.floor(at / 20) * 42.1, 29.75, 42.1)),
    ],
  ])('in %s is the one picture they show', (_, images) => {
    expect(judgement([], { images })).toMatchObject({ layer: 'absent', reason: 'no-text', regions: [whole] });
  });

  it('with a stamp, a signature line or a page number over it is recognised, and the stamp stays', () => {
    expect(judgement(['Received 12 May 2022', 'Page 1 of 4'], { images: [wholePicture] })).toEqual({
      page: 1,
      layer: 'partial',
      trust: 1,
      reason: 'little-text',
      regions: [whole],
    });
  });

  it.each(['invisible', 'covered'] as const)('with a good layer (%s) is read from it, with less trust', (hidden) => {
    const judged = judgement(prose, ({ words }) => ({ images: [wholePicture], words: hide(words, hidden) }));
    expect(judged).toEqual({ page: 1, layer: 'true', trust: 0.9, reason: 'hidden-layer', regions: [] });
  });

  it.each<[string, string[]]>([
    ['signs in its words', prose.map((line) => line.replace(/el/gu, '{l').replace(/l /gu, '| '))],
    ['figures in its words', prose.map((line) => line.replace(/e(\p{Ll})/gu, '6$1'))],
    ['words in pieces', prose.map((line) => line.replace(/(\p{Ll}{2})(?=\p{Ll})/gu, '$1 '))],
    ['its own letters lost', [...prose, ...prose].map((line) => line.replace(/[æøå]/gu, 'a'))],
    ['words nobody writes', prose.map((line) => line.replace(/[aeiou]/gu, 'q'))],
  ])('with a layer that has %s is recognised', (_, lines) => {
    expect(judgement(lines, asLayer)).toMatchObject({ layer: 'false', reason: 'poor-layer', regions: [whole] });
  });

  it('with a layer of nothing but its page number is recognised', () => {
    expect(judgement(['Side 2 af 17'], asLayer)).toMatchObject({ layer: 'false', regions: [whole] });
  });
});

describe('broken letters', () => {
  it.each<[string, Partial<PageModel>]>([
    ['letters that are unknown', { textTrust: 0.6 }],
    ['glyphs under the letters of others', { twinGlyphs: 6 }],
  ])('are %s', (_, change) => {
    expect(judgement(prose, change)).toMatchObject({ layer: 'false', reason: 'broken-letters', regions: [whole] });
  });

  it('are signs instead of letters', () => {
    const signs = ["!\"#$%&'( )*+,-./ :;<=>?@ [\\]^_` {|}~ 4(#% .%%+ 0&\"'+# 10'+2(. +&.; <(,2(.%"];
    expect(judgement([...signs, ...signs])).toMatchObject({ layer: 'false', reason: 'broken-letters' });
  });

  it('cost trust only, where they are few', () => {
    const judged = judgement([...prose, ...prose, ...prose], { twinGlyphs: 2 });
    expect(judged).toMatchObject({ layer: 'true', regions: [] });
    expect(judged.trust).toBeLessThan(1);
  });

  it('are looked for page by page', () => {
    const document = documentOf(prose, prose);
    const pages = document.pages.map((page, index) => (index === 0 ? page : { ...page, twinGlyphs: 40 }));
    expect(judgePages({ ...document, pages }).judgements.map(({ layer }) => layer)).toEqual(['true', 'false']);
  });
});

describe('drawn letters', () => {
  const rows = (count: number): OutlineRow[] =>
    Array.from({ length: count }, (_, row) => ({ box: [60, 60 + 14 * row, 400, 9], shapes: 50 }));

  it('are recognised where there are no others', () => {
    expect(judgement([], { outlineRows: rows(20) })).toMatchObject({ reason: 'outlines', regions: [whole] });
  });

  it('are recognised beside a few words of a text layer, there where they are', () => {
    const judged = judgement(['Page 1 of 4'], { outlineRows: rows(20) });
    expect(judged).toMatchObject({ layer: 'partial', reason: 'outlines', regions: [[60, 60, 400, 275]] });
  });

  it('are a logo where they are few', () => {
    expect(judgement(prose, { outlineRows: rows(1) })).toMatchObject({ layer: 'true', regions: [] });
  });
});

describe('nothing to read', () => {
  it.each<[string, Partial<PageModel>]>([
    ['nothing', {}],
    ['a logo', { images: [image(200, 80, 200, 100)] }],
    ['a drawn line', { rules: [{ x1: 50, y1: 60, x2: 500, y2: 60, width: 1 }] }],
  ])('is %s', (_, change) => {
    expect(judgement([], change)).toMatchObject({ layer: 'absent', reason: 'blank', regions: [] });
  });

  it('is on a page that could not be read', () => {
    expect(judgement([], { failed: 'malformed' })).toMatchObject({ layer: 'absent', reason: 'failed', regions: [] });
  });
});

describe('a judged document', () => {
  it('has its trust and findings on its pages', () => {
    const { document } = judgePages(changed(documentOf(prose), { twinGlyphs: 30, textTrust: 1 }));
    expect(document.pages[0]).toMatchObject({ layerFinding: 'broken-letters' });
    expect(document.pages[0]?.textTrust).toBeLessThan(0.5);
    expect(judgePages(documentOf(prose)).document.pages[0]).not.toHaveProperty('layerFinding');
  });

  it('has the language of its readable pages, and none of a stamp', () => {
    const stamped = changed(documentOf(['Reçu en préfecture le 12 mai et publié le 13']), { images: [wholePicture] });
    expect(judgePages(documentOf(prose)).language).toBe('da');
    expect(judgePages(stamped).language).toBeNull();
  });
});
