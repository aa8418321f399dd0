// The documents that changed since the last update into the rows, the search index and the links of a catalogue.
import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../pipeline/store/store.ts';
import { damagedRows, rowsOf } from './document-source.ts';
import { type Insert, insertInto } from './inserts.ts';
import type { Inputs } from './inventory.ts';
import { limits } from './limits.ts';
import { relink } from './links/relinking.ts';
import { readAhead } from './read-ahead.ts';
import { type DocumentRows, hasRepeatedIds } from './rows/record-rows.ts';
import { languageOf, openSearchIndex, type SearchIndex } from './search/search-index.ts';
import { recordTables } from './tables/tables.ts';

export interface Changes {
  readonly added: readonly Inputs[];
  readonly changed: readonly Inputs[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** What is to be done so that an open catalogue holds what the store holds. */
export function changesFor(db: DatabaseSync, inventory: ReadonlyMap<string, Inputs>): Changes {
  const rows = db.prepare('SELECT document, fingerprint FROM document_inputs ORDER BY document').all();
  const known = new Map(rows.map(({ document, fingerprint }) => [String(document), String(fingerprint)]));
  const documents = [...inventory.values()];
  return {
    added: documents.filter(({ id }) => !known.has(id)),
    changed: documents.filter(({ id, fingerprint }) => known.has(id) && known.get(id) !== fingerprint),
    removed: [...known.keys()].filter((id) => !inventory.has(id)),
    unchanged: documents.filter(({ id, fingerprint }) => known.get(id) === fingerprint).length,
  };
}

export function isEmpty({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** Writes the changes; the caller holds the transaction. `beforeLinks` is called when all rows are there. */
export async function writeChanges(
  db: DatabaseSync,
  store: Store,
  changes: Changes,
  { beforeLinks, onProgress }: { beforeLinks(): void; onProgress?: (done: number, total: number) => void },
): Promise<void> {
  const index = openSearchIndex(db);
  const scopes = scopeReader(db);
  const touched = new Set<string>();
  const remove = db.prepare('DELETE FROM documents WHERE id = ?');
  for (const id of [...changes.removed, ...changes.changed.map(({ id }) => id)]) {
    for (const scope of scopes(id)) touched.add(scope);
    index.removeDocument(id);
    remove.run(id);
  }
  const write = documentWriter(db, index);
  const incoming = [...changes.added, ...changes.changed];
  let done = 0;
  for await (const [inputs, rows] of readAhead(incoming, limits.recordsUnderway, (one) => rowsOf(store, one))) {
    write(inputs, rows);
    for (const scope of scopes(inputs.id)) touched.add(scope);
    done += 1;
    onProgress?.(done, incoming.length);
  }
  index.finish();
  beforeLinks();
  relink(db, touched);
}

function scopeReader(db: DatabaseSync): (document: string) => string[] {
  const scope = db.prepare('SELECT scope FROM meetings WHERE id = ? AND scope IS NOT NULL');
  return (document) => scope.all(document).map((row) => String(row.scope));
}

/** Writes one document with all its rows. Ids that stand for two things cost that document alone. */
function documentWriter(db: DatabaseSync, index: SearchIndex): (inputs: Inputs, rows: DocumentRows) => void {
  const inserts = new Map<string, Insert>(recordTables.map((table) => [table.name, insertInto(db, table)]));
  const fingerprint = db.prepare('INSERT INTO document_inputs VALUES (?, ?)');
  return (inputs, found) => {
    const rows = hasRepeatedIds(found) ? damagedRows(inputs, 'The stored record uses one id for two entries.') : found;
    for (const { name } of recordTables) inserts.get(name)?.(rows[name]);
    fingerprint.run(inputs.id, inputs.fingerprint);
    indexItems(index, rows);
  };
}

function indexItems(index: SearchIndex, { documents, meetings, items, decisions, sections }: DocumentRows): void {
  const language = languageOf(documents[0]?.language);
  const date = meetings[0]?.date ?? null;
  const decisionsOf = Map.groupBy(decisions, ({ item }) => item);
  const sectionsOf = Map.groupBy(sections, ({ item }) => item);
  for (const { id, title, meeting, closed } of items) {
    const texts = { decisions: decisionsOf.get(id) ?? [], sections: sectionsOf.get(id) ?? [] };
    index.add({ id, title, language, ...texts }, { meeting, date, closed });
  }
}
