import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openChangeFeed } from '../../exports/changes/feed.ts';
import { exportLimits } from '../../exports/limits.ts';
import { settings } from '../../exports/meilisearch/meilisearch.ts';
import { searchDocument } from '../../exports/search/item-document.ts';
import { collectionSchema } from '../../exports/typesense/typesense.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { MinutesRecord } from '../../schemas/record.ts';
import { exported } from './exporting.ts';
import { idOf, inventedRecord, item, keep, storeOf, version } from './invented.ts';

const newer = '0.0.1-invented';

/** The grammar of the bulk API: an action on a line of its own, its document on the next, a line feed at the very end. */
const action = z.union([
  z.strictObject({ index: z.strictObject({ _index: z.string(), _id: z.string().min(1).max(512) }) }),
  z.strictObject({ delete: z.strictObject({ _index: z.string(), _id: z.string().min(1).max(512) }) }),
]);

interface Bulk {
  readonly indexed: Map<string, Record<string, unknown>>;
  readonly deleted: string[];
}

function readBulk(bodies: readonly string[]): Bulk {
  const bulk: Bulk = { indexed: new Map(), deleted: [] };
  for (const body of bodies) {
    expect(body.endsWith('\n')).toBe(true);
    const lines = body.slice(0, -1).split('\n');
    while (lines.length > 0) {
      const given = action.parse(JSON.parse(lines.shift() ?? ''));
      if ('delete' in given) bulk.deleted.push(given.delete._id);
      else bulk.indexed.set(given.index._id, JSON.parse(lines.shift() ?? ''));
    }
  }
  return bulk;
}

const parts = (files: ReadonlyMap<string, Buffer>, pattern: RegExp): string[] =>
  [...files].filter(([name]) => pattern.test(name)).map(([, content]) => content.toString());

const hostile = '"}\n{"delete":{"_index":"*","_id":"x"}}\n<script>alert(1)</script>\u2028=1+1\u0000';
const trap = inventedRecord('trap', { items: [item('i1', hostile)], issues: [], attendanceChanges: [] });

const mapping = z.object({
  template: z.object({
    mappings: z.object({ dynamic: z.literal('strict'), properties: z.record(z.string(), z.unknown()) }),
  }),
});

describe('a feed for OpenSearch', async () => {
  const record = inventedRecord('full');
  const store = await storeOf([record, trap]);

  it('has one action and one document for each item, in the grammar of the bulk API', async () => {
    const { files, text } = await exported(store, 'opensearch', { onlyPublic: true });
    const { indexed, deleted } = readBulk(parts(files, /^bulk-\d{5}\.ndjson$/));
    expect([...indexed.keys()].sort()).toEqual(
      [...record.items.map(({ id }) => `${record.id}_${id}`), `${trap.id}_i1`].sort(),
    );
    expect(deleted).toEqual([]);
    expect(indexed.get(`${trap.id}_i1`)?.title).toBe(hostile);
    const { properties } = mapping.parse(JSON.parse(text('index-template.json'))).template.mappings;
    for (const document of indexed.values())
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(document)));
  });

  it('has the words of an item once more in the field of its language', async () => {
    const danish = inventedRecord('dansk', { language: 'da' });
    const foreign = inventedRecord('foreign', { language: 'is' });
    const { files } = await exported(await storeOf([danish, foreign]), 'opensearch');
    const { indexed } = readBulk(parts(files, /^bulk-/));
    const stemmed = (id: string): unknown => indexed.get(`${id}_i2`)?.stemmed;
    expect(stemmed(danish.id)).toEqual({ da: expect.stringContaining('A new path') });
    expect(stemmed(foreign.id)).toEqual({ other: expect.stringContaining('A new path') });
  });

  it('comes in parts that a server takes, none of which breaks a document', async () => {
    const long = 'x'.repeat(exportLimits.feedPartBytes / 8);
    const items = Array.from({ length: 12 }, (_, i) =>
      item(`i${i + 1}`, `Item ${i + 1}`, { sections: [{ role: 'other', heading: null, text: long, evidence: [] }] }),
    );
    const { files } = await exported(await storeOf([inventedRecord('long', { items, issues: [] })]), 'opensearch');
    const bodies = parts(files, /^bulk-/);
    expect(bodies.length).toBeGreaterThan(1);
    expect(bodies.filter((body) => Buffer.byteLength(body) > exportLimits.feedPartBytes)).toEqual([]);
    expect(readBulk(bodies).indexed.size).toBe(items.length);
  });
});

