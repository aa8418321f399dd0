// `minutebook status`: how the documents of a store stand.
import type { Command } from 'commander';
import pc from 'picocolors';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { versionInUse } from '../../../pipeline/current.ts';
import { standingOfBatch } from '../../../pipeline/queue/batch.ts';
import { openIntake } from '../../../pipeline/queue/intake.ts';
import { openPulse } from '../../../pipeline/queue/pulse.ts';
import { demandRedis } from '../../../pipeline/services.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { type Standing, standingOf } from '../../../pipeline/standing.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import { batchText } from '../batch-view.ts';
import { addExamples } from '../examples.ts';
import { listenForInterruption } from '../interruption.ts';
import { storeOption } from '../options.ts';
import { showPulse } from '../pulse-view.ts';
import { failuresText, gradesText, lookFirstText, row } from '../report-view.ts';
import { settingsOf } from '../settings.ts';
import { counted, print, printJson } from '../terminal.ts';

export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .summary('how the documents of a store stand')
    .description(
      'Says how many documents of a store were read, partly read, failed or left unfinished, and which to look at. With ' +
        '--watch it shows what the workers of its queue are doing, until Ctrl-C.',
    )
    .addOption(storeOption())
    .option('--watch', 'show the queue: how much waits, how fast it goes, time left, failures by code')
    .option('--batch <id>', 'tell about the documents of one `minutebook enqueue` or upload')
    .action(async (options: StatusOptions, self: Command) => {
      const store = await openStore(options.store, { create: false });
      if (options.watch) return watchQueue(store, settingsOf(self).json);
      if (options.batch !== undefined) return tellBatch(store, options.batch, settingsOf(self).json);
      const standing = await standingOf(store, await versionInUse(store, buildWith(defaultConfiguration)));
      if (settingsOf(self).json) printJson(standing);
      else print(standingText(store.place, standing));
    });
  addExamples(command, [
    ['status', 'tells about ./minutes-store'],
    ['status --store /srv/minutes --json', 'tells about another store, for a program'],
    ['status --store s3://minutes --watch', 'shows the work of a cluster as it goes on'],
  ]);
}

interface StatusOptions {
  readonly store: string;
  readonly watch?: true;
  readonly batch?: string;
}

async function watchQueue(store: Store, json: boolean): Promise<void> {
  const redis = await demandRedis();
  const intake = await openIntake({ store, redis, configuration: defaultConfiguration, command: 'status' });
  const watch = openPulse(intake);
  try {
    await showPulse(watch, json, listenForInterruption());
  } finally {
    watch.close();
    await intake.close();
  }
}

async function tellBatch(store: Store, batch: string, json: boolean): Promise<void> {
  const standing = await standingOfBatch(store, buildWith(defaultConfiguration).version, batch);
  if (json) printJson(standing);
  else print(batchText(standing));
}

function standingText(place: string, standing: Standing): string {
  const { documents, bytes, runs, lastRun, outdated } = standing;
  const megabytes = `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
  const lastly = lastRun === null ? '' : `, the last on ${lastRun.slice(0, 16).replace('T', ' at ')} UTC`;
  return [
    `${pc.bold(place)}  ${counted(documents, 'document')}, ${megabytes}, ${counted(runs, 'run')}${lastly}`,
    row('read', standing.read, pc.green, counted(standing.pages, 'page')),
    row('partly read', standing.partlyRead, pc.yellow, 'some pages have no text or failed'),
    row('failed', standing.failed, pc.red, 'minutebook failures'),
    row('unfinished', standing.unfinished, pc.yellow, unfinishedRemark(outdated)),
    gradesText(standing),
    failuresText(standing.failures),
    lookFirstText(standing.lookFirst),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function unfinishedRemark(outdated: number): string {
  const remark = 'minutebook retry';
  return outdated === 0 ? remark : `${remark} · ${outdated.toLocaleString('en')} have a record of another version`;
}
