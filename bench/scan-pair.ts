// A PDF with text and a scan of the same pages into the error rates of recognition, ours and that of the system.

import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ocrLimits } from '../pipeline/limits.ts';
import type { GreyPicture } from '../pipeline/ocr/grey-picture.ts';
import type { OcrLanguage } from '../pipeline/ocr/languages.ts';
import { pagePicture } from '../pipeline/ocr/page-picture.ts';
import { openDrawable } from '../pipeline/ocr/pdf-drawing.ts';
import { openRecogniserPool } from '../pipeline/ocr/pool.ts';
import { openReaderPool } from '../pipeline/read/pool.ts';
import { characterErrorRate, rowText } from './error-rate.ts';
import { hasNativeTesseract, ourLanguageData, readNative } from './native-tesseract.ts';

export interface ScanPair {
  /** Paths of PDFs. */
  readonly text: string;
  readonly scan: string;
  readonly language: OcrLanguage;
}

export interface PairRow {
  readonly page: number;
  /** Characters printed. */
  readonly characters: number;
  /** Share of characters that are wrong, by name of the recogniser. */
  readonly rates: Readonly<Record<string, number>>;
}

/** One row for each page that both have. Every recogniser is given the same picture: the scanned page's own image. */
export async function comparePair({ text, scan, language }: ScanPair): Promise<readonly PairRow[]> {
  const readers = await openReaderPool({ size: 1 });
  const pool = await openRecogniserPool({ size: 1 });
  const data = await ourLanguageData([language]);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-pair-'));
  const pdf = await openDrawable(new Uint8Array(readFileSync(scan)), ocrLimits);
  const native = await hasNativeTesseract();
  try {
    const printed = (await readers.read(text)).pages.slice(0, pdf.document.numPages);
    const rows: PairRow[] = [];
    for (const { number, words } of printed) {
      const expected = rowText(words);
      const ours = await pool.recognise({ path: scan, page: number, images: 1, languages: [language] });
      const rates: Record<string, number> = { minutebook: characterErrorRate(expected, rowText(ours.words)) };
      if (native) {
        const picture = path.join(folder, `${number}.pgm`);
        const { placed } = await pagePicture(pdf, number, 1, ocrLimits);
        await writeFile(picture, greymap(placed.picture));
        for (const [name, from] of [
          ['tesseract', null],
          ['same data', data.folder],
        ] as const)
          rates[name] = characterErrorRate(expected, rowText(await readNative(picture, language, from)));
      }
      rows.push({ page: number, characters: expected.length, rates });
    }
    return rows;
  } finally {
    await Promise.all([readers.close(), pool.close(), pdf.close(), data.remove(), rm(folder, { recursive: true })]);
  }
}

/** Rows and, below them, the mean over all characters, as a table of percentages. */
export function pairTable(rows: readonly PairRow[]): string {
  const names = Object.keys(rows[0]?.rates ?? {});
  const line = (label: string, rates: readonly number[]): string =>
    label.padEnd(28) + rates.map((rate) => `${(100 * rate).toFixed(2)} %`.padStart(12)).join('');
  const all = rows.reduce((sum, { characters }) => sum + characters, 0);
  const mean = (name: string): number =>
    rows.reduce((sum, { characters, rates }) => sum + characters * (rates[name] ?? 0), 0) / Math.max(1, all);
  return [
    'character error rate'.padEnd(28) + names.map((name) => name.padStart(12)).join(''),
    ...rows.map(({ page, rates }) => line(`page ${page}`, Object.values(rates))),
    line('all', names.map(mean)),
  ].join('\n');
}

/** The simplest of picture files: a line of text and the dots (Netpbm "P5"). */
function greymap({ width, height, dots }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots]);
}
