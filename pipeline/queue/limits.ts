// What the queue may take of time and memory, with reasons.

export const queueLimits = {
  /** Milliseconds a worker holds a job without a sign of life; it renews at half of it. */
  lockMilliseconds: 10_000,
  /** Milliseconds between two looks for jobs whose worker is gone: with the lock, such a job goes on within 15 s. */
  stalledMilliseconds: 5_000,
  /** How often a job may lose its worker: a machine that dies is not the document's fault, six that die are. */
  stalls: 5,
  /** Tries of a job that the world stops (no store, no disk): 2 s, 4 s … together nearly nine minutes. */
  attempts: 8,
  backoffMilliseconds: 2_000,
  /** Share of a wait that is left to chance, so that a hundred jobs do not come back in the same moment. */
  jitter: 0.5,
  /** Milliseconds between two looks whether a store that was away is back. */
  probeMilliseconds: 3_000,
  /** Milliseconds that documents in hand are given when a worker is told to stop; containers are killed after 30 s. */
  graceMilliseconds: 25_000,
  /** Milliseconds after which a worker that was told to stop ends whatever it waits for. */
  lastMilliseconds: 29_000,
  /** Pages of one `ocr` job: about a minute of work, so that a long scan is shared out and little is done twice. */
  pagesPerJob: 10,
  /** Jobs that are added to Redis in one go. */
  chunk: 500,
  /** Files that are hashed and stored at the same time when they are queued. */
  intakeAtOnce: 8,
  /** Milliseconds between two sweeps, over all workers. */
  sweepMilliseconds: 5 * 60_000,
  /** Milliseconds between two looks of a worker whether it is time to sweep. */
  sweepLookMilliseconds: 15_000,
  /** Milliseconds after which a command to Redis is given up. */
  commandMilliseconds: 5_000,
  /** Events that Redis keeps for those who watch. */
  events: 10_000,
  /** Events that are taken from Redis in one go. */
  eventsAtOnce: 500,
  /** Milliseconds that a question for events waits for the first, before it is asked again. */
  eventMilliseconds: 10_000,
} as const;
