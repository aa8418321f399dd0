// What happened in a run, line by line: names, times, durations and workers live only here, never in a record.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { errorCode } from '../schemas/failure.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';
import { summary } from './summary.ts';

const time = z.iso.datetime();
const id = z.string();

const started = z.strictObject({
  event: z.literal('started'),
  time,
  command: z.string(),
  version: z.string(),
  jobs: z.int(),
  documents: z.int(),
});

/** A file was hashed: from here on its document has an identity, and this name for it. */
const taken = z.strictObject({
  event: z.literal('taken'),
  time,
  id,
  name: z.string(),
  path: z.string(),
  size: z.int(),
  /** The file that was taken before and has the same bytes. */
  duplicateOf: z.string().nullable(),
});

const done = z.strictObject({
  event: z.literal('done'),
  time,
  id,
  name: z.string(),
  version: z.string(),
  status: z.enum(['read', 'partly-read', 'failed', 'stopped']),
  code: errorCode.nullable(),
  message: z.string().nullable(),
  stage: z.string().nullable(),
  summary: summary.nullable(),
  worker: z.int(),
  stages: z.array(z.strictObject({ stage: z.string(), milliseconds: z.number() })),
  notes: z.array(z.string()),
});

/** A file that has no identity because it could not be read to its end. */
const refused = z.strictObject({
  event: z.literal('refused'),
  time,
  path: z.string(),
  code: errorCode,
  message: z.string(),
});

const ended = z.strictObject({
  event: z.literal('ended'),
  time,
  interrupted: z.boolean(),
  seconds: z.number(),
});

export const runEvent = z.discriminatedUnion('event', [started, taken, done, refused, ended]);
export type RunEvent = z.infer<typeof runEvent>;

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'time'> : never;

export interface RunLog {
  readonly runId: string;
  /** Adds a line; lines keep the order of the calls. */
  write(event: WithoutTime<RunEvent>): void;
  /** Waits for the last line; rejects if one could not be written. */
  close(): Promise<void>;
}

/** Starts the log of a new run in the store. */
export function openRunLog(store: Store): RunLog {
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const runId = `${stamp}-${randomBytes(3).toString('hex')}`;
  const key = keys.run(runId);
  let last: Promise<void> = Promise.resolve();
  return {
    runId,
    write(event) {
      const line = `${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`;
      last = last.then(() => store.append(key, Buffer.from(line)));
      // The rejection is kept for `close`; without this, Node would end the process at once.
      last.catch(() => undefined);
    },
    close: () => last,
  };
}

/** All events of all runs, oldest run first. A line that a killed run left unfinished is passed over. */
export async function* runEvents(store: Store): AsyncIterable<RunEvent> {
  for await (const { key } of store.list('runs/')) {
    const bytes = await store.get(key);
    for (const line of (bytes === null ? '' : Buffer.from(bytes).toString()).split('\n')) {
      const event = eventOf(line);
      if (event !== null) yield event;
    }
  }
}

function eventOf(line: string): RunEvent | null {
  if (!(line.startsWith('{') && line.endsWith('}'))) return null;
  try {
    return runEvent.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
