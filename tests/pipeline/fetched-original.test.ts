import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processDocument } from '../../pipeline/document.ts';
import { eachAgain } from '../../pipeline/entries.ts';
import { keys } from '../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../pipeline/store/memory.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { sampleContext, sampleDocument, sampleLine, sha256 } from './samples.ts';

const content = 'minutes of June';
const id = sha256(content);
const again = { id, name: 'june.pdf', size: content.length, attemptsBefore: 0 };

/** Tries a document of a store again, and says which files it was read from. */
async function tryAgain(store: Store) {
  const files: string[] = [];
  const read = async (file: string) => {
    files.push(file);
    return sampleDocument(fs.readFileSync(file, 'utf8'));
  };
  const [entry] = await Array.fromAsync(eachAgain([again], store));
  if (entry === undefined || !('task' in entry)) throw new Error('There is nothing to try.');
  return { result: await processDocument(entry.task, sampleLine, sampleContext(store, { read })), files };
}

describe('an original of a store that has no files', () => {
  it('is fetched when a stage wants it, and gone afterwards', async () => {
    const store = openMemoryStore();
    await store.putIfAbsent(keys.original(id), Buffer.from(content));
    const { result, files } = await tryAgain(store);
    expect(result).toMatchObject({ status: 'read' });
    expect(files).toHaveLength(1);
    expect(fs.existsSync(files[0] ?? '')).toBe(false);
  });

  it('is not fetched when its pages are kept', async () => {
    const store = openMemoryStore();
    await store.putIfAbsent(keys.original(id), Buffer.from(content));
    await tryAgain(store);
    const { result, files } = await tryAgain(store);
    expect(result).toMatchObject({ status: 'read' });
    expect(files).toEqual([]);
  });

  it.each([
    ['is damaged', 'other bytes'],
    ['is gone', null],
  ])('is store_corrupt when it %s, and what is left of it stays', async (_, bytes) => {
    const store = openMemoryStore();
    if (bytes !== null) await store.putIfAbsent(keys.original(id), Buffer.from(bytes));
    const { result } = await tryAgain(store);
    expect(result).toMatchObject({ status: 'failed', fault: { code: 'store_corrupt' } });
    expect((await store.stat(keys.original(id)))?.size ?? null).toBe(bytes?.length ?? null);
  });
});
