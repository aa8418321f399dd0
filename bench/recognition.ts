// Scans of invented minutes to words: how well and how fast, beside the `tesseract` of the system on the same pictures.
//
//   node bench/recognition.ts                     error rates and pages a minute
//   node bench/recognition.ts --seeds 5           the same on more pages
//   node bench/recognition.ts --pages 300         one long scan: memory of the recognisers as it goes on
//   node bench/recognition.ts --text minutes.pdf --scan scan.pdf --language dan
//                                                 error rates on a scan of pages that exist as text, too
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scanOf, scanPdf } from '../fixtures/degraded/scan.ts';
import type { ScannedPage, Wear } from '../fixtures/degraded/scanner.ts';
import { generateMinutes } from '../fixtures/generate.ts';
import type { StyleName } from '../fixtures/styles/catalogue.ts';
import { type OcrLanguage, ocrLanguage } from '../pipeline/ocr/languages.ts';
import { openRecogniserPool } from '../pipeline/ocr/pool.ts';
import { openReaderPool } from '../pipeline/read/pool.ts';
import { heldMemory, takenSeconds } from './child-processes.ts';
import { type BoxedWord, characterErrorRate, rowText } from './error-rate.ts';
import { hasNativeTesseract, ourLanguageData, readNative } from './native-tesseract.ts';
import { comparePair, pairTable } from './scan-pair.ts';

/** What is done to the pages, from good scans to bad ones. */
const wears: readonly (readonly [string, Wear])[] = [
  ['300 dpi', { resolution: 300 }],
  ['200 dpi', { resolution: 200 }],
  ['150 dpi', { resolution: 150, jpeg: 80 }],
  ['200 dpi, noise, JPEG 60', { resolution: 200, noise: 25, jpeg: 60 }],
  ['150 dpi, noise, JPEG 60', { resolution: 150, noise: 20, jpeg: 60 }],
  ['200 dpi, askew by 1°', { resolution: 200, skew: 1, noise: 8 }],
  ['200 dpi, askew by -2.5°', { resolution: 200, skew: -2.5, noise: 8 }],
  ['200 dpi, shadow', { resolution: 200, shade: 110, noise: 10 }],
  ['200 dpi, dust', { resolution: 200, dust: 0.002 }],
  ['200 dpi, blurred', { resolution: 200, blur: 1.3 }],
];
const styles: readonly (readonly [StyleName, OcrLanguage])[] = [
  ['da-municipal-a', 'dan'],
  ['da-association', 'dan'],
  ['en-council-rollcall', 'eng'],
];
const firstSeed = 7;

interface Sample {
  readonly wear: string;
  readonly language: OcrLanguage;
  readonly skew: number;
  readonly page: ScannedPage;
  readonly printed: string;
  readonly pdf: string;
  readonly jpeg: string;
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    seeds: { type: 'string', default: '3' },
    text: { type: 'string' },
    scan: { type: 'string' },
    language: { type: 'string', default: 'eng' },
  },
});
const cores = os.availableParallelism();
const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-bench-'));
try {
  const { pages, seeds, text, scan, language } = values;
  if (text !== undefined && scan !== undefined)
    console.log(pairTable(await comparePair({ text, scan, language: ocrLanguage.parse(language) })));
  else if (pages === undefined) await compare(Number(seeds));
  else await longScan(Number(pages));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Every style in every state. */
async function makeSamples(seed: number): Promise<readonly Sample[]> {
  const readers = await openReaderPool({ size: 1 });
  const samples: Sample[] = [];
  for (const [style, language] of styles) {
    const { pdf } = await generateMinutes(style, seed);
    const source = path.join(folder, `${style}-${seed}.pdf`);
    await writeFile(source, pdf);
    const printed = rowText((await readers.read(source)).pages[0]?.words ?? []);
    for (const [wear, how] of wears) {
      const scan = await scanOf(pdf, how, seed, 1);
      const [page] = scan.pages;
      if (page === undefined) continue;
      const stem = path.join(folder, `${style}-${seed}-${samples.length}`);
      await writeFile(`${stem}.pdf`, scan.pdf);
      await writeFile(`${stem}.jpg`, page.jpeg);
      samples.push({ wear, language, skew: how.skew ?? 0, page, printed, pdf: `${stem}.pdf`, jpeg: `${stem}.jpg` });
    }
  }
  await readers.close();
  return samples;
}

type Way = (sample: Sample) => Promise<readonly BoxedWord[]>;

/** What one way made of some pages, which were given to it as many at a time as there are cores. */
interface Turn {
  readonly words: readonly (readonly BoxedWord[])[];
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Bytes that a process of it held at most. */
  readonly most: number;
}

/**
 * All ways read the same pages, a set of them in turn, so that none has a quieter machine than the others. The first
 * set has the starting of processes in it; the others are read as the pages of a long archive are.
 */
async function compare(sets: number): Promise<void> {
  const pool = await openRecogniserPool({ size: cores });
  const data = await ourLanguageData([...new Set(styles.map(([, language]) => language))]);
  const level =
    (from: string | null): Way =>
    async ({ jpeg, language, skew, page }) =>
      straightened(await readNative(jpeg, language, from), skew, page);
  const native: readonly (readonly [string, Way])[] = [
    ['tesseract', level(null)],
    ['same data', level(data.folder)],
  ];
  const ways: readonly (readonly [string, Way])[] = [
    [
      'minutebook',
      async ({ pdf, language }) =>
        (await pool.recognise({ path: pdf, page: 1, images: 1, languages: [language] })).words,
    ],
    ...((await hasNativeTesseract()) ? native : []),
  ];
  const results: Result[] = ways.map(([name]) => ({ name, turns: [] }));
  const samples: Sample[] = [];
  for (let set = 0; set < sets; set += 1) {
    const pages = await makeSamples(firstSeed + set);
    samples.push(...pages);
    for (const [index, [, way]] of ways.entries()) results[index]?.turns.push(await turn(way, pages));
  }
  report(results, samples);
  await pool.close();
  await data.remove();
}

async function turn(way: Way, samples: readonly Sample[]): Promise<Turn> {
  const words: (readonly BoxedWord[])[] = [];
  const waiting = [...samples.entries()];
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, ...heldMemory());
  }, 500);
  const [started, taken] = [performance.now(), takenSeconds()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) words[next[0]] = await way(next[1]);
  };
  await Promise.all(Array.from({ length: cores }, worker));
  clearInterval(watch);
  return { words, seconds: (performance.now() - started) / 1000, processorSeconds: takenSeconds() - taken, most };
}

