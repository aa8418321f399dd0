// What the queue promises while nothing breaks but documents: verdicts, quarantine, order, and a fit server.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { flateBomb } from '../../../fixtures/hostile/bombs.ts';
import { jobIdOf, prefixOf } from '../../../pipeline/queue/jobs.ts';
import { demandFitRedis } from '../../../pipeline/queue/redis.ts';
import { storedFailure } from '../../../pipeline/results.ts';
import { end, fillFolder, start } from '../../apps/command.ts';
import { type Cluster, descendantsOf, openCluster, recordsIn, until } from '../../servers/cluster.ts';
import { programNamed, skippedWithout } from '../../servers/program.ts';
import { type RedisServer, startRedis } from '../../servers/redis.ts';

const documents = 20;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-queue-'));
const minutes = path.join(scratch, 'minutes');
const skipped = skippedWithout('redis-server');
/** Milliseconds: a test that hangs should not hold up the others. */
const timeout = 120_000;

describe.skipIf(programNamed('redis-server') === null)(`the queue${skipped}`, { timeout }, () => {
  let redis: RedisServer;
  let cluster: Cluster;

  beforeAll(async () => {
    await fillFolder(minutes, documents);
    redis = await startRedis();
  });
  afterEach(() => cluster?.close());
  afterAll(async () => {
    await redis.kill();
    fs.rmSync(scratch, { recursive: true, force: true });
  });

  const accept = (file: string, name: string, priority: 'bulk' | 'interactive' = 'bulk') =>
    cluster.intake.acceptFile(file, name, { priority });

  it('puts a poisonous document into quarantine with its reason, while all others get their records', async () => {
    cluster = await openCluster(redis, null);
    const poison = path.join(scratch, 'poison.pdf');
    const locked = path.join(scratch, 'cut-off.pdf');
    fs.writeFileSync(poison, flateBomb());
    fs.writeFileSync(locked, '%PDF-1.7 and nothing more');
    const bad = await Promise.all([accept(poison, 'poison.pdf'), accept(locked, 'cut-off.pdf')]);
    for (const name of fs.readdirSync(minutes)) await accept(path.join(minutes, name), name);
    const worker = await cluster.work();
    await until(async () => (await recordsIn(cluster.store)) === documents);
    const failures = await Promise.all(
      bad.map(async ({ id }) => {
        await until(async () => (await cluster.intake.standing(id))?.status === 'failed');
        return storedFailure(cluster.store, id, cluster.intake.build.version);
      }),
    );
    expect(failures[0]).toMatchObject({ file: { name: 'poison.pdf' }, stage: 'read' });
    expect(['limit 1', 'reader_memory 2']).toContain(`${failures[0]?.code} ${failures[0]?.attempts}`);
    expect(failures[1]).toMatchObject({ code: 'not_pdf', attempts: 1 });
    expect(worker.process.exitCode).toBeNull();
    await until(async () => Object.values(await cluster.intake.depth()).every(({ waiting }) => waiting === 0));
    expect(await cluster.intake.standing(bad[0]?.id ?? '')).toMatchObject({ status: 'failed' });
    // Handed in again, it is known for what it is.
    expect((await accept(poison, 'poison.pdf')).status).toBe('failed');
  });

  it('takes what somebody waits for before what is one of many', async () => {
    cluster = await openCluster(redis, null);
    for (const name of fs.readdirSync(minutes).slice(1)) await accept(path.join(minutes, name), name);
    const urgent = await accept(path.join(minutes, '000.pdf'), '000.pdf', 'interactive');
    const worker = await cluster.work('--jobs', '1');
    const done = () =>
      worker
        .said()
        .split('\n')
        .filter((line) => line.includes('"done","queue":"read"'));
    await until(() => done().length > 2);
    expect(done()[0]).toContain(urgent.id);
  });

  it('tries a document once more when the process that had it is killed, and then it is read', async () => {
    cluster = await openCluster(redis, null);
    const worker = await cluster.work('--jobs', '1');
    const { id } = await accept(path.join(minutes, '000.pdf'), '000.pdf');
    await until(async () => (await cluster.intake.standing(id))?.status === 'working');
    await until(() => descendantsOf(worker.process.pid ?? 0).length > 0);
    process.kill(descendantsOf(worker.process.pid ?? 0)[0] ?? 0, 'SIGKILL');
    await until(async () => (await cluster.intake.standing(id))?.status === 'read');
    expect(worker.process.exitCode).toBeNull();
  });

  it('gives a verdict on a document that took one worker after the other with it', async () => {
    cluster = await openCluster(redis, null);
    const { id } = await accept(path.join(minutes, '000.pdf'), '000.pdf');
    const { version } = cluster.intake.build;
    // What BullMQ notes on a job that has lost its worker too often.
    const job = `${prefixOf(cluster.store.place, version)}:read:${jobIdOf(id, version)}`;
    await redis.send('HSET', job, 'defa', 'job stalled more than allowable limit');
    await cluster.work();
    await until(async () => (await cluster.intake.standing(id))?.status === 'failed');
    expect(await storedFailure(cluster.store, id, version)).toMatchObject({
      code: 'internal',
      message: expect.stringContaining('workers in a row'),
    });
  });

  it('knows a document that was read before, and one that is no PDF is refused at the door', async () => {
    cluster = await openCluster(redis, null);
    const file = path.join(minutes, '000.pdf');
    const { id } = await accept(file, '000.pdf');
    expect(await cluster.intake.standing(id)).toEqual({ id, status: 'queued', queue: 'read' });
    await cluster.work();
    await until(async () => (await cluster.intake.standing(id))?.status === 'read');
    expect(await accept(file, 'a copy.pdf')).toMatchObject({ id, status: 'known' });
    const upload = cluster.intake.accept(fs.createReadStream(import.meta.filename), 'x.pdf', { priority: 'bulk' });
    await expect(upload).rejects.toMatchObject({ code: 'not_pdf' });
    expect(await cluster.intake.standing('0'.repeat(64))).toBeNull();
    await expect(cluster.intake.batch('20250101T000000Z-000000')).rejects.toMatchObject({ code: 'bad_args' });
  });

  it('is not served from a Redis that may throw jobs away, and says what to do', async () => {
    const evicting = await startRedis({ policy: 'allkeys-lru' });
    const refused = demandFitRedis(evicting.url);
    await expect(refused).rejects.toMatchObject({ code: 'queue_unavailable' });
    await expect(refused).rejects.toThrow(/maxmemory-policy noeviction/);
    const env = { MINUTEBOOK_REDIS_URL: evicting.url.href };
    const command = await end(start(['work', '--store', path.join(scratch, 'store')], scratch, env));
    expect(command).toMatchObject({ code: 10, stderr: expect.stringContaining('noeviction') });
    const doctor = await end(start(['doctor', '--store', scratch], scratch, env));
    expect(doctor).toMatchObject({ code: 10, stdout: expect.stringContaining('noeviction') });
    await evicting.kill();
  });

  it('tells those who watch what workers do, also after Redis was away, and lets go of a Redis that is gone', async () => {
    const own = await startRedis({ durable: true });
    cluster = await openCluster(own, null);
    const heard: string[] = [];
    const watch = cluster.intake.watch((event) => {
      heard.push(event.kind === 'done' ? `${event.queue} ${event.result.id}` : `${event.code} ${event.id}`);
    });
    await cluster.work('--jobs', '1');
    const first = await accept(path.join(minutes, '000.pdf'), '000.pdf');
    await until(() => heard.length === 3);
    await own.restart();
    const broken = path.join(scratch, 'broken.pdf');
    fs.writeFileSync(broken, '%PDF-1.7 and nothing more');
    const second = await accept(broken, 'broken.pdf');
    await until(() => heard.length === 4);
    expect(heard).toEqual([
      ...['read', 'extract', 'emit'].map((queue) => `${queue} ${first.id}`),
      `not_pdf ${second.id}`,
    ]);
    await own.kill();
    watch.close();
  });

  it('says queue_unavailable at once when there is no Redis, and keeps what was handed in', async () => {
    const gone = await startRedis();
    cluster = await openCluster(gone, null);
    await gone.kill();
    const refused = accept(path.join(minutes, '000.pdf'), '000.pdf');
    await expect(refused).rejects.toMatchObject({ code: 'queue_unavailable' });
    expect(await Array.fromAsync(cluster.store.list('originals/'))).toHaveLength(1);
  });
});
