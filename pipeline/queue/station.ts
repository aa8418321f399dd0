// Jobs of the queues into results in the store: the workers of one machine around its crew of processes.
import { type Job, UnrecoverableError, WaitingError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Build } from '../build.ts';
import type { Crew } from '../crew.ts';
import { verdict } from '../document.ts';
import { blankResult, type Fault, isOfTheWorld, type Result, stoppedBy, type Task } from '../result.ts';
import { doneEvent } from '../run.ts';
import type { RunLog } from '../run-log.ts';
import type { Store } from '../store/store.ts';
import { type JobData, type JobResult, jobData, prefixOf, type QueueName, taskOf } from './jobs.ts';
import { queueLimits } from './limits.ts';
import { type OutageWatch, watchForOutage } from './outage.ts';
import type { Queues } from './queues.ts';
import { connectRedis } from './redis.ts';

export interface StationOptions {
  readonly redis: URL;
  readonly store: Store;
  readonly build: Build;
  /** The queues that are served here. */
  readonly stages: readonly QueueName[];
  readonly crew: Crew;
  readonly queues: Queues;
  readonly log: RunLog;
  /** Told of everything a person may want to see. */
  readonly tell: (word: StationWord) => void;
}

export type StationWord =
  | { readonly kind: 'done'; readonly queue: QueueName; readonly data: JobData; readonly result: Result }
  | { readonly kind: 'failed'; readonly data: JobData; readonly fault: Fault }
  | { readonly kind: 'store'; readonly state: 'away' | 'back' };

export interface Station {
  /** Takes no new jobs, gives those in hand `grace` milliseconds, and puts back what is not done by then. */
  close(grace: number): Promise<void>;
}

interface Floor extends StationOptions {
  readonly outage: OutageWatch;
  /** Aborted when jobs in hand must be put back. */
  readonly closing: AbortSignal;
}

/** Starts to serve the queues. */
export function openStation(options: StationOptions): Station {
  const closing = new AbortController();
  const workers: Worker<JobData, JobResult>[] = [];
  const work = {
    pause: async () => void (await Promise.all(workers.map((worker) => worker.pause(true)))),
    resume: async () => {
      await Promise.all(workers.map((worker) => worker.resume()));
      await options.queues.hasten();
    },
  };
  const outage = watchForOutage(options.store, work, (state) => options.tell({ kind: 'store', state }));
  const floor: Floor = { ...options, outage, closing: closing.signal };
  // One connection serves them all; each takes a second one of its own to wait on.
  const connection = connectRedis(options.redis, { patient: true });
  workers.push(...options.stages.map((queue) => openWorker(queue, connection, floor)));
  return {
    async close(grace) {
      outage.close();
      const alarm = setTimeout(() => closing.abort(), grace);
      await Promise.all(workers.map((worker) => worker.close()));
      clearTimeout(alarm);
      connection.disconnect();
    },
  };
}

function openWorker(queue: QueueName, connection: Redis, floor: Floor): Worker<JobData, JobResult> {
  const { store, build, crew } = floor;
  const worker = new Worker<JobData, JobResult>(
    queue,
    (job, token, signal) => carryOut(queue, job, token, signal, floor),
    {
      connection,
      prefix: prefixOf(store.place, build.version),
      concurrency: crew.size,
      lockDuration: queueLimits.lockMilliseconds,
      stalledInterval: queueLimits.stalledMilliseconds,
      maxStalledCount: queueLimits.stalls,
    },
  );
  // What goes wrong between us and Redis mends itself or ends a lock; jobs tell their own faults.
  worker.on('error', () => undefined);
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) worker.cancelJob(id);
  });
  worker.on('failed', (job) => void abandoned(job, floor));
  return worker;
}

/** A job that lost its worker again and again never came to a verdict; then this is it. */
async function abandoned(job: Job<JobData, JobResult> | undefined, floor: Floor): Promise<void> {
  const { data } = jobData.safeParse(job?.data);
  if (job?.deferredFailure === undefined || data === undefined) return;
  const message = `${queueLimits.stalls + 1} workers in a row ended while they worked on this document.`;
  const fault: Fault = { code: 'internal', message, stage: job.queueName };
  const { status } = await verdict(taskOf('read', data), fault, floor);
  if (status === 'failed') tellFailure(data, { ...blankResult, status, fault }, floor);
}

async function carryOut(
  queue: QueueName,
  job: Job<JobData, JobResult>,
  token: string | undefined,
  lost: AbortSignal | undefined,
  floor: Floor,
): Promise<JobResult> {
  const data = jobData.parse(job.data);
  const task = taskOf(queue, data);
  const signals = [floor.closing, ...(lost === undefined ? [] : [lost])];
  const result = await judged(task, await floor.crew.run(task, AbortSignal.any(signals)), job, floor);
  if (result.status === 'stopped') return putBack(job, token, result, floor);
  if (result.status === 'failed') {
    tellFailure(data, result, floor);
    throw new UnrecoverableError(result.fault?.code ?? 'internal');
  }
  await handOn(queue, data, result, floor);
  floor.tell({ kind: 'done', queue, data, result });
  const { id, batch } = data;
  const pages = result.summary?.pages ?? null;
  return { id, batch, status: result.status, pages, passages: [...result.passages] };
}

/** The process that had the document may have died with it: it is tried once more, and then that is its verdict. */
async function judged(task: Task, result: Result, job: Job<JobData, JobResult>, floor: Floor): Promise<Result> {
  if (result.status !== 'failed' || result.failure !== null || result.fault === null) return result;
  if (job.attemptsMade === 0) return stoppedBy(result.fault);
  return { ...result, ...(await verdict(task, result.fault, floor)) };
}

/** Nothing is said about the document; it comes back to a worker, after a while if the world is at fault. */
async function putBack(
  job: Job<JobData, JobResult>,
  token: string | undefined,
  { fault }: Result,
  floor: Floor,
): Promise<never> {
  if (fault === null && floor.closing.aborted) {
    await job.moveToWait(token);
    throw new WaitingError();
  }
  if (fault !== null && isOfTheWorld(fault.code)) floor.outage.begin();
  throw new Error(fault?.code ?? 'given up');
}

/** What comes next for a document whose part went well. */
async function handOn(queue: QueueName, data: JobData, result: Result, floor: Floor): Promise<void> {
  const next: JobData = { ...data, passages: [...data.passages, ...result.passages] };
  if (queue === 'read') await floor.queues.addWithPages(next, rangesOf(result.toRecognise ?? []));
  else if (queue === 'extract') await floor.queues.add('emit', [next]);
  else if (queue === 'emit') logDone(next, { ...result, passages: next.passages }, floor);
}

function rangesOf(pages: readonly number[]): number[][] {
  const { pagesPerJob } = queueLimits;
  const starts = Array.from({ length: Math.ceil(pages.length / pagesPerJob) }, (_, index) => index * pagesPerJob);
  return starts.map((start) => pages.slice(start, start + pagesPerJob));
}

function tellFailure(data: JobData, result: Result, floor: Floor): void {
  logDone(data, { ...result, passages: [...data.passages, ...result.passages] }, floor);
  if (result.fault !== null) floor.tell({ kind: 'failed', data, fault: result.fault });
}

function logDone({ id, name }: JobData, result: Result, { log, build }: Floor): void {
  log.write(doneEvent({ sha256: id, name }, build.version, result));
}
