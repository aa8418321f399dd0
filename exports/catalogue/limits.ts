// What the catalogue may take, with reasons.

export const limits = {
  /** Milliseconds to wait for another writer; a rebuild from 10,000 records takes about half a minute. */
  busyMilliseconds: 60_000,
  /** Records that are fetched at a time: a folder needs two, a store over the network more. */
  recordsUnderway: 8,
  /** Seconds a query may take unless the user gives it more: longer than any question over 200,000 items. */
  querySeconds: 30,
  /** Rows that a table on the screen shows unless the user asks for more. */
  shownRows: 1_000,
  /** Kibibytes of pages SQLite keeps in memory; the default of 2,000 makes bulk writes slow. */
  cacheKibibytes: 64_000,
} as const;
