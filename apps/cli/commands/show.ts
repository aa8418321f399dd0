// `minutebook show`: one document as readable text.
import { open, readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import * as z from 'zod';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { versionInUse } from '../../../pipeline/current.ts';
import { eachFile } from '../../../pipeline/entries.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import type { Result } from '../../../pipeline/result.ts';
import { findResult } from '../../../pipeline/results.ts';
import { buildWith, runSession } from '../../../pipeline/session.ts';
import { listSources } from '../../../pipeline/sources.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { errnoOf } from '../../../pipeline/store/faults.ts';
import { type Failure, failure } from '../../../schemas/failure.ts';
import { type MinutesRecord, minutesRecord } from '../../../schemas/record.ts';
import { addExamples } from '../examples.ts';
import { exitCodeOf } from '../exit.ts';
import { listenForInterruption } from '../interruption.ts';
import { storeOption } from '../options.ts';
import { failureText, recordText } from '../record-view.ts';
import { settingsOf } from '../settings.ts';
import { print, printJson } from '../terminal.ts';

/** Fewer digits of an id would rarely tell two documents apart. */
const idPrefix = /^[0-9a-f]{4,64}$/;

export function addShow(program: Command): void {
  const command = program
    .command('show')
    .summary('one document as readable text')
    .description(
      'Shows a document as text: from a PDF, from a record or failure in a JSON file, or from a store by its id.',
    )
    .argument('<id|file>', 'the first digits of an id, a PDF, or a JSON file of extract')
    .addOption(storeOption())
    .action(async (subject: string, options: { store: string }, self: Command) => {
      const found = (await fromFile(subject)) ?? (await fromStore(subject, options.store));
      if (settingsOf(self).json) printJson(found);
      else print(found.type === 'minutes' ? recordText(found) : failureText(found));
    });
  addExamples(command, [
    ['show minutes.pdf', 'reads a PDF and shows what it says'],
    ['show 1f2e3d4c', 'shows a document of ./minutes-store'],
    ['show records/2024/june.json', 'shows what extract wrote'],
  ]);
}

type Found = MinutesRecord | Failure;

/** What a file says, or null if there is no such file. */
async function fromFile(file: string): Promise<Found | null> {
  const content = await beginningOf(file);
  if (content === null) return null;
  return content.trimStart().startsWith('{') ? fromJson(file) : fromPdf(file);
}

async function beginningOf(file: string): Promise<string | null> {
  try {
    const handle = await open(file);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(64) }).finally(() => handle.close());
    return buffer.toString('latin1', 0, bytesRead);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    if (errnoOf(error) === null) throw error;
    throw new MinutebookError('bad_args', `${file} cannot be read (${errnoOf(error)}).`, { cause: error });
  }
}

async function fromJson(file: string): Promise<Found> {
  try {
    return anyResult.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new MinutebookError('bad_args', `${file} is neither a record nor a failure of minutebook.`, { cause: error });
  }
}

const anyResult = z.discriminatedUnion('type', [minutesRecord, failure]);

async function fromPdf(file: string): Promise<Found> {
  const results: Result[] = [];
  const interruption = listenForInterruption();
  const { sources } = await listSources([file], null);
  const { outcomes, stop } = await runSession({
    command: 'show',
    store: null,
    configuration: defaultConfiguration,
    jobs: 1,
    signal: interruption.signal,
    total: 1,
    entries: (intake) => eachFile(sources, intake),
    onOutcome: (_, result) => void (result && results.push(result)),
  });
  process.exitCode = interruption.exitCode() ?? exitCodeOf(outcomes, false);
  const [result] = results;
  if (result?.failure) return result.failure;
  if (result?.delivered) return anyResult.parse(JSON.parse(result.delivered.json));
  const fault = stop ?? outcomes[0]?.fault;
  throw new MinutebookError(fault?.code ?? 'internal', fault?.message ?? `Nothing came of ${file}.`);
}

async function fromStore(subject: string, address: string): Promise<Found> {
  if (!idPrefix.test(subject))
    throw new MinutebookError('bad_args', `There is no file ${subject}, and it is not the beginning of an id.`);
  const store = await openStore(address, { create: false });
  return findResult(store, subject, await versionInUse(store, buildWith(defaultConfiguration)));
}
