import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../../exports/catalogue/inventory.ts';
import { describeBuild } from '../../pipeline/build.ts';
import { defaultConfiguration } from '../../pipeline/configuration.ts';
import { currentRecords, rankVersions, versionInUse } from '../../pipeline/current.ts';
import { keys } from '../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../pipeline/store/memory.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { idOf } from './invented.ts';

const record = Buffer.from('{}');

/** A store with records of these versions, and a run log for each start of a version, in their order. */
async function storeWith(
  versions: Readonly<Record<string, readonly string[]>>,
  runs: readonly string[],
): Promise<Store> {
  const store = openMemoryStore();
  for (const [name, some] of Object.entries(versions))
    for (const version of some) await store.putIfAbsent(keys.record(idOf(name), version), record);
  for (const [i, version] of runs.entries()) {
    const time = `2024-03-0${1 + (i % 9)}T10:00:00.000Z`;
    const started = { time, event: 'started', command: 'import', version, jobs: 1, documents: 1 };
    await store.append(keys.run(`2024030${i}T100000Z-abc`), Buffer.from(`${JSON.stringify(started)}\n{"event":"don`));
  }
  return store;
}

const currentOf = async (store: Store, ours: string): Promise<string[]> =>
  (await Array.fromAsync(currentRecords(store, ours))).map(({ version }) => version);

describe('the current record of a document', () => {
  it.each([
    ['is that of this version', ['a', 'b', 'c'], ['c', 'a'], 'b', 'b'],
    ['is otherwise that of the last run', ['a', 'b', 'c'], ['a', 'c', 'a'], 'x', 'a'],
    ['is otherwise the last by name', ['a', 'b', 'c'], [], 'x', 'c'],
    ['is not of a version that was run but has none', ['a'], ['a', 'b'], 'x', 'a'],
  ])('%s', async (_, versions, runs, ours, expected) => {
    const store = await storeWith({ one: versions }, runs);
    expect(await currentOf(store, ours)).toEqual([expected]);
    expect((await (await rankVersions(store, ours)).currentOf(idOf('one')))?.version).toBe(expected);
  });

  it('is the one that the catalogue holds', async () => {
    const version = fc.constantFrom('a', 'b', 'c', 'd');
    const documents = fc.record({ one: fc.uniqueArray(version), two: fc.uniqueArray(version) });
    await fc.assert(
      fc.asyncProperty(documents, fc.array(version, { maxLength: 6 }), version, async (versions, runs, ours) => {
        const store = await storeWith(versions, runs);
        const inventory = await inventoryOf(store, ours);
        const current = await Array.fromAsync(currentRecords(store, ours));
        expect(current.map(({ id, version: chosen }) => [id, chosen])).toEqual(
          [...inventory.values()].flatMap(({ id, record: chosen }) => (chosen === null ? [] : [[id, chosen.version]])),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the version by which a store is judged', () => {
  const ours = describeBuild([{ name: 'read', version: '1' }], defaultConfiguration);
  const forced = describeBuild([{ name: 'read', version: '1' }], { ...defaultConfiguration, ocr: 'force' });
  const newer = describeBuild([{ name: 'read', version: '2' }], { ...defaultConfiguration, ocr: 'force' });

  it.each([
    ['is that of the usual options in a new store', [], ours],
    ['is that of other options where only those were used', [forced], forced],
    ['is that of the usual options where these were used as well', [ours, forced], ours],
    ['is not one of another minutebook', [newer], ours],
  ] as const)('%s', async (_, runs, expected) => {
    const versions = runs.map(({ version }) => version);
    expect(await versionInUse(await storeWith({}, versions), ours)).toBe(expected.version);
  });
});
