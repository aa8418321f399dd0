import { describe, expect, it } from 'vitest';
import type { JobData } from '../../../pipeline/queue/jobs.ts';
import type { Queues } from '../../../pipeline/queue/queues.ts';
import { sweep } from '../../../pipeline/queue/sweep.ts';
import { openRunLog } from '../../../pipeline/run-log.ts';
import { keys } from '../../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../../pipeline/store/memory.ts';
import { sampleBuild, sha256 } from '../samples.ts';

const { version } = sampleBuild;

/** Queues in memory, as far as a sweep asks them. */
function openStandIn(alive: readonly string[]): Pick<Queues, 'alive' | 'add'> & { readonly added: JobData[] } {
  const added: JobData[] = [];
  return {
    added,
    alive: async (ids) => new Set(ids.filter((id) => alive.includes(id))),
    add: async (_, documents) => void added.push(...documents),
  };
}

async function filled(names: readonly string[]) {
  const store = openMemoryStore();
  const ids = names.map(sha256);
  for (const name of names) await store.putIfAbsent(keys.original(sha256(name)), Buffer.from(name));
  return { store, ids };
}

describe('a sweep', () => {
  it('queues what has neither result nor job, under the name it came with', async () => {
    const { store, ids } = await filled(['done', 'failed', 'alive', 'lost', 'nameless']);
    const [done = '', failed = '', alive = '', lost = '', nameless = ''] = ids;
    await store.putIfAbsent(keys.record(done, version), Buffer.from('{}'));
    await store.putIfAbsent(keys.record(lost, 'another-version'), Buffer.from('{}'));
    await store.putIfAbsent(keys.failure(failed, version), Buffer.from('{}'));
    const log = openRunLog(store);
    const taken = { event: 'taken', id: lost, path: '/minutes/lost.pdf', size: 4, duplicateOf: null } as const;
    log.write({ ...taken, name: 'lost.pdf' });
    log.write({ ...taken, name: 'a copy of lost.pdf' });
    await log.close();
    const queues = openStandIn([alive]);
    expect(await sweep(store, sampleBuild, queues)).toEqual({ originals: 5, unfinished: 3, queued: 2 });
    expect(queues.added.map(({ id, name, size }) => ({ id, name, size })).sort((a, b) => a.size - b.size)).toEqual([
      { id: lost, name: 'lost.pdf', size: 4 },
      { id: nameless, name: `${nameless}.pdf`, size: 8 },
    ]);
  });

  it('goes through more than one chunk', async () => {
    const { store, ids } = await filled(Array.from({ length: 1_201 }, (_, number) => `minutes ${number}`));
    const queues = openStandIn(ids.slice(0, 1));
    expect(await sweep(store, sampleBuild, queues)).toEqual({ originals: 1_201, unfinished: 1_201, queued: 1_200 });
    expect(new Set(queues.added.map(({ id }) => id)).size).toBe(1_200);
  });

  it('finds nothing in an empty store', async () => {
    expect(await sweep(openMemoryStore(), sampleBuild, openStandIn([]))).toEqual({
      originals: 0,
      unfinished: 0,
      queued: 0,
    });
  });
});
