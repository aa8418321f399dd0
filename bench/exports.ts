// Generated records of a million items into every format of export: seconds, and memory at its highest.
//
//   node bench/exports.ts [--items 1000000] [--to parquet] [--to csv]
//
// Each format runs in a process of its own, so that its memory is its own. The records are made as they are asked for,
// and go through JSON and its checks like records of a store; what is written goes to a folder for temporary files.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exportStore } from '../exports/export.ts';
import { exportFormats } from '../exports/formats.ts';
import { everything } from '../exports/selection/filter.ts';
import { keepHeapSmall } from '../exports/small-heap.ts';
import { openFolderStore } from '../pipeline/store/folder.ts';
import { keys, partsOfKey } from '../pipeline/store/keys.ts';
import type { Store } from '../pipeline/store/store.ts';
import type { Item, MinutesRecord } from '../schemas/record.ts';
import { inventedRecord, item, vote } from '../tests/exports/invented.ts';

const itemsPerRecord = 20;
const version = '0.0.0-bench';
const words =
  'the path along the stream is repaired before winter and the cost is met from the budget for roads '.split(' ');

/** A text of `count` words that differs from one `seed` to the next. */
function textOf(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, i) => words[(seed * 31 + i * 7 + ((seed >> (i % 8)) & 3)) % words.length],
  ).join(' ');
}

function itemOf(record: number, number: number): Item {
  const seed = record * itemsPerRecord + number;
  const id = `i${number}`;
  return item(id, `${textOf(seed, 6)} ${seed}`, {
    caseNumber: `${seed % 9000}-2024`,
    sections: [
      { role: 'background', heading: 'Background', text: textOf(seed, 60), evidence: [] },
      { role: 'decision', heading: 'Decision', text: textOf(seed + 1, 12), evidence: [] },
    ],
    votes: seed % 10 === 0 ? [vote(`${id}.v1`)] : [],
  });
}

/** As in a store of a country: each with some hundred meetings. */
const organizations = 100;

/** Days from 2000 on, one after the other, each organization its own. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2000, 0, 1 + Math.floor(number / organizations))).toISOString().slice(0, 10);
}

const template = inventedRecord('bench', { items: [], issues: [], attendanceChanges: [] });

function recordOf(id: string, number: number): MinutesRecord {
  const items = Array.from({ length: itemsPerRecord }, (_, i) => itemOf(number, i + 1));
  const meeting = { ...template.meeting, organization: `Town ${number % organizations}`, date: dayOf(number) };
  return { ...template, id, file: { ...template.file, sha256: id }, meeting, items };
}

/** A store whose records are made when they are asked for; the change journal is kept in `folder`. */
async function generatedStore(records: number, folder: string): Promise<Store> {
  const rest = await openFolderStore(folder, { create: true });
  const numbers = new Map(
    Array.from({ length: records }, (_, i) => [createHash('sha256').update(`bench ${i}`).digest('hex'), i]),
  );
  const sorted = [...numbers.keys()].sort();
  return {
    ...rest,
    async get(key) {
      const id = partsOfKey(key)?.id ?? '';
      const number = key.startsWith('records/') ? numbers.get(id) : undefined;
      return number === undefined ? rest.get(key) : Buffer.from(JSON.stringify(recordOf(id, number), null, 2));
    },
    async *list(prefix) {
      if (!prefix.startsWith('records/')) yield* rest.list(prefix);
      else for (const id of sorted) yield { key: keys.record(id, version), size: 0 };
    },
  };
}

interface Measured {
  readonly format: string;
  readonly items: number;
  readonly seconds: number;
  readonly megabytes: number;
}

async function measure(name: string, items: number): Promise<Measured> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-bench-'));
  const format = exportFormats.find((candidate) => candidate.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  try {
    const store = await generatedStore(Math.ceil(items / itemsPerRecord), path.join(folder, 'store'));
    const started = performance.now();
    const summary = await exportStore({
      store,
      format,
      selection: { filter: everything, onlyPublic: format.publicByDefault, since: null, version },
      settings: { baseUrl: 'https://example.org/' },
      out: path.join(folder, 'out'),
      signal: new AbortController().signal,
      onDocument: () => undefined,
    });
    const seconds = (performance.now() - started) / 1000;
    return { format: name, items: summary.items, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inOwnProcess(format: string, items: number): Measured {
  const args = [fileURLToPath(import.meta.url), '--one', format, '--items', String(items)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000000' },
    to: { type: 'string', multiple: true },
    one: { type: 'string' },
  },
});
const items = Number(values.items);

if (values.one !== undefined) {
  keepHeapSmall();
  console.log(JSON.stringify(await measure(values.one, items)));
} else
  for (const format of values.to ?? exportFormats.map(({ name }) => name)) {
    const { seconds, megabytes, items: written } = inOwnProcess(format, items);
    const rate = Math.round(written / seconds).toLocaleString('en');
    console.log(
      `${format.padEnd(12)} ${written.toLocaleString('en')} items  ${seconds.toFixed(0)} s  ${rate} items/s  ${megabytes.toFixed(0)} MB at most`,
    );
  }
