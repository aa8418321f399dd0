// The process of one worker: takes documents one at a time, and hands back their results.
import { describeBuild } from './build.ts';
import { processDocument } from './document.ts';
import { type LazyRecognisers, lazyRecognisers } from './ocr/lazy-recognisers.ts';
import { processPart } from './parts.ts';
import { openReaderPool, type ReaderPool } from './read/pool.ts';
import { faultOf, type Result, stoppedBy, type Task } from './result.ts';
import type { Context } from './stage.ts';
import { pipeline } from './stages.ts';
import { openStore } from './store/address.ts';
import { alive, type Order, type Post, type WorkerWord } from './worker-process.ts';

type Workplace = Omit<Context, 'note'> & { readonly readers: ReaderPool; readonly recognisers: LazyRecognisers };

const interruption = new AbortController();
let workplace: Promise<Workplace> | null = null;
let inHand: Promise<Result> | null = null;

process.on('message', async (order: Order) => {
  if (order.kind === 'hire') hire(order.post);
  else if (order.kind === 'task') await begin(order.task);
  else if (order.kind === 'abort') interruption.abort();
  else await leave();
});
// Whoever gave the orders is gone.
process.on('disconnect', leave);
// A terminal sends Ctrl-C to every process; what it means for the work, the one who gives the orders will tell.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);

function hire(post: Post): void {
  workplace = openWorkplace(post);
  // A rejection is told with the first document.
  workplace.catch(() => undefined);
}

async function openWorkplace({ store, configuration, recognisers: size }: Post): Promise<Workplace> {
  const [opened, readers] = await Promise.all([
    openStore(store, { create: false }),
    openReaderPool({ size: 1, limits: configuration.limits }),
  ]);
  const build = describeBuild(pipeline.stages, configuration);
  const recognisers = lazyRecognisers({ size, limits: configuration.ocrLimits ?? {} }, tellAlive);
  const { read } = readers;
  const { recognise } = recognisers;
  return { store: opened, build, configuration, signal: interruption.signal, read, readers, recognise, recognisers };
}

/** A document of many pages takes long without being stuck. */
function tellAlive(): void {
  const sign: WorkerWord = alive;
  if (process.connected) process.send?.(sign);
}

async function begin(task: Task): Promise<void> {
  inHand = work(task);
  const result = await inHand;
  if (process.connected) process.send?.(result);
}

async function work(task: Task): Promise<Result> {
  try {
    if (workplace === null) throw new Error('A worker was given a document before it was hired.');
    const place = await workplace;
    return await (task.part ? processPart(task, task.part, place) : processDocument(task, pipeline, place));
  } catch (error) {
    return stoppedBy(faultOf(error, 'intake'));
  }
}

/** Milliseconds in which a worker must be gone when nobody gives it orders any more, whatever it waits for. */
const lastMoment = 2_000;

/** Lets the document in hand end as `stopped`, so that nothing unfinished is left in the store. */
async function leave(): Promise<void> {
  interruption.abort();
  if (!process.connected) setTimeout(() => process.exit(), lastMoment).unref();
  try {
    await inHand;
    const place = await workplace;
    await Promise.all([place?.readers.close(), place?.recognisers.close()]);
  } finally {
    process.exit();
  }
}
