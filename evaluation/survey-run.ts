// `npm run survey -- DIR [FOLDER …]`: PDFs that nobody labelled, extracted from their text layers, and how much was found in them.
import path from 'node:path';
import { layOut } from '../extractors/layout/lay-out.ts';
import type { Block } from '../extractors/layout/model.ts';
import { extractMinutes } from '../extractors/minutes.ts';
import { defaultConfiguration } from '../pipeline/configuration.ts';
import { MinutebookError } from '../pipeline/errors.ts';
import { readLimits } from '../pipeline/limits.ts';
import { identify } from '../pipeline/originals.ts';
import { openReaderPool, type ReaderPool } from '../pipeline/read/pool.ts';
import { buildWith } from '../pipeline/session.ts';
import { listSources } from '../pipeline/sources.ts';
import { type Surveyed, survey, surveyLines } from './survey.ts';

/** A line of a contents list, without the cells that hold page numbers alone. */
const isEntry = ({ contents, cell }: Block): boolean => contents && (cell === null || cell.column < cell.columns - 1);

/** A file that cannot be read is named on the error output and left out: the survey counts documents. */
async function surveyFile(file: string, folder: string, { read }: ReaderPool): Promise<Surveyed[]> {
  try {
    const document = await read(file);
    const original = await identify(file, path.basename(file), readLimits.fileBytes);
    const { record } = extractMinutes(document, original, buildWith(defaultConfiguration));
    return [{ folder, record, contentsEntries: layOut(document).blocks.filter(isEntry).length }];
  } catch (error) {
    if (!(error instanceof MinutebookError)) throw error;
    process.stderr.write(`${file}: ${error.message}\n`);
    return [];
  }
}

if (import.meta.main) {
  const [directory, ...except] = process.argv.slice(2);
  if (directory === undefined)
    throw new MinutebookError(
      'bad_args',
      'Say where the PDFs are, and which folders in it to leave out: npm run survey -- DIR [FOLDER …]',
    );
  const { sources } = await listSources([directory], null);
  const readers = await openReaderPool({ size: 1 });
  const surveyed: Surveyed[] = [];
  try {
    for (const source of sources) {
      const [folder = ''] = path.relative(directory, source.path).split(path.sep);
      if (!except.includes(folder)) surveyed.push(...(await surveyFile(source.path, folder, readers)));
    }
  } finally {
    await readers.close();
  }
  process.stdout.write(`${surveyLines(survey(surveyed)).join('\n')}\n`);
}
