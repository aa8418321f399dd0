// `minutebook reextract`: documents of a store once more, and what changes in their facts.
import type { Command } from 'commander';
import pc from 'picocolors';
import { documentsWhere, whereColumns } from '../../../exports/selection/where.ts';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { errorTable } from '../../../pipeline/errors.ts';
import { type Reextracted, reextract, type Selected, selectOutdated } from '../../../pipeline/reextraction.ts';
import type { Difference } from '../../../pipeline/reextraction-differences.ts';
import { buildWith, type SessionEnd } from '../../../pipeline/session.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { addCatalogueOptions, type CatalogueOptions, catalogueFile } from '../catalogue-access.ts';
import { startCounting } from '../counting.ts';
import { changesText, differencesText } from '../differences-view.ts';
import { addExamples } from '../examples.ts';
import { exitCodeOf, tell } from '../exit.ts';
import { type Interruption, listenForInterruption } from '../interruption.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { counted, print, printJson } from '../terminal.ts';

interface ReextractOptions extends CatalogueOptions {
  readonly where: string;
  readonly apply?: true;
}

export function addReextract(program: Command): void {
  const command = program
    .command('reextract')
    .summary('extract documents of a store again, and see what changes')
    .description(
      'Makes new records of documents whose record is of another version, and shows what changes in their facts. Pages ' +
        'that were read and recognised before are not read again unless reading itself has changed. Nothing is kept until ' +
        'you say --apply; then the new records stand beside the old ones and are the current ones. --where is a condition ' +
        `in SQL over ${Object.keys(whereColumns).join(', ')}.`,
    )
    .option('--where <condition>', 'which documents', 'true')
    .option('--apply', 'keep the new records');
  addCatalogueOptions(command).action(reextractDocuments);
  addExamples(command, [
    [
      "reextract --where \"grade = 'poor' and language = 'da'\"",
      'shows what would change in Danish documents read poorly',
    ],
    [
      "reextract --where \"body like '%council%' and date >= '2020-01-01'\" --apply",
      'makes new records and keeps them',
    ],
    ['reextract --where "failure = \'reader_timeout\'" --json', 'tells a program what would change'],
  ]);
}

async function reextractDocuments(options: ReextractOptions, command: Command): Promise<void> {
  const settings = settingsOf(command);
  const interruption = listenForInterruption();
  const store = await openStore(options.store, { create: false });
  const ids = await documentsWhere(await catalogueFile(options, command), options.where, interruption.signal);
  const selected = await selectOutdated(store, ids, buildWith(defaultConfiguration));
  const gathered = gather(settings);
  const end = await extractAgain(options, settings, interruption, selected, gathered.add);
  if (settings.json) printJson(gathered.report(options.apply === true, selected));
  else if (!settings.quiet) print(gathered.summary(options.apply === true, selected));
  if (end.stop !== null) tell(end.stop, settings.json);
  const stopCode = end.stop && errorTable[end.stop.code].exitCode;
  process.exitCode = interruption.exitCode() ?? stopCode ?? exitCodeOf(end.outcomes, false);
}

async function extractAgain(
  options: ReextractOptions,
  settings: Settings,
  { signal }: Interruption,
  { chosen }: Selected,
  add: (done: Reextracted) => void,
): Promise<SessionEnd> {
  const counting = startCounting(chosen.length, settings, signal);
  return reextract({
    store: options.store,
    documents: chosen,
    configuration: defaultConfiguration,
    jobs: settings.jobs,
    signal,
    apply: options.apply === true,
    onDocument(done) {
      counting.add();
      add(done);
    },
  }).finally(counting.end);
}

/** Shows documents as they come, or keeps them for a program. */
function gather({ json, quiet }: Settings) {
  const documents: object[] = [];
  const changes = new Map<string, Record<Difference['change'], number>>();
  let [done, failed, same] = [0, 0, 0];
  const count = ({ kind, change }: Difference): void => {
    const counted = changes.get(kind) ?? { added: 0, removed: 0, altered: 0 };
    counted[change] += 1;
    changes.set(kind, counted);
  };
  return {
    add(one: Reextracted): void {
      done += 1;
      if (one.outcome.status === 'failed') failed += 1;
      if (one.differences?.length === 0) same += 1;
      one.differences?.forEach(count);
      if (json) documents.push(jsonOf(one));
      else if (!quiet) show(differencesText(one));
    },
    report: (applied: boolean, { upToDate }: Selected) => ({
      applied,
      upToDate,
      documents: done,
      unchanged: same,
      failed,
      changes: Object.fromEntries(changes),
      results: documents,
    }),
    summary: (applied: boolean, { upToDate }: Selected): string =>
      [
        `${counted(done, 'document')} extracted again: ${counted(same, 'document')} with the same facts, ${counted(failed, 'failure')}; ` +
          `${counted(upToDate, 'document')} up to date before.`,
        ...[...changes].map(([kind, numbers]) => `  ${kind.padEnd(12)}${pc.dim(changesText(numbers))}`),
        applied || done === 0 ? '' : 'Nothing was kept. --apply keeps the new records.',
      ]
        .filter((line) => line !== '')
        .join('\n'),
  };
}

function show(text: string): void {
  if (text !== '') print(text);
}

function jsonOf({ document, outcome, differences }: Reextracted): object {
  const { id, name, version } = document;
  return { id, name, before: version, status: outcome.status, fault: outcome.fault, differences };
}
