import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolderStore } from '../../../pipeline/store/folder.ts';
import { sha256 } from '../../pipeline/samples.ts';
import { programNamed, skippedWithout } from '../../servers/program.ts';
import { type RedisServer, startRedis } from '../../servers/redis.ts';
import { form, openSite, type Site } from './site.ts';

const pdf = '%PDF-1.7\nnothing more of it';
const id = sha256(pdf);

describe.skipIf(programNamed('redis-server') === null)(`what a server refuses${skippedWithout('redis-server')}`, () => {
  let redis: RedisServer;
  let site: Site;

  beforeAll(async () => {
    redis = await startRedis();
    site = await openSite({ redis, fileBytes: 2 ** 20, limits: { stallSeconds: 1, paceSeconds: 2, headerSeconds: 1 } });
  });
  afterAll(async () => {
    await site.close();
    await redis.kill();
  });

  const problemOf = async (...asked: Parameters<Site['ask']>) => {
    const answer = await site.ask(...asked);
    return { status: answer.status, problem: answer.json() };
  };

  it.each(['/v1/documents/x', '/v1/changes', '/metrics', '/admin/queues'])('%s without a key', async (path) => {
    expect(await problemOf(path)).toMatchObject({ status: 401, problem: { code: 'no_key' } });
  });

  it('a wrong key, a hash in the place of a key, and a key cut short', async () => {
    const key = site.key('read');
    for (const wrong of ['mb_nobody', sha256(key), key.slice(0, -1)])
      expect(await problemOf('/v1/changes', { key: wrong })).toMatchObject({ status: 401 });
  });

  it('everything about a document to a key that may only write', async () => {
    const key = site.key('write');
    expect((await site.ask('/v1/documents', { key, method: 'POST', body: form({ 'a.pdf': pdf }) })).status).toBe(202);
    for (const part of ['', '/record', '/text', '/original'])
      expect(await problemOf(`/v1/documents/${id}${part}`, { key })).toMatchObject({
        status: 403,
        problem: { code: 'no_scope' },
      });
  });

  it.each([
    ['read', '/v1/documents'],
    ['events', '/v1/documents'],
    ['read', '/v1/uploads'],
    ['write', '/v1/events/s3'],
  ] as const)('a key that may %s to POST to %s', async (scope, path) => {
    const body = path === '/v1/documents' ? form({ 'a.pdf': pdf }) : {};
    expect(await problemOf(path, { key: site.key(scope), method: 'POST', body })).toMatchObject({ status: 403 });
  });

  it.each(['read', 'write', 'events', 'metrics'] as const)('the board to a key that may %s', async (scope) => {
    expect(await problemOf('/admin/queues', { key: site.key(scope) })).toMatchObject({ status: 403 });
  });

  it('to change anything through the board', async () => {
    const key = site.key('admin');
    const answer = await fetch(`${site.url}/admin/queues/api/queues/read/clean/failed`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}` },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('a file that does not begin like a PDF, and one that is empty', async () => {
    const key = site.key('write');
    for (const content of ['MZ is no PDF', ''])
      expect(await problemOf('/v1/documents', { key, method: 'POST', body: form({ 'a.pdf': content }) })).toMatchObject(
        { status: 415, problem: { code: 'not_pdf' } },
      );
  });

  it('a file that is too large, and takes the one after it', async () => {
    const key = site.key('write');
    const large = Buffer.concat([Buffer.from(pdf), Buffer.alloc(2 ** 20)]);
    expect(await problemOf('/v1/documents', { key, method: 'POST', body: form({ 'a.pdf': large }) })).toMatchObject({
      status: 413,
      problem: { code: 'limit' },
    });
    const both = await site.ask('/v1/documents', { key, method: 'POST', body: form({ 'a.pdf': large, 'b.pdf': pdf }) });
    expect(both.status).toBe(202);
    expect(both.json()).toMatchObject({
      documents: [
        { result: 'refused', name: 'a.pdf', problem: { code: 'limit' } },
        { result: 'taken', name: 'b.pdf', id },
      ],
    });
  });

  it('a body that is too large for what is no upload', async () => {
    const answer = await problemOf('/v1/events/s3', {
      key: site.key('events'),
      method: 'POST',
      body: { Records: [], more: 'x'.repeat(3 * 2 ** 20) },
    });
    expect(answer).toMatchObject({ status: 413, problem: { code: 'limit' } });
  });

  it('an upload that has no file, and one that is no form', async () => {
    const key = site.key('write');
    const empty = new FormData();
    empty.append('note', 'no file');
    expect(await problemOf('/v1/documents', { key, method: 'POST', body: empty })).toMatchObject({ status: 400 });
    expect(await problemOf('/v1/documents', { key, method: 'POST', body: { a: 1 } })).toMatchObject({ status: 400 });
  });

  it.each(['../../../etc/minutes.pdf', '..\\..\\minutes.pdf', '/etc/minutes.pdf', 'C:\\minutes.pdf'])(
    'to see a path in the name %s',
    async (name) => {
      const before = fs.readdirSync(os.tmpdir()).filter((file) => file.startsWith('minutebook-upload-'));
      const answer = await site.ask('/v1/documents', {
        key: site.key('write'),
        method: 'POST',
        body: form({ [name]: pdf }),
      });
      expect(answer.json()).toMatchObject({ documents: [{ result: 'taken', id, name: 'minutes.pdf' }] });
      const store = await openFolderStore(site.store, { create: false });
      const keys = (await Array.fromAsync(store.list(''))).map(({ key }) => key);
      expect(keys.filter((key) => key.includes('minutes.pdf'))).toEqual([]);
      const after = fs.readdirSync(os.tmpdir()).filter((file) => file.startsWith('minutebook-upload-'));
      expect(after.filter((file) => !before.includes(file))).toEqual([]);
    },
  );

  it('ids that are none', async () => {
    const key = site.key('read');
    for (const path of ['/v1/documents/..%2f..%2fetc', `/v1/documents/${id.toUpperCase()}`, '/v1/batches/..%2fx'])
      expect((await problemOf(path, { key })).status).toBe(400);
    expect(await problemOf(`/v1/documents/${'0'.repeat(64)}`, { key })).toMatchObject({ status: 404 });
    expect(await problemOf('/v1/batches/20200101T000000Z-000000', { key })).toMatchObject({ status: 404 });
    expect(await problemOf('/nowhere', { key })).toMatchObject({ status: 404, problem: { code: 'not_found' } });
  });

  it('an upload that stalls', async () => {
    const said = await trickle(site, 60_000);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(said).toContain('"code":"too_slow"');
  });

  it('an upload that drips', async () => {
    const said = await trickle(site, 200);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('headers that do not come to an end', async () => {
    const socket = net.connect(Number(new URL(site.url).port), '127.0.0.1');
    let said = '';
    socket.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\n');
    await new Promise((resolve) => socket.once('close', resolve));
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });
});

/** Sends the beginning of an upload, then a byte every so often, until the server has enough of it. */
async function trickle(site: Site, everyMilliseconds: number): Promise<string> {
  const socket = net.connect(Number(new URL(site.url).port), '127.0.0.1');
  let said = '';
  let open = true;
  socket.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  socket.on('error', () => undefined);
  socket.once('close', () => {
    open = false;
  });
  socket.write(
    [
      'POST /v1/documents HTTP/1.1',
      'Host: a',
      `Authorization: Bearer ${site.key('write')}`,
      'Content-Type: multipart/form-data; boundary=b',
      'Content-Length: 100000',
      '',
      '--b',
      'Content-Disposition: form-data; name="files"; filename="a.pdf"',
      'Content-Type: application/pdf',
      '',
      '%PDF-1.7',
    ].join('\r\n'),
  );
  for (let waited = 0; open && waited < 20_000; waited += 50) {
    await sleep(50);
    if (open && waited % everyMilliseconds === 0) socket.write('x');
  }
  socket.destroy();
  return said;
}
