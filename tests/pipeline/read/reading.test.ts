// What the real reader makes of small PDFs written by hand, each with one thing in it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content, onePage, type PageChanges, type RawObject, rawPdf } from '../../../fixtures/hostile/raw-pdf.ts';
import type { ReadLimits } from '../../../pipeline/limits.ts';
import { openReaderPool, type ReaderPool } from '../../../pipeline/read/pool.ts';
import { type PageModel, type ReadDocument, readDocument } from '../../../schemas/pages.ts';

let folder: string;
let pool: ReaderPool;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-reading-test-'));
  pool = await openReaderPool({ size: 1 });
});

afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

async function read(bytes: Uint8Array, reader = pool): Promise<ReadDocument> {
  const file = path.join(folder, 'document.pdf');
  await writeFile(file, bytes);
  return readDocument.parse(await reader.read(file));
}

/** The only page of a document with this content. */
async function page(drawing: string, changes?: PageChanges, more: readonly RawObject[] = []): Promise<PageModel> {
  const { pages } = await read(onePage(content(drawing), more, { box: '0 0 600 800', ...changes }));
  const [first] = pages;
  if (first === undefined) throw new Error('No page');
  return first;
}

const texts = ({ words }: PageModel): string[] => words.map(({ text }) => text);

/** `Referat` in ten points with its left end at x = 100, y = 700. */
const referat = 'BT /F1 10 Tf 100 700 Td (Referat) Tj ET';

describe('words', () => {
  it('have a box in display orientation, a baseline and a style', async () => {
    const { words, styles, textSource, textTrust } = await page(referat);
    expect(words).toMatchObject([{ text: 'Referat', baseline: 100, style: 0 }]);
    expect(words[0]?.box.map(Math.round)).toEqual([100, 91, 33, 11]);
    expect(styles).toEqual([{ font: 'Helvetica', size: 10, bold: false, italic: false, colour: '#000000' }]);
    expect([textSource, textTrust]).toEqual(['text-layer', 1]);
  });

  it('come from typed spaces, from gaps, and not from kerning', async () => {
    const drawing = 'BT /F1 10 Tf 50 700 Td [(by) 20 (en s) -600 (m\\370de)] TJ ET';
    expect(texts(await page(drawing))).toEqual(['byen', 's', 'm\u00f8de']);
  });

  it('stand where spacing, stretching, rise and leading put them', async () => {
    const drawing = 'BT /F1 10 Tf 2 Tc 5 Tw 50 Tz 3 Ts 12 TL 100 700 Td (ab cd) Tj T* (ef) Tj ET';
    const { words } = await page(drawing);
    // Helvetica: a, b, d, e are 5.56 wide, c 5, the space and f 2.78.
    expect(words.map(({ text, box, baseline }) => [text, box[0], baseline])).toEqual([
      ['ab', 100, 97],
      ['cd', 112.45, 97],
      ['ef', 100, 109],
    ]);
  });

  it('follow the page when it is turned', async () => {
    const { words, width, height, rotation } = await page(referat, { page: '/Rotate 90' });
    expect([width, height, rotation]).toEqual([800, 600, 90]);
    expect(words).toMatchObject([{ text: 'Referat', turned: 90 }]);
    expect(words[0]?.box.map(Math.round)).toEqual([698, 100, 11, 33]);
  });

  it('are upright on a turned page when they are turned back', async () => {
    const drawing = 'BT /F1 10 Tf 0 1 -1 0 100 700 Tm (Referat) Tj ET';
    const [word] = (await page(drawing, { page: '/Rotate 90' })).words;
    expect(word).not.toHaveProperty('turned');
    expect(word?.box.map(Math.round)).toEqual([700, 91, 33, 11]);
  });

  it('count from the corner of the crop box, in its units', async () => {
    const { words, width, height } = await page(referat, { page: '/CropBox [50 600 350 750] /UserUnit 2' });
    expect([width, height]).toEqual([600, 300]);
    expect(words[0]?.box.map(Math.round)).toEqual([100, 82, 66, 22]);
  });

  it('go on after a fault in the instructions', async () => {
    expect(texts(await page(`BT /F1 10 Tf 50 720 Td [(f\\370r))] TJ ET ] 1 2 zz ${referat}`))).toEqual([
      'f\u00f8r',
      'Referat',
    ]);
  });

  it('in a form field are read from its drawing', async () => {
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /Rect [100 100 200 120] /AP << /N 7 0 R >> >>';
    const look = {
      entries: '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 4 0 R >> >>',
      data: 'BT /F1 10 Tf 2 5 Td (udfyldt) Tj ET',
    };
    const changes = { page: '/Annots [6 0 R]', catalog: '/AcroForm << /Fields [6 0 R] >>' };
    const { words } = await page('', changes, [field, look]);
    expect(words).toMatchObject([
      { text: 'udfyldt', baseline: 695, box: [102, expect.anything(), expect.anything(), expect.anything()] },
    ]);
  });
});

