// `minutebook retry`: documents of a store that failed or were left unfinished, once more.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Configuration } from '../../../pipeline/configuration.ts';
import { type Again, eachAgain } from '../../../pipeline/entries.ts';
import { storedFailures } from '../../../pipeline/results.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { unfinishedIn } from '../../../pipeline/standing.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import { type ErrorCode, errorCode } from '../../../schemas/failure.ts';
import { addExamples } from '../examples.ts';
import { configurationOf, type OcrOptions, ocrLanguagesOption, ocrOption } from '../ocr-options.ts';
import { storeOption, strictOption } from '../options.ts';
import { runAndReport } from '../reported-run.ts';
import { settingsOf } from '../settings.ts';
import { notice } from '../terminal.ts';

interface RetryOptions extends OcrOptions {
  readonly store: string;
  readonly code?: ErrorCode;
  readonly strict?: true;
}

export function addRetry(program: Command): void {
  const command = program
    .command('retry')
    .summary('try failed and unfinished documents again')
    .description(
      'Tries the documents of a store again that failed, or that have no result: because a run was interrupted, or because ' +
        'minutebook is newer than their records. The originals are in the store, so nothing else is needed.',
    )
    .addOption(storeOption())
    .addOption(new Option('--code <code>', 'only documents that failed with this code').argParser(codeFrom))
    .addOption(ocrOption())
    .addOption(ocrLanguagesOption())
    .addOption(strictOption())
    .action(retry);
  addExamples(command, [
    ['retry', 'tries everything in ./minutes-store that has no record'],
    ['retry --code reader_timeout --jobs 1', 'tries the slow ones again, one at a time'],
  ]);
}

function codeFrom(text: string): ErrorCode {
  const code = errorCode.safeParse(text);
  if (code.success) return code.data;
  throw new InvalidArgumentError(`It must be one of ${errorCode.options.join(', ')}.`);
}

async function retry(options: RetryOptions, command: Command): Promise<void> {
  const settings = settingsOf(command);
  const configuration = configurationOf(options);
  const documents = await toTryAgain(await openStore(options.store, { create: false }), configuration, options.code);
  if (documents.length === 0 && !settings.json) {
    if (!settings.quiet) notice('There is nothing to try again.');
    return;
  }
  process.exitCode = await runAndReport({
    command: 'retry',
    store: options.store,
    configuration,
    settings,
    total: documents.length,
    entries: ({ store }) => eachAgain(documents, store),
    skipped: [],
    strict: options.strict ?? false,
    besideResults: false,
  });
}

/** Failures (of one code, if given), and without a code also what has no result at all. */
async function toTryAgain(store: Store, configuration: Configuration, code: ErrorCode | undefined): Promise<Again[]> {
  const { version } = buildWith(configuration);
  const failures = await Array.fromAsync(storedFailures(store, version));
  const failed = failures
    .filter((failure) => code === undefined || failure.code === code)
    .map(({ id, file, attempts }) => ({ id, name: file.name, size: file.size, attemptsBefore: attempts }));
  if (code !== undefined) return failed;
  const unfinished = await Array.fromAsync(unfinishedIn(store, version), (document) => ({
    ...document,
    attemptsBefore: 0,
  }));
  return [...failed, ...unfinished];
}
