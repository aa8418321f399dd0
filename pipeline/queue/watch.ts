// Events of the queues into words about documents: what workers anywhere have just done.
import { QueueEvents } from 'bullmq';
import { type ErrorCode, errorCode } from '../../schemas/failure.ts';
import { type JobResult, jobResult, prefixOf, type QueueName, queueNames } from './jobs.ts';
import { connectRedis } from './redis.ts';

export type WatchEvent =
  /** A part of the way is done; in the queue `emit` it was the last. */
  | { readonly kind: 'done'; readonly queue: QueueName; readonly result: JobResult }
  /** It came to its verdict, which is in the store; or the world did not let it come to one, and a sweep takes it up. */
  | { readonly kind: 'failed'; readonly queue: QueueName; readonly id: string; readonly code: ErrorCode };

export interface Watch {
  close(): Promise<void>;
}

export interface WatchAddress {
  readonly redis: URL;
  /** `store.place`. */
  readonly place: string;
  readonly version: string;
}

/** The document of a job, by the job's number. */
const idInJob = /^[do]-([0-9a-f]{64})-/;

/** Starts to listen. Events that come while the connection is away are heard when it is back. */
export function openWatch({ redis, place, version }: WatchAddress, listener: (event: WatchEvent) => void): Watch {
  const prefix = prefixOf(place, version);
  const opened = queueNames.map((queue) => {
    const connection = connectRedis(redis, { patient: true });
    const events = new QueueEvents(queue, { connection, prefix });
    events.on('error', () => undefined);
    events.on('completed', ({ returnvalue }) => {
      const result = resultIn(returnvalue);
      if (result !== null) listener({ kind: 'done', queue, result });
    });
    events.on('failed', ({ jobId, failedReason }) => {
      const id = idInJob.exec(jobId)?.[1];
      const code = errorCode.safeParse(failedReason).data ?? 'internal';
      if (id !== undefined) listener({ kind: 'failed', queue, id, code });
    });
    return { connection, events };
  });
  return {
    async close() {
      await Promise.allSettled(opened.map(({ events }) => events.close()));
      for (const { connection } of opened) connection.disconnect();
    },
  };
}

/** BullMQ hands over what stands in the stream: JSON, or what came of it. */
function resultIn(value: unknown): JobResult | null {
  return jobResult.safeParse(value).data ?? null;
}
