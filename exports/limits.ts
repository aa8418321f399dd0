// The one table of what an export may hold in memory and put into one file.

const mebibyte = 2 ** 20;

export const exportLimits = {
  /** Characters gathered before they are written to a file: more makes the heap grow, not the disk faster. */
  bufferedCharacters: 32 * 1024,
  /** Bytes of one part of a search feed: Elasticsearch and Meilisearch refuse requests over 100 MB, and advise 5 to 15. */
  feedPartBytes: 10 * mebibyte,
  /** Memory of SQLite for the working file of tables, which is written once and read once, in order. */
  gatheringKibibytes: 16 * 1024,
  /** Rows of a row group of Parquet: its columns are in memory at the same time, long texts among them. */
  rowsPerGroup: 2_000,
  /** Changes of one object of the change journal: a few hundred kilobytes. */
  changesPerObject: 1_000,
  /** Changes that are handed out at once, unless the caller says otherwise, and at most. */
  changesPerPage: 1_000,
  mostChangesPerPage: 10_000,
  /** Files in one folder of an export with a file for each document: more makes many file systems slow. */
  shardDigits: 2,
} as const;
