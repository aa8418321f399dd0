// The four queues of a store and version: documents in, ranges of pages out and back, how much is waiting.
import { FlowProducer, Queue } from 'bullmq';
import { type JobData, jobIdOf, optionsOf, pagesJobIdOf, prefixOf, type QueueName, queueNames } from './jobs.ts';
import { queueLimits } from './limits.ts';
import { connectRedis, queueAnswer } from './redis.ts';

/** Jobs of one queue by their state. */
export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  /** Wait for another try. */
  readonly delayed: number;
}

export interface Queues {
  /** Adds documents to a queue; those that are in it already are left as they are. */
  add(queue: QueueName, documents: readonly JobData[]): Promise<void>;
  /** Hands a document to `extract`, which begins when these ranges of pages are recognised. */
  addWithPages(document: JobData, ranges: readonly (readonly number[])[]): Promise<void>;
  /** Which of these documents have a job in any queue. */
  alive(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The last queue in which a document has a job, and whether a worker has it; null if it is in none. */
  placeOf(id: string): Promise<{ readonly queue: QueueName; readonly active: boolean } | null>;
  depth(): Promise<Readonly<Record<QueueName, QueueDepth>>>;
  /** Workers that serve a queue just now. */
  workers(): Promise<number>;
  /** Lets jobs that wait for another try begin at once. */
  hasten(): Promise<void>;
  /** True for the first who asks within `milliseconds`. */
  takeTurn(name: string, milliseconds: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface QueuesOptions {
  readonly redis: URL;
  /** `store.place`. */
  readonly place: string;
  readonly version: string;
  /** Waits through an outage of the server instead of failing. */
  readonly patient: boolean;
}

export function openQueues({ redis, place, version, patient }: QueuesOptions): Queues {
  const connection = connectRedis(redis, { patient });
  const prefix = prefixOf(place, version);
  const options = { connection, prefix, streams: { events: { maxLen: queueLimits.events } } };
  const queues = new Map(queueNames.map((name) => [name, new Queue<JobData>(name, options)]));
  const flows = new FlowProducer({ connection, prefix });
  // Each call tells its own failure.
  for (const queue of queues.values()) queue.on('error', () => undefined);
  flows.on('error', () => undefined);
  const ask = <Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> =>
    patient ? work() : queueAnswer(what, work);
  return {
    async add(name, documents) {
      const jobs = documents.map((data) => ({
        name,
        data,
        opts: optionsOf(jobIdOf(data.id, version), data.priority),
      }));
      await ask('Adding to the queue', async () => queues.get(name)?.addBulk(jobs));
    },
    async addWithPages(data, ranges) {
      const children = ranges.map((pages) => ({
        name: 'ocr',
        queueName: 'ocr',
        data: { ...data, pages },
        opts: { ...optionsOf(pagesJobIdOf(data.id, version, pages), data.priority), failParentOnFailure: true },
      }));
      const opts = optionsOf(jobIdOf(data.id, version), data.priority);
      await ask('Adding to the queue', () =>
        flows.add({ name: 'extract', queueName: 'extract', data, opts, children }),
      );
    },
    async alive(ids) {
      const keysOf = (id: string): string[] => queueNames.map((name) => `${prefix}:${name}:${jobIdOf(id, version)}`);
      const found = await Promise.all(
        ids.map(async (id) =>
          (await ask('Looking for jobs', () => connection.exists(...keysOf(id)))) > 0 ? [id] : [],
        ),
      );
      return new Set(found.flat());
    },
    async placeOf(id) {
      const jobId = jobIdOf(id, version);
      for (const [name, queue] of [...queues].reverse()) {
        const state = await ask('Looking for a job', () => queue.getJobState(jobId));
        if (state !== 'unknown') return { queue: name, active: state === 'active' };
      }
      return null;
    },
    async depth() {
      const counted = await ask('Counting jobs', () =>
        Promise.all([...queues].map(async ([name, queue]) => [name, await depthOf(queue)] as const)),
      );
      const depths = new Map(counted);
      const none: QueueDepth = { waiting: 0, active: 0, delayed: 0 };
      const of = (name: QueueName): QueueDepth => depths.get(name) ?? none;
      return { read: of('read'), ocr: of('ocr'), extract: of('extract'), emit: of('emit') };
    },
    workers: () => ask('Counting workers', async () => (await queues.get('read')?.getWorkersCount()) ?? 0),
    hasten: async () => void (await Promise.all([...queues.values()].map((queue) => queue.promoteJobs()))),
    async takeTurn(name, milliseconds) {
      return (
        (await ask('Taking turns', () => connection.set(`${prefix}:${name}`, '1', 'PX', milliseconds, 'NX'))) === 'OK'
      );
    },
    async close() {
      await Promise.allSettled([...queues.values(), flows].map((queue) => queue.close()));
      connection.disconnect();
    },
  };
}

async function depthOf(queue: Queue<JobData>): Promise<QueueDepth> {
  const { wait = 0, prioritized = 0, active = 0, delayed = 0, ...rest } = await queue.getJobCounts();
  const { 'waiting-children': children = 0, waiting = 0, paused = 0 } = rest;
  return { waiting: wait + waiting + prioritized + children + paused, active, delayed };
}
