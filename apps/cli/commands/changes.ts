// `minutebook changes`: what an index has to take in since it last asked.
import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import type { Change } from '../../../exports/changes/entry.ts';
import { type ChangePage, openChangeFeed } from '../../../exports/changes/feed.ts';
import { exportLimits } from '../../../exports/limits.ts';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { addExamples } from '../examples.ts';
import { storeOption } from '../options.ts';
import { shownDigits } from '../report-view.ts';
import { settingsOf } from '../settings.ts';
import { counted, print, printJson } from '../terminal.ts';

interface ChangesOptions {
  readonly store: string;
  readonly since?: string;
  readonly limit?: number;
  readonly ndjson?: true;
}

export function addChanges(program: Command): void {
  const command = program
    .command('changes')
    .summary('what changed since a cursor')
    .description(
      'Lists documents whose facts are new, have changed (upsert) or are gone (delete), oldest change first, with the ' +
        'items that changed and hashes of what they say. A record that says the same as before is no change, whatever ' +
        'version made it. Keep the cursor with what you took in, and go on from there.',
    )
    .addOption(storeOption())
    .option('--since <cursor>', 'cursor of an earlier answer (default: from the beginning)')
    .option('--limit <n>', `most changes to list, up to ${exportLimits.mostChangesPerPage}`, limitFrom)
    .option('--ndjson', 'one line of JSON for each change, all of them unless --limit is given')
    .action(listChanges);
  addExamples(command, [
    ['changes', 'lists all documents of ./minutes-store as changes since the beginning'],
    ['changes --since 5a1d9c02-118 --json', 'lists what came after, and the cursor to go on with'],
    ['changes --ndjson | jq -r "select(.op == \\"delete\\") | .document"', 'names the documents that are gone'],
  ]);
}

function limitFrom(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= exportLimits.mostChangesPerPage) return limit;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${exportLimits.mostChangesPerPage}.`);
}

async function listChanges({ store, since, limit, ndjson }: ChangesOptions, command: Command): Promise<void> {
  const opened = await openStore(store, { create: false });
  const feed = openChangeFeed(opened, buildWith(defaultConfiguration).version);
  if (ndjson && limit === undefined) return printLines(feed.eachSince(since ?? null));
  const page = await feed.since(since ?? null, limit);
  if (ndjson) return printLines(page.changes);
  if (settingsOf(command).json) printJson(page);
  else print(pageText(page));
}

async function printLines(changes: Iterable<Change> | AsyncIterable<Change>): Promise<void> {
  for await (const change of changes)
    if (!process.stdout.write(`${JSON.stringify(change)}\n`)) await once(process.stdout, 'drain');
}

function pageText({ changes, cursor, more }: ChangePage): string {
  const lines = changes.map(changeText);
  const next = `minutebook changes --since ${cursor}`;
  if (lines.length === 0) return `Nothing has changed. ${pc.dim(next)}`;
  return [...lines, pc.dim(more ? `There is more: ${next}` : `Later changes: ${next}`)].join('\n');
}

function changeText({ op, document, items, changed, removed }: Change): string {
  const id = pc.cyan(document.slice(0, shownDigits));
  if (op === 'delete') return `${pc.red('delete')}  ${id}  ${counted(removed.length, 'item')} gone`;
  const gone = removed.length > 0 ? `, ${removed.length} gone` : '';
  return `${pc.green('upsert')}  ${id}  ${changed.length} of ${counted(items, 'item')} new or changed${gone}`;
}
