// Starts the command line as a user does, and invented PDFs for it to work on.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import PDFDocument from 'pdfkit';

const program = path.join(import.meta.dirname, '..', '..', 'bin', 'minutebook.mjs');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Running = ChildProcessByStdio<null, Readable, Readable>;

/** Starts `minutebook ...args`; `more` is added to its environment. */
export function start(
  args: readonly string[],
  cwd = process.cwd(),
  more: Readonly<Record<string, string>> = {},
): Running {
  const env = { PATH: process.env.PATH, NO_COLOR: '1', ...more };
  return spawn(process.execPath, [program, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits for the end of a command, gathering what it prints. */
export async function end(running: Running): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  running.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed.stdout += piece;
  });
  running.stderr.setEncoding('utf8').on('data', (piece: string) => {
    printed.stderr += piece;
  });
  await once(running, 'close');
  return { code: running.exitCode, signal: running.signalCode, ...printed };
}

/** Runs `minutebook ...args` to its end. */
export function minutebook(args: readonly string[], cwd?: string): Promise<Ended> {
  return end(start(args, cwd));
}

/** Waits until `happened` says so. */
export async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await sleep(5);
}

export interface Page {
  readonly lines?: readonly string[];
  /** Fills the page with a picture, as a scanner does. */
  readonly picture?: true;
}

/** A PDF of these pages; the same pages give the same bytes. */
export async function makePdf(pages: readonly Page[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  for (const { lines = [], picture } of pages) {
    document.addPage({ size: 'A4', margin: 60 });
    if (picture) document.image(onePixel, 0, 0, { width: 595, height: 842 });
    for (const line of lines) document.fontSize(11).text(line);
  }
  document.end();
  await once(document, 'end');
  return Buffer.concat(pieces);
}

/** A grey pixel as PNG. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Lines of invented English minutes; another number gives other content. */
export function minutesLines(number: number): string[] {
  return [
    'Hollowbrook Parish Council',
    `Minutes of the meeting held on ${1 + (number % 28)} March 2024 at 7.00 pm in the village hall`,
    'Present: A. Thorngate (Chair), B. Millrace, C. Fennimore',
    'Apologies: D. Oakhanger',
    '1. Minutes of the previous meeting',
    'RESOLVED: that the minutes be approved as a correct record.',
    `2. Repair of bench number ${number}`,
    `RESOLVED: that a sum of £${100 + number} be spent on the repair.`,
    '3. Date of the next meeting',
    'The next meeting will be held in April.',
  ];
}

/** Fills a folder with `count` different minutes: `000.pdf` … */
export async function fillFolder(folder: string, count: number): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const pdf = await makePdf([{ lines: minutesLines(number) }]);
    fs.writeFileSync(path.join(folder, `${String(number).padStart(3, '0')}.pdf`), pdf);
  }
}

/** The SHA-256 of every file below a folder, by its relative path. */
export function hashesBelow(
  folder: string,
  accepts: (relative: string) => boolean = () => true,
): Record<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter(accepts)
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(fs.readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}