interface Result {
  readonly name: string;
  readonly turns: Turn[];
}

function report(results: readonly Result[], samples: readonly Sample[]): void {
  const row = (label: string, cells: readonly string[]): void =>
    console.log(label.padEnd(28) + cells.map((cell) => cell.padStart(12)).join(''));
  const rates = results.map(({ turns }) =>
    turns
      .flatMap(({ words }) => words)
      .map((words, index) => characterErrorRate(samples[index]?.printed ?? '', rowText(words))),
  );
  const names = results.map(({ name }) => name);
  row('character error rate', names);
  for (const [wear] of wears)
    row(
      wear,
      rates.map((each) => mean(each.filter((_, index) => samples[index]?.wear === wear))),
    );
  row('mean', rates.map(mean));
  const speeds = (of: (turns: readonly Turn[]) => readonly Turn[], label: string): void => {
    const perMinute = results.map(({ turns }) => pagesPerMinute(of(turns)));
    row(
      label,
      perMinute.map((each) => each.toFixed(1)),
    );
    row(
      'times minutebook',
      perMinute.map((each) => ((perMinute[0] ?? 0) / each).toFixed(2)),
    );
    row(
      'processor seconds a page',
      results.map(({ turns }) => processorPerPage(of(turns)).toFixed(2)),
    );
  };
  speeds((turns) => turns.slice(0, 1), 'pages a minute, first set');
  if (results.some(({ turns }) => turns.length > 1)) speeds((turns) => turns.slice(1), 'pages a minute, others');
  // The recognisers stand by while the others work: only the first number is about a process at work.
  row('most memory, MB', [(Math.max(0, ...(results[0]?.turns ?? []).map(({ most }) => most)) / 1e6).toFixed(0)]);
}

function mean(rates: readonly number[]): string {
  return `${((100 * rates.reduce((sum, rate) => sum + rate, 0)) / rates.length).toFixed(2)} %`;
}

function pagesPerMinute(turns: readonly Turn[]): number {
  return (60 * pagesIn(turns)) / turns.reduce((sum, { seconds }) => sum + seconds, 0);
}

function processorPerPage(turns: readonly Turn[]): number {
  return turns.reduce((sum, { processorSeconds }) => sum + processorSeconds, 0) / pagesIn(turns);
}

function pagesIn(turns: readonly Turn[]): number {
  return turns.reduce((sum, { words }) => sum + words.length, 0);
}

/** Words on a picture that lies askew, where they would be if it did not. */
function straightened(words: readonly BoxedWord[], skew: number, { width, height }: ScannedPage): readonly BoxedWord[] {
  const [sine, cosine] = [Math.sin((-skew * Math.PI) / 180), Math.cos((-skew * Math.PI) / 180)];
  return words.map(({ text, box: [left, top, wide, high] }) => {
    const [x, y] = [left + wide / 2 - width / 2, top + high / 2 - height / 2];
    const [middleX, middleY] = [x * cosine - y * sine + width / 2, x * sine + y * cosine + height / 2];
    return { text, box: [middleX - wide / 2, middleY - high / 2, wide, high] };
  });
}

async function longScan(count: number): Promise<void> {
  const { pdf } = await generateMinutes('en-parish', firstSeed);
  const { pages } = await scanOf(pdf, { resolution: 200, noise: 10 }, firstSeed, 3);
  const file = path.join(folder, 'long.pdf');
  const many = Array.from({ length: count }, (_, index) => pages[index % pages.length]).filter(
    (page) => page !== undefined,
  );
  await writeFile(file, scanPdf(many, { resolution: 200 }));
  const pool = await openRecogniserPool({ size: cores });
  const started = performance.now();
  let done = 0;
  const one = async (page: number): Promise<void> => {
    const { failed } = await pool.recognise({ path: file, page, images: 1, languages: ['eng'] });
    if (failed !== null) throw new Error(`Page ${page} failed: ${failed}.`);
    done += 1;
    if (done % 25 > 0) return;
    const memory = heldMemory().map((bytes) => `${(bytes / 1e6).toFixed(0)} MB`);
    const minutes = (performance.now() - started) / 60_000;
    console.log(`${done} pages, ${(done / minutes).toFixed(1)} a minute, recognisers ${memory.join(', ')}`);
  };
  await Promise.all(many.map((_, index) => one(index + 1)));
  await pool.close();
}
