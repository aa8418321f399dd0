// Labelled documents to the table of confidences in use: `npm run calibrate -- GOLD [INVENTED]` writes it and says how good it is.
import fs from 'node:fs/promises';
import path from 'node:path';
import { featuresIn } from '../extractors/confidence/features.ts';
import { calibrationTable, identityTable } from '../extractors/confidence.ts';
import { extractMinutes } from '../extractors/minutes.ts';
import { defaultConfiguration } from '../pipeline/configuration.ts';
import { MinutebookError } from '../pipeline/errors.ts';
import { readLimits } from '../pipeline/limits.ts';
import { identify } from '../pipeline/originals.ts';
import { openReaderPool, type ReaderPool } from '../pipeline/read/pool.ts';
import { buildWith } from '../pipeline/session.ts';
import type { MinutesRecord } from '../schemas/record.ts';
import { calibrate, type FeaturedFact, type TemplateFacts, tableText } from './calibration.ts';
import { compareRecord } from './comparison.ts';
import { type GoldDocument, readGold } from './gold-set.ts';
import { templateOf } from './leave-out.ts';
import { calibrationLines } from './report-text.ts';

const tableFile = path.join(import.meta.dirname, '..', 'extractors', 'confidence', 'calibration.json');

/** Documents are extracted with the table that changes nothing, so the table in use has no influence on the new one. */
async function judgedByTemplate(golds: readonly GoldDocument[], readers: ReaderPool): Promise<TemplateFacts[]> {
  const judged = new Map<string, FeaturedFact[]>();
  for (const document of golds) {
    const template = templateOf(document);
    judged.set(template, [...(judged.get(template) ?? []), ...(await judgedIn(document, readers))]);
  }
  return [...judged].map(([template, facts]) => ({ template, facts }));
}

async function judgedIn(document: GoldDocument, readers: ReaderPool): Promise<FeaturedFact[]> {
  const record = await rawRecord(document, readers);
  const features = featuresIn(record);
  return compareRecord(document.gold, record).judged.map(({ fact, ...judged }) => ({
    ...judged,
    features: fact === null ? features.ofField(judged.confidence) : features.of(fact),
  }));
}

async function rawRecord({ pdf }: GoldDocument, { read }: ReaderPool): Promise<MinutesRecord> {
  const original = await identify(pdf, path.basename(pdf), readLimits.fileBytes);
  return extractMinutes(await read(pdf), original, buildWith(defaultConfiguration), identityTable).record;
}

if (import.meta.main) {
  const [goldFolder, inventedFolder] = process.argv.slice(2);
  if (goldFolder === undefined)
    throw new MinutebookError(
      'bad_args',
      'Say where the gold records are, and if you like where invented ones are: npm run calibrate -- DIR [INVENTED]',
    );
  const readers = await openReaderPool({ size: 1 });
  try {
    const templates = await judgedByTemplate(await readGold(goldFolder), readers);
    const invented =
      inventedFolder === undefined ? [] : await judgedByTemplate(await readGold(inventedFolder), readers);
    const { table, checks } = calibrate(
      templates,
      invented.flatMap(({ facts }) => facts),
    );
    await fs.writeFile(tableFile, tableText(calibrationTable.parse(table)));
    process.stdout.write(`${calibrationLines(checks).join('\n')}\n`);
  } finally {
    await readers.close();
  }
}
