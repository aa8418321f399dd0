// A catalogue into lines of text that are equal whenever its content is, in whatever order it was written.
import type { DatabaseSync } from 'node:sqlite';
import { quoted } from './tables/definitions.ts';
import { tables } from './tables/tables.ts';

/**
 * Every row of every table in the order of its key, then every word of the search index with the item, column and place
 * where it stands. Row numbers of SQLite are left out: they tell when something was written, not what.
 */
export function* dumpOf(db: DatabaseSync): Generator<string> {
  for (const { name, columns } of tables) {
    const names = Object.keys(columns).map(quoted);
    yield* rowsOf(db, name, `SELECT ${names.join(', ')} FROM ${name} ORDER BY ${names[0]}`);
  }
  yield* rowsOf(db, 'inputs', 'SELECT document, fingerprint FROM document_inputs ORDER BY document');
  yield* rowsOf(db, 'notes', 'SELECT place, "column", note FROM column_notes ORDER BY place, "column"');
  yield* rowsOf(db, 'words', 'SELECT language, word, stem, items FROM search_words ORDER BY language, word');
  yield* rowsOf(
    db,
    'searched',
    'SELECT item, meeting, date, language, outcomes, closed FROM search_items ORDER BY item',
  );
  yield* searchDump(db);
}

function* searchDump(db: DatabaseSync): Generator<string> {
  const vocabulary = (name: string, of: string): string =>
    `CREATE VIRTUAL TABLE temp.${name} USING fts5vocab(main, ${of}, instance)`;
  db.exec(`${vocabulary('index_words', 'search_index')}; ${vocabulary('fragment_words', 'search_fragments')}`);
  try {
    yield* rowsOf(
      db,
      'index',
      `SELECT v.term, s.item, v.col, v."offset" FROM index_words v JOIN search_items s ON s.key = v.doc
        ORDER BY v.term, s.item, v.col, v."offset"`,
    );
    yield* rowsOf(
      db,
      'fragments',
      `SELECT v.term, w.language, w.word, v."offset" FROM fragment_words v JOIN search_words w ON w.key = v.doc
        ORDER BY v.term, w.language, w.word, v."offset"`,
    );
    yield* rowsOf(
      db,
      'orphans',
      `SELECT 'index', count(*) FROM index_words WHERE doc NOT IN (SELECT key FROM search_items)
        UNION ALL SELECT 'fragments', count(*) FROM fragment_words WHERE doc NOT IN (SELECT key FROM search_words)`,
    );
  } finally {
    db.exec('DROP TABLE temp.index_words; DROP TABLE temp.fragment_words');
  }
}

function* rowsOf(db: DatabaseSync, name: string, sql: string): Generator<string> {
  for (const row of db.prepare(sql).iterate()) yield `${name} ${JSON.stringify(Object.values(row))}`;
}
