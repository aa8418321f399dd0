// Kinds of minutes and stores into a table: how much faster two workers are than one, and who took the processors.
//
// A worker is one process with one slot, held to a core of its own (`taskset`): so one of them is one core's worth of
// work, also where pages are recognised. Redis, the S3 server and the one who watches take what is left of both cores.
// The clock runs from the first tenth of the documents to the last, when all processes are warm.
import fs from 'node:fs';
import path from 'node:path';
import type { QueueIntake } from '../pipeline/queue/intake.ts';
import { openCluster, until, type Worker } from '../tests/servers/cluster.ts';
import { type RedisServer, startRedis } from '../tests/servers/redis.ts';
import { type Make, type S3Server, startS3 } from '../tests/servers/s3.ts';
import { fillWith, type MinutesKind } from './invented-minutes.ts';
import { machineSeconds, processorSeconds } from './processor-time.ts';

export const storeKinds = ['minio', 'versitygw', 'folder'] as const satisfies readonly (Make | 'folder')[];
type StoreKind = (typeof storeKinds)[number];

/** Documents of each kind: about half a minute of work for one worker, scans two. */
const usual: Readonly<Record<MinutesKind, number>> = { small: 300, long: 40, scans: 24 };
const warming = 0.1;
const patience = 3_600;

/** Seconds, and seconds of processor time of each who took some. */
interface Took {
  readonly documents: number;
  readonly clock: number;
  readonly workers: number;
  readonly redis: number;
  readonly s3: number;
  readonly watcher: number;
  readonly others: number;
}

export interface SpeedOptions {
  readonly kinds: readonly MinutesKind[];
  readonly stores: readonly StoreKind[];
  /** Null: as many as are usual. */
  readonly documents: number | null;
  /** Workers may use any core. */
  readonly free: boolean;
  readonly scratch: string;
}

/** Measures every kind with every store, and prints a row for each. */
export async function measureSpeed({ kinds, stores, documents, free, scratch }: SpeedOptions): Promise<void> {
  console.log(`worker: ${free ? 'any core' : 'a core of its own'}; processor time in cores (1.00 = a whole core)`);
  console.log(row(head));
  for (const kind of kinds) {
    const folder = path.join(scratch, kind);
    await fillWith(kind, folder, documents ?? usual[kind]);
    for (const store of stores) await compare(kind, store, folder, free);
  }
}

const head = [
  ...['documents', 'store', 'workers', 'seconds', 'a second', 'times', 'at most'],
  ...['workers', 'S3', 'Redis', 'bench', 'others'],
];

async function compare(kind: MinutesKind, store: StoreKind, folder: string, free: boolean): Promise<void> {
  const site: Site = {
    redis: await startRedis({ durable: true }),
    s3: store === 'folder' ? null : await startS3(store),
  };
  const alone = await timed(site, folder, 1, free);
  print(kind, store, 1, alone, alone);
  print(kind, store, 2, await timed(site, folder, 2, free), alone);
  await Promise.all([site.redis.kill(), site.s3?.kill()]);
  if (site.s3 !== null) fs.rmSync(site.s3.folder, { recursive: true, force: true });
}

function print(kind: MinutesKind, store: StoreKind, workers: number, took: Took, alone: Took): void {
  const rate = took.documents / took.clock;
  const times = rate / (alone.documents / alone.clock);
  const speed = [took.clock.toFixed(1), rate.toFixed(2), times.toFixed(2), atMost(took, alone, workers).toFixed(2)];
  const shares = [took.workers, took.s3, took.redis, took.watcher, took.others];
  const cores = shares.map((seconds) => (seconds / took.clock).toFixed(2));
  console.log(row([`${took.documents} ${kind}`, store, String(workers), ...speed, ...cores]));
}

/**
 * By processor time alone, whatever else the machine had to do: how much faster, if both cores did nothing but this, than
 * one worker that has a core of its own and never waits.
 */
function atMost(took: Took, alone: Took, workers: number): number {
  if (workers === 1) return 1;
  const each = (took.workers + took.s3 + took.redis + took.watcher) / took.documents;
  return (workers / each) * (alone.workers / alone.documents);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at < 2 ? cell.padEnd(12) : cell.padStart(9))).join('');
}

interface Site {
  readonly redis: RedisServer;
  readonly s3: S3Server | null;
}

/** All documents wait in the queue before the workers start. */
async function timed({ redis, s3 }: Site, folder: string, count: number, free: boolean): Promise<Took> {
  const cluster = await openCluster(redis, s3, 'auto');
  const documents = await hand(cluster.intake, folder);
  let done = 0;
  const watch = cluster.intake.watch((event) => {
    if (event.queue === 'emit' || event.kind === 'failed') done += 1;
  });
  const begin = (core: number): Promise<Worker> =>
    free ? cluster.work('--jobs', '1') : cluster.workOn(core, '--jobs', '1');
  const team = await Promise.all(Array.from({ length: count }, (_, core) => begin(core)));
  await until(() => done >= documents * warming, patience);
  const before = { ...look({ redis, s3 }, team), done };
  await until(() => done >= documents, patience);
  const after = { ...look({ redis, s3 }, team), done };
  for (const worker of team) worker.signal('SIGTERM');
  await Promise.all(team.map((worker) => worker.ended()));
  watch.close();
  await cluster.close();
  return between(before, after);
}

/** Puts all PDFs of a folder into store and queue. */
async function hand(intake: QueueIntake, folder: string): Promise<number> {
  const names = fs.readdirSync(folder);
  for (const name of names) await intake.acceptFile(path.join(folder, name), name, { priority: 'bulk' });
  return names.length;
}

/** Seconds so far: on the clock, and of processor time. */
function look({ redis, s3 }: Site, team: readonly Worker[]) {
  return {
    clock: performance.now() / 1000,
    machine: machineSeconds(),
    workers: processorSeconds(team.flatMap((worker) => worker.family())),
    redis: processorSeconds([redis.process.pid ?? 0]),
    s3: processorSeconds([s3?.process.pid ?? 0]),
    watcher: processorSeconds([process.pid]),
  };
}

type Look = ReturnType<typeof look> & { readonly done: number };

function between(before: Look, after: Look): Took {
  const since = (of: keyof Look): number => after[of] - before[of];
  const [workers, redis, s3, watcher] = [since('workers'), since('redis'), since('s3'), since('watcher')];
  const others = Math.max(0, since('machine') - workers - redis - s3 - watcher);
  return { documents: since('done'), clock: since('clock'), workers, redis, s3, watcher, others };
}
