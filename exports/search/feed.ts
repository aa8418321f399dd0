// Records into the documents of a search feed, item by item.
import type { ExportWriter } from '../format.ts';
import { type SearchDocument, searchDocument, searchId } from './item-document.ts';

/** How an engine takes its documents. */
export interface FeedTarget {
  index(document: SearchDocument): Promise<void>;
  delete(id: string): Promise<void>;
  finish(): Promise<void>;
}

export function feedWriter(target: FeedTarget): ExportWriter {
  return {
    async add({ record, changed }) {
      for (const item of record.items)
        if (changed === null || changed.has(item.id)) await target.index(searchDocument(record, item));
    },
    async remove({ document, items }) {
      for (const item of items) await target.delete(searchId(document, item));
    },
    finish: target.finish,
  };
}