describe('hidden words', () => {
  it.each([
    ['without ink', `3 Tr ${referat}`, 'invisible'],
    ['white on white', `1 g ${referat}`, 'same-colour'],
    ['under a black bar', `${referat} 90 690 100 30 re f`, 'covered'],
    ['too small', 'BT /F1 1 Tf 100 700 Td (Referat) Tj ET', 'tiny'],
    ['beside the page', 'BT /F1 10 Tf 700 700 Td (Referat) Tj ET', 'off-page'],
    ['clipped away', `0 0 50 50 re W n ${referat}`, 'invisible'],
    ['over a white box', `1 g 90 690 100 30 re f 0 g ${referat}`, undefined],
    ['white on a dark box', `0 0 1 rg 90 690 100 30 re f 1 g ${referat}`, undefined],
    ['filled and outlined', `2 Tr ${referat}`, undefined],
  ])('%s: %s', async (_, drawing, hidden) => {
    const { words } = await page(drawing);
    expect(words.map((word) => [word.text, word.hidden])).toEqual([['Referat', hidden]]);
  });

  it('in a layer that is switched off', async () => {
    const layer = '<< /Type /OCG /Name (Draft) >>';
    const changes = {
      catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
      resources: '/Properties << /L 6 0 R >>',
    };
    const { words } = await page(`/OC /L BDC ${referat} EMC`, changes, [layer]);
    expect(words).toMatchObject([{ text: 'Referat', hidden: 'invisible' }]);
  });
});

describe('drawings', () => {
  it('thin lines and strips are rules, boxes are areas', async () => {
    const drawing = '2 w 50 700 m 300 700 l S 50 600 250 1 re f 1 0 0 rg 100 100 50 40 re f 200 100 50 40 re S';
    const { rules, areas } = await page(drawing);
    expect(rules).toEqual([
      { x1: 50, y1: 100, x2: 300, y2: 100, width: 2 },
      { x1: 50, y1: 199.5, x2: 300, y2: 199.5, width: 1 },
    ]);
    expect(areas).toEqual([
      { box: [100, 660, 50, 40], fill: '#ff0000' },
      { box: [200, 660, 50, 40], fill: null },
    ]);
  });

  it('pictures keep their place and size in pixels; their data is never looked at', async () => {
    const picture = {
      entries:
        '/Type /XObject /Subtype /Image /Width 300 /Height 200 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      data: 'this is no picture',
    };
    const { images } = await page('q 150 0 0 100 50 600 cm /Im Do Q', { resources: '/XObject << /Im 6 0 R >>' }, [
      picture,
    ]);
    expect(images).toEqual([{ box: [50, 100, 150, 100], pixelWidth: 300, pixelHeight: 200 }]);
  });

  it('links keep addresses, and no scripts', async () => {
    const link = (uri: string) =>
      `<< /Type /Annot /Subtype /Link /Rect [100 700 150 710] /A << /S /URI /URI (${uri}) >> >>`;
    const more = [link('https://example.org/bilag.pdf'), link('javascript:alert\\(1\\)')];
    const { links } = await page(referat, { page: '/Annots [6 0 R 7 0 R]' }, more);
    expect(links).toEqual([{ box: [100, 90, 50, 10], url: 'https://example.org/bilag.pdf' }]);
  });
});

