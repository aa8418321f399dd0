// A folder of PDFs to milliseconds a page of each step after reading: lay out, segment, extract, validate.
//
//   node bench/stages.ts FOLDER     (without FOLDER: the sample minutes of the project)
import path from 'node:path';
import { extractFacts } from '../extractors/facts/facts.ts';
import { layOut } from '../extractors/layout/lay-out.ts';
import { segment } from '../extractors/segment/segment.ts';
import { validate } from '../extractors/validation/validate.ts';
import { openReaderPool } from '../pipeline/read/pool.ts';
import { listSources } from '../pipeline/sources.ts';
import type { ReadDocument } from '../schemas/pages.ts';

/** Times every document is extracted, besides once to warm up; the fastest counts: other work only makes it slower. */
const passes = 3;

const samples = path.join(import.meta.dirname, '..', 'fixtures', 'golden');
const steps = ['lay out', 'segment', 'extract', 'validate', 'all'] as const;
type Times = Readonly<Record<(typeof steps)[number], number>>;

const original = { sha256: '0'.repeat(64), name: 'bench.pdf', size: 0 };
const build = { pipelineVersion: 'bench', configHash: 'bench' };

/** Milliseconds a page. */
function timed(document: ReadDocument): Times {
  const pages = Math.max(1, document.pages.length);
  const marks = [performance.now()];
  const layout = layOut(document);
  marks.push(performance.now());
  const segmented = segment(layout);
  marks.push(performance.now());
  const facts = extractFacts(segmented);
  marks.push(performance.now());
  validate(facts, original, build);
  marks.push(performance.now());
  const between = (from: number, to: number): number => ((marks[to] ?? 0) - (marks[from] ?? 0)) / pages;
  return {
    'lay out': between(0, 1),
    segment: between(1, 2),
    extract: between(2, 3),
    validate: between(3, 4),
    all: between(0, 4),
  };
}

function fastest(document: ReadDocument): Times {
  timed(document);
  return Array.from({ length: passes }, () => timed(document)).reduce((best, times) =>
    times.all < best.all ? times : best,
  );
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;

const { sources } = await listSources([process.argv[2] ?? samples], null);
const readers = await openReaderPool({ size: 1 });
const times: Times[] = [];
try {
  for (const { path: file } of sources) times.push(fastest(await readers.read(file)));
} finally {
  await readers.close();
}
console.log(`${times.length} documents, milliseconds a page`);
console.log(['step'.padEnd(10), '   median', '  9 in 10'].join(''));
for (const step of steps) {
  const own = times.map((document) => document[step]);
  console.log([step.padEnd(10), at(own, 0.5).toFixed(2).padStart(9), at(own, 0.9).toFixed(2).padStart(9)].join(''));
}
