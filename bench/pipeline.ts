// A folder of PDFs to a table of pages per second: bare pdf.js, and the whole pipeline with one and with two workers.
//
//   npm run bench -- FOLDER     (without FOLDER: the sample minutes of the project)
import path from 'node:path';
import { defaultConfiguration } from '../pipeline/configuration.ts';
import { type Crew, openCrew } from '../pipeline/crew.ts';
import { readLimits } from '../pipeline/limits.ts';
import { identify } from '../pipeline/originals.ts';
import type { Task } from '../pipeline/result.ts';
import { listSources } from '../pipeline/sources.ts';
import { readBare } from './bare-pdfjs.ts';

/** Times every way is measured after one pass that warms it up; the fastest counts: other work only makes it slower. */
const passes = 3;

const samples = path.join(import.meta.dirname, '..', 'fixtures', 'golden');

interface Measured {
  way: string;
  pages: number;
  seconds: number;
}

/** Runs `pass` once unmeasured, then takes the fastest of several. It gives the number of pages it read. */
async function fastest(way: string, pass: () => Promise<number>): Promise<Measured> {
  await pass();
  let best: Measured = { way, pages: 0, seconds: Number.POSITIVE_INFINITY };
  for (let run = 0; run < passes; run++) {
    const started = performance.now();
    const pages = await pass();
    const seconds = (performance.now() - started) / 1000;
    if (seconds < best.seconds) best = { way, pages, seconds };
  }
  return best;
}

async function measurePipeline(tasks: readonly Task[], jobs: number): Promise<Measured> {
  const post = { store: null, configuration: defaultConfiguration, recognisers: 1 };
  const crew = openCrew({ size: jobs, post, signal: new AbortController().signal });
  try {
    return await fastest(`whole pipeline, ${jobs} ${jobs === 1 ? 'worker' : 'workers'}`, () => runAll(crew, tasks));
  } finally {
    await crew.close();
  }
}

async function runAll(crew: Crew, tasks: readonly Task[]): Promise<number> {
  const results = await Promise.all(tasks.map((task) => crew.run(task)));
  const failed = results.filter(({ summary }) => summary === null);
  if (failed.length > 0) throw new Error(`${failed.length} documents failed: ${failed[0]?.fault?.message}`);
  return results.reduce((pages, { summary }) => pages + (summary?.pages ?? 0), 0);
}

async function measureBare(tasks: readonly Task[]): Promise<Measured> {
  return fastest('bare pdf.js getTextContent, 1 process', async () => {
    let pages = 0;
    for (const { original } of tasks) pages += await readBare(original.path);
    return pages;
  });
}

async function tasksOf(folder: string): Promise<Task[]> {
  const { sources } = await listSources([folder], null);
  return Promise.all(
    sources.map(async ({ path, name }) => ({
      original: await identify(path, name, readLimits.fileBytes),
      attemptsBefore: 0,
      deliver: true,
    })),
  );
}

function tableOf(measured: readonly Measured[]): string[] {
  const yardstick = measured[0]?.seconds ?? 0;
  const head = ['way'.padEnd(38), 'pages', 'seconds', 'pages/s', 'time against bare'];
  const rows = measured.map(({ way, pages, seconds }) =>
    [
      way.padEnd(38),
      String(pages).padStart(5),
      seconds.toFixed(2).padStart(7),
      (pages / seconds).toFixed(0).padStart(7),
      `${(seconds / yardstick).toFixed(2)} ×`.padStart(17),
    ].join('  '),
  );
  return [head.join('  '), ...rows];
}

const tasks = await tasksOf(process.argv[2] ?? samples);
const measured = [await measureBare(tasks), await measurePipeline(tasks, 1), await measurePipeline(tasks, 2)];
process.stdout.write(`${tableOf(measured).join('\n')}\n`);
