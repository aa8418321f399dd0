// A server that has no queue: it reads what it takes itself, and takes up what an earlier one left.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { uploadAnswer } from '../../../apps/server/messages.ts';
import { openFolderStore } from '../../../pipeline/store/folder.ts';
import { keys } from '../../../pipeline/store/keys.ts';
import { sha256 } from '../../pipeline/samples.ts';
import { until } from '../../servers/cluster.ts';
import { form, openSite, type Site } from './site.ts';

const golden = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'golden');
const pdfOf = (name: string) => new Uint8Array(fs.readFileSync(path.join(golden, name, 'source.pdf')));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-alone-'));
const poison = '%PDF-1.7\nnothing more of it';

describe('a server without a queue', () => {
  afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

  const statusOf = async (site: Site, id: string): Promise<unknown> =>
    (await site.ask(`/v1/documents/${id}`, { key: site.key('read') })).json();

  it('reads a good file and fails a bad one of the same upload, and its stream ends', async () => {
    const site = await openSite({ redis: null });
    const good = pdfOf('en-parish');
    const body = form({ 'good.pdf': good, 'bad.pdf': poison });
    const answer = await site.ask('/v1/documents', { key: site.key('write'), method: 'POST', body });
    const { batch } = uploadAnswer.parse(answer.json());
    const stream = await site.ask(`/v1/batches/${batch}/events`, { key: site.key('read') });
    expect(stream.bytes.toString()).toMatch(/event: end\ndata: .*"done":1,"failed":1,.*"left":0/);
    expect(await statusOf(site, sha256(good))).toMatchObject({ status: 'read', name: 'good.pdf' });
    expect(await statusOf(site, sha256(poison))).toMatchObject({ status: 'failed', failure: { code: 'not_pdf' } });
    const board = await fetch(`${site.url}/admin/queues`, {
      headers: { authorization: `Bearer ${site.key('admin')}` },
    });
    expect(board.status).toBe(404);
    await site.close();
  });

  it('reads the same file once when it comes a hundred times at once', async () => {
    const site = await openSite({ redis: null, limits: { uploadsAtOnce: 200 } });
    const good = pdfOf('en-parish');
    const ask = () =>
      site.ask('/v1/documents', { key: site.key('write'), method: 'POST', body: form({ 'a.pdf': good }) });
    const answers = await Promise.all(Array.from({ length: 100 }, ask));
    const receipts = answers.map((answer) => JSON.stringify(uploadAnswer.parse(answer.json()).documents));
    expect([...new Set(receipts)]).toEqual([JSON.stringify([{ result: 'taken', id: sha256(good), name: 'a.pdf' }])]);
    await until(async () => JSON.stringify(await statusOf(site, sha256(good))).includes('"status":"read"'));
    const store = await openFolderStore(site.store, { create: false });
    expect(await Array.fromAsync(store.list('records/'))).toHaveLength(1);
    await site.close();
  });

  it('takes up what lies in its store without a result', async () => {
    const place = path.join(scratch, 'left');
    const store = await openFolderStore(place, { create: true });
    const left = pdfOf('us-board');
    await store.putIfAbsent(keys.original(sha256(left)), left);
    const site = await openSite({ redis: null, store: place });
    await until(async () => JSON.stringify(await statusOf(site, sha256(left))).includes('"status":"read"'));
    await site.close();
  });
});
