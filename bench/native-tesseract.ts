// Pictures of pages to words with the `tesseract` of the system: the yardstick for recognition.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { BoxedWord } from './error-rate.ts';

const run = promisify(execFile);

/** One process, one thread: as many of these as there are cores is the most a machine can do. */
const environment = { ...process.env, OMP_THREAD_LIMIT: '1' };

export async function hasNativeTesseract(): Promise<boolean> {
  return run('tesseract', ['--version']).then(
    () => true,
    () => false,
  );
}

/** The words of a picture; `data` is a folder of language data, null for that of the system. */
export async function readNative(
  picture: string,
  language: string,
  data: string | null,
): Promise<readonly BoxedWord[]> {
  const where = data === null ? [] : ['--tessdata-dir', data];
  const { stdout } = await run(
    'tesseract',
    [picture, 'stdout', '-l', language, ...where, '-c', 'tessedit_create_tsv=1'],
    {
      env: environment,
      maxBuffer: 2 ** 26,
    },
  );
  return stdout.split('\n').flatMap(wordOf);
}

/** `level page block paragraph line word left top width height confidence text`, tabs between; level 5 is a word. */
function wordOf(row: string): BoxedWord[] {
  const fields = row.split('\t');
  const [left = 0, top = 0, width = 0, height = 0] = fields.slice(6, 10).map(Number);
  const text = fields[11]?.trim() ?? '';
  return fields[0] === '5' && text !== '' ? [{ text, box: [left, top, width, height] }] : [];
}

/** A folder with the language data that minutebook uses, unpacked; to be removed by `remove`. */
export async function ourLanguageData(
  languages: readonly string[],
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-tessdata-'));
  const { resolve } = createRequire(import.meta.url);
  for (const language of languages) {
    const home = path.dirname(resolve(`@tesseract.js-data/${language}/package.json`));
    const packed = await readFile(path.join(home, '4.0.0_best_int', `${language}.traineddata.gz`));
    await writeFile(path.join(folder, `${language}.traineddata`), gunzipSync(packed));
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
