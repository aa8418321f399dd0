// What an S3 server may take of our time and memory, with reasons.

export const s3Limits = {
  /** Milliseconds without a byte either way after which a request is given up: servers under load take seconds. */
  silence: 15_000,
  /** Milliseconds before the second, third … try of a request; a server that restarts is back within a few seconds. */
  waits: [200, 1_000, 3_000],
  /** Connections to the server: more than a crew and its parent use at a time. */
  connections: 64,
  /** Bytes up to which a body is gathered in memory; a larger one goes through a file, so that memory stays flat. */
  inMemory: 4 * 2 ** 20,
  /** Bytes of one piece of a run log: it is written again with every line until it is full. */
  logPiece: 64 * 2 ** 10,
  /** Objects on one page of a listing: the most that S3 gives. */
  listed: 1_000,
} as const;
