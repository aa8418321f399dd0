// A store into an export: the documents that were asked for, in one format, in a folder that is whole or not there.

import { storeFault } from '../pipeline/store/faults.ts';
import type { Store } from '../pipeline/store/store.ts';
import { openChangeFeed } from './changes/feed.ts';
import type { ExportFormat, ExportSettings, ExportWriter } from './format.ts';
import { openOutFolder } from './output/out-folder.ts';
import { documentsOf, type Selection, type Step } from './selection/documents.ts';

export interface ExportOrder {
  readonly store: Store;
  readonly format: ExportFormat;
  readonly selection: Selection;
  readonly settings: ExportSettings;
  /** Folder for the files. */
  readonly out: string;
  readonly signal: AbortSignal;
  /** Called after each document that was looked at. */
  onDocument(): void;
}

/** What an export holds; it stands in its `export.json`. */
export interface ExportSummary {
  readonly format: string;
  readonly public: boolean;
  readonly filter: Selection['filter'];
  /** Cursor since which changes were asked for, null for a whole export. */
  readonly since: string | null;
  /** Hand it to the next export as `--since`. */
  readonly cursor: string;
  readonly documents: number;
  readonly items: number;
  /** Documents of which something was taken out of the feed. */
  readonly removed: number;
  /** Documents that the filter left out. */
  readonly passed: number;
}

/**
 * Writes an export, one document in memory at a time. Rejects with a MinutebookError, or with the reason of the signal
 * when it is aborted; then nothing is left behind.
 */
export async function exportStore(order: ExportOrder): Promise<ExportSummary> {
  const { store, format, selection, signal } = order;
  // Taken first: what changes while the export runs is in the next one again, so nothing is missed.
  const cursor = await openChangeFeed(store, selection.version).head();
  const folder = await openOutFolder(order.out);
  try {
    const writer = await format.open(folder, order.settings);
    const counts = { documents: 0, items: 0, removed: 0, passed: 0 };
    for await (const step of documentsOf(store, selection)) {
      signal.throwIfAborted();
      await take(writer, step, counts);
      order.onDocument();
    }
    await writer.finish();
    const { filter, since } = selection;
    const summary = { format: format.name, public: selection.onlyPublic, filter, since, cursor, ...counts };
    await folder.commit(summary);
    return summary;
  } catch (error) {
    await folder.discard();
    if (signal.aborted) throw error;
    throw storeFault(error, `Writing ${order.out}`);
  }
}

interface Counts {
  documents: number;
  items: number;
  removed: number;
  passed: number;
}

async function take(writer: ExportWriter, step: Step, counts: Counts): Promise<void> {
  if ('passed' in step) counts.passed += 1;
  else if ('gone' in step) {
    counts.removed += 1;
    await writer.remove(step.gone);
  } else {
    const { record, changed } = step.shown;
    counts.documents += 1;
    counts.items += changed === null ? record.items.length : record.items.filter(({ id }) => changed.has(id)).length;
    await writer.add(step.shown);
  }
}
