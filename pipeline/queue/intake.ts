// Files and uploads into originals in the store and jobs in the queue: the door of a cluster, for `enqueue` and `serve`.
//
//   const intake = await openIntake({ store, redis, configuration, command: 'serve' });
//   const receipt = await intake.accept(stream, 'minutes.pdf', { priority: 'interactive' });
//   await intake.standing(receipt.id);          await intake.batch(receipt.batch);          await intake.depth();
//   intake.watch((event) => …);                 await intake.close();
//
// The bytes and the name are safe in the store before the queue hears of them: if the queue is away, `accept` rejects
// with `queue_unavailable`, and the next sweep finds the document.
import type { Failure } from '../../schemas/failure.ts';
import type { Build } from '../build.ts';
import type { Configuration } from '../configuration.ts';
import { MinutebookError } from '../errors.ts';
import { readLimits } from '../limits.ts';
import { identify, keepOriginal } from '../originals.ts';
import { faultOf } from '../result.ts';
import { storedFailure, storedRecord } from '../results.ts';
import type { RunLog } from '../run-log.ts';
import { buildWith } from '../session.ts';
import type { Original } from '../stage.ts';
import { keys } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { type Summary, summarise } from '../summary.ts';
import { type BatchStanding, standingOfBatch } from './batch.ts';
import { openBatchLogs } from './batch-logs.ts';
import type { Priority, QueueName } from './jobs.ts';
import { openQueues, type QueueDepth, type Queues } from './queues.ts';
import { demandFitRedis } from './redis.ts';
import { labelOf, takeUpload } from './upload.ts';
import { openWatch, type Watch, type WatchEvent } from './watch.ts';

/** What somebody gets for a document: the same bytes give the same id, however often they come. */
export interface Receipt {
  /** SHA-256 of the bytes. */
  readonly id: string;
  readonly name: string;
  /** `queued`: it will be read. `known`: it has a record already. `failed`: it was tried before, and failed. */
  readonly status: 'queued' | 'known' | 'failed';
  /** The batch whose log knows its name. */
  readonly batch: string;
}

/** How one document stands. */
export type DocumentStanding =
  | { readonly id: string; readonly status: 'read' | 'partly-read'; readonly name: string; readonly summary: Summary }
  | { readonly id: string; readonly status: 'failed'; readonly name: string; readonly failure: Failure }
  | { readonly id: string; readonly status: 'queued' | 'working'; readonly queue: QueueName }
  /** Its original is there, and no job: the next sweep takes it. */
  | { readonly id: string; readonly status: 'unqueued' };

export interface AcceptOptions {
  readonly priority: Priority;
  /** From `openBatch`; left out, it belongs to the run of this intake. */
  readonly batch?: string;
}

export interface QueueIntake {
  readonly build: Build;
  /**
   * Takes an upload. Rejects with `not_pdf`, `limit` or `bad_args` (broken off) for the upload, with
   * `store_unavailable`, `disk_full` or `queue_unavailable` for the world.
   */
  accept(body: AsyncIterable<Uint8Array>, name: string, options: AcceptOptions): Promise<Receipt>;
  /** Takes a file of this machine. Rejects as `accept` does; `bad_args` when it cannot be read. */
  acceptFile(path: string, name: string, options: AcceptOptions): Promise<Receipt>;
  /** Begins a batch: a name for many documents, whose standing can be asked for. */
  openBatch(documents: number): Promise<string>;
  /** Nothing more will come to a batch. */
  closeBatch(batch: string): Promise<void>;
  /** Null for a document that is not here. */
  standing(id: string): Promise<DocumentStanding | null>;
  /** From the store alone. Rejects with `bad_args` when there is no such batch. */
  batch(batch: string): Promise<BatchStanding>;
  depth(): Promise<Readonly<Record<QueueName, QueueDepth>>>;
  /** Workers at work. */
  workers(): Promise<number>;
  /** Hears what all workers do from now on. */
  watch(listener: (event: WatchEvent) => void): Watch;
  close(): Promise<void>;
}

export interface IntakeOptions {
  readonly store: Store;
  readonly redis: URL;
  readonly configuration: Configuration;
  /** Name of the command, for the run log. */
  readonly command: string;
}

interface Door {
  readonly store: Store;
  readonly build: Build;
  readonly queues: Queues;
  readonly mostBytes: number;
}

/** Opens the intake. Rejects with `queue_unavailable` when Redis does not answer, or may throw jobs away. */
export async function openIntake({ store, redis, configuration, command }: IntakeOptions): Promise<QueueIntake> {
  await demandFitRedis(redis);
  const build = buildWith(configuration);
  const address = { redis, place: store.place, version: build.version };
  const queues = openQueues({ ...address, patient: false });
  const door: Door = { store, build, queues, mostBytes: configuration.limits.fileBytes ?? readLimits.fileBytes };
  const logs = openBatchLogs(store, build, command);
  const refusing = async <T>(name: string, log: RunLog, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const { code, message } = faultOf(error, 'intake');
      if (error instanceof MinutebookError) log.write({ event: 'refused', path: name, code, message });
      throw error;
    }
  };
  return {
    build,
    async accept(body, name, options) {
      const log = await logs.of(options.batch);
      const upload = await refusing(name, log, () => takeUpload(body, name, door.mostBytes));
      return admit(door, upload.original, name, options.priority, log).finally(upload.release);
    },
    async acceptFile(path, name, options) {
      const log = await logs.of(options.batch);
      const original = await refusing(path, log, () => identify(path, labelOf(name), door.mostBytes));
      return admit(door, original, path, options.priority, log);
    },
    openBatch: logs.open,
    closeBatch: logs.end,
    standing: (id) => standingOfDocument(door, id),
    batch: (batch) => standingOfBatch(store, build.version, batch),
    depth: queues.depth,
    workers: queues.workers,
    watch: (listener) => openWatch(address, listener),
    async close() {
      await logs.close();
      await queues.close();
    },
  };
}

/** Bytes first, then the name, then the job: whatever breaks in between, the document is found again. */
async function admit(
  { store, build, queues }: Door,
  original: Original,
  path: string,
  priority: Priority,
  log: RunLog,
): Promise<Receipt> {
  const { sha256: id, name, size } = original;
  await keepOriginal(store, original);
  log.write({ event: 'taken', id, name, path, size, duplicateOf: null });
  await log.flush();
  const receipt = { id, name, batch: log.runId };
  if (await store.stat(keys.record(id, build.version))) return { ...receipt, status: 'known' };
  if (await store.stat(keys.failure(id, build.version))) return { ...receipt, status: 'failed' };
  await queues.add('read', [{ id, name, size, priority, batch: log.runId, attemptsBefore: 0, passages: [] }]);
  return { ...receipt, status: 'queued' };
}

async function standingOfDocument({ store, build, queues }: Door, id: string): Promise<DocumentStanding | null> {
  const record = await storedRecord(store, id, build.version);
  if (record !== null) {
    const summary = summarise(record);
    return { id, status: summary.status, name: record.file.name, summary };
  }
  const failure = await storedFailure(store, id, build.version);
  if (failure !== null) return { id, status: 'failed', name: failure.file.name, failure };
  const place = await queues.placeOf(id);
  if (place !== null) return { id, status: place.active ? 'working' : 'queued', queue: place.queue };
  return (await store.stat(keys.original(id))) === null ? null : { id, status: 'unqueued' };
}
