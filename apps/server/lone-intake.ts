// Uploads into records on this machine alone: the intake of a server that has no queue.
import os from 'node:os';
import type { Configuration } from '../../pipeline/configuration.ts';
import { MinutebookError } from '../../pipeline/errors.ts';
import { readLimits } from '../../pipeline/limits.ts';
import { keepOriginal } from '../../pipeline/originals.ts';
import { standingOfBatch } from '../../pipeline/queue/batch.ts';
import { openBatchLogs } from '../../pipeline/queue/batch-logs.ts';
import type { DocumentStanding, Receipt } from '../../pipeline/queue/intake.ts';
import { takeUpload } from '../../pipeline/queue/upload.ts';
import type { WatchEvent } from '../../pipeline/queue/watch.ts';
import { storedFailure, storedRecord } from '../../pipeline/results.ts';
import { doneEvent } from '../../pipeline/run.ts';
import { buildWith } from '../../pipeline/session.ts';
import type { Original } from '../../pipeline/stage.ts';
import { unfinishedIn } from '../../pipeline/standing.ts';
import { keys } from '../../pipeline/store/keys.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { summarise } from '../../pipeline/summary.ts';
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
  const admit = async ({ sha256: id, name, size }: Original, batch: string): Promise<Receipt> => {
    const receipt = { id, name, batch };
    if (await store.stat(keys.record(id, build.version))) return { ...receipt, status: 'known' };
    if (await store.stat(keys.failure(id, build.version))) return { ...receipt, status: 'failed' };
    bench.add({ id, name, size, batch });
    return { ...receipt, status: 'queued' };
  };
  return {
    build,
    async accept(body, name, { batch }) {
      const log = await logs.of(batch);
      const upload = await takeUpload(body, name, mostBytes).catch((error: unknown) => {
        if (error instanceof MinutebookError)
          log.write({ event: 'refused', path: name, code: error.code, message: error.message });
        throw error;
      });
      try {
        const { sha256: id, name: label, size } = upload.original;
        await keepOriginal(store, upload.original);
        log.write({ event: 'taken', id, name: label, path: name, size, duplicateOf: null });
        await log.flush();
        return await admit(upload.original, log.runId);
      } finally {
        await upload.release();
      }
    },
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
      return { close: async () => void listeners.delete(listener) };
    },
    async close() {
      await bench.close(graceSeconds);
      await logs.close();
    },
  };
}

async function endedStanding(store: Store, id: string, version: string): Promise<DocumentStanding | null> {
  const record = await storedRecord(store, id, version);
  if (record !== null) {
    const summary = summarise(record);
    return { id, status: summary.status, name: record.file.name, summary };
  }
  const failure = await storedFailure(store, id, version);
  return failure && { id, status: 'failed', name: failure.file.name, failure };
}
