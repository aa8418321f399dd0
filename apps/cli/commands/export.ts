// `minutebook export`: the records of a store in the shape that somebody else needs.
import { type Command, InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import { type ExportSummary, exportStore } from '../../../exports/export.ts';
import { exportFormats } from '../../../exports/formats.ts';
import { countDocuments, type Selection } from '../../../exports/selection/documents.ts';
import { keepHeapSmall } from '../../../exports/small-heap.ts';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { startCounting } from '../counting.ts';
import { addExamples } from '../examples.ts';
import { listenForInterruption } from '../interruption.ts';
import { storeOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { counted, print, printJson } from '../terminal.ts';

const exportOptions = z.object({
  store: z.string(),
  to: z.string(),
  out: z.string(),
  body: z.string().optional(),
  from: z.string().optional(),
  until: z.string().optional(),
  language: z.string().optional(),
  since: z.string().optional(),
  baseUrl: z.string(),
  public: z.boolean().default(false),
  all: z.boolean().default(false),
});
type ExportOptions = z.infer<typeof exportOptions>;

export function addExport(program: Command): void {
  const names = exportFormats.map(({ name }) => name);
  const command = program
    .command('export')
    .summary('records as CSV, Parquet, search feeds, open standards')
    .description(
      'Writes the current records of a store into a folder, in one of these formats:\n\n' +
        `${exportFormats.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`).join('\n')}\n\n` +
        'The folder appears when all of it is written, in the place of an earlier export. --public leaves out closed ' +
        'items and attachments, what a reader of the page does not see, and personal numbers; the feeds of search ' +
        'engines are always public unless --all says otherwise.',
    )
    .addOption(storeOption())
    .addOption(new Option('--to <format>', 'what to write').choices(names).makeOptionMandatory())
    .requiredOption('--out <dir>', 'folder to write to: empty, not there yet, or an earlier export')
    .option('--body <name>', 'only bodies with this in their name')
    .option('--from <date>', 'only meetings on this day or later (2024-01-31)', dayFrom)
    .option('--until <date>', 'only meetings on this day or earlier', dayFrom)
    .option('--language <code>', 'only minutes in this language (da, en …)')
    .option('--since <cursor>', 'only what changed since an earlier export; its export.json tells the cursor')
    .option(
      '--base-url <url>',
      'where OParl objects will be found: their ids begin with it',
      addressFrom,
      unknownAddress,
    )
    .addOption(new Option('--public', 'only what anyone may read').conflicts('all'))
    .option('--all', 'closed items and attachments as well, and texts as they are')
    .action(exportRecords);
  addExamples(command, [
    ['export --to parquet --out tables/', 'writes the tables of ./minutes-store for DuckDB or pandas'],
    ['export --to opensearch --out feed/ --language da', 'writes bulk requests with the public part of Danish minutes'],
    ['export --to opensearch --out feed/ --since 5a1d9c02-118', 'writes what an index has to take in since then'],
    ['export --to akoma-ntoso --out xml/ --body council --from 2020-01-01 --public', 'writes XML for an archive'],
  ]);
}

/** A name that no server will ever have (RFC 2606): who publishes OParl objects says where. */
const unknownAddress = 'https://minutebook.invalid/oparl/';

function addressFrom(text: string): string {
  if (URL.canParse(text) && /^https?:\/\//u.test(text)) return text.endsWith('/') ? text : `${text}/`;
  throw new InvalidArgumentError('It must be an address such as https://example.org/oparl/.');
}

const day = z.iso.date();

function dayFrom(text: string): string {
  if (day.safeParse(text).success) return text;
  throw new InvalidArgumentError('It must be a day such as 2024-01-31.');
}

async function exportRecords(_: unknown, command: Command): Promise<void> {
  const options = exportOptions.parse(command.opts());
  const settings = settingsOf(command);
  const format = exportFormats.find(({ name }) => name === options.to);
  if (format === undefined) throw new MinutebookError('bad_args', `There is no format ${options.to}.`);
  const store = await openStore(options.store, { create: false });
  const selection = selectionFrom(options, format.publicByDefault);
  keepHeapSmall();
  const interruption = listenForInterruption();
  const { signal } = interruption;
  const counting = startCounting(await countDocuments(store, selection), settings, signal);
  try {
    const target = { out: options.out, settings: { baseUrl: options.baseUrl } };
    const order = { store, format, selection, ...target, signal, onDocument: counting.add };
    const summary = await exportStore(order).finally(counting.end);
    if (settings.json) printJson(summary);
    else if (!settings.quiet) print(summaryText(summary, options.out));
  } catch (error) {
    const exitCode = interruption.exitCode();
    if (exitCode === null) throw error;
    process.exitCode = exitCode;
  }
}

function selectionFrom(options: ExportOptions, publicByDefault: boolean): Selection {
  const { body = null, from = null, until = null, language = null, since = null } = options;
  return {
    filter: { body, from, to: until, language },
    onlyPublic: options.public || (publicByDefault && !options.all),
    since,
    version: buildWith(defaultConfiguration).version,
  };
}

function summaryText(summary: ExportSummary, out: string): string {
  const { documents, items, removed, passed, cursor } = summary;
  return [
    `${counted(documents, 'document')} with ${counted(items, 'item')} written to ${out} (${summary.public ? 'public part' : 'everything'}).`,
    removed > 0 ? `Of ${counted(removed, 'document')} something is to be taken out.` : '',
    passed > 0 ? `${counted(passed, 'document')} left out by the filter.` : '',
    `What changes from now on: --since ${cursor}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
