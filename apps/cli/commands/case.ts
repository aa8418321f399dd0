// `minutebook case`: a case number into its way through the bodies.
import type { Command } from 'commander';
import { caseThreads } from '../../../exports/catalogue/case-thread.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { threadText } from '../case-view.ts';
import { addCatalogueOptions, type CatalogueOptions, withCatalogue } from '../catalogue-access.ts';
import { addExamples } from '../examples.ts';
import { settingsOf } from '../settings.ts';
import { print, printJson } from '../terminal.ts';

export function addCase(program: Command): void {
  const command = program
    .command('case')
    .summary('the way of a case through the bodies')
    .description(
      'Shows every meeting that handled a case, oldest first: what was decided, where it was sent, and where it came ' +
        'from. Items belong to a case by its number, or because one refers to the other.',
    )
    .argument('<number>', 'case number as printed, or its beginning; spaces and capitals do not matter');
  addCatalogueOptions(command).action(async (number: string, options: CatalogueOptions, self: Command) => {
    const threads = await withCatalogue(options, self, (db) => caseThreads(db, number));
    if (settingsOf(self).json) printJson(threads);
    else if (threads.length === 0)
      throw new MinutebookError(
        'bad_args',
        `No case here has the number ${number}. \`minutebook search\` finds words.`,
      );
    else print(threads.map(threadText).join('\n\n\n'));
  });
  addExamples(command, [
    ['case 05.04.00-P20-3-23', 'shows one case'],
    ['case 05.04.00 --store /srv/minutes', 'shows all cases whose number begins so'],
  ]);
}
