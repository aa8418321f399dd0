// Records into files, one for each document, in folders by the first digits of their ids.
import type { MinutesRecord } from '../../schemas/record.ts';
import type { ExportWriter } from '../format.ts';
import { exportLimits } from '../limits.ts';
import type { OutFolder } from './out-folder.ts';
import { openRemovals } from './removals.ts';

/** Writes `3f/3fa0….json` for the document whose id is 3fa0…; what is gone is listed beside the folders. */
export function documentFiles(
  folder: OutFolder,
  extension: string,
  contentOf: (record: MinutesRecord) => string,
): ExportWriter {
  const removals = openRemovals(folder);
  return {
    async add({ record }) {
      const shard = record.id.slice(0, exportLimits.shardDigits);
      await folder.put(`${shard}/${record.id}.${extension}`, contentOf(record));
    },
    remove: removals.add,
    finish: removals.finish,
  };
}
