// Labelled documents to the table of confidences in use: `npm run calibrate -- GOLD` writes it and says how good it is.
import fs from 'node:fs/promises';
import path from 'node:path';
import { calibrationTable, identityTable } from '../extractors/confidence.ts';
import { extractMinutes } from '../extractors/minutes.ts';
import { defaultConfiguration } from '../pipeline/configuration.ts';
import { MinutebookError } from '../pipeline/errors.ts';
import { readLimits } from '../pipeline/limits.ts';
import { identify } from '../pipeline/originals.ts';
import { openReaderPool } from '../pipeline/read/pool.ts';
import { buildWith } from '../pipeline/session.ts';
import type { MinutesRecord } from '../schemas/record.ts';
import { calibrate, type TemplateFacts, tableText } from './calibration.ts';
import { compareRecord } from './comparison.ts';
import { type GoldDocument, readGold } from './gold-set.ts';
import { templateOf } from './leave-out.ts';
import { calibrationLines } from './report-text.ts';

const tableFile = path.join(import.meta.dirname, '..', 'extractors', 'confidence', 'calibration.json');

/** Documents are extracted with the table that changes nothing, so the table in use has no influence on the new one. */
async function judgedByTemplate(golds: readonly GoldDocument[]): Promise<TemplateFacts[]> {
  const readers = await openReaderPool({ size: 1 });
  const judged: TemplateFacts[] = [];
  try {
    for (const document of golds) {
      const record = await rawRecord(document, readers.read);
      judged.push({ template: templateOf(document), facts: compareRecord(document.gold, record).judged });
    }
  } finally {
    await readers.close();
  }
  return judged;
}

async function rawRecord(
  { pdf }: GoldDocument,
  read: Awaited<ReturnType<typeof openReaderPool>>['read'],
): Promise<MinutesRecord> {
  const original = await identify(pdf, path.basename(pdf), readLimits.fileBytes);
  return extractMinutes(await read(pdf), original, buildWith(defaultConfiguration), identityTable).record;
}

if (import.meta.main) {
  const [goldFolder] = process.argv.slice(2);
  if (goldFolder === undefined)
    throw new MinutebookError('bad_args', 'Say where the gold records are: npm run calibrate -- DIR');
  const { table, checks } = calibrate(await judgedByTemplate(await readGold(goldFolder)));
  await fs.writeFile(tableFile, tableText(calibrationTable.parse(table)));
  process.stdout.write(`${calibrationLines(checks).join('\n')}\n`);
}
