// `minutebook demo`: the project's own sample minutes into a store that is thrown away, and one of them on the screen.
import { glob, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { eachNewContent } from '../../../pipeline/entries.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { reportOn } from '../../../pipeline/report.ts';
import { storedRecord } from '../../../pipeline/results.ts';
import { buildWith, runSession } from '../../../pipeline/session.ts';
import { listSources, type Source } from '../../../pipeline/sources.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { addExamples } from '../examples.ts';
import { exitCodeOf } from '../exit.ts';
import { listenForInterruption } from '../interruption.ts';
import { startProgress } from '../progress.ts';
import { recordText } from '../record-view.ts';
import { reportText } from '../report-view.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { notice, print, printJson } from '../terminal.ts';

/** The sample minutes that come with the program: one folder each. */
const samples = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'golden');

export function addDemo(program: Command): void {
  const command = program
    .command('demo')
    .summary('see it work on sample minutes')
    .description(
      'Imports the sample minutes that come with minutebook into a temporary store, and shows one record as text.',
    )
    .action(async (_: unknown, self: Command) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-demo-'));
      await demonstrate(folder, settingsOf(self)).finally(() => rm(folder, { recursive: true, force: true }));
    });
  addExamples(command, [['demo', 'imports the samples and shows one']]);
}

async function demonstrate(folder: string, settings: Settings): Promise<void> {
  const sources = await sampleSources();
  const interruption = listenForInterruption();
  const progress = startProgress(sources.length, settings, interruption.signal);
  const end = await runSession({
    command: 'demo',
    store: folder,
    configuration: defaultConfiguration,
    jobs: settings.jobs,
    signal: interruption.signal,
    total: sources.length,
    entries: (intake) => eachNewContent(sources, intake),
    onOutcome: progress.add,
  }).finally(progress.end);
  process.exitCode = interruption.exitCode() ?? exitCodeOf(end.outcomes, false);
  const best = end.outcomes.toSorted((one, other) => (other.summary?.items ?? 0) - (one.summary?.items ?? 0))[0];
  if (best?.id && best.summary)
    await showOne(folder, best.id, reportText(reportOn(end.outcomes, sources.length), [], end.seconds), settings);
}

async function sampleSources(): Promise<readonly Source[]> {
  const files = (await Array.fromAsync(glob('*/source.pdf', { cwd: samples }))).sort();
  if (files.length === 0) throw new MinutebookError('bad_args', `There are no sample minutes in ${samples}.`);
  const { sources } = await listSources(
    files.map((file) => path.join(samples, file)),
    null,
  );
  return sources.map((source) => ({ ...source, relative: path.relative(samples, source.path) }));
}

/** The sample with the most items, then what to do next. */
async function showOne(folder: string, id: string, report: string, settings: Settings): Promise<void> {
  const store = await openStore(folder, { create: false });
  const record = await storedRecord(store, id, buildWith(defaultConfiguration).version);
  if (record === null) throw new MinutebookError('store_corrupt', 'The record of the sample is gone.');
  if (settings.json) return printJson(record);
  print(recordText(record));
  if (settings.quiet) return;
  notice(`\n${pc.dim('—'.repeat(40))}\n${report}`);
  notice(`\nNow yours: ${pc.cyan('minutebook import FOLDER')}, or ${pc.cyan('minutebook show FILE.pdf')}`);
}
