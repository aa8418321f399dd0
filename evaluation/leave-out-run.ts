// `npm run leave-out -- GOLD`: how well each house style is read without the words that only it speaks for.
import fs from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from '../extractors/layout/lay-out.ts';
import { segment } from '../extractors/segment/segment.ts';
import { fold } from '../extractors/text/folding.ts';
import { MinutebookError } from '../pipeline/errors.ts';
import { openReaderPool, type ReaderPool } from '../pipeline/read/pool.ts';
import { listSources } from '../pipeline/sources.ts';
import { readGold } from './gold-set.ts';
import { houseStyleLines } from './house-style-text.ts';
import { type Knowledge, type LabelledReading, leaveStylesOut } from './house-styles.ts';
import { templateOf } from './leave-out.ts';

const usage = `Say where the gold records are:

  npm run leave-out -- GOLD                     words that no other labelled document has are switched off
  npm run leave-out -- GOLD --beside DIR        … and stay if a document of DIR, never labelled, has them
  npm run leave-out -- GOLD --vocabulary FILE   … or if this list, older than the rules, has them
  npm run leave-out -- GOLD --except scan       leaves out documents with this text in their names; may be repeated`;

const options = {
  beside: { type: 'string' },
  vocabulary: { type: 'string' },
  except: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

async function labelledReadings(
  folder: string,
  except: readonly string[],
  { read }: ReaderPool,
): Promise<LabelledReading[]> {
  const golds = (await readGold(folder)).filter(({ name }) => !except.some((text) => name.includes(text)));
  const readings: LabelledReading[] = [];
  for (const gold of golds)
    readings.push({ template: templateOf(gold), gold: gold.gold, document: await read(gold.pdf) });
  return readings;
}

/** Texts by the language they are told to be of. A file that cannot be read supports nothing, and is named. */
async function textsBeside(directory: string, { read }: ReaderPool): Promise<Knowledge['texts']> {
  const { sources } = await listSources([directory], null);
  const texts: [string, string][] = [];
  for (const { path: file } of sources) {
    try {
      const layout = layOut(await read(file));
      texts.push([segment(layout).language, fold(layout.text)]);
    } catch (error) {
      if (!(error instanceof MinutebookError)) throw error;
      process.stderr.write(`${path.basename(file)}: ${error.message}\n`);
    }
  }
  const grouped = Map.groupBy(texts, ([language]) => language);
  return new Map([...grouped].map(([language, own]) => [language, own.map(([, text]) => text)]));
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined) throw new MinutebookError('bad_args', usage);
  const readers = await openReaderPool({ size: 1 });
  try {
    const labelled = await labelledReadings(folder, values.except ?? [], readers);
    const texts = values.beside === undefined ? new Map<string, string[]>() : await textsBeside(values.beside, readers);
    const vocabulary = values.vocabulary === undefined ? '' : fold(await fs.readFile(values.vocabulary, 'utf8'));
    const report = leaveStylesOut(labelled, { texts, vocabulary });
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${houseStyleLines(report).join('\n')}\n`);
  } finally {
    await readers.close();
  }
}
