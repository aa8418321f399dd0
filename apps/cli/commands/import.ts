// `minutebook import`: PDFs into a store, resumable, with a report at the end.
import type { Command } from 'commander';
import { eachNewContent } from '../../../pipeline/entries.ts';
import { listSources } from '../../../pipeline/sources.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { isS3Address } from '../../../pipeline/store/s3-address.ts';
import { addExamples } from '../examples.ts';
import { configurationOf, type OcrOptions, ocrLanguagesOption, ocrOption } from '../ocr-options.ts';
import { storeOption, strictOption } from '../options.ts';
import { runAndReport } from '../reported-run.ts';
import { settingsOf } from '../settings.ts';

interface ImportOptions extends OcrOptions {
  readonly store: string;
  readonly strict?: true;
}

export function addImport(program: Command): void {
  const command = program
    .command('import')
    .summary('read PDFs into a store')
    .description(
      'Reads all PDFs of files and folders into a store. What the store has already is not read again, so a run that ' +
        'was interrupted goes on where it stopped when the same command is given again. The same bytes under two names ' +
        'are one document.',
    )
    .argument('<pdf|folder...>', 'PDFs, and folders with PDFs at any depth')
    .addOption(storeOption())
    .addOption(ocrOption())
    .addOption(ocrLanguagesOption())
    .addOption(strictOption())
    .action(importPaths);
  addExamples(command, [
    ['import minutes/', 'reads every PDF below minutes/ into ./minutes-store'],
    [
      'import scans/ 2024.pdf --store /srv/minutes --jobs 8',
      'reads a folder and a file into another store, eight at a time',
    ],
    ['import minutes/ --json --quiet > report.json', 'keeps the report for a program'],
  ]);
}

async function importPaths(paths: string[], options: ImportOptions, command: Command): Promise<void> {
  const { place } = await openStore(options.store, { create: true });
  const { sources, skipped } = await listSources(paths, isS3Address(options.store) ? null : place);
  process.exitCode = await runAndReport({
    command: 'import',
    store: options.store,
    configuration: configurationOf(options),
    settings: settingsOf(command),
    total: sources.length,
    entries: (intake) => eachNewContent(sources, intake),
    skipped,
    strict: options.strict ?? false,
    besideResults: false,
  });
}
