// A number of items to a table of how fast a catalogue is built, updated and searched.
//
//   node bench/catalogue.ts [ITEMS]     (without ITEMS: 200,000)
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openForReading } from '../exports/catalogue/database.ts';
import { search } from '../exports/catalogue/search/search.ts';
import { updateCatalogue } from '../exports/catalogue/update.ts';
import { inventedVersion } from '../tests/exports/catalogue/invented.ts';
import { inventedArchive, inventedQuestions, itemsPerMeeting } from './invented-archive.ts';

const usualItems = 200_000;
const questions = 300;

const items = Number(process.argv[2] ?? usualItems);
const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-bench-'));
try {
  await measure(path.join(folder, 'catalogue.sqlite'));
} finally {
  await rm(folder, { recursive: true });
}

async function measure(file: string): Promise<void> {
  const store = inventedArchive(items);
  const making = await timed(async () => {
    for await (const { key } of store.list('records/')) await store.get(key);
  });
  const options = { store, file, version: inventedVersion };
  const built = await timed(() => updateCatalogue(options));
  const seconds = built - making;
  console.log(`records made for the bench          ${making.toFixed(1)} s (taken off below)`);
  console.log(`built from ${items} items        ${seconds.toFixed(1)} s   ${Math.round(items / seconds)} items/s`);
  console.log(`size of the file                    ${((await stat(file)).size / 1e6).toFixed(0)} MB`);
  console.log(`most memory                         ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  console.log(`update with nothing new             ${(await timed(() => updateCatalogue(options))).toFixed(2)} s`);
  const grown = { ...options, store: inventedArchive(items + itemsPerMeeting) };
  console.log(`update with one new meeting         ${(await timed(() => updateCatalogue(grown))).toFixed(2)} s`);
  searchAll(file);
}

function searchAll(file: string): void {
  const db = openForReading(file);
  const filters = { 'no filter': {}, 'since 2010, adopted': { from: '2010', outcome: 'adopted' } };
  for (const [name, filter] of Object.entries(filters)) {
    const took = inventedQuestions(questions)
      .map((question) => {
        const started = process.cpuUsage();
        const { total } = search(db, question, filter, 10);
        const { user, system } = process.cpuUsage(started);
        return { question, total, milliseconds: (user + system) / 1000 };
      })
      .sort((one, other) => one.milliseconds - other.milliseconds);
    const at = (share: number): string => (took[Math.floor(share * (took.length - 1))]?.milliseconds ?? 0).toFixed(1);
    const worst = took.at(-1);
    console.log(
      `search, ${name.padEnd(27)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   worst ${at(1)} ms (${worst?.question}: ${worst?.total})`,
    );
  }
  db.close();
}

/** Seconds of work: of this process alone, because other work on the machine would count as ours on a clock. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