describe('the document as a whole', () => {
  const twoPages = (catalog = '', second = content(referat), more: readonly RawObject[] = [], trailer = '') =>
    rawPdf(
      [
        `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
        '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 600 800] /Resources << /Font << /F1 7 0 R >> >> >>',
        '<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>',
        '<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>',
        content(referat),
        second,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
        ...more,
      ],
      `/Root 1 0 R ${trailer}`,
    );

  it('tells its names, dates, outline and page labels', async () => {
    const more = [
      '<< /Title (Referat fra m\\370det) /Author (Sekretariatet) /CreationDate (D:20240305143000Z) >>',
      '<< /First 10 0 R /Last 10 0 R /Count 1 >>',
      '<< /Title (1. Godkendelse) /Parent 9 0 R /Dest [4 0 R /Fit] >>',
    ];
    const catalog = '/Outlines 9 0 R /PageLabels << /Nums [0 << /S /r >>] >>';
    const { info } = await read(twoPages(catalog, content(referat), more, '/Info 8 0 R'));
    expect(info).toMatchObject({
      pageCount: 2,
      title: 'Referat fra m\u00f8det',
      author: 'Sekretariatet',
      createdAt: '2024-03-05T14:30:00Z',
      encrypted: false,
      outline: [{ title: '1. Godkendelse', level: 1, page: 2 }],
      pageLabels: ['i', 'ii'],
      activeContent: [],
    });
  });

  it('tells what it would have run', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) /Next << /S /Launch /F (a.exe) >> >>';
    const { info } = await read(twoPages(catalog));
    expect(info.activeContent).toEqual(['javascript', 'launch-action']);
  });

  it('a page whose content is missing is failed, the others are read', async () => {
    const broken = Buffer.from(twoPages()).toString('latin1').replace('/Contents 6 0 R', '/Contents 9 0 R');
    const { pages } = await read(Buffer.from(broken, 'latin1'));
    expect(pages.map(({ failed, words }) => [failed, words.length])).toEqual([
      [null, 1],
      ['malformed', 0],
    ]);
  });

  const limited = async (limits: Partial<ReadLimits>, bytes: Uint8Array): Promise<unknown> => {
    const own = await openReaderPool({ size: 1, limits });
    try {
      const { info, pages } = await read(bytes, own);
      return { of: info.pageCount, failed: pages.map(({ failed }) => failed) };
    } catch (error) {
      return Object(error).code;
    } finally {
      await own.close();
    }
  };

  it.each([
    ['pages beyond the limit are left out', { pages: 1 }, { of: 2, failed: [null] }],
    ['pages beyond the characters allowed are left out', { characters: 10 }, { of: 2, failed: [null] }],
    ['a document of pages that are too full is refused', { pageCharacters: 5 }, 'limit'],
    ['nothing kept at all is a limit, too', { characters: 5 }, 'limit'],
  ])('%s', async (_, limits, expected) => {
    expect(await limited(limits, twoPages())).toEqual(expected);
  });

  it('a stream that unpacks to too much stops the document', async () => {
    const { deflateSync } = await import('node:zlib');
    const data = deflateSync(Buffer.from(`${referat} ${' '.repeat(100_000)}`));
    const packed = twoPages('', { entries: '/Filter /FlateDecode', data });
    expect(await limited({ streamBytes: 200_000 }, packed)).toEqual({ of: 2, failed: [null, null] });
    expect(await limited({ streamBytes: 50_000 }, packed)).toBe('limit');
  });
});
