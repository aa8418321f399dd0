// The event streams that BullMQ keeps of its queues into their events, one by one, over a single connection.
//
// BullMQ's own reader (QueueEvents) takes two connections for each queue, and cannot be closed while the server is away:
// it waits for the end of a connection that has none. This one is closed by letting its connection go.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import * as z from 'zod';
import { queueLimits } from './limits.ts';
import { connectRedis } from './redis.ts';

/** What stands in a stream: `event` names it, the others depend on it. */
export type StreamEvent = Readonly<Record<string, string>>;

export interface EventStreams {
  close(): void;
}

/** The place in a stream after which there is more to be read. */
type Places = Map<string, string>;

const entry = z.tuple([z.string(), z.array(z.string())]);
const answer = z.array(z.tuple([z.string(), z.array(entry)])).nullable();

/** Before the first event of a stream. */
const beginning = '0-0';

/** Starts to read what comes from now on into streams, by their keys. While the server is away it waits for it. */
export function openEventStreams(
  redis: URL,
  keys: readonly string[],
  hear: (key: string, event: StreamEvent) => void,
): EventStreams {
  const connection = connectRedis(redis, { patient: true });
  let closed = false;
  let places: Places | null = null;
  const follow = async (): Promise<void> => {
    places ??= await endsOf(connection, keys);
    while (!closed) for (const [key, event] of await next(connection, places)) hear(key, event);
  };
  const keepOn = async (): Promise<void> => {
    while (!closed) {
      // Only what waits on this connection rejects: when it was let go, and when the server refuses for a while.
      await follow().catch(() => (closed ? undefined : sleep(queueLimits.probeMilliseconds)));
    }
  };
  void keepOn();
  return {
    close() {
      closed = true;
      connection.disconnect();
    },
  };
}

async function endsOf(connection: Redis, keys: readonly string[]): Promise<Places> {
  const ends = await Promise.all(keys.map((key) => connection.xrevrange(key, '+', '-', 'COUNT', 1)));
  return new Map(keys.map((key, at) => [key, z.array(entry).parse(ends[at])[0]?.[0] ?? beginning]));
}

/** What came since, waiting for the first for some time; the places move on. */
async function next(connection: Redis, places: Places): Promise<[string, StreamEvent][]> {
  const { eventMilliseconds, eventsAtOnce } = queueLimits;
  const from = [...places.keys(), ...places.values()];
  const came = answer.parse(
    await connection.xread('COUNT', eventsAtOnce, 'BLOCK', eventMilliseconds, 'STREAMS', ...from),
  );
  return (came ?? []).flatMap(([key, entries]) =>
    entries.map(([id, fields]): [string, StreamEvent] => {
      places.set(key, id);
      return [key, eventOf(fields)];
    }),
  );
}

/** A field and its value stand one behind the other. */
function eventOf(fields: readonly string[]): StreamEvent {
  return Object.fromEntries(
    fields.flatMap((field, at) => (at % 2 === 0 ? [[field, fields[at + 1] ?? ''] as const] : [])),
  );
}
