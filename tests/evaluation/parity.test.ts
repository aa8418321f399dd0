// Holds the numbers of the evaluation to those of the project's outside scorer, on records with drawn mistakes.
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type GoldDocument, readGold, recordsIn } from '../../evaluation/gold-set.ts';
import { type EvaluationReport, evaluate } from '../../evaluation/report.ts';
import { groups, type Tallies, type Tally } from '../../evaluation/tally.ts';
import { chanceOf } from '../../fixtures/chance.ts';
import { shared, whereShared } from '../shared.ts';
import { recordFromGold } from './specimen.ts';
import { spoil } from './spoiling.ts';

const gold = path.join(shared, 'corpus', 'dev');
const scorer = path.join(shared, 'eval', 'score.mjs');
const seeds = [1, 2, 3];

const outsideTally = z.object({ tp: z.int(), fp: z.int(), fn: z.int() });
const outsideScore = z.object({
  total: z.record(z.string(), outsideTally),
  overall: z.number(),
  docs: z.array(z.object({ name: z.string(), overall: z.number().nullable(), found: z.boolean() })),
});

const outsideNames = (tallies: Tallies) =>
  Object.fromEntries(
    groups.map((group) => [group, { tp: tallies[group].right, fp: tallies[group].wrong, fn: tallies[group].missed }]),
  );

/** The drawn mistakes are worth comparing when gold has facts and not all of them are right. */
const worthComparing = ({ right, wrong, missed }: Tally): boolean => right + missed > 0 && wrong + missed > 0;

describe.skipIf(!whereShared(gold, scorer))(
  'same numbers as ../shared/eval/score.mjs (skipped where it is absent)',
  () => {
    let work = '';
    beforeAll(async () => {
      work = await fs.mkdtemp(path.join(os.tmpdir(), 'minutebook-parity-'));
    });
    afterAll(() => fs.rm(work, { recursive: true }));

    it.each(seeds)('given spoiled records drawn from seed %i, every tally and every document agrees', async (seed) => {
      const out = path.join(work, String(seed));
      await writeSpoiled(await readGold(gold), out, seed);
      const ours = await evaluate(await readGold(gold), await recordsIn(out));
      const theirs = await outside(out);
      expect(groups.filter((group) => worthComparing(ours.tallies[group]))).toEqual(groups);
      expect(outsideNames(ours.tallies)).toEqual(theirs.total);
      expect(ours.overall).toBeCloseTo(theirs.overall, 12);
      expect(byName(ours)).toEqual(new Map(theirs.docs.map((doc) => [doc.name, [doc.overall, doc.found]])));
    });
  },
);

/** One record in ten is left out altogether. */
async function writeSpoiled(documents: readonly GoldDocument[], out: string, seed: number): Promise<void> {
  const chance = chanceOf(seed);
  for (const document of documents) {
    const record = spoil(recordFromGold(document.gold), chance.fork(document.name));
    if (chance.maybe(0.1)) continue;
    await fs.mkdir(path.join(out, document.folder), { recursive: true });
    await fs.writeFile(path.join(out, document.folder, `${document.name}.json`), JSON.stringify(record));
  }
}

async function outside(out: string): Promise<z.infer<typeof outsideScore>> {
  const answer = path.join(out, 'score.txt');
  await promisify(execFile)(process.execPath, [scorer, '--gold', gold, '--out', out, '--json', answer]);
  return outsideScore.parse(JSON.parse(await fs.readFile(answer, 'utf8')));
}

const byName = (report: EvaluationReport) =>
  new Map(report.documents.map(({ name, overall, extracted }) => [name, [overall, extracted]]));
