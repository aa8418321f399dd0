import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../pipeline/configuration.ts';
import { openCrew } from '../../pipeline/crew.ts';
import type { CrewLimits } from '../../pipeline/crew-limits.ts';

const program = new URL('./programs/worker.ts', import.meta.url);
const post = { store: null, configuration: defaultConfiguration, recognisers: 1 };
const taskFor = (name: string) => ({
  original: { path: `/${name}`, name, sha256: 'a'.repeat(64), size: 0 },
  attemptsBefore: 0,
  deliver: false,
});

/** The results of documents given at once to a crew, each doing what its name says. */
async function resultsOf(size: number, names: readonly string[], limits: Partial<CrewLimits> = {}) {
  const crew = openCrew({ size, post, program, limits, signal: new AbortController().signal });
  const results = await Promise.all(names.map((name) => crew.run(taskFor(name))));
  await crew.close();
  return results;
}

describe('a crew', () => {
  it('gives more documents than it has workers to the workers it has', async () => {
    const results = await resultsOf(
      2,
      Array.from({ length: 20 }, () => 'answers'),
    );
    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'read'));
    expect(new Set(results.map(({ worker }) => worker)).size).toBe(2);
  });

  it.each([
    ['dies', 'internal'],
    ['throws', 'internal'],
    ['hangs', 'limit'],
    ['eats', 'limit'],
  ])('fails only the document whose worker %s, as %s, and goes on with a fresh worker', async (name, code) => {
    const results = await resultsOf(1, ['answers', name, 'answers'], { documentSeconds: 5, heapMegabytes: 50 });
    expect(results).toMatchObject([{ status: 'read' }, { status: 'failed', fault: { code } }, { status: 'read' }]);
    expect(results[2]?.worker).not.toBe(results[0]?.worker);
  });

  it('lets work in hand end as stopped when the user interrupts', async () => {
    const interruption = new AbortController();
    const crew = openCrew({ size: 1, post, program, signal: interruption.signal });
    const result = crew.run(taskFor('waits'));
    interruption.abort();
    expect(await result).toMatchObject({ status: 'stopped', fault: null });
    await crew.close();
  });

  it('ends the worker of a document that is given up, and goes on with the next on a fresh one', async () => {
    const crew = openCrew({ size: 1, post, program, signal: new AbortController().signal });
    const nobodyWants = new AbortController();
    const [inHand, waiting, wanted] = [
      crew.run(taskFor('hangs'), nobodyWants.signal),
      crew.run(taskFor('dies'), nobodyWants.signal),
      crew.run(taskFor('answers')),
    ];
    nobodyWants.abort();
    expect(await inHand).toMatchObject({ status: 'stopped', fault: null });
    expect(await waiting).toMatchObject({ status: 'stopped', fault: null });
    expect(await wanted).toMatchObject({ status: 'read' });
    expect(await crew.run(taskFor('dies'), nobodyWants.signal)).toMatchObject({ status: 'stopped' });
    await crew.close();
  });

  it('closes although a worker does not listen', async () => {
    const crew = openCrew({
      size: 1,
      post,
      program,
      signal: new AbortController().signal,
      limits: { closeSeconds: 1 },
    });
    const result = crew.run(taskFor('hangs'));
    await crew.close();
    expect(await result).toMatchObject({ status: 'failed' });
  });
});
