// Files and uploads into originals in the store and jobs in the queue: the door of a cluster, for `enqueue` and `serve`.
//
//   const intake = await openIntake({ store, redis, configuration, command: 'serve' });
//   const receipt = await intake.accept(stream, 'minutes.pdf', { priority: 'interactive' });
//   await intake.standing(receipt.id);          await intake.batch(receipt.batch);          await intake.depth();
//   intake.watch((event) => …);                 await intake.close();
//
// The bytes and the name are safe in the store before the queue hears of them: if the queue is away, `accept` rejects
// with `queue_unavailable`, and the next sweep finds the document.
import type { Build } from '../build.ts';
import type { Configuration } from '../configuration.ts';
import { readLimits } from '../limits.ts';
import { buildWith } from '../session.ts';
import { keys } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { type BatchStanding, standingOfBatch } from './batch.ts';
import { openBatchLogs } from './batch-logs.ts';
import { type Door, type EndedStanding, endedStanding, type NewDocument, openDoor } from './door.ts';
import type { QueueName } from './jobs.ts';
import { openQueues, type QueueDepth, type Queues } from './queues.ts';
import { demandFitRedis } from './redis.ts';
import { openWatch, type Watch, type WatchEvent } from './watch.ts';

/** How one document stands. */
export type DocumentStanding =
  | EndedStanding
  | { readonly id: string; readonly status: 'queued' | 'working'; readonly queue: QueueName }
  /** Its original is there, and no job: the next sweep takes it. */
  | { readonly id: string; readonly status: 'unqueued' };

export interface QueueIntake extends Door {
  readonly build: Build;
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

/** Opens the intake. Rejects with `queue_unavailable` when Redis does not answer, or may throw jobs away. */
export async function openIntake({ store, redis, configuration, command }: IntakeOptions): Promise<QueueIntake> {
  await demandFitRedis(redis);
  const build = buildWith(configuration);
  const address = { redis, place: store.place, version: build.version };
  const queues = openQueues({ ...address, patient: false });
  const logs = openBatchLogs(store, build, command);
  const mostBytes = configuration.limits.fileBytes ?? readLimits.fileBytes;
  const goOn = (document: NewDocument): Promise<void> =>
    queues.add('read', [{ ...document, attemptsBefore: 0, passages: [] }]);
  return {
    build,
    ...openDoor({ store, build, logs, mostBytes, goOn }),
    openBatch: logs.open,
    closeBatch: logs.end,
    standing: (id) => standingOf(id, store, build, queues),
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

async function standingOf(id: string, store: Store, build: Build, queues: Queues): Promise<DocumentStanding | null> {
  const ended = await endedStanding(store, id, build.version);
  if (ended !== null) return ended;
  const place = await queues.placeOf(id);
  if (place !== null) return { id, status: place.active ? 'working' : 'queued', queue: place.queue };
  return (await store.stat(keys.original(id))) === null ? null : { id, status: 'unqueued' };
}
