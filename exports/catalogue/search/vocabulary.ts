// Words of added and removed items into the list of all words, with their stems and the number of items that have them.
import type { DatabaseSync } from 'node:sqlite';
import { stemOf } from './stems.ts';

export interface Vocabulary {
  /** Notes that an item with these words was added (1) or removed (-1). */
  count(language: string, words: ReadonlySet<string>, change: 1 | -1): void;
  /** Writes what was noted. Each word is written once, however many items have it. */
  write(): void;
}

export function openVocabulary(db: DatabaseSync): Vocabulary {
  const changes = new Map<string, Map<string, number>>();
  const write = writer(db);
  return {
    count(language, words, change) {
      const known = changes.get(language) ?? new Map<string, number>();
      changes.set(language, known);
      for (const word of words) known.set(word, (known.get(word) ?? 0) + change);
    },
    write() {
      for (const [language, words] of changes)
        for (const [word, change] of words) if (change !== 0) write(language, word, change);
      changes.clear();
    },
  };
}

function writer(db: DatabaseSync): (language: string, word: string, change: number) => void {
  const change = db.prepare(
    `INSERT INTO search_words (language, word, stem, items) VALUES (?, ?, ?, ?)
      ON CONFLICT (language, word) DO UPDATE SET items = items + excluded.items RETURNING key, items`,
  );
  const remove = db.prepare('DELETE FROM search_words WHERE key = ?');
  const addFragments = db.prepare('INSERT INTO search_fragments (rowid, word) VALUES (?, ?)');
  const removeFragments = db.prepare(
    `INSERT INTO search_fragments (search_fragments, rowid, word) VALUES ('delete', ?, ?)`,
  );
  return (language, word, by) => {
    const after = change.get(language, word, stemOf(word, language), by);
    const key = Number(after?.key);
    const items = Number(after?.items);
    if (items === by) addFragments.run(key, word);
    if (items === 0) {
      removeFragments.run(key, word);
      remove.run(key);
    }
  };
}
