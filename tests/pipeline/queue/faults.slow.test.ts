// Breaks every part of a cluster while it works, and looks whether anything is lost, doubled or other than it should be.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { QueueName } from '../../../pipeline/queue/jobs.ts';
import type { QueueDepth } from '../../../pipeline/queue/queues.ts';
import { openFolderStore } from '../../../pipeline/store/folder.ts';
import { verifyStore } from '../../../pipeline/verification.ts';
import { fillFolder, makePdf, minutebook } from '../../apps/command.ts';
import { type Cluster, isGone, type Ocr, objectsIn, openCluster, recordsIn, until } from '../../servers/cluster.ts';
import { programNamed, skippedWithout } from '../../servers/program.ts';
import { type RedisServer, startRedis } from '../../servers/redis.ts';
import { type S3Server, startS3 } from '../../servers/s3.ts';

const documents = 30;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-faults-'));
const minutes = path.join(scratch, 'minutes');
/** Pictures of pages: two ranges of pages, so two jobs to recognise them. */
const scans = path.join(scratch, 'scans');
const scannedPages = 12;
const make = programNamed('minio') === null ? 'versitygw' : 'minio';
const missing = programNamed('redis-server') === null || programNamed(make) === null;
const skipped = skippedWithout('redis-server') || skippedWithout(make);

/** Hands all PDFs of a folder to a cluster, as one batch. */
async function hand({ intake }: Cluster, folder: string): Promise<string> {
  const batch = await intake.openBatch(documents);
  for (const name of fs.readdirSync(folder).sort())
    await intake.acceptFile(path.join(folder, name), name, { priority: 'bulk', batch });
  await intake.closeBatch(batch);
  return batch;
}

const isAtRest = ({ active, delayed }: QueueDepth): boolean => active + delayed === 0;

/** Milliseconds: a test that hangs should not hold up the others. */
const timeout = 120_000;

