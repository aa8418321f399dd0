// Minutes drawn at random, as text and as a bad scan of the same pages → what both records have of the gold, by group.
//
//   node bench/scan-twins.ts --count 40 --folder twins/     PDFs and gold records stay in the folder
//   node bench/scan-twins.ts --count 40 --misses            every disagreement of the scans with gold, too
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extractGold } from '../evaluation/extraction.ts';
import { readGold } from '../evaluation/gold-set.ts';
import { type EvaluationReport, evaluate } from '../evaluation/report.ts';
import { missLines } from '../evaluation/report-text.ts';
import { f1, type Group } from '../evaluation/tally.ts';
import { scanOf } from '../fixtures/degraded/scan.ts';
import type { Wear } from '../fixtures/degraded/scanner.ts';
import { stressMinutes } from '../fixtures/stress/stress.ts';

/** What archives get, from good to bad; each document is scanned in the next way. */
const wears: readonly Wear[] = [
  { resolution: 200, noise: 8, jpeg: 75 },
  { resolution: 150, noise: 12, jpeg: 70 },
  { resolution: 200, skew: 1.2, noise: 12, shade: 60 },
  { resolution: 200, blur: 0.8, dust: 0.0005, jpeg: 60 },
  { resolution: 300, skew: -0.7, noise: 10 },
];

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

const folder = values.folder ?? (await mkdtemp(path.join(os.tmpdir(), 'minutebook-twins-')));
await makeTwins(Number(values.seed), Number(values.count));
const text = await reportOn('text', 'never');
const scan = await reportOn('scan', 'auto');
console.log(table(text, scan).join('\n'));
if (values.misses) console.log(missLines(scan).join('\n'));

async function makeTwins(first: number, count: number): Promise<void> {
  await Promise.all(['text', 'scan'].map((twin) => mkdir(path.join(folder, twin), { recursive: true })));
  for (let index = 0; index < count; index += 1) {
    const { name, pdf, gold } = await stressMinutes(first + index);
    const wear = wears[index % wears.length];
    if (wear === undefined) continue;
    const scanned = await scanOf(pdf, wear, first + index);
    for (const [twin, bytes] of [
      ['text', pdf],
      ['scan', scanned.pdf],
    ] as const) {
      await writeFile(path.join(folder, twin, `${name}.pdf`), bytes);
      await writeFile(path.join(folder, twin, `${name}.gold.json`), JSON.stringify(gold));
    }
  }
}

async function reportOn(twin: string, ocr: 'auto' | 'never'): Promise<EvaluationReport> {
  const golds = await readGold(path.join(folder, twin));
  const find = await extractGold(golds, {
    configuration: { ocr, limits: {} },
    jobs: os.availableParallelism(),
    signal: new AbortController().signal,
    onOutcome: () => undefined,
  });
  return evaluate(golds, find);
}

function table(ofText: EvaluationReport, ofScan: EvaluationReport): readonly string[] {
  const points = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1)).padStart(8);
  const row = (name: string, one: number | null, other: number | null): string =>
    name.padEnd(24) + points(one) + points(other);
  const groups = Object.keys(ofText.tallies) as readonly Group[];
  return [
    `${''.padEnd(24)}${'text'.padStart(8)}${'scan'.padStart(8)}`,
    row('overall', ofText.overall, ofScan.overall),
    ...groups.map((group) => row(group, f1(ofText.tallies[group]), f1(ofScan.tallies[group]))),
    ...Object.keys(ofText.languages).map((language) =>
      row(`  ${language}`, ofText.languages[language] ?? null, ofScan.languages[language] ?? null),
    ),
  ];
}
