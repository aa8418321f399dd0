import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemHashes, recordHash } from '../../exports/changes/content-hash.ts';
import type { Change } from '../../exports/changes/entry.ts';
import { openChangeFeed } from '../../exports/changes/feed.ts';
import { exportLimits } from '../../exports/limits.ts';
import { currentRecords } from '../../pipeline/current.ts';
import { storedRecord } from '../../pipeline/results.ts';
import { keys } from '../../pipeline/store/keys.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { MinutesRecord } from '../../schemas/record.ts';
import { idOf, inventedRecord, item, keep, storeOf, version } from './invented.ts';

const newer = '0.0.1-invented';
const all = (store: Store, since: string | null = null, ours = version): Promise<Change[]> =>
  Array.fromAsync(openChangeFeed(store, ours).eachSince(since));

const withItems = (name: string, titles: readonly string[], more: Partial<MinutesRecord> = {}): MinutesRecord =>
  inventedRecord(name, {
    items: titles.map((title, i) => item(`i${i + 1}`, title)),
    issues: [],
    attendanceChanges: [],
    ...more,
  });

const madeBy = (record: MinutesRecord, pipelineVersion: string): MinutesRecord => ({
  ...record,
  extraction: { ...record.extraction, pipelineVersion },
});

describe('the change feed', () => {
  it('begins with every document and all its items, and then has nothing more', async () => {
    const store = await storeOf([withItems('a', ['One', 'Two']), withItems('b', ['Three'])]);
    const feed = openChangeFeed(store, version);
    const { changes, cursor, more } = await feed.since(null);
    expect(changes.map(({ op, document, items }) => [op, document, items])).toEqual(
      [
        ['upsert', idOf('a'), 2],
        ['upsert', idOf('b'), 1],
      ].sort(([, one], [, other]) => String(one).localeCompare(String(other))),
    );
    expect([more, cursor === (await feed.head())]).toEqual([false, true]);
    expect(await feed.since(cursor)).toEqual({ changes: [], cursor, more: false });
  });

  it('does not tell of a new version that says the same', async () => {
    const record = withItems('a', ['One']);
    const store = await storeOf([record]);
    const before = await openChangeFeed(store, version).head();
    await keep(store, madeBy(record, 'newer'), newer);
    expect(await all(store, before, newer)).toEqual([]);
    expect(await all(store, null, newer)).toHaveLength(1);
  });

  it('tells which items say something else, which are new and which are gone', async () => {
    const store = await storeOf([withItems('a', ['One', 'Two', 'Three', 'Four'])]);
    const before = await openChangeFeed(store, version).head();
    const altered = withItems('a', ['One', 'Two, altered', 'Three']);
    await keep(store, altered, newer);
    const [change, ...others] = await all(store, before, newer);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ op: 'upsert', version: newer, sha256: recordHash(altered), removed: ['i4'] });
    expect(change?.changed).toEqual([{ item: 'i2', sha256: itemHashes(altered).get('i2') }]);
  });

  it('tells of items that the public sees differently because another was closed', async () => {
    const open = withItems('a', ['One', 'Two']);
    const below = open.items.map((one) => (one.id === 'i2' ? { ...one, parent: 'i1', level: 2 } : one));
    const store = await storeOf([{ ...open, items: below }]);
    const before = await openChangeFeed(store, version).head();
    await keep(
      store,
      { ...open, items: below.map((one) => (one.id === 'i1' ? { ...one, public: false } : one)) },
      newer,
    );
    const [change] = await all(store, before, newer);
    expect(change?.changed.map((one) => one.item)).toEqual(['i1', 'i2']);
  });

  it('tells that a document is gone, with all the items it had, and when it is back', async () => {
    const record = withItems('a', ['One', 'Two']);
    const store = await storeOf([record]);
    const first = await openChangeFeed(store, version).head();
    await store.delete(keys.record(record.id, version));
    const [gone] = await all(store, first);
    expect(gone).toMatchObject({ op: 'delete', version: null, sha256: null, items: 0, removed: ['i1', 'i2'] });
    await keep(store, record);
    expect(await all(store, gone?.cursor ?? null)).toMatchObject([{ op: 'upsert', items: 2 }]);
  });

  it('is the same in pages of any size', async () => {
    const store = await storeOf(Array.from({ length: 7 }, (_, i) => withItems(`d${i}`, ['One'])));
    const feed = openChangeFeed(store, version);
    const whole = await all(store);
    for (const size of [1, 2, 3, 7, 8]) {
      const gathered: Change[] = [];
      let page = await feed.since(null, size);
      for (gathered.push(...page.changes); page.more; gathered.push(...page.changes)) {
        expect(page.changes).toHaveLength(size);
        page = await feed.since(page.cursor, size);
      }
      expect(gathered).toEqual(whole);
    }
  });

  it('refuses a cursor of another store, and one that lies ahead', async () => {
    const store = await storeOf([withItems('a', ['One'])]);
    const other = await storeOf([withItems('a', ['One'])]);
    const foreign = await openChangeFeed(other, version).head();
    await expect(openChangeFeed(store, version).since(foreign)).rejects.toMatchObject({ code: 'bad_args' });
    const ahead = `${(await openChangeFeed(store, version).head()).split('-')[0]}-99`;
    await expect(openChangeFeed(store, version).since(ahead)).rejects.toMatchObject({ code: 'bad_args' });
    await expect(openChangeFeed(store, version).since("0' OR 1=1")).rejects.toMatchObject({ code: 'bad_args' });
  });
});

