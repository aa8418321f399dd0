import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../pipeline/configuration.ts';
import { processDocument } from '../../pipeline/document.ts';
import { processPart } from '../../pipeline/parts.ts';
import type { Task } from '../../pipeline/result.ts';
import { buildWith } from '../../pipeline/session.ts';
import { pipeline } from '../../pipeline/stages.ts';
import { keys } from '../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../pipeline/store/memory.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { ReadDocument } from '../../schemas/pages.ts';
import { sampleContext, sampleDocument, sha256 } from './samples.ts';

const text = 'Hollowbrook Council met on 5 March 2024 RESOLVED that the bench be repaired';
const id = sha256(text);
const build = buildWith(defaultConfiguration);
const { version } = build;
const task: Task = {
  original: { path: '', name: 'march.pdf', sha256: id, size: text.length, stored: true },
  attemptsBefore: 0,
  deliver: false,
};

async function storeWithOriginal(): Promise<Store> {
  const store = openMemoryStore();
  await store.putIfAbsent(keys.original(id), Buffer.from(text));
  return store;
}

const contextOf = (store: Store) => sampleContext(store, { build, read: async () => sampleDocument(text) });
const go = (store: Store, kind: 'read' | 'extract' | 'emit') => processPart(task, { kind }, contextOf(store));
const textAt = async (store: Store, key: string): Promise<string> =>
  Buffer.from((await store.get(key)) ?? []).toString();
const rooms = async (store: Store): Promise<string[]> =>
  (await Array.fromAsync(store.list(''))).map(({ key }) => key.split('/')[0] ?? '');

describe('the parts of the way', () => {
  it('give, one after the other, the bytes of the whole way, and leave nothing else', async () => {
    const [parts, whole] = [await storeWithOriginal(), await storeWithOriginal()];
    expect(await go(parts, 'read')).toMatchObject({ status: 'read', summary: null, toRecognise: [] });
    expect(await go(parts, 'extract')).toMatchObject({ status: 'read', summary: null });
    expect(await rooms(parts)).toEqual(['originals', 'pages', 'staged']);
    expect(await go(parts, 'emit')).toMatchObject({ status: 'read', summary: { pages: 1 } });
    expect(await processDocument(task, pipeline, contextOf(whole))).toMatchObject({ status: 'read' });
    for (const key of [keys.record(id, version), keys.text(id, version), keys.pages(id, build.readVersion)])
      expect(await textAt(parts, key)).toBe(await textAt(whole, key));
    expect(await rooms(parts)).toEqual(await rooms(whole));
  });

  it('hand on what was read of a document of which a page failed, which is not kept', async () => {
    const store = await storeWithOriginal();
    const [page] = sampleDocument(text).pages;
    if (page === undefined) throw new Error('The sample has a page.');
    const failed: ReadDocument = {
      info: { ...sampleDocument(text).info, pageCount: 2 },
      pages: [page, { ...page, number: 2, words: [], failed: 'reader_timeout' }],
    };
    let readings = 0;
    const read = async (): Promise<ReadDocument> => {
      readings += 1;
      return failed;
    };
    const context = sampleContext(store, { build, read });
    for (const kind of ['read', 'extract', 'emit'] as const)
      expect(await processPart(task, { kind }, context)).toMatchObject({ fault: null });
    expect(readings).toBe(1);
    expect(await rooms(store)).toEqual(['originals', 'records', 'text']);
  });

  it('can be gone again at any moment', async () => {
    const store = await storeWithOriginal();
    for (const kind of ['read', 'read', 'extract', 'extract', 'emit', 'emit'] as const)
      expect(await go(store, kind)).toMatchObject({ status: 'read' });
    expect(await rooms(store)).toEqual(['originals', 'pages', 'records', 'text']);
  });

  it('make anew what was staged when it is lost or damaged', async () => {
    const store = await storeWithOriginal();
    await store.putIfAbsent(keys.staged(id, version), Buffer.from('half a'));
    expect(await go(store, 'emit')).toMatchObject({ status: 'read', notes: [expect.stringContaining('staged')] });
    expect(await rooms(store)).toEqual(['originals', 'pages', 'records', 'text']);
  });

  it('fail with a verdict of their own, and an original that is damaged is not read', async () => {
    const store = openMemoryStore();
    await store.putIfAbsent(keys.original(id), Buffer.from('other bytes'));
    expect(await go(store, 'read')).toMatchObject({
      status: 'failed',
      failure: { code: 'store_corrupt', stage: 'read' },
    });
  });
});
