// The shape of the catalogue and the rules behind it into one version: a file of another version is built anew.
import { createHash } from 'node:crypto';
import { definitionOf, indicesOf } from './tables/definitions.ts';
import { tables } from './tables/tables.ts';
import { views } from './tables/views.ts';

/** Raised whenever the same records may give other rows: rules for people, cases, folding, stems. */
const rules = '1';

/** Digest of all definitions and rules. */
export function catalogueVersion(): string {
  const definitions = tables.flatMap((table) => [definitionOf(table), ...indicesOf(table)]);
  return createHash('sha256')
    .update(JSON.stringify([rules, definitions, views]))
    .digest('hex')
    .slice(0, 16);
}