/** A store that stops answering at the nth object it is given: before it writes it, or just after. */
function dying(store: Store, at: number, after: boolean): Store {
  let writes = 0;
  return {
    ...store,
    async putIfAbsent(key, body) {
      writes += 1;
      if (writes < at) return store.putIfAbsent(key, body);
      if (writes === at && after) await store.putIfAbsent(key, body);
      throw new Error('killed');
    },
  };
}

describe('updaters of the change feed', () => {
  const several = Array.from({ length: 12 }, (_, i) => withItems(`d${i}`, ['One']));

  it('at the same time write every change once', async () => {
    const store = await storeOf(several);
    await Promise.all(Array.from({ length: 5 }, () => openChangeFeed(store, version).head()));
    const changes = await all(store);
    expect(changes.map(({ document }) => document)).toEqual(several.map(({ id }) => id).sort());
    expect(new Set(changes.map(({ cursor }) => cursor)).size).toBe(several.length);
  });

  it.each([
    ['before', false],
    ['after', true],
  ])('that are killed %s a write leave a feed that goes on', async (_, after) => {
    for (const at of [1, 2]) {
      const store = await storeOf(several);
      await expect(openChangeFeed(dying(store, at, after), version).head()).rejects.toThrow('killed');
      expect((await all(store)).map(({ document }) => document)).toEqual(several.map(({ id }) => id).sort());
    }
  });

  it('write more changes than one object holds', async () => {
    const many = Array.from({ length: exportLimits.changesPerObject + 3 }, (_, i) => withItems(`m${i}`, []));
    const store = await storeOf(many);
    const changes = await all(store);
    expect(changes).toHaveLength(many.length);
    expect((await Array.fromAsync(store.list('changes/'))).map(({ key }) => key)).toEqual([
      'changes/000000000001.ndjson',
      'changes/000000001001.ndjson',
      'changes/feed.json',
    ]);
  });
});

/** What an index of items holds that takes in changes. */
function takeIn(index: Map<string, string>, changes: readonly Change[]): void {
  for (const { document, changed, removed } of changes) {
    for (const one of removed) index.delete(`${document}.${one}`);
    for (const { item: one, sha256 } of changed) index.set(`${document}.${one}`, sha256);
  }
}

async function itemsOf(store: Store): Promise<Map<string, string>> {
  const items = new Map<string, string>();
  for await (const { id, version: current } of currentRecords(store, version)) {
    const record = await storedRecord(store, id, current);
    for (const [one, sha256] of record ? itemHashes(record) : []) items.set(`${id}.${one}`, sha256);
  }
  return items;
}

describe('an index that takes in the feed', () => {
  it('holds exactly the items of the store, whatever happens between', async () => {
    const step = fc.record({
      document: fc.constantFrom('a', 'b', 'c'),
      titles: fc.option(fc.array(fc.constantFrom('One', 'Two', 'Three'), { maxLength: 4 }), { freq: 3 }),
      look: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const store = await storeOf([]);
        const index = new Map<string, string>();
        let cursor: string | null = null;
        for (const [number, { document, titles, look }] of steps.entries()) {
          const room = await Array.fromAsync(store.list(`records/${idOf(document)}/`));
          // What is written anew is of another version, as a record never changes under its name.
          if (titles !== null)
            await keep(store, withItems(document, titles), `step-${String(number).padStart(2, '0')}`);
          else for (const { key } of room) await store.delete(key);
          if (!look) continue;
          const page = await openChangeFeed(store, version).since(cursor);
          takeIn(index, page.changes);
          cursor = page.cursor;
        }
        takeIn(index, (await openChangeFeed(store, version).since(cursor)).changes);
        expect(index).toEqual(await itemsOf(store));
      }),
      { numRuns: 40 },
    );
  });
});
