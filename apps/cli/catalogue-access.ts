// The store that a user names into its catalogue, brought up to date and open for reading.
import type { DatabaseSync } from 'node:sqlite';
import { SingleBar } from 'cli-progress';
import { type Command, Option } from 'commander';
import pc from 'picocolors';
import { openForReading } from '../../exports/catalogue/database.ts';
import { catalogueFault } from '../../exports/catalogue/faults.ts';
import { standingOfFile } from '../../exports/catalogue/file-standing.ts';
import { catalogueFileOf } from '../../exports/catalogue/location.ts';
import { type Update, updateCatalogue } from '../../exports/catalogue/update.ts';
import { defaultConfiguration } from '../../pipeline/configuration.ts';
import { MinutebookError } from '../../pipeline/errors.ts';
import { buildWith } from '../../pipeline/session.ts';
import { openStore } from '../../pipeline/store/address.ts';
import { storeOption } from './options.ts';
import { settingsOf } from './settings.ts';
import { counted, notice, printable } from './terminal.ts';

export interface CatalogueOptions {
  readonly store: string;
  readonly catalogue?: string;
  /** False after `--no-update`. */
  readonly update: boolean;
}

/** Adds the options by which every command that asks the catalogue finds it. */
export function addCatalogueOptions(command: Command): Command {
  return command
    .addOption(storeOption())
    .addOption(catalogueOption())
    .option('--no-update', 'ask the catalogue as it is, without looking for new documents first');
}

export const catalogueOption = (): Option =>
  new Option('--catalogue <file>', 'file of the catalogue (default: catalogue.sqlite in the folder of the store)');

/** The catalogue as a file, up to date unless the user does not want to wait for that. */
export async function catalogueFile(options: CatalogueOptions, self: Command): Promise<string> {
  const file = options.update ? (await update(options, self, false)).file : await existing(options);
  return file;
}

/** Opens the catalogue for reading, hands it over, and closes it. */
export async function withCatalogue<Result>(
  options: CatalogueOptions,
  self: Command,
  use: (db: DatabaseSync) => Result,
): Promise<Result> {
  const file = await catalogueFile(options, self);
  try {
    const db = openForReading(file);
    try {
      return use(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw catalogueFault(error, file);
  }
}

/** Without a look at the store: it need not even be there. */
async function existing({ store, catalogue }: CatalogueOptions): Promise<string> {
  const file = catalogue ?? catalogueFileOf(await openStore(store, { create: false }), null);
  if ((await standingOfFile(file)) === 'catalogue') return file;
  throw new MinutebookError('bad_args', `${file} is no catalogue. \`minutebook catalogue\` makes one from a store.`);
}

export interface TimedUpdate extends Update {
  readonly seconds: number;
}

/** Brings the catalogue up to date, and says on standard error how long it took if there was anything to do. */
export async function update(
  { store: address, catalogue }: Pick<CatalogueOptions, 'store' | 'catalogue'>,
  self: Command,
  rebuild: boolean,
): Promise<TimedUpdate> {
  const store = await openStore(address, { create: false });
  const { quiet } = settingsOf(self);
  const started = performance.now();
  const progress = startBar(quiet);
  const updated = await updateCatalogue({
    store,
    file: catalogueFileOf(store, catalogue ?? null),
    version: buildWith(defaultConfiguration).version,
    rebuild,
    onProgress: progress.show,
  }).finally(progress.end);
  const seconds = (performance.now() - started) / 1000;
  if (!quiet && updated.added + updated.changed + updated.removed > 0) notice(pc.dim(sentenceOf(updated, seconds)));
  return { ...updated, seconds };
}

function sentenceOf({ file, built, added, changed, removed }: Update, seconds: number): string {
  const parts = [
    added > 0 ? `${counted(added, 'document')} added` : null,
    changed > 0 ? `${counted(changed, 'document')} changed` : null,
    removed > 0 ? `${counted(removed, 'document')} removed` : null,
  ];
  const what = parts.filter((part) => part !== null).join(', ');
  return `Catalogue ${printable(file)} ${built ? 'made' : 'updated'}: ${what} in ${seconds.toFixed(1)} s.`;
}

/** Updates of fewer documents are over before a bar could be read. */
const barFrom = 50;

function startBar(quiet: boolean) {
  const bar = new SingleBar({
    format: 'catalogue {bar} {value}/{total}',
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  let isShown = false;
  return {
    show(done: number, total: number): void {
      if (quiet || total < barFrom || !process.stderr.isTTY) return;
      if (!isShown) bar.start(total, 0);
      isShown = true;
      bar.update(done);
    },
    end(): void {
      if (isShown) bar.stop();
    },
  };
}
