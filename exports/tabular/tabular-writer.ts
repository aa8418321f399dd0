// Records into files of tables: gathered as they come, written table by table at the end.
import type { Table } from '../catalogue/tables/column.ts';
import type { ExportWriter } from '../format.ts';
import type { OutFolder } from '../output/out-folder.ts';
import { openRemovals } from '../output/removals.ts';
import { exportedTables, openGathering, type TableRow } from './gathering.ts';

/** Writes one table to a file of the folder. */
export type TableFile = (table: Table, rows: Iterable<TableRow>, folder: OutFolder) => Promise<void>;

export async function tabularWriter(folder: OutFolder, writeTable: TableFile): Promise<ExportWriter> {
  const gathering = openGathering(await folder.filePath('gathering.sqlite'));
  folder.onDiscard(gathering.close);
  const removals = openRemovals(folder);
  return {
    add: async (shown) => gathering.add(shown),
    remove: removals.add,
    async finish() {
      try {
        gathering.link();
        for (const table of exportedTables) await writeTable(table, gathering.rows(table), folder);
      } finally {
        await gathering.close();
      }
      await removals.finish();
    },
  };
}
