// Uploads into records on this machine alone: the intake of a server that has no queue.
import os from 'node:os';
import type { Configuration } from '../../pipeline/configuration.ts';
import { readLimits } from '../../pipeline/limits.ts';
import { standingOfBatch } from '../../pipeline/queue/batch.ts';
import { openBatchLogs } from '../../pipeline/queue/batch-logs.ts';
import { endedStanding, type NewDocument, openDoor } from '../../pipeline/queue/door.ts';
import type { WatchEvent } from '../../pipeline/queue/watch.ts';
import { doneEvent } from '../../pipeline/run.ts';
import { buildWith } from '../../pipeline/session.ts';
import { unfinishedIn } from '../../pipeline/standing.ts';
import { keys } from '../../pipeline/store/keys.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { ServerIntake } from './app.ts';
import { openWorkbench } from './workbench.ts';

export interface LoneIntakeOptions {
  readonly store: Store;
  /** Its address, for the processes that read and write it. */
  readonly address: string;
  readonly configuration: Configuration;
  /** Documents at the same time. */
  readonly jobs: number;
  /** Seconds that documents in hand are given at the end. */
  readonly graceSeconds: number;
}

/** Opens the intake, and takes up what an earlier one left undone. Rejects as the store does. */
export async function openLoneIntake(options: LoneIntakeOptions): Promise<ServerIntake> {
  const { store, address, configuration, jobs, graceSeconds } = options;
  const build = buildWith(configuration);
  const mostBytes = configuration.limits.fileBytes ?? readLimits.fileBytes;
  const logs = openBatchLogs(store, build, 'serve');
  const own = await logs.of(undefined);
  const listeners = new Set<(event: WatchEvent) => void>();
  const bench = openWorkbench({
    store,
    build,
    jobs,
    post: { store: address, configuration, recognisers: Math.max(1, Math.floor(os.availableParallelism() / jobs)) },
    onEnd: ({ id, name }, result) => own.write(doneEvent({ sha256: id, name }, build.version, result)),
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
  });
  for await (const left of unfinishedIn(store, build.version)) bench.add({ ...left, batch: null });
  const goOn = (document: NewDocument): void => bench.add(document);
  const { accept } = openDoor({ store, build, logs, mostBytes, goOn });
  return {
    build,
    accept,
    openBatch: logs.open,
    closeBatch: logs.end,
    async standing(id) {
      const ended = await endedStanding(store, id, build.version);
      if (ended !== null) return ended;
      const status = bench.placeOf(id);
      if (status !== null) return { id, status, queue: 'read' };
      return (await store.stat(keys.original(id))) === null ? null : { id, status: 'unqueued' };
    },
    batch: (batch) => standingOfBatch(store, build.version, batch),
    async depth() {
      const none = { waiting: 0, active: 0, delayed: 0 };
      return { read: { ...none, ...bench.depth() }, ocr: none, extract: none, emit: none };
    },
    workers: async () => jobs,
    watch(listener) {
      listeners.add(listener);
      return { close: () => void listeners.delete(listener) };
    },
    async close() {
      await bench.close(graceSeconds);
      await logs.close();
    },
  };
}
