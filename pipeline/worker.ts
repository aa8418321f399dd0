// The process of one worker: takes documents one at a time, and hands back their results.
import { describeBuild } from './build.ts';
import { processDocument } from './document.ts';
import { openReaderPool, type ReaderPool } from './read/pool.ts';
import { faultOf, type Result, stoppedBy, type Task } from './result.ts';
import type { Context } from './stage.ts';
import { pipeline } from './stages.ts';
import { openStore } from './store/address.ts';
import type { Order, Post } from './worker-process.ts';

type Workplace = Omit<Context, 'note'> & { readonly readers: ReaderPool };

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

async function openWorkplace({ store, configuration }: Post): Promise<Workplace> {
  const [opened, readers] = await Promise.all([
    openStore(store, { create: false }),
    openReaderPool({ size: 1, limits: configuration.limits }),
  ]);
  const build = describeBuild(pipeline.stages, configuration);
  return { store: opened, build, signal: interruption.signal, read: readers.read, readers };
}

async function begin(task: Task): Promise<void> {
  inHand = work(task);
  const result = await inHand;
  if (process.connected) process.send?.(result);
}

async function work(task: Task): Promise<Result> {
  try {
    if (workplace === null) throw new Error('A worker was given a document before it was hired.');
    return await processDocument(task, pipeline, await workplace);
  } catch (error) {
    return stoppedBy(faultOf(error, 'intake'));
  }
}

/** Lets the document in hand end as `stopped`, so that nothing unfinished is left in the store. */
async function leave(): Promise<void> {
  interruption.abort();
  try {
    await inHand;
    await (await workplace)?.readers.close();
  } finally {
    process.exit();
  }
}
