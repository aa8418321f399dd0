// A folder of labelled PDFs to its gold records, and a folder of extracted records to the one of each gold record.
import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { MinutebookError } from '../pipeline/errors.ts';
import { type GoldRecord, goldRecord } from '../schemas/gold.ts';
import { type MinutesRecord, minutesRecord } from '../schemas/record.ts';

const goldEnding = '.gold.json';
const recordEnding = '.json';

export interface GoldDocument {
  /** File name without its ending. */
  name: string;
  /** Folder below the gold folder, with `/`, empty for the gold folder itself. */
  folder: string;
  /** The PDF that was labelled, beside its gold record. */
  pdf: string;
  gold: GoldRecord;
}

/**
 * Every `NAME.gold.json` below `directory` whose path contains `only`, in order of their paths.
 * Throws `bad_args` when there is none or when one is not a gold record.
 */
export async function readGold(directory: string, only = ''): Promise<GoldDocument[]> {
  const paths = (await filesBelow(directory, goldEnding)).filter((file) => path.join(directory, file).includes(only));
  if (paths.length === 0)
    throw new MinutebookError('bad_args', `There is no gold record (*${goldEnding}) in ${directory}.`);
  return Promise.all(
    paths.map(async (relative) => {
      const name = path.basename(relative, goldEnding);
      const file = path.join(directory, relative);
      const folder = path.dirname(relative).split(path.sep).join('/');
      return {
        name,
        folder: folder === '.' ? '' : folder,
        pdf: path.join(path.dirname(file), `${name}.pdf`),
        gold: await readJson(file, goldRecord),
      };
    }),
  );
}

/** Finds the record of a gold document: null when none came out of its PDF. */
export type RecordFinder = (document: GoldDocument) => Promise<MinutesRecord | null>;

/**
 * Looks for `NAME.json` at the same place below `directory` as the gold record, else anywhere below it.
 * Throws `bad_args` when the file found is not a record.
 */
export async function recordsIn(directory: string): Promise<RecordFinder> {
  const paths = (await filesBelow(directory, recordEnding)).filter((file) => !file.endsWith(goldEnding));
  const known = new Set(paths);
  return async ({ name, folder }) => {
    const own = path.join(folder, `${name}${recordEnding}`);
    const found = known.has(own) ? own : paths.findLast((file) => path.basename(file, recordEnding) === name);
    if (found === undefined) return null;
    return readJson(path.join(directory, found), minutesRecord);
  };
}

async function filesBelow(directory: string, ending: string): Promise<string[]> {
  const stats = await fs.stat(directory).catch((cause: unknown) => {
    throw new MinutebookError('bad_args', `The folder ${directory} cannot be read.`, { cause });
  });
  if (!stats.isDirectory()) throw new MinutebookError('bad_args', `${directory} is not a folder.`);
  const files = await fs.readdir(directory, { recursive: true });
  return files.filter((file) => file.endsWith(ending)).sort();
}

async function readJson<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parseJson(file, await fs.readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new MinutebookError('bad_args', `${file} does not follow its schema: ${z.prettifyError(parsed.error)}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MinutebookError('bad_args', `${file} is not JSON.`, { cause });
  }
}
