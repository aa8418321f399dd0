// `minutebook stats`: what is in a store.
import type { Command } from 'commander';
import { statisticsOf } from '../../../exports/catalogue/statistics.ts';
import { addCatalogueOptions, type CatalogueOptions, withCatalogue } from '../catalogue-access.ts';
import { addExamples } from '../examples.ts';
import { settingsOf } from '../settings.ts';
import { statisticsText } from '../stats-view.ts';
import { print, printJson } from '../terminal.ts';

export function addStats(program: Command): void {
  const command = program
    .command('stats')
    .summary('what is in a store')
    .description(
      'Says which bodies and years a store holds, how much of it was read and how well, what was decided, and what ' +
        'failed.',
    );
  addCatalogueOptions(command).action(async (options: CatalogueOptions, self: Command) => {
    const statistics = await withCatalogue(options, self, statisticsOf);
    if (settingsOf(self).json) printJson(statistics);
    else print(statisticsText(statistics));
  });
  addExamples(command, [
    ['stats', 'tells about ./minutes-store'],
    ['stats --store /srv/minutes --json | jq ".bodies[0]"', 'the body with the most meetings, for a program'],
  ]);
}
