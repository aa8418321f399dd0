// `minutebook verify`: is everything in a store as it was written?
import type { Command } from 'commander';
import pc from 'picocolors';
import { errorTable } from '../../../pipeline/errors.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { type Checked, verifyStore } from '../../../pipeline/verification.ts';
import { addExamples } from '../examples.ts';
import { storeOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { counted, print, printJson } from '../terminal.ts';

export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .summary('check every object of a store')
    .description(
      'Hashes every original again, and checks every record against its schema, its original and its canonical text. ' +
        'Exits with 10 if anything is not as it was written.',
    )
    .addOption(storeOption())
    .action(async (options: { store: string }, self: Command) => {
      const store = await openStore(options.store, { create: false });
      const checked = await Array.fromAsync(verifyStore(store));
      const faults = checked.filter(({ fault }) => fault !== null);
      if (settingsOf(self).json) printJson({ checked: checked.length, faults });
      else print(text(checked.length, faults));
      if (faults.length > 0) process.exitCode = errorTable.store_corrupt.exitCode;
    });
  addExamples(command, [
    ['verify --store /srv/minutes', 'checks that a store came through a move or a repair unharmed'],
  ]);
}

function text(checked: number, faults: readonly Checked[]): string {
  const lines = faults.map(({ key, fault }) => `${pc.red('fault')} ${key}: ${fault}`);
  const sum = faults.length === 0 ? pc.green('all as they were written') : pc.red(counted(faults.length, 'fault'));
  return [...lines, `${counted(checked, 'object')} checked: ${sum}`].join('\n');
}
