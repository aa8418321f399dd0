// A kind and a number into a folder of invented minutes: of one page, of many pages, and scans of them.
import fs from 'node:fs';
import path from 'node:path';
import { chanceOf } from '../fixtures/chance.ts';
import { scanOf } from '../fixtures/degraded/scan.ts';
import { fillFolder, makePdf } from '../tests/apps/command.ts';

export const minutesKinds = ['small', 'long', 'scans'] as const;
export type MinutesKind = (typeof minutesKinds)[number];

/** Pages of a long one, least and most: what councils print of an evening. */
const longPages = [20, 60] as const;
const linesPerPage = 42;
const wordsPerLine = 13;
/** Lines from one item to the next. */
const linesPerItem = 30;

/** Of a scan: a few, so that many documents are shared out evenly. */
const scannedPages = 2;
/** An office scanner, not at its best. */
const wear = { resolution: 200, noise: 8, jpeg: 75 };

/** Fills a folder with `count` different minutes; the same numbers give the same bytes. */
export async function fillWith(kind: MinutesKind, folder: string, count: number): Promise<void> {
  if (kind === 'small') return fillFolder(folder, count);
  fs.mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const pdf = kind === 'long' ? await longMinutes(number) : await scannedMinutes(number);
    fs.writeFileSync(path.join(folder, `${kind}-${number}.pdf`), pdf);
  }
}

function longMinutes(number: number): Promise<Buffer> {
  return minutesOf(number, chanceOf(number).int(...longPages));
}

async function scannedMinutes(number: number): Promise<Uint8Array> {
  return (await scanOf(new Uint8Array(await minutesOf(number, scannedPages)), wear, number)).pdf;
}

function minutesOf(number: number, pages: number): Promise<Buffer> {
  return makePdf(Array.from({ length: pages }, (_, page) => ({ lines: linesOf(number, page) })));
}

/** The head on the first page; then items, one after the other, over all pages. */
function linesOf(number: number, page: number): string[] {
  const chance = chanceOf(number * 1_000 + page);
  return Array.from({ length: linesPerPage }, (_, row) => {
    const at = page * linesPerPage + row;
    const head = heads(number)[at];
    if (head !== undefined) return head;
    if (at % linesPerItem === 0) return `${at / linesPerItem}. ${sentence(chance, 5)}`;
    if (at % linesPerItem === linesPerItem - 1) return `RESOLVED: that ${sentence(chance, 9)}.`;
    return sentence(chance, wordsPerLine);
  });
}

const heads = (number: number): string[] => [
  'Hollowbrook Parish Council',
  `Minutes of the meeting held on ${1 + (number % 28)} March 2024 at 7.00 pm in the village hall`,
  'Present: A. Thorngate (Chair), B. Millrace, C. Fennimore',
  'Apologies: D. Oakhanger',
];

const words =
  'the path along stream is repaired before winter and cost of it met from budget for roads members heard report on drains which clerk had written with a plan to plant trees behind hall in spring while traffic near school was slow residents asked when bridge would open again'.split(
    ' ',
  );

function sentence(chance: ReturnType<typeof chanceOf>, count: number): string {
  return Array.from({ length: count }, () => chance.pick(words)).join(' ');
}
