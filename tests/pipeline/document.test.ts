import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { processDocument } from '../../pipeline/document.ts';
import { MinutebookError } from '../../pipeline/errors.ts';
import { storedFailure, storedRecord } from '../../pipeline/results.ts';
import { openFolderStore } from '../../pipeline/store/folder.ts';
import { openForgetfulStore } from '../../pipeline/store/forgetful.ts';
import { keys } from '../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../pipeline/store/memory.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { errorCode } from '../../schemas/failure.ts';
import {
  extractSample,
  lineWith,
  sampleBuild,
  sampleContext,
  sampleDocument,
  sampleLine,
  writeOriginal,
} from './samples.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-document-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

const original = writeOriginal(scratch, 'june.pdf', 'Minutes of June');
const task = { original, attemptsBefore: 0, deliver: false };
const { version, readVersion } = sampleBuild;
const keysIn = async (store: Store) => (await Array.fromAsync(store.list(''))).map(({ key }) => key);
const rejecting = (code: 'not_pdf' | 'disk_full' | 'reader_timeout') => async () => {
  throw new MinutebookError(code, 'as the test wants it');
};

describe('processing a document', () => {
  it('keeps the original, its pages, its text and its record under their keys', async () => {
    const store = openMemoryStore();
    const result = await processDocument(task, sampleLine, sampleContext(store));
    expect(result).toMatchObject({ status: 'read', fault: null, summary: { grade: 'good', pages: 1 } });
    expect(await keysIn(store)).toEqual(
      [
        keys.original(original.sha256),
        keys.pages(original.sha256, readVersion),
        keys.record(original.sha256, version),
        keys.text(original.sha256, version),
      ].toSorted(),
    );
    expect(Buffer.from((await store.get(keys.text(original.sha256, version))) ?? []).toString()).toBe(
      'Minutes of June',
    );
  });

  it('names the stages it went through, in their order', async () => {
    const { passages } = await processDocument(task, sampleLine, sampleContext(openMemoryStore()));
    expect(passages.map(({ stage }) => stage)).toEqual(['intake', 'read', 'extract', 'emit']);
  });

  it('hands record and text back where no store keeps them', async () => {
    const result = await processDocument({ ...task, deliver: true }, sampleLine, sampleContext(openForgetfulStore()));
    expect(result.delivered?.text).toBe('Minutes of June');
    expect(JSON.parse(result.delivered?.json ?? '')).toMatchObject({ id: original.sha256 });
  });

  it('does not read a document again whose pages are in the store', async () => {
    const store = openMemoryStore();
    await processDocument(task, sampleLine, sampleContext(store));
    await store.delete(keys.record(original.sha256, version));
    const again = await processDocument(task, sampleLine, sampleContext(store, { read: rejecting('not_pdf') }));
    expect(again.status).toBe('read');
  });

  it('reads again, and says so in a note, when the stored pages are damaged', async () => {
    const store = openMemoryStore();
    await store.putIfAbsent(keys.pages(original.sha256, readVersion), Buffer.from('no gzip'));
    const result = await processDocument(task, sampleLine, sampleContext(store));
    expect(result).toMatchObject({ status: 'read', notes: [expect.stringContaining('made anew')] });
  });

  it('keeps no pages of a document of which a page failed, so that another run may fare better', async () => {
    const store = openMemoryStore();
    const document = sampleDocument('Minutes');
    const broken = { ...document, pages: document.pages.map((page) => ({ ...page, failed: 'reader_timeout' })) };
    await processDocument(task, sampleLine, sampleContext(store, { read: async () => broken }));
    expect(await store.stat(keys.pages(original.sha256, readVersion))).toBeNull();
  });

  it('replaces a damaged original by the good one at hand', async () => {
    const store = openMemoryStore();
    await store.putIfAbsent(keys.original(original.sha256), Buffer.from('rotten'));
    const result = await processDocument(task, sampleLine, sampleContext(store));
    expect(result).toMatchObject({ status: 'read', notes: [expect.stringContaining('replaced')] });
    expect(Buffer.from((await store.get(keys.original(original.sha256))) ?? []).toString()).toBe('Minutes of June');
  });

  it('reads the copy in a folder store, and says store_corrupt when that copy alone is there and damaged', async () => {
    const store = await openFolderStore(path.join(scratch, 'corrupt'), { create: true });
    await store.putIfAbsent(keys.original(original.sha256), Buffer.from('rotten'));
    const stored = { ...original, path: store.filePath(keys.original(original.sha256)) ?? '' };
    const result = await processDocument({ ...task, original: stored }, sampleLine, sampleContext(store));
    expect(result).toMatchObject({ status: 'failed', fault: { code: 'store_corrupt' } });
  });

  it('refuses a file whose bytes changed after they were hashed', async () => {
    const changed = { ...original, sha256: 'f'.repeat(64) };
    const store = openMemoryStore();
    const result = await processDocument({ ...task, original: changed }, sampleLine, sampleContext(store));
    expect(result).toMatchObject({ status: 'failed', fault: { code: 'bad_args' } });
    expect(await store.stat(keys.original(changed.sha256))).toBeNull();
  });
});

