// `minutebook failures`: the documents of a store that failed, and why.
import type { Command } from 'commander';
import pc from 'picocolors';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { versionInUse } from '../../../pipeline/current.ts';
import { storedFailures } from '../../../pipeline/results.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import type { Failure } from '../../../schemas/failure.ts';
import { addExamples } from '../examples.ts';
import { storeOption } from '../options.ts';
import { shownDigits } from '../report-view.ts';
import { settingsOf } from '../settings.ts';
import { counted, oneLine, print, printJson } from '../terminal.ts';

export function addFailures(program: Command): void {
  const command = program
    .command('failures')
    .summary('documents that failed, and why')
    .description(
      'Lists the documents of a store that could not be read: by code, with what happened and what to do about it.',
    )
    .addOption(storeOption())
    .action(async (options: { store: string }, self: Command) => {
      const store = await openStore(options.store, { create: false });
      const failures = await Array.fromAsync(
        storedFailures(store, await versionInUse(store, buildWith(defaultConfiguration))),
      );
      if (settingsOf(self).json) printJson(failures);
      else print(failuresByCode(failures));
    });
  addExamples(command, [
    ['failures', 'lists the failures in ./minutes-store'],
    [
      'failures --json | jq -r ".[] | select(.code == \\"encrypted\\") | .file.name"',
      'names the files with a password',
    ],
  ]);
}

function failuresByCode(failures: readonly Failure[]): string {
  if (failures.length === 0) return 'No failures.';
  return [...Map.groupBy(failures, ({ code }) => code)]
    .map(([code, group]) => {
      const lines = group.map(
        ({ id, file, message, attempts }) =>
          `  ${pc.cyan(id.slice(0, shownDigits))}  ${oneLine(file.name, 50)}: ${oneLine(message)} ${pc.dim(`(${counted(attempts, 'attempt')})`)}`,
      );
      return [
        `${pc.red(code)} · ${counted(group.length, 'document')}. ${pc.dim(group[0]?.advice ?? '')}`,
        ...lines,
      ].join('\n');
    })
    .join('\n\n');
}
