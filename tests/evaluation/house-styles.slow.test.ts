import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseStyleLines } from '../../evaluation/house-style-text.ts';
import { type LabelledReading, leaveStylesOut } from '../../evaluation/house-styles.ts';
import { fold } from '../../extractors/text/folding.ts';
import { openReadings } from '../../fixtures/stress/readings.ts';
import { stressMinutes } from '../../fixtures/stress/stress.ts';

let folder: string;
let labelled: LabelledReading[];

/** Three house styles, one document each, in one language. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-styles-'));
  const readings = await openReadings(folder, 1);
  labelled = [];
  for (const seed of [1, 2, 3]) {
    const minutes = await stressMinutes(seed, 'da');
    const { document } = await readings.read(minutes);
    labelled.push({ template: `da/style-${seed}`, gold: minutes.gold, document });
  }
  await readings.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const knowing = (vocabulary: string) => leaveStylesOut(labelled, { texts: new Map(), vocabulary: fold(vocabulary) });

describe('leaving out what only one house style speaks for', () => {
  it('measures each style without its own words, and says which those are', () => {
    const report = knowing('');
    expect(report.styles.map(({ template, documents }) => [template, documents])).toEqual([
      ['da/style-1', 1],
      ['da/style-2', 1],
      ['da/style-3', 1],
    ]);
    for (const { dropped } of report.styles) expect(dropped.length).toBeGreaterThan(0);
    expect(report.without ?? 1).toBeLessThan(report.whole ?? 0);
    expect(houseStyleLines(report)).toHaveLength(report.styles.length + 3);
  });

  it('leaves words that a vocabulary has', () => {
    const [alone] = knowing('').styles;
    const kept = new Set(knowing(alone?.dropped.join('\n') ?? '').styles[0]?.dropped);
    expect(alone?.dropped.filter((word) => /^\p{L}+$/u.test(word) && kept.has(word))).toEqual([]);
  });
});
