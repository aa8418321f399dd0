// Words of a text layer and recognised words on one page.
import { describe, expect, it } from 'vitest';
import type { PageJudgement } from '../../../extractors/judgement/judgement.ts';
import { mergedPage } from '../../../pipeline/ocr/merged-page.ts';
import { failedPage, type RecognisedPage } from '../../../pipeline/ocr/recognised-page.ts';
import type { Box, PageModel } from '../../../schemas/pages.ts';
import { sampleDocument } from '../samples.ts';

const whole: Box = [0, 0, 595, 842];

function layerPage(text: string): PageModel {
  const [page] = sampleDocument(text).pages;
  if (page === undefined) throw new Error('no page');
  return page;
}

/** Recognised words on one line, each 60 points further right, at the height of the sample's line or `y`. */
function recognised(text: string, y = 50, x = 50): RecognisedPage {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    box: [x + 60 * index, y, 50, 12] satisfies Box,
    baseline: y + 10,
    style: 0,
    confidence: 0.8,
  }));
  const styles = [{ font: '', size: 11, bold: true, italic: false, colour: '#000000' }];
  return { page: 1, languages: ['dan'], failed: null, turn: 0, skew: 0, resolution: 300, styles, words, rules: [] };
}

const judged = (change: Partial<PageJudgement>): PageJudgement => ({
  page: 1,
  layer: 'true',
  trust: 1,
  reason: null,
  regions: [],
  ...change,
});

const textOf = (page: PageModel): string => page.words.map(({ text }) => text).join(' ');

describe('a page whose layer', () => {
  it('is wrong is read as it was recognised', () => {
    const page = mergedPage(
      layerPage('protokojjet'),
      judged({ layer: 'false', regions: [whole] }),
      recognised('protokollet'),
      false,
    );
    expect(textOf(page)).toBe('protokollet');
    expect(page).toMatchObject({ textSource: 'ocr', ocrConfidence: 0.8 });
    expect(page.words[0]).toMatchObject({ confidence: 0.8 });
    expect(page.styles[page.words[0]?.style ?? -1]).toMatchObject({ size: 11, bold: true });
  });

  it('is a stamp over a picture keeps the stamp and takes the rest from the picture', () => {
    const page = mergedPage(
      layerPage('Received today'),
      judged({ layer: 'partial', regions: [whole] }),
      {
        ...recognised('Receivcd todav'),
        words: [...recognised('Receivcd todav').words, ...recognised('Minutes of', 90).words],
      },
      false,
    );
    expect(textOf(page)).toBe('Received today Minutes of');
    expect(page.textSource).toBe('mixed');
    expect(page.words.map(({ confidence }) => confidence)).toEqual([undefined, undefined, 0.8, 0.8]);
  });

  it('is true but for one region takes only that from the picture', () => {
    const region: Box = [0, 400, 595, 200];
    const found = {
      ...recognised('inside', 450),
      words: [...recognised('outside', 200).words, ...recognised('inside', 450).words],
    };
    const page = mergedPage(layerPage('Minutes'), judged({ layer: 'partial', regions: [region] }), found, false);
    expect(textOf(page)).toBe('Minutes inside');
  });

  it('is true is left alone unless recognition is forced', () => {
    const page = layerPage('Minutes');
    expect(mergedPage(page, judged({}), null, false)).toBe(page);
    expect(textOf(mergedPage(page, judged({}), recognised('Minutcs'), true))).toBe('Minutcs');
  });
});

describe('a page that could not be recognised', () => {
  it('says so and keeps what its layer says', () => {
    const page = mergedPage(
      layerPage('Stamp'),
      judged({ layer: 'partial', regions: [whole] }),
      failedPage(1, ['dan'], 'reader_timeout'),
      false,
    );
    expect(page).toMatchObject({ failed: 'reader_timeout' });
    expect(textOf(page)).toBe('Stamp');
  });

  it('because it is a picture of something else has no words, and was recognised', () => {
    const found = { ...recognised('x'), words: [] };
    const page = mergedPage(
      { ...layerPage('x'), words: [] },
      judged({ layer: 'absent', regions: [whole] }),
      found,
      false,
    );
    expect(page).toMatchObject({ textSource: 'ocr', ocrConfidence: null, words: [] });
  });
});

describe('a page that lies on its side', () => {
  it('is turned with everything on it, and says how far in its rotation', () => {
    const layer: PageModel = {
      ...layerPage('Stamp'),
      images: [{ box: [0, 0, 595, 421], pixelWidth: 10, pixelHeight: 10 }],
      rules: [{ x1: 10, y1: 20, x2: 110, y2: 20, width: 1 }],
    };
    const page = mergedPage(
      layer,
      judged({ layer: 'partial', regions: [whole] }),
      { ...recognised('Upright', 300), turn: 90 },
      false,
    );
    expect(page).toMatchObject({ width: 842, height: 595, rotation: 90 });
    expect(page.words[0]).toMatchObject({ text: 'Stamp', box: [780, 50, 12, 50], turned: 90 });
    expect(page.words[1]).toMatchObject({ text: 'Upright', box: [50, 300, 50, 12] });
    expect(page.images[0]?.box).toEqual([421, 0, 421, 595]);
    expect(page.rules[0]).toEqual({ x1: 822, y1: 10, x2: 822, y2: 110, width: 1 });
  });

  it('and is turned four times is what it was', () => {
    const layer = layerPage('Stamp');
    const judgement = judged({ layer: 'partial', regions: [] });
    const quarter: RecognisedPage = { ...recognised('x'), words: [], styles: [], turn: 90 };
    const turnedFully = [1, 2, 3, 4].reduce((page) => mergedPage(page, judgement, quarter, false), layer);
    expect(turnedFully).toMatchObject({ width: 595, height: 842, rotation: 0 });
    expect(turnedFully.words[0]).toMatchObject({ box: layer.words[0]?.box });
    expect(turnedFully.words[0]).not.toHaveProperty('turned');
  });
});
