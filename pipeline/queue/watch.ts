// Events of the queues into words about documents: what workers anywhere have just done.
import * as z from 'zod';
import { type ErrorCode, errorCode } from '../../schemas/failure.ts';
import { openEventStreams, type StreamEvent } from './event-streams.ts';
import { eventsKeyOf, type JobResult, jobResult, type QueueName, queueNames } from './jobs.ts';

export type WatchEvent =
  /** A part of the way is done; in the queue `emit` it was the last. */
  | { readonly kind: 'done'; readonly queue: QueueName; readonly result: JobResult }
  /** It came to its verdict, which is in the store; or the world did not let it come to one, and a sweep takes it up. */
  | { readonly kind: 'failed'; readonly queue: QueueName; readonly id: string; readonly code: ErrorCode };

export interface Watch {
  /** At once, whether the queue answers or not. */
  close(): void;
}

export interface WatchAddress {
  readonly redis: URL;
  /** `store.place`. */
  readonly place: string;
  readonly version: string;
}

const jsonText = z.string().transform((text, context) => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});

/** The document of a job, by the job's number. */
const idInJob = /^[do]-([0-9a-f]{64})-/;

/** Starts to listen. Events that come while the connection is away are heard when it is back. */
export function openWatch({ redis, place, version }: WatchAddress, listener: (event: WatchEvent) => void): Watch {
  const queueAt = new Map(queueNames.map((queue) => [eventsKeyOf(place, version, queue), queue]));
  return openEventStreams(redis, [...queueAt.keys()], (key, event) => {
    const queue = queueAt.get(key);
    const word = queue === undefined ? null : wordOf(queue, event);
    if (word !== null) listener(word);
  });
}

/** Null for what is nothing to those who watch: a job was added, was begun, stalled. */
function wordOf(
  queue: QueueName,
  { event, jobId = '', returnvalue = '', failedReason }: StreamEvent,
): WatchEvent | null {
  if (event === 'completed') {
    const result = resultIn(returnvalue);
    return result && { kind: 'done', queue, result };
  }
  const id = idInJob.exec(jobId)?.[1];
  if (event !== 'failed' || id === undefined) return null;
  return { kind: 'failed', queue, id, code: errorCode.safeParse(failedReason).data ?? 'internal' };
}

/** What a job has left as JSON. */
function resultIn(returnvalue: string): JobResult | null {
  return jsonText.pipe(jobResult).safeParse(returnvalue).data ?? null;
}
