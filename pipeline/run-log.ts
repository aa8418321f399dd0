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
  /** Waits until every line so far is in the store; rejects if one could not be written. */
  flush(): Promise<void>;
  /** Waits for the last line; rejects if one could not be written. */
  close(): Promise<void>;
}

/**
 * Starts the log of a new run in the store. Lines that come while others are being written go together with the next
 * write; what could not be written is tried again with the next line, so that a log outlives an outage of its store.
 */
export function openRunLog(store: Store): RunLog {
  const runId = `${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`;
  let waiting: string[] = [];
  let added = 0;
  let written = 0;
  let writing: Promise<void> | null = null;
  const writeNext = async (): Promise<void> => {
    const lines = waiting;
    waiting = [];
    try {
      await store.append(keys.run(runId), Buffer.from(lines.join('')));
      written += lines.filter((line) => line !== '\n').length;
    } catch (error) {
      // Half a line may be there: it is passed over when the log is read, and these begin on a new one.
      waiting = ['\n', ...lines, ...waiting];
      throw error;
    } finally {
      writing = null;
    }
  };
  const flush = async (): Promise<void> => {
    const wanted = added;
    while (written < wanted) {
      writing ??= Promise.resolve().then(writeNext);
      await writing;
    }
  };
  return {
    runId,
    write(event) {
      waiting.push(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
      added += 1;
      // A failure is told by the next `flush` or `close`; without this, Node would end the process at once.
      flush().catch(() => undefined);
    },
    flush,
    close: flush,
  };
}

/** All events of all runs, oldest run first. A line that a killed run left unfinished is passed over. */
export async function* runEvents(store: Store): AsyncIterable<RunEvent> {
  for await (const { key } of store.list('runs/')) yield* eventsAt(store, key);
}

/** The events of one run, none if there is no such run. */
export function eventsOfRun(store: Store, runId: string): AsyncIterable<RunEvent> {
  return eventsAt(store, keys.run(runId));
}

async function* eventsAt(store: Store, key: string): AsyncIterable<RunEvent> {
  const bytes = await store.get(key);
  for (const line of (bytes === null ? '' : Buffer.from(bytes).toString()).split('\n')) {
    const event = eventOf(line);
    if (event !== null) yield event;
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
