// `minutebook extract`: PDFs into JSON files or standard output, without a store.
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Configuration } from '../../../pipeline/configuration.ts';
import { eachFile } from '../../../pipeline/entries.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { listSources } from '../../../pipeline/sources.ts';
import { toFolder, toStandardOutput } from '../delivery.ts';
import { addExamples } from '../examples.ts';
import { configurationOf, type OcrOptions, ocrLanguagesOption, ocrOption } from '../ocr-options.ts';
import { strictOption } from '../options.ts';
import { runAndReport } from '../reported-run.ts';
import { settingsOf } from '../settings.ts';

interface ExtractOptions extends OcrOptions {
  readonly out?: string;
  readonly text?: true;
  readonly strict?: true;
}

export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('turn PDFs into JSON records')
    .description(
      'Turns PDFs into records without keeping a store. With --out, NAME.pdf becomes DIR/NAME.json, in the folders of the ' +
        'input (below the name of each, when several folders are given); a document that failed becomes ' +
        'NAME.failure.json. Without --out, one PDF is printed as JSON, and several as one line of JSON each.',
    )
    .argument('<pdf|folder...>', 'PDFs, and folders with PDFs at any depth')
    .option('--out <dir>', 'write files below this folder')
    .option('--text', 'also write the canonical text that the records point into (needs --out)')
    .addOption(ocrOption())
    .addOption(ocrLanguagesOption())
    .addOption(strictOption())
    .action(extractPaths);
  addExamples(command, [
    ['extract minutes.pdf', 'prints the record of one PDF'],
    ['extract minutes/ --out records/', 'writes a record for every PDF below minutes/'],
    ['extract scans/ --ocr-languages swe,fin', 'recognises scanned pages in Swedish and Finnish'],
    ['extract minutes/ | jq -r .meeting.date', 'prints the date of every meeting'],
  ]);
}

async function extractPaths(paths: string[], options: ExtractOptions, command: Command): Promise<void> {
  const { out, text = false } = options;
  const configuration = checkedConfiguration(options);
  const { sources, skipped } = await listSources(paths, null);
  const lines = await namesSeveral(paths);
  process.exitCode = await runAndReport({
    command: 'extract',
    store: null,
    configuration,
    settings: settingsOf(command),
    total: sources.length,
    entries: (intake) => eachFile(sources, intake),
    deliver: out === undefined ? toStandardOutput(sources, lines) : toFolder(out, sources, text),
    skipped,
    strict: options.strict ?? false,
    besideResults: out === undefined,
  });
}

function checkedConfiguration(options: ExtractOptions): Configuration {
  if (options.text && options.out === undefined)
    throw new MinutebookError('bad_args', '--text needs --out: it writes a second file.');
  return configurationOf(options);
}

/** One file that is named is one document; everything else may be many, however many it turns out to be. */
async function namesSeveral(paths: readonly string[]): Promise<boolean> {
  const [only = ''] = paths;
  return paths.length > 1 || (await stat(only)).isDirectory();
}