describe('a document that fails', () => {
  it('leaves a typed failure with advice, and no record', async () => {
    const store = openMemoryStore();
    const result = await processDocument(task, sampleLine, sampleContext(store, { read: rejecting('not_pdf') }));
    expect(result).toMatchObject({ status: 'failed', fault: { code: 'not_pdf', stage: 'read' } });
    expect(await storedFailure(store, original.sha256, version)).toMatchObject({
      id: original.sha256,
      code: 'not_pdf',
      stage: 'read',
      attempts: 1,
      advice: expect.stringContaining('PDF'),
      file: { name: 'june.pdf', size: original.size },
    });
    expect(await storedRecord(store, original.sha256, version)).toBeNull();
  });

  it('counts both tries of a reader that had to be killed', async () => {
    const store = openMemoryStore();
    await processDocument(task, sampleLine, sampleContext(store, { read: rejecting('reader_timeout') }));
    expect(await storedFailure(store, original.sha256, version)).toMatchObject({ attempts: 2 });
  });

  it('counts on when it fails again, and is forgotten when it succeeds', async () => {
    const store = openMemoryStore();
    await processDocument(task, sampleLine, sampleContext(store, { read: rejecting('not_pdf') }));
    const again = { ...task, attemptsBefore: 1 };
    await processDocument(again, sampleLine, sampleContext(store, { read: rejecting('reader_timeout') }));
    expect(await storedFailure(store, original.sha256, version)).toMatchObject({ code: 'reader_timeout', attempts: 3 });
    await processDocument({ ...task, attemptsBefore: 3 }, sampleLine, sampleContext(store));
    expect(await storedFailure(store, original.sha256, version)).toBeNull();
    expect(await storedRecord(store, original.sha256, version)).not.toBeNull();
  });

  it('is internal when the extraction throws something without a code', async () => {
    const broken = lineWith(() => {
      throw new TypeError('undefined is not a function');
    });
    const result = await processDocument(task, broken, sampleContext(openMemoryStore()));
    expect(result).toMatchObject({ status: 'failed', fault: { code: 'internal', stage: 'extract' } });
    expect(result.notes).toEqual([expect.stringContaining('document.test.ts')]);
  });

  it('is invalid_output when the record does not fit the schema', async () => {
    const wrong = lineWith((document, of) => {
      const { record, text } = extractSample(document, of);
      return { record: { ...record, meeting: { ...record.meeting, date: 'tomorrow' } }, text };
    });
    const store = openMemoryStore();
    const result = await processDocument(task, wrong, sampleContext(store));
    expect(result).toMatchObject({ status: 'failed', fault: { code: 'invalid_output', stage: 'emit' } });
    expect(result.fault?.message).toContain('/meeting/date');
    expect(await store.stat(keys.record(original.sha256, version))).toBeNull();
  });

  it('gives no verdict when the world is at fault', async () => {
    const store = openMemoryStore();
    const result = await processDocument(task, sampleLine, sampleContext(store, { read: rejecting('disk_full') }));
    expect(result).toMatchObject({ status: 'stopped', fault: { code: 'disk_full' }, failure: null });
    expect(await storedFailure(store, original.sha256, version)).toBeNull();
  });

  it('gives no verdict when the user interrupts', async () => {
    const store = openMemoryStore();
    const interruption = new AbortController();
    const read = async () => {
      interruption.abort();
      throw new MinutebookError('reader_crash', 'killed by the interruption');
    };
    const result = await processDocument(task, sampleLine, sampleContext(store, { read, signal: interruption.signal }));
    expect(result).toMatchObject({ status: 'stopped', fault: null });
    expect(await keysIn(store)).toEqual([keys.original(original.sha256)]);
  });

  it.each(errorCode.options)('can be told in a failure with the code %s', async (code) => {
    const { describeFailure } = await import('../../pipeline/failures.ts');
    const { failure } = await import('../../schemas/failure.ts');
    const described = describeFailure(sampleBuild, task, { code, message: 'm', stage: 'read' });
    expect(failure.parse(described).advice).not.toBe('');
  });
});

describe('a second run', () => {
  it('leaves the same bytes alone', async () => {
    const store = openMemoryStore();
    await processDocument(task, sampleLine, sampleContext(store));
    const first = await store.get(keys.record(original.sha256, version));
    expect((await processDocument(task, sampleLine, sampleContext(store))).status).toBe('read');
    expect(await store.get(keys.record(original.sha256, version))).toEqual(first);
  });

  it('does not mind that a copy comes under another name: the first name stays', async () => {
    const store = openMemoryStore();
    await processDocument(task, sampleLine, sampleContext(store));
    const renamed = { ...task, original: { ...original, name: 'copy.pdf' } };
    expect((await processDocument(renamed, sampleLine, sampleContext(store))).status).toBe('read');
    expect((await storedRecord(store, original.sha256, version))?.file.name).toBe('june.pdf');
  });

  it('raises the alarm nondeterministic when record or text differ, and overwrites nothing', async () => {
    for (const part of ['record', 'text'] as const) {
      const store = openMemoryStore();
      await processDocument(task, sampleLine, sampleContext(store));
      const key = part === 'text' ? keys.text(original.sha256, version) : keys.record(original.sha256, version);
      const first = await store.get(key);
      const whimsical = lineWith((document, of) => {
        const { record, text } = extractSample(document, of);
        return part === 'text' ? { record, text: `${text}!` } : { record: { ...record, language: 'da' }, text };
      });
      const result = await processDocument(task, whimsical, sampleContext(store));
      expect(result).toMatchObject({ status: 'failed', fault: { code: 'nondeterministic', stage: 'emit' } });
      expect(await store.get(key)).toEqual(first);
    }
  });

  it('writes the same bytes into another store', async () => {
    const stores = [openMemoryStore(), openMemoryStore()];
    const contents: Record<string, string>[] = [];
    for (const store of stores) {
      await processDocument(task, sampleLine, sampleContext(store));
      const objects = await Promise.all(
        (await keysIn(store)).map(async (key) => [key, Buffer.from((await store.get(key)) ?? []).toString('base64')]),
      );
      contents.push(Object.fromEntries(objects));
    }
    expect(contents[0]).toEqual(contents[1]);
  });
});
