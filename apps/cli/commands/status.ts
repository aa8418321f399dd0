// `minutebook status`: how the documents of a store stand.
import type { Command } from 'commander';
import pc from 'picocolors';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { type Standing, standingOf } from '../../../pipeline/standing.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { addExamples } from '../examples.ts';
import { storeOption } from '../options.ts';
import { failuresText, gradesText, lookFirstText, row } from '../report-view.ts';
import { settingsOf } from '../settings.ts';
import { counted, print, printJson } from '../terminal.ts';

export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .summary('how the documents of a store stand')
    .description(
      'Says how many documents of a store were read, partly read, failed or left unfinished, and which to look at.',
    )
    .addOption(storeOption())
    .action(async (options: { store: string }, self: Command) => {
      const store = await openStore(options.store, { create: false });
      const standing = await standingOf(store, buildWith(defaultConfiguration).version);
      if (settingsOf(self).json) printJson(standing);
      else print(standingText(store.place, standing));
    });
  addExamples(command, [
    ['status', 'tells about ./minutes-store'],
    ['status --store /srv/minutes --json', 'tells about another store, for a program'],
  ]);
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
