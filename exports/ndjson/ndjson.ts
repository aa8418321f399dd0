// Records into lines of JSON: one line a record, and one line an item.
import type { ExportFormat, ExportWriter, Shown } from '../format.ts';
import type { OutFolder } from '../output/out-folder.ts';
import { openRemovals } from '../output/removals.ts';
import { itemLine } from './item-line.ts';

export const ndjson: ExportFormat = {
  name: 'ndjson',
  summary: 'records.ndjson, one line a record, and items.ndjson, one line an item',
  publicByDefault: false,
  open: openNdjson,
};

async function openNdjson(folder: OutFolder): Promise<ExportWriter> {
  const records = await folder.file('records.ndjson');
  const items = await folder.file('items.ndjson');
  const removals = openRemovals(folder);
  return {
    async add({ record, changed }: Shown) {
      await records.write(`${JSON.stringify(record)}\n`);
      for (const item of record.items)
        if (changed === null || changed.has(item.id)) await items.write(`${JSON.stringify(itemLine(record, item))}\n`);
    },
    remove: removals.add,
    async finish() {
      await records.close();
      await items.close();
      await removals.finish();
    },
  };
}