/** From one version of a record to the next, as an index sees it: closed, altered, removed and untouched items. */
async function altered(): Promise<{ store: Store; cursor: string; document: string }> {
  const before = inventedRecord('a', {
    items: ['1', '2', '3', '4'].map((n) => item(`i${n}`, `Item ${n}`)),
    issues: [],
  });
  const store = await storeOf([before, inventedRecord('gone'), inventedRecord('untouched')]);
  const cursor = await openChangeFeed(store, version).head();
  const items = before.items.slice(0, 3).map((one) => {
    if (one.id === 'i1') return { ...one, title: 'Item 1, altered' };
    return one.id === 'i2' ? { ...one, public: false } : one;
  });
  await keep(store, { ...before, items }, newer);
  await store.delete(`records/${idOf('gone')}/${version}.json`);
  return { store, cursor, document: before.id };
}

describe('what changed since a cursor', () => {
  it('is for OpenSearch exactly what has to be indexed and deleted', async () => {
    const { store, cursor, document } = await altered();
    const { files } = await exported(store, 'opensearch', { onlyPublic: true, since: cursor, version: newer });
    const { indexed, deleted } = readBulk(parts(files, /^bulk-/));
    expect([...indexed.keys()]).toEqual([`${document}_i1`]);
    const gone = ['i1', 'i2', 'i3'].map((id) => `${idOf('gone')}_${id}`);
    expect(deleted.sort()).toEqual([`${document}_i2`, `${document}_i4`, ...gone].sort());
  });

  it('is the same for Meilisearch and Typesense', async () => {
    const { store, cursor, document } = await altered();
    const expected = [`${document}_i2`, `${document}_i4`];
    const meilisearch = await exported(store, 'meilisearch', { onlyPublic: true, since: cursor, version: newer });
    expect(JSON.parse(meilisearch.text('deleted.json'))).toEqual(expect.arrayContaining(expected));
    const typesense = await exported(store, 'typesense', { onlyPublic: true, since: cursor, version: newer });
    expect(typesense.text('deleted.ndjson')).toContain(JSON.stringify({ id: expected[0] }));
    expect(typesense.text('documents-00001.jsonl').trim().split('\n')).toHaveLength(1);
  });

  it('is for formats of whole documents the documents, and a list of what is gone', async () => {
    const { store, cursor, document } = await altered();
    const { files, text } = await exported(store, 'popolo', { since: cursor, version: newer });
    expect([...files.keys()].filter((name) => name.includes('/'))).toEqual([
      `${document.slice(0, 2)}/${document}.json`,
    ]);
    expect(text('removed.ndjson')).toContain(idOf('gone'));
  });

  it('is nothing when nothing changed', async () => {
    const { store } = await altered();
    const first = await exported(store, 'opensearch', { onlyPublic: true, version: newer });
    const next = await exported(store, 'opensearch', { onlyPublic: true, since: first.summary.cursor, version: newer });
    expect(next.text('bulk-00001.ndjson')).toBe('');
    expect(next.summary).toMatchObject({ documents: 0, removed: 0, cursor: first.summary.cursor });
  });
});

describe('feeds for Meilisearch and Typesense', () => {
  const fields = Object.keys(searchDocument(trap, item('i1', 'x')));
  const store = (records: readonly MinutesRecord[]) => storeOf(records);

  it('name only fields that the documents have', () => {
    const { searchableAttributes, filterableAttributes, sortableAttributes } = settings;
    expect(fields).toEqual(
      expect.arrayContaining([...searchableAttributes, ...filterableAttributes, ...sortableAttributes]),
    );
    expect(fields.filter((name) => name !== 'id').sort()).toEqual(
      collectionSchema.fields.map(({ name }) => name).sort(),
    );
  });

  it('hold hostile text as text, with ids of signs that both allow', async () => {
    const meilisearch = await exported(await store([trap]), 'meilisearch', { onlyPublic: true });
    const [line = '', ...rest] = meilisearch.text('documents-00001.ndjson').split('\n');
    expect(rest).toEqual(['']);
    expect(JSON.parse(line)).toMatchObject({ id: expect.stringMatching(/^[A-Za-z0-9_-]{1,511}$/), title: hostile });
  });

  it('have for Typesense values of the types of the schema, and no nulls', async () => {
    const typesense = await exported(await store([inventedRecord('full'), trap]), 'typesense');
    const types = new Map<string, string>(collectionSchema.fields.map(({ name, type }) => [name, type]));
    for (const line of typesense.text('documents-00001.jsonl').trim().split('\n'))
      for (const [name, value] of Object.entries(JSON.parse(line))) {
        const type = types.get(name) ?? 'string';
        const base = type.replace('[]', '').replace('int32', 'number').replace('bool', 'boolean');
        for (const one of type.endsWith('[]') ? z.array(z.unknown()).parse(value) : [value])
          expect(typeof one).toBe(base);
      }
  });
});
