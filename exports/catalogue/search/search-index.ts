// Items into the search index of an open catalogue, and out of it.
import type { DatabaseSync } from 'node:sqlite';
import { type IndexedItem, indexedItem, type SearchedItem } from './indexed-item.ts';
import { openVocabulary } from './vocabulary.ts';

/** What a search may be restricted by, beside language and outcomes. */
export interface Circumstances {
  readonly meeting: string;
  readonly date: string | null;
  readonly closed: 0 | 1;
}

export interface SearchIndex {
  add(item: SearchedItem, circumstances: Circumstances): void;
  /** Takes out all items of a document that is still in the catalogue. */
  removeDocument(document: string): void;
  /** Brings the list of words up to date; nothing is complete before. */
  finish(): void;
}

/** Opens the index for changes. Call `finish` before the end of the transaction. */
export function openSearchIndex(db: DatabaseSync): SearchIndex {
  const vocabulary = openVocabulary(db);
  const statements = {
    key: db.prepare(
      'INSERT INTO search_items (item, meeting, date, language, outcomes, closed) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    add: db.prepare('INSERT INTO search_index (rowid, title, decisions, text) VALUES (?, ?, ?, ?)'),
    remove: db.prepare(
      `INSERT INTO search_index (search_index, rowid, title, decisions, text) VALUES ('delete', ?, ?, ?, ?)`,
    ),
    forget: db.prepare('DELETE FROM search_items WHERE key = ?'),
  };
  const itemsOf = itemReader(db);
  return {
    add(item, { meeting, date, closed }) {
      const indexed = indexedItem(item);
      const outcomes = outcomesOf(item);
      const key = statements.key.run(item.id, meeting, date, item.language, outcomes, closed).lastInsertRowid;
      statements.add.run(key, ...columnsOf(indexed));
      vocabulary.count(item.language, distinct(indexed), 1);
    },
    removeDocument(document) {
      for (const { key, ...item } of itemsOf(document)) {
        const indexed = indexedItem(item);
        statements.remove.run(key, ...columnsOf(indexed));
        statements.forget.run(key);
        vocabulary.count(item.language, distinct(indexed), -1);
      }
    },
    finish: vocabulary.write,
  };
}

/** ` adopted rejected `: each between spaces. */
function outcomesOf({ decisions }: SearchedItem): string {
  return ['', ...new Set(decisions.map(({ outcome }) => outcome)), ''].join(' ');
}

function columnsOf({ title, decisions, text }: IndexedItem): [string, string, string] {
  return [title.join(' '), decisions.join(' '), text.join(' ')];
}

function distinct({ title, decisions, text }: IndexedItem): ReadonlySet<string> {
  return new Set([...title, ...decisions, ...text]);
}

/** Reads the items of a document back as they were added. */
function itemReader(db: DatabaseSync) {
  const items = db.prepare(
    `SELECT s.key, i.id, i.title, d.language FROM search_items s JOIN items i ON i.id = s.item
      JOIN documents d ON d.id = i.meeting WHERE i.meeting = ?`,
  );
  const decisions = db.prepare('SELECT text, outcome FROM decisions WHERE item = ? ORDER BY position');
  const sections = db.prepare('SELECT heading, text FROM sections WHERE item = ? ORDER BY position');
  return (document: string): (SearchedItem & { key: number })[] =>
    items.all(document).map((row) => ({
      key: Number(row.key),
      id: String(row.id),
      title: String(row.title),
      language: languageOf(row.language),
      decisions: decisions
        .all(String(row.id))
        .map(({ text, outcome }) => ({ text: String(text), outcome: String(outcome) })),
      sections: sections.all(String(row.id)).map(({ heading, text }) => ({
        heading: heading === null || heading === undefined ? null : String(heading),
        text: String(text),
      })),
    }));
}

/** The language in which a document is searched. */
export function languageOf(language: unknown): string {
  return typeof language === 'string' ? language : 'und';
}
