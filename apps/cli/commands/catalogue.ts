// `minutebook catalogue`: the SQLite file of a store, made or brought up to date.
import type { Command } from 'commander';
import pc from 'picocolors';
import { rowCounts } from '../../../exports/catalogue/counts.ts';
import { openForReading } from '../../../exports/catalogue/database.ts';
import { catalogueOption, type TimedUpdate, update } from '../catalogue-access.ts';
import { addExamples } from '../examples.ts';
import { storeOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { counted, print, printable, printJson } from '../terminal.ts';

interface CommandOptions {
  readonly store: string;
  readonly catalogue?: string;
  readonly rebuild?: true;
}

export function addCatalogue(program: Command): void {
  const command = program
    .command('catalogue')
    .summary('make or update the SQLite file for search and SQL')
    .description(
      'Makes a SQLite file of all records of a store, or takes up what is new, changed or gone since the last time. ' +
        'search, query, stats, case and person do this themselves before they answer. The file opens in sqlite3, ' +
        'Datasette and DuckDB; its tables are described in docs/catalogue.md.',
    )
    .addOption(storeOption())
    .addOption(catalogueOption())
    .option('--rebuild', 'make it anew from nothing')
    .action(async (options: CommandOptions, self: Command) => {
      const updated = await update(options, self, options.rebuild ?? false);
      const db = openForReading(updated.file);
      const rows = rowCounts(db);
      db.close();
      if (settingsOf(self).json) printJson({ ...updated, rows });
      else print(catalogueText(updated, rows));
    });
  addExamples(command, [
    ['catalogue', 'makes or updates ./minutes-store/catalogue.sqlite'],
    ['catalogue --store /srv/minutes --catalogue minutes.sqlite', 'keeps it in another file'],
    ['catalogue --rebuild --json', 'makes it anew and tells a program what is in it'],
  ]);
}

function catalogueText({ file, unchanged, seconds }: TimedUpdate, rows: Readonly<Record<string, number>>): string {
  const lines = Object.entries(rows).map(([table, count]) => `  ${count.toLocaleString('en').padStart(12)}  ${table}`);
  const same = unchanged === 0 ? '' : `, ${counted(unchanged, 'document')} unchanged`;
  return [`${pc.bold(printable(file))}  up to date in ${seconds.toFixed(1)} s${same}`, ...lines].join('\n');
}
