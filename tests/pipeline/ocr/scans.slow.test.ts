// Scans made of invented minutes, and pictures in every coding, through real recogniser processes.
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { characterErrorRate, rowText } from '../../../bench/error-rate.ts';
import { scanOf } from '../../../fixtures/degraded/scan.ts';
import type { Wear } from '../../../fixtures/degraded/scanner.ts';
import { generateMinutes } from '../../../fixtures/generate.ts';
import { manyImages } from '../../../fixtures/hostile/bombs.ts';
import { sentencePicture } from '../../../fixtures/hostile/codecs/sentence.ts';
import {
  corruptFaxPage,
  corruptJbig2Page,
  corruptJpegPage,
  corruptJpxPage,
  cutFaxPage,
  cutJbig2Page,
  cutJpxPage,
  faxPage,
  hugeImagePage,
  jbig2Page,
  jpxPage,
  lyingJpxPage,
} from '../../../fixtures/hostile/pictures.ts';
import type { OcrLanguage } from '../../../pipeline/ocr/languages.ts';
import { openRecogniserPool, type RecogniserPool } from '../../../pipeline/ocr/pool.ts';
import type { RecognisedPage } from '../../../pipeline/ocr/recognised-page.ts';
import { openReaderPool } from '../../../pipeline/read/pool.ts';

let folder: string;
let pool: RecogniserPool;
/** The text of the first page of minutes whose contents list leads with dots, and their bytes. */
let printed: { text: string; pdf: Uint8Array };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-scans-test-'));
  pool = await openRecogniserPool({ size: 1 });
  const { pdf } = await generateMinutes('da-municipal-a', 7);
  const readers = await openReaderPool({ size: 1 });
  const [page] = (await readers.read(await fileOf(pdf))).pages;
  await readers.close();
  printed = { pdf, text: rowText(page?.words ?? []) };
});

afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true, force: true });
});

let files = 0;
async function fileOf(pdf: Uint8Array): Promise<string> {
  files += 1;
  const file = path.join(folder, `${files}.pdf`);
  await writeFile(file, pdf);
  return file;
}

/** The same document in a file of so many bytes: white space, and its end once more. */
async function stretched(pdf: Uint8Array, size: number): Promise<string> {
  const bytes = Buffer.from(pdf);
  const end = bytes.lastIndexOf('startxref');
  const file = path.join(folder, 'stretched.pdf');
  const handle = await open(file, 'w');
  await handle.write(bytes, 0, bytes.length, 0);
  await handle.write(bytes, end, bytes.length - end, size - (bytes.length - end));
  await handle.close();
  return file;
}

async function recognised(pdf: Uint8Array, language: OcrLanguage = 'eng', by = pool): Promise<RecognisedPage> {
  return by.recognise({ path: await fileOf(pdf), page: 1, images: 1, languages: [language] });
}

const textOf = (page: RecognisedPage): string => page.words.map(({ text }) => text).join(' ');

describe('a scan', () => {
  it('in a file larger than the memory of a recogniser is read as from a small one', async () => {
    const { pdf } = await scanOf(printed.pdf, { resolution: 150 }, 7, 1);
    const path = await stretched(pdf, 900_000_000);
    const large = await pool.recognise({ path, page: 1, images: 1, languages: ['dan'] });
    expect(large.failed).toBeNull();
    expect(textOf(large)).toBe(textOf(await recognised(pdf, 'dan')));
    expect(large.words.length).toBeGreaterThan(50);
  });

  it.each<[string, Wear, Partial<RecognisedPage>, number]>([
    [
      'is read word for word, dots and page numbers included',
      { resolution: 200 },
      { turn: 0, skew: 0, resolution: 200 },
      0.01,
    ],
    [
      'askew, in a shadow and with noise is straightened and read',
      { resolution: 200, skew: 2, shade: 110, noise: 15 },
      { turn: 0 },
      0.03,
    ],
    ['on its side is turned', { resolution: 150, turn: 90 }, { turn: 270 }, 0.03],
    ['on its head is turned', { resolution: 150, turn: 180 }, { turn: 180 }, 0.03],
  ])('%s', async (_, wear, expected, mostErrors) => {
    const { pdf } = await scanOf(printed.pdf, wear, 1, 1);
    const page = await recognised(pdf, 'dan');
    expect(page).toMatchObject(expected);
    expect(page.skew).toBeCloseTo(wear.skew ?? 0, 0.5);
    expect(characterErrorRate(printed.text, rowText(page.words))).toBeLessThan(mostErrors);
  });

  it('keeps what is bold, the sizes of print, and level baselines', async () => {
    const { pdf } = await scanOf(printed.pdf, { resolution: 200, noise: 8 }, 1, 1);
    const { words, styles } = await recognised(pdf, 'dan');
    const styleOf = (text: string) => styles[words.find((word) => word.text === text)?.style ?? -1];
    expect(styleOf('Medlemmer:')).toMatchObject({ bold: true });
    expect(styleOf('Byrådssalen')).toMatchObject({ bold: false, size: styleOf('Medlemmer:')?.size });
    expect(styleOf('Sagsoversigt')?.size).toBeGreaterThan(styleOf('Byrådssalen')?.size ?? 0);
    const baselineOf = (text: string) => words.find((word) => word.text === text)?.baseline ?? 0;
    expect(Math.abs(baselineOf('Sted:') - baselineOf('Byrådssalen'))).toBeLessThan(1);
  });

  it('is read the same in a fresh process, after another page, and in the same file as another', async () => {
    const { pdf } = await scanOf(printed.pdf, { resolution: 100 }, 1, 2);
    const path = await fileOf(pdf);
    const order = (page: number) => ({ path, page, images: 1, languages: ['dan'] as const });
    const fresh = await openRecogniserPool({ size: 1 });
    const alone = await fresh.recognise(order(1));
    await fresh.close();
    await pool.recognise(order(2));
    expect(await pool.recognise(order(1))).toEqual(alone);
  });
});

describe('a picture', () => {
  it.each([
    ['CCITT group 4', faxPage],
    ['JBIG2', jbig2Page],
    ['JPEG 2000', jpxPage],
  ] as const)('in %s is read', async (_, make) => {
    expect(textOf(await recognised(make()))).toBe(sentencePicture.lines.join(' '));
  });

  it.each([
    ['that is no JPEG', corruptJpegPage, 'malformed'],
    ['in JPEG 2000 that is cut off', cutJpxPage, 'malformed'],
    ['of 30,000 × 30,000 dots', hugeImagePage, 'malformed'],
    ['among 30,000', () => manyImages(30_000), 'limit'],
  ] as const)('%s fails its page', async (_, make, code) => {
    expect((await recognised(make())).failed).toBe(code);
  });

  it.each([
    ['in CCITT group 4 with its middle overwritten', corruptFaxPage, /^Minutes of the annual meeting/],
    ['in CCITT group 4 that is cut off', cutFaxPage, /^Minutes of the annual meeting/],
    ['in JBIG2 with its middle overwritten', corruptJbig2Page, /^Minutes of the annual meeting/],
    ['in JBIG2 that is cut off', cutJbig2Page, /^Minutes of the annual meeting/],
    ['in JPEG 2000 with its middle overwritten', corruptJpxPage, /Minutes of the ann/],
    ['that says it is larger than it is', lyingJpxPage, /^/],
  ] as const)('%s gives what can be seen', async (_, make, text) => {
    expect(textOf(await recognised(make()))).toMatch(text);
  });
});
