// A record into hashes of what it says: equal hashes mean that no reader of the record could tell the difference.
import { hash } from 'node:crypto';
import type { MinutesRecord } from '../../schemas/record.ts';
import { itemLine } from '../ndjson/item-line.ts';
import { publicRecord } from '../public/public-record.ts';

/** Hash of all a record says, whoever made it: the version of the pipeline and its settings are left out. */
export function recordHash(record: MinutesRecord): string {
  const { pipelineVersion: _version, configHash: _hash, ...extraction } = record.extraction;
  return digest(JSON.stringify({ ...record, extraction }));
}

/**
 * By item id, a hash of all that an index of items may show of it: the item with its meeting, as it is and as the public
 * sees it. So an item changes when another one closes it, or when one that was closed is opened again.
 */
export function itemHashes(record: MinutesRecord): ReadonlyMap<string, string> {
  const shown = publicRecord(record);
  const open = new Map(shown.items.map((item) => [item.id, JSON.stringify(itemLine(shown, item))]));
  return new Map(
    record.items.map((item) => {
      const whole = JSON.stringify(itemLine(record, item));
      const seen = open.get(item.id);
      // Most items are the same for everyone; their text is hashed once.
      return [item.id, digest(seen === whole ? `open ${whole}` : `part ${seen ?? ''}\n${whole}`)];
    }),
  );
}

/** Records come out of their schema with their keys in one order, so the plain JSON is canonical. */
function digest(json: string): string {
  return hash('sha256', json);
}
