// A store into the jobs it still needs: originals without a result of this version and without a job are queued.
import type { Build } from '../build.ts';
import { idsWith } from '../results.ts';
import { namesIn } from '../standing.ts';
import { keys, partsOfKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import type { JobData } from './jobs.ts';
import { queueLimits } from './limits.ts';
import type { Queues } from './queues.ts';

export interface Swept {
  /** Originals in the store. */
  readonly originals: number;
  /** Of these, without a record or failure of this version. */
  readonly unfinished: number;
  /** Of these, without a job: queued now. */
  readonly queued: number;
}

/** The queues, as far as a sweep asks them. */
export type Sweepable = Pick<Queues, 'alive' | 'add'>;

interface Unfinished {
  readonly id: string;
  readonly size: number;
}

/**
 * Walks the store once, in the order of ids; what it holds in memory is one chunk, and the names of documents when there
 * is one to be queued. Rejects with a fault of the world.
 */
export async function sweep(store: Store, build: Build, queues: Sweepable): Promise<Swept> {
  const namesOnce = once(() => namesIn(store));
  const counts = { originals: 0, unfinished: 0, queued: 0 };
  let chunk: Unfinished[] = [];
  const flush = async (): Promise<void> => {
    const lost = await withoutJob(store, build, queues, chunk);
    chunk = [];
    if (lost.length === 0) return;
    const names = await namesOnce();
    await queues.add(
      'read',
      lost.map((document) => jobOf(document, names.get(document.id))),
    );
    counts.queued += lost.length;
  };
  for await (const { finished, ...document } of standings(store, build.version)) {
    counts.originals += 1;
    if (finished) continue;
    counts.unfinished += 1;
    chunk.push(document);
    if (chunk.length >= queueLimits.chunk) await flush();
  }
  await flush();
  return counts;
}

/**
 * A document may end between the listing and the question for its job; so what has no job is looked up once more, and
 * whoever still queues a finished document only has it looked at again.
 */
async function withoutJob(
  store: Store,
  build: Build,
  queues: Sweepable,
  chunk: readonly Unfinished[],
): Promise<Unfinished[]> {
  const alive = await queues.alive(chunk.map(({ id }) => id));
  const lost: Unfinished[] = [];
  for (const document of chunk) {
    if (alive.has(document.id)) continue;
    const finished =
      (await store.stat(keys.record(document.id, build.version))) ??
      (await store.stat(keys.failure(document.id, build.version)));
    if (finished === null) lost.push(document);
  }
  return lost;
}

function jobOf({ id, size }: Unfinished, name: string | undefined): JobData {
  return { id, name: name ?? `${id}.pdf`, size, priority: 'bulk', batch: null, attemptsBefore: 0, passages: [] };
}

/** Every original with the word whether it has a result; three sorted listings side by side, none held in memory. */
async function* standings(store: Store, version: string): AsyncIterable<Unfinished & { readonly finished: boolean }> {
  const records = sortedIds(idsWith(store, 'records/', version));
  const failures = sortedIds(idsWith(store, 'failures/', version));
  for await (const { key, size } of store.list('originals/')) {
    const id = partsOfKey(key)?.id;
    if (id === undefined) continue;
    const hasRecord = await records.reach(id);
    const hasFailure = await failures.reach(id);
    yield { id, size, finished: hasRecord || hasFailure };
  }
}

interface SortedIds {
  /** Is this id among them? To be asked in rising order. */
  reach(id: string): Promise<boolean>;
}

function sortedIds(ids: AsyncIterable<string>): SortedIds {
  const rest = ids[Symbol.asyncIterator]();
  let current: string | null = '';
  return {
    async reach(id) {
      while (current !== null && current < id) {
        const next = await rest.next();
        current = next.done === true ? null : next.value;
      }
      return current === id;
    },
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