describe.skipIf(missing)(`a cluster of which a part breaks${skipped}`, { timeout }, () => {
  let redis: RedisServer;
  let s3: S3Server;
  let undisturbed: Record<string, string>;
  let undisturbedScans: Record<string, string>;
  let cluster: Cluster;

  /** One process, no queue: what every cluster must come to as well. */
  const aloneWith = async (folder: string, ocr: Ocr): Promise<Record<string, string>> => {
    const alone = path.join(scratch, `alone-${ocr}`);
    expect((await minutebook(['import', folder, '--store', alone, '--quiet', '--ocr', ocr])).stderr).toBe('');
    return objectsIn(await openFolderStore(alone, { create: false }));
  };

  beforeAll(async () => {
    await fillFolder(minutes, documents);
    fs.mkdirSync(scans);
    fs.writeFileSync(path.join(scans, 'scan.pdf'), await makePdf(new Array(scannedPages).fill({ picture: true })));
    undisturbed = await aloneWith(minutes, 'never');
    undisturbedScans = await aloneWith(scans, 'auto');
    [redis, s3] = await Promise.all([startRedis({ durable: true }), startS3(make)]);
  });
  afterEach(() => cluster.close());
  afterAll(async () => {
    await Promise.all([redis.kill(), s3.kill()]);
    for (const folder of [scratch, s3.folder]) fs.rmSync(folder, { recursive: true, force: true });
  });

  const begin = async (): Promise<string> => {
    cluster = await openCluster(redis, s3);
    return hand(cluster, minutes);
  };
  /** Waits for the last record, and compares every object with those of the undisturbed run. */
  const expectAll = async (batch: string, some = cluster, expected = undisturbed): Promise<void> => {
    await until(async () => (await some.intake.batch(batch)).left === 0, 90);
    await until(async () =>
      Object.values(await some.intake.depth()).every((depth) => depth.active + depth.waiting === 0),
    );
    expect(await some.intake.batch(batch)).toMatchObject({ failed: 0, left: 0 });
    expect(await objectsIn(some.store)).toEqual(expected);
  };

  /** Brings a batch to a stage, kills the worker that is at it, and gives the seconds until another one is done. */
  const killAt = async (stage: QueueName, some: Cluster, folder: string, expected: typeof undisturbed) => {
    const batch = await hand(some, folder);
    const before = { read: [], ocr: ['read'], extract: ['read', 'ocr'], emit: ['read', 'ocr', 'extract'] }[stage];
    if (before.length > 0) {
      const earlier = await some.work('--stages', before.join(','));
      const waiting = async () => (await some.intake.depth())[stage].waiting;
      await until(async () => (await waiting()) > 0 && Object.values(await some.intake.depth()).every(isAtRest));
      earlier.signal('SIGTERM');
      expect(await earlier.ended()).toBe(0);
    }
    const killed = await some.work('--stages', stage);
    await until(async () => (await some.intake.depth())[stage].active > 0);
    const family = killed.family();
    killed.signal('SIGKILL');
    await killed.ended();
    const at = Date.now();
    await Promise.all([some.work(), until(() => family.every(isGone), 10)]);
    await expectAll(batch, some, expected);
    console.log(`kill -9 in ${stage}: all done ${((Date.now() - at) / 1000).toFixed(1)} s after the kill`);
  };

  it('goes on after kill -9 of a worker at every stage, with the same bytes and no process left behind', async () => {
    cluster = await openCluster(redis, s3, 'auto');
    const others = await Promise.all([openCluster(redis, s3), openCluster(redis, s3), openCluster(redis, s3)]);
    const [reading, extracting, emitting] = others;
    await Promise.all([
      killAt('ocr', cluster, scans, undisturbedScans),
      killAt('read', reading, minutes, undisturbed),
      killAt('extract', extracting, minutes, undisturbed),
      killAt('emit', emitting, minutes, undisturbed),
    ]).finally(() => Promise.all(others.map((other) => other.close())));
  });

  it('is not confused by a worker that was frozen past its locks', async () => {
    const batch = await begin();
    const frozen = await cluster.work();
    await until(async () => (await recordsIn(cluster.store)) > 3);
    const family = frozen.family();
    for (const pid of family) process.kill(pid, 'SIGSTOP');
    await cluster.work();
    await until(async () => (await cluster.intake.batch(batch)).left === 0);
    for (const pid of family) if (!isGone(pid)) process.kill(pid, 'SIGCONT');
    await sleep(3_000);
    expect(frozen.process.exitCode).toBeNull();
    await expectAll(batch);
    expect(frozen.said()).not.toContain('nondeterministic');
  });

  it('loses nothing when Redis is killed and started again', async () => {
    const batch = await begin();
    await cluster.work();
    await until(async () => (await recordsIn(cluster.store)) > 3);
    await redis.restart();
    await until(async () => (await recordsIn(cluster.store)) > documents - 5);
    // Redis writes to disk once a second: what it forgot in that second the sweep finds.
    await cluster.run('sweep');
    await expectAll(batch);
  });

  it('loses nothing when Redis forgets everything, once it is swept', async () => {
    const batch = await begin();
    await cluster.work();
    await until(async () => (await recordsIn(cluster.store)) > 3);
    await redis.send('FLUSHALL');
    const swept = await cluster.run('sweep');
    expect(swept).toMatchObject({ originals: documents });
    await expectAll(batch);
  });

  it('has no half object when the S3 server is killed in the middle, and goes on when it is back', async () => {
    const batch = await begin();
    const worker = await cluster.work();
    await until(async () => (await recordsIn(cluster.store)) > 3);
    await s3.kill();
    await until(() => worker.said().includes('"away"'), 30);
    const at = Date.now();
    await s3.restart();
    await until(async () => (await cluster.intake.batch(batch).catch(() => ({ left: 1 }))).left === 0, 60);
    console.log(`S3 server back: all done ${((Date.now() - at) / 1000).toFixed(1)} s later`);
    const checked = await Array.fromAsync(verifyStore(cluster.store));
    expect(checked.filter(({ fault }) => fault !== null)).toEqual([]);
    await expectAll(batch);
  });

  it('makes one record of a document that is handed in a hundred times at once', async () => {
    cluster = await openCluster(redis, s3);
    const file = path.join(minutes, '000.pdf');
    const uploads = Array.from({ length: 100 }, () =>
      cluster.intake.accept(fs.createReadStream(file), '000.pdf', { priority: 'interactive' }),
    );
    const receipts = await Promise.all(uploads);
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect((await cluster.intake.depth()).read.waiting).toBe(1);
    await cluster.work();
    await until(async () => (await recordsIn(cluster.store)) === 1);
    await until(async () => (await cluster.intake.depth()).emit.active === 0);
    const [receipt] = receipts;
    expect(await cluster.intake.standing(receipt?.id ?? '')).toMatchObject({ status: 'read', name: '000.pdf' });
    expect(Object.keys(await objectsIn(cluster.store)).sort()).toEqual(
      Object.keys(undisturbed).filter((key) => key.includes(receipt?.id ?? 'none')),
    );
  });

  it('loses nothing when workers are told to stop again and again', async () => {
    const batch = await begin();
    for (let round = 0; round < 3; round += 1) {
      const worker = await cluster.work();
      const before = await recordsIn(cluster.store);
      await until(async () => (await recordsIn(cluster.store)) > before || before === documents);
      worker.signal('SIGTERM');
      expect(await worker.ended()).toBe(0);
      expect(worker.said()).not.toMatch(/"failed"/);
    }
    await cluster.work();
    await expectAll(batch);
  });
});
