// What one worker of a crew may take, with reasons.

export interface CrewLimits {
  readonly documentSeconds: number;
  readonly heapMegabytes: number;
  readonly closeSeconds: number;
  readonly waitingPerWorker: number;
}

export const crewLimits: CrewLimits = {
  /**
   * Seconds for one document, from first to last stage; each page that was recognised begins them anew. Reading may take
   * 120 s twice (a killed reader gets a second try), and so may a page, so this is only reached when something hangs that
   * should not; the worker is then ended and replaced.
   */
  documentSeconds: 600,
  /**
   * Megabytes of heap of one worker. The largest document that reading lets through (5 million characters) makes page
   * models of about 0.5 GB; the rest is for what is made of them.
   */
  heapMegabytes: 1_536,
  /** Seconds in which a worker must end when it is told to; its reader process is killed at once. */
  closeSeconds: 5,
  /** Documents that wait in the queue per worker, so that none stands idle while the next file is hashed. */
  waitingPerWorker: 1,
};
