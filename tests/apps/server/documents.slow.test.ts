// What a server promises to those who send it documents, with real workers behind it.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { uploadAnswer } from '../../../apps/server/messages.ts';
import { keys } from '../../../pipeline/store/keys.ts';
import { minutesRecord } from '../../../schemas/record.ts';
import { sha256 } from '../../pipeline/samples.ts';
import { type Cluster, openCluster, until } from '../../servers/cluster.ts';
import { programNamed, skippedWithout } from '../../servers/program.ts';
import { type RedisServer, startRedis } from '../../servers/redis.ts';
import { form, openSite, type Site } from './site.ts';

const golden = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'golden');
const good = new Uint8Array(fs.readFileSync(path.join(golden, 'en-parish', 'source.pdf')));
const id = sha256(good);
const poison = '%PDF-1.7\nnothing more of it';
const poisonId = sha256(poison);
/** Milliseconds: a test that hangs should not hold up the others. */
const timeout = 60_000;

describe.skipIf(programNamed('redis-server') === null)(
  `documents of a server${skippedWithout('redis-server')}`,
  { timeout },
  () => {
    let redis: RedisServer;
    let cluster: Cluster;
    let site: Site;

    beforeAll(async () => {
      redis = await startRedis();
      cluster = await openCluster(redis, null);
      site = await openSite({ redis, store: cluster.address, limits: { uploadsAtOnce: 200 } });
    });
    afterAll(async () => {
      await site.close();
      await cluster.close();
      await redis.kill();
    });

    const upload = async (files: Parameters<typeof form>[0]) => {
      const answer = await site.ask('/v1/documents', { key: site.key('write'), method: 'POST', body: form(files) });
      return { status: answer.status, ...uploadAnswer.parse(answer.json()) };
    };
    const get = (to: string) => site.ask(to, { key: site.key('read') });

    it('are one document and one job when the same file comes a hundred times at once', async () => {
      const answers = await Promise.all(Array.from({ length: 100 }, () => upload({ 'minutes.pdf': good })));
      const receipts = new Set(answers.map(({ documents }) => JSON.stringify(documents)));
      expect([...receipts]).toEqual([JSON.stringify([{ result: 'taken', id, name: 'minutes.pdf' }])]);
      expect((await cluster.intake.depth()).read).toEqual({ waiting: 1, active: 0, delayed: 0 });
      expect((await get(`/v1/documents/${id}`)).json()).toEqual({ id, status: 'queued', queue: 'read' });
      const early = await get(`/v1/documents/${id}/record`);
      expect({ status: early.status, wait: early.headers.get('retry-after') }).toEqual({ status: 404, wait: '30' });
    });

    it('of one upload stand for themselves, and their stream of events tells how it goes and ends', async () => {
      const { status, batch, documents } = await upload({
        'good.pdf': good,
        'note.txt': 'hello',
        'poison.pdf': poison,
      });
      expect(status).toBe(202);
      expect(documents).toMatchObject([
        { result: 'taken', id, name: 'good.pdf' },
        { result: 'refused', name: 'note.txt', problem: { code: 'not_pdf', status: 415 } },
        { result: 'taken', id: poisonId, name: 'poison.pdf' },
      ]);
      const stream = get(`/v1/batches/${batch}/events`);
      await cluster.work();
      const events = eventsIn((await stream).bytes.toString());
      expect(events[0]).toMatchObject({
        kind: 'standing',
        data: { standing: { documents: 2, refused: 1, closed: true } },
      });
      const ended = events.filter(({ kind }) => kind === 'document').map(({ data }) => data);
      expect(ended).toHaveLength(2);
      expect(ended).toEqual(
        expect.arrayContaining([
          { id, status: 'read' },
          { id: poisonId, status: 'failed' },
        ]),
      );
      expect(events.at(-1)).toMatchObject({ kind: 'end', data: { standing: { done: 1, failed: 1, left: 0 } } });
      expect((await get(`/v1/batches/${batch}`)).json()).toMatchObject({ done: 1, failed: 1, left: 0 });
    });

    it('give their record, text and original, byte by byte as they lie in the store', async () => {
      await until(async () => (await get(`/v1/documents/${id}/record`)).status === 200);
      expect((await get(`/v1/documents/${id}`)).json()).toMatchObject({ id, status: 'read', name: 'minutes.pdf' });
      const { version } = cluster.intake.build;
      const record = await get(`/v1/documents/${id}/record`);
      expect(record.bytes.equals((await cluster.store.get(keys.record(id, version))) ?? Buffer.alloc(0))).toBe(true);
      expect(minutesRecord.parse(record.json()).id).toBe(id);
      const text = await get(`/v1/documents/${id}/text`);
      expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(sha256(text.bytes)).toBe(minutesRecord.parse(record.json()).extraction.textSha256);
      const original = await get(`/v1/documents/${id}/original`);
      expect(sha256(original.bytes)).toBe(id);
      expect(original.headers.get('content-disposition')).toBe('attachment; filename=minutes.pdf');
      expect(original.headers.get('x-content-type-options')).toBe('nosniff');
      expect(original.headers.get('content-security-policy')).toContain('sandbox');
    });

    it('that failed say so in place of their record, with code and advice', async () => {
      await until(async () => (await cluster.intake.standing(poisonId))?.status === 'failed');
      const answer = await get(`/v1/documents/${poisonId}/record`);
      expect(answer.json()).toMatchObject({ status: answer.status, code: 'not_pdf', advice: expect.any(String) });
      expect((await get(`/v1/documents/${poisonId}`)).json()).toMatchObject({ status: 'failed', name: 'poison.pdf' });
    });

    it('whose names would break a header are given under a name that does not', async () => {
      const other = `${poison}?`;
      await upload({ 'a"; x=y\u202efdp.exe': other });
      await until(async () => (await cluster.intake.standing(sha256(other)))?.status === 'failed');
      const original = await get(`/v1/documents/${sha256(other)}/original`);
      expect(original.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]*\.pdf"/);
      expect(original.headers.get('content-disposition')).not.toContain('%E2%80%AE');
    });

    it('are in the feed of changes once they have a record', async () => {
      const page = await get('/v1/changes');
      expect(page.json()).toMatchObject({ changes: [{ op: 'upsert', document: id }], more: false });
      const { cursor } = z.object({ cursor: z.string() }).parse(page.json());
      expect((await get(`/v1/changes?since=${cursor}`)).json()).toMatchObject({ changes: [] });
      expect((await get('/v1/changes?since=nonsense')).status).toBe(400);
    });

    it('are counted for Prometheus', async () => {
      const text = (await site.ask('/metrics', { key: site.key('metrics') })).bytes.toString();
      expect(text).toContain('minutebook_documents_total{status="read"} 1');
      expect(text).toMatch(/minutebook_failures_total\{code="not_pdf"\} [1-9]/);
      expect(text).toMatch(/minutebook_stage_seconds_count\{stage="read"\} [1-9]/);
      expect(text).toContain('minutebook_queue_jobs{queue="read",state="waiting"} 0');
      expect(text).toContain('minutebook_workers 1');
    });

    it('are put off with 503 when too many wait, and when the queue is away', async () => {
      const full = await openSite({ redis, limits: { waitingDocuments: 1, depthSeconds: 0 } });
      const ask = (content: string) =>
        full.ask('/v1/documents', { key: full.key('write'), method: 'POST', body: form({ 'a.pdf': content }) });
      expect((await ask(poison)).status).toBe(202);
      const refused = await ask(`${poison}!`);
      expect({ status: refused.status, wait: refused.headers.get('retry-after') }).toEqual({ status: 503, wait: '30' });
      expect(refused.json()).toMatchObject({ code: 'full' });
      expect((await full.ask('/readyz')).status).toBe(200);
      await redis.kill();
      const away = await ask(`${poison}?`);
      expect(away.json()).toMatchObject({ status: 503, code: 'queue_unavailable' });
      expect((await full.ask('/readyz')).status).toBe(503);
      expect((await full.ask('/healthz')).status).toBe(200);
      await redis.restart();
      await until(async () => (await full.ask('/readyz')).status === 200);
      await full.close();
    });
  },
);

/** Server-sent events, without the comments that only keep the connection open. */
function eventsIn(text: string): { kind: string; data: unknown }[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [first = '', second = ''] = block.split('\n');
      return { kind: first.slice('event: '.length), data: JSON.parse(second.slice('data: '.length)) };
    });
}
