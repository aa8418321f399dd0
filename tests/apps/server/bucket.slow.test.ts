// Documents that come by way of a bucket: on a notice, and by an address to put them to.
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presigned } from '../../../apps/server/messages.ts';
import { openRequests } from '../../../pipeline/store/s3-requests.ts';
import { sha256 } from '../../pipeline/samples.ts';
import { programNamed, skippedWithout } from '../../servers/program.ts';
import { type RedisServer, startRedis } from '../../servers/redis.ts';
import { type S3Server, startS3 } from '../../servers/s3.ts';
import { openSite, type Site } from './site.ts';

const pdf = '%PDF-1.7\nnothing more of it';
const id = sha256(pdf);
const missing = [programNamed('minio'), programNamed('redis-server')].includes(null);

describe.skipIf(missing)(`a bucket${skippedWithout('minio')}${skippedWithout('redis-server')}`, () => {
  let redis: RedisServer;
  let s3: S3Server;
  let site: Site;
  const before = { ...process.env };

  beforeAll(async () => {
    [redis, s3] = await Promise.all([startRedis(), startS3('minio')]);
    Object.assign(process.env, s3.environment);
    const { client } = openRequests(s3.service);
    await client.makeBucket('scans');
    for (const [key, content] of [
      ['new/a b+ø.pdf', pdf],
      ['new/note.txt', 'hello'],
      ['old/c.pdf', pdf],
    ] as const)
      await client.putObject('scans', key, content);
    site = await openSite({ redis, store: 's3://minutes/store', takeFrom: 's3://scans/new' });
  });
  afterAll(async () => {
    await site.close();
    await Promise.all([redis.kill(), s3.kill()]);
    process.env = before;
    fs.rmSync(s3.folder, { recursive: true, force: true });
  });

  const notice = (bucket: string, key: string, eventName = 's3:ObjectCreated:Put') => ({
    EventName: eventName,
    Records: [{ eventVersion: '2.0', eventName, s3: { bucket: { name: bucket }, object: { key, size: 1 } } }],
  });
  const tell = async (body: object) => {
    const answer = await site.ask('/v1/events/s3', { key: site.key('events'), method: 'POST', body });
    return { status: answer.status, answer: answer.json() };
  };

  it.each([
    ['takes a new object', notice('scans', 'new%2Fa+b%2B%C3%B8.pdf'), { result: 'taken', id, name: 'a b+ø.pdf' }],
    ['refuses what is no PDF', notice('scans', 'new/note.txt'), { result: 'refused', problem: { code: 'not_pdf' } }],
    ['passes over what is not there', notice('scans', 'new/none.pdf'), { result: 'passed-over' }],
    ['passes over other places', notice('scans', 'old/c.pdf'), { result: 'passed-over' }],
    ['passes over other buckets', notice('minutes', `store/originals/${id}.pdf`), { result: 'passed-over' }],
    [
      'passes over what was removed',
      notice('scans', 'new/a.pdf', 's3:ObjectRemoved:Delete'),
      { result: 'passed-over' },
    ],
  ])('%s', async (_does, body, verdict) => {
    expect(await tell(body)).toMatchObject({ status: 200, answer: { documents: [verdict] } });
  });

  it('refuses a notice that has another shape', async () => {
    expect(await tell({ Records: [{ eventName: 1 }] })).toMatchObject({ status: 400, answer: { code: 'bad_args' } });
    expect(await tell(notice('scans', 'new/%zz'))).toMatchObject({ status: 400, answer: { code: 'bad_args' } });
  });

  it('gives an address to put a document to, and takes it from there once', async () => {
    const key = site.key('read', 'write');
    const order = await site.ask('/v1/uploads', { key, method: 'POST' });
    expect(order.status).toBe(201);
    const { upload, url } = presigned.parse(order.json());
    const other = `${pdf}, but another`;
    const complete = () =>
      site.ask(`/v1/uploads/${upload}/complete`, { key, method: 'POST', body: { name: '../large.pdf' } });
    expect((await complete()).status).toBe(404);
    expect((await fetch(url, { method: 'PUT', body: other })).status).toBe(200);
    const taken = await complete();
    expect({ status: taken.status, receipt: taken.json() }).toEqual({
      status: 202,
      receipt: { result: 'taken', id: sha256(other), name: 'large.pdf' },
    });
    expect((await complete()).status).toBe(404);
    expect((await site.ask(`/v1/documents/${sha256(other)}`, { key })).json()).toMatchObject({ status: 'queued' });
  });

  it('does not take notices of uploads, which somebody is still to name', async () => {
    const key = `new/uploads/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.pdf`;
    expect(await tell(notice('scans', key))).toMatchObject({ answer: { documents: [{ result: 'passed-over' }] } });
  });
});
