// The tables of the search: the words of each item, and a list of all words that occur.

/**
 * `search_items` has what a search is restricted by beside the number of the item, so that each match costs one look.
 * `search_index` has one row for each item, in folded words; the texts themselves stay in their tables, so it holds no
 * content of its own. `search_words` are all words with their stems; `search_fragments` finds them by any three letters.
 */
export const searchDefinitions: readonly string[] = [
  `CREATE TABLE search_items (key INTEGER PRIMARY KEY, item TEXT NOT NULL UNIQUE REFERENCES items(id), meeting TEXT NOT NULL,
    date TEXT, language TEXT NOT NULL, outcomes TEXT NOT NULL, closed INTEGER NOT NULL) STRICT`,
  `CREATE VIRTUAL TABLE search_index USING fts5(title, decisions, text, content='', tokenize='unicode61 remove_diacritics 0')`,
  `CREATE TABLE search_words (key INTEGER PRIMARY KEY, language TEXT NOT NULL, word TEXT NOT NULL, stem TEXT NOT NULL,
    items INTEGER NOT NULL, UNIQUE (language, word)) STRICT`,
  'CREATE INDEX search_words_stem ON search_words(language, stem)',
  `CREATE VIRTUAL TABLE search_fragments USING fts5(word, content='', columnsize=0, tokenize='trigram')`,
];
