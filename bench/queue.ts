// The queue alone, with stages that do nothing: what it costs per document, and whether 100,000 of them stay in bounds.
//
//   MINUTEBOOK_REDIS_URL=redis://127.0.0.1:6379 node bench/queue.ts [DOCUMENTS]     (default: 100,000)
import { createHash } from 'node:crypto';
import { defaultConfiguration } from '../pipeline/configuration.ts';
import type { Crew } from '../pipeline/crew.ts';
import { type JobData, prefixOf } from '../pipeline/queue/jobs.ts';
import { queueLimits } from '../pipeline/queue/limits.ts';
import { openQueues } from '../pipeline/queue/queues.ts';
import { connectRedis } from '../pipeline/queue/redis.ts';
import { openStation } from '../pipeline/queue/station.ts';
import { blankResult, partDone, type Result } from '../pipeline/result.ts';
import type { RunLog } from '../pipeline/run-log.ts';
import { demandRedis } from '../pipeline/services.ts';
import { buildWith } from '../pipeline/session.ts';
import { openMemoryStore } from '../pipeline/store/memory.ts';
import type { Summary } from '../pipeline/summary.ts';

const most = Number(process.argv[2] ?? 100_000);
/** Documents that are timed one after the other. */
const few = 500;

const redis = await demandRedis();
const store = { ...openMemoryStore(), place: `bench-${process.pid}` };
const build = buildWith(defaultConfiguration);
const log: RunLog = {
  runId: 'bench',
  write: () => undefined,
  flush: async () => undefined,
  close: async () => undefined,
};
const connection = connectRedis(redis, { patient: false });
const address = { redis, place: store.place, version: build.version };

const summary: Summary = { status: 'read', grade: 'good', pages: 1, items: 0, errors: 0, warnings: 0, codes: [] };
const nothing: Crew = {
  size: 2,
  run: async (task): Promise<Result> =>
    task.part?.kind === 'emit'
      ? { ...blankResult, status: 'read', summary }
      : { ...blankResult, ...partDone, toRecognise: [] },
  close: async () => undefined,
};

function documentAt(number: number): JobData {
  const id = createHash('sha256').update(String(number)).digest('hex');
  return { id, name: `${number}.pdf`, size: 1, priority: 'bulk', batch: null, attemptsBefore: 0, passages: [] };
}

async function redisMegabytes(): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await connection.info('memory'))?.[1]) / 1e6;
}

async function keysLeft(): Promise<number> {
  return (await connection.keys(`${prefixOf(store.place, build.version)}:*`)).length;
}

const ownMegabytes = (): number => process.memoryUsage().rss / 1e6;

/** Adds documents in chunks, as `enqueue` and `sweep` do, and gives the seconds. */
async function add(from: number, to: number): Promise<number> {
  const queues = openQueues({ ...address, patient: false });
  const started = performance.now();
  for (let start = from; start < to; start += queueLimits.chunk) {
    const chunk = Array.from({ length: Math.min(queueLimits.chunk, to - start) }, (_, index) =>
      documentAt(start + index),
    );
    await queues.add('read', chunk);
  }
  await queues.close();
  return (performance.now() - started) / 1000;
}

/** Works until `count` documents are done, telling now and then how much memory it takes; gives the seconds. */
async function work(count: number, crew: Crew, every: number): Promise<number> {
  const queues = openQueues({ ...address, patient: true });
  const started = performance.now();
  let done = 0;
  await new Promise<void>((resolve) => {
    const station = openStation({
      ...{ redis, store, build, stages: ['read', 'ocr', 'extract', 'emit'], crew, queues, log },
      tell(word) {
        if (word.kind !== 'done' || word.queue !== 'emit') return;
        done += 1;
        if (done % every === 0) void tellMemory(done);
        if (done === count) void station.close(0).then(resolve);
      },
    });
  });
  await queues.close();
  return (performance.now() - started) / 1000;
}

async function tellMemory(done: number): Promise<void> {
  console.log(`${done} done: worker ${ownMegabytes().toFixed(0)} MB, Redis ${(await redisMegabytes()).toFixed(0)} MB`);
}

await add(0, few);
const alone = await work(few, { ...nothing, size: 1 }, few + 1);
console.log(`one at a time: ${((1000 * alone) / few).toFixed(2)} ms per document for all its jobs`);

const before = { own: ownMegabytes(), redis: await redisMegabytes() };
const adding = await add(few, few + most);
console.log(`${most} added in ${adding.toFixed(1)} s (${(most / adding).toFixed(0)} a second)`);
console.log(`memory of the one who adds: ${before.own.toFixed(0)} → ${ownMegabytes().toFixed(0)} MB`);
console.log(`Redis: ${before.redis.toFixed(0)} → ${(await redisMegabytes()).toFixed(0)} MB`);
const working = await work(most, nothing, Math.ceil(most / 10));
console.log(`${most} done in ${working.toFixed(1)} s: ${(most / working).toFixed(0)} documents a second`);
console.log(`left in Redis: ${await keysLeft()} keys, ${(await redisMegabytes()).toFixed(0)} MB`);
connection.disconnect();
