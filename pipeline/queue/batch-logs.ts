// Batches into run logs: the names of their documents, kept in the store where they outlive the queue.
import type { Build } from '../build.ts';
import { MinutebookError } from '../errors.ts';
import { openRunLog, type RunLog } from '../run-log.ts';
import type { Store } from '../store/store.ts';

export interface BatchLogs {
  /** The log of a batch that is open here, or of the intake itself. */
  of(batch: string | undefined): Promise<RunLog>;
  open(documents: number): Promise<string>;
  end(batch: string): Promise<void>;
  close(): Promise<void>;
}

/** The log of the intake itself begins with the first document that belongs to no batch. */
export function openBatchLogs(store: Store, build: Build, command: string): BatchLogs {
  const batches = new Map<string, RunLog>();
  const started = performance.now();
  let own: RunLog | null = null;
  const begin = (documents: number): RunLog => {
    const log = openRunLog(store);
    log.write({ event: 'started', command, version: build.version, jobs: 0, documents });
    return log;
  };
  const finish = async (log: RunLog): Promise<void> => {
    log.write({ event: 'ended', interrupted: false, seconds: (performance.now() - started) / 1000 });
    await log.close();
  };
  return {
    async of(batch) {
      if (batch === undefined) {
        own ??= begin(0);
        return own;
      }
      const log = batches.get(batch);
      if (log !== undefined) return log;
      throw new MinutebookError('bad_args', `Batch ${batch} is not open here.`);
    },
    async open(documents) {
      const log = begin(documents);
      batches.set(log.runId, log);
      await log.flush();
      return log.runId;
    },
    async end(batch) {
      const log = batches.get(batch);
      batches.delete(batch);
      if (log !== undefined) await finish(log);
    },
    async close() {
      const open = own === null ? [] : [own];
      await Promise.all([...batches.values(), ...open].map(finish));
    },
  };
}
