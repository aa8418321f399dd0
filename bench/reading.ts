// Folders of PDFs into a table: pages per second of our reading, of bare pdf.js and of Poppler's pdftotext, in one run.
//
//     npx node bench/reading.ts [--repeats 3] [FOLDER …]        default: ../shared/corpus/dev
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openReaderPool } from '../pipeline/read/pool.ts';

/** Reads one PDF and tells how many pages it has. */
type Contender = (file: string) => Promise<number>;

const { values, positionals } = parseArgs({
  options: { repeats: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : [path.join(import.meta.dirname, '../../shared/corpus/dev')];
const files = folders.flatMap(pdfsIn).sort();
const repeats = Math.max(1, Number.parseInt(values.repeats, 10));

const pool = await openReaderPool({ size: 1 });
const contenders: Readonly<Record<string, Contender>> = {
  'minutebook read': async (file) => (await pool.read(file)).pages.length,
  'pdf.js getTextContent': bareText,
  'pdftotext -bbox-layout': popplerText,
};

function pdfsIn(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.pdf')).map((name) => path.join(folder, name));
}

async function bareText(file: string): Promise<number> {
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data: new Uint8Array(fs.readFileSync(file)),
    verbosity: 0,
    standardFontDataUrl: `${path.join(home, 'standard_fonts')}/`,
    cMapUrl: `${path.join(home, 'cmaps')}/`,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1)
    await (await document.getPage(number)).getTextContent();
  const pages = document.numPages;
  await task.destroy();
  return pages;
}

async function popplerText(file: string): Promise<number> {
  const options = { maxBuffer: 2 ** 30, encoding: 'utf8' } as const;
  const { stdout } = await promisify(execFile)('pdftotext', ['-bbox-layout', file, '-'], options);
  return stdout.split('<page ').length - 1;
}

/** Seconds for all files. */
async function timed(contender: Contender): Promise<{ seconds: number; pages: number }> {
  const start = performance.now();
  let pages = 0;
  for (const file of files) pages += await contender(file);
  return { seconds: (performance.now() - start) / 1000, pages };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measured(): Promise<Map<string, { rates: number[]; pages: number }>> {
  const results = new Map(Object.keys(contenders).map((name) => [name, { rates: [], pages: 0 }]));
  // The first round warms up and does not count; then by turns, so that a busy moment hits all alike.
  for (let round = 0; round <= repeats; round += 1) {
    for (const [name, contender] of Object.entries(contenders)) {
      const { seconds, pages } = await timed(contender);
      const result = results.get(name);
      if (round > 0 && result !== undefined)
        Object.assign(result, { rates: [...result.rates, pages / seconds], pages });
    }
  }
  return results;
}

const bare = 'pdf.js getTextContent';
const results = await measured();
await pool.close();
const reference = median(results.get(bare)?.rates ?? []);
console.table(
  [...results].map(([name, { rates, pages }]) => ({
    reader: name,
    pages,
    'pages/s (median)': Number(median(rates).toFixed(1)),
    'pages/s (all)': rates.map((rate) => rate.toFixed(1)).join(' '),
    'times bare pdf.js': Number((reference / median(rates)).toFixed(2)),
  })),
);
