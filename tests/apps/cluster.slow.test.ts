// The commands of a cluster as a user gives them, over a bucket and a queue.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRequests } from '../../pipeline/store/s3-requests.ts';
import { until } from '../servers/cluster.ts';
import { programNamed, skippedWithout } from '../servers/program.ts';
import { type RedisServer, startRedis } from '../servers/redis.ts';
import { type S3Server, startS3 } from '../servers/s3.ts';
import { end, fillFolder, minutebook, type Running, start } from './command.ts';

const documents = 6;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-commands-'));
const minutes = path.join(scratch, 'minutes');
const make = programNamed('versitygw') === null ? 'minio' : 'versitygw';
const missing = programNamed('redis-server') === null || programNamed(make) === null;
const skipped = skippedWithout('redis-server') || skippedWithout(make);
const store = ['--store', 's3://archive/council'];

describe.skipIf(missing)(`the commands of a cluster${skipped}`, () => {
  let redis: RedisServer;
  let s3: S3Server;
  let worker: Running;
  const run = (...args: string[]) => end(begin(...args));
  const begin = (...args: string[]) => start([...args, ...store], scratch, { ...redis.environment, ...s3.environment });

  beforeAll(async () => {
    await fillFolder(minutes, documents);
    fs.writeFileSync(path.join(minutes, 'notes.pdf'), 'These are no minutes.');
    [redis, s3] = await Promise.all([startRedis(), startS3(make)]);
  });
  afterAll(async () => {
    worker.kill('SIGKILL');
    await Promise.all([redis.kill(), s3.kill()]);
    for (const folder of [scratch, s3.folder]) fs.rmSync(folder, { recursive: true, force: true });
  });

  it('queue a folder, say that nobody works, and refuse nothing that a reader must judge', async () => {
    const { code, stdout, stderr } = await run('enqueue', minutes);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Nobody works on it yet') });
    expect(stdout).toMatch(/^batch \S+\nqueued +7$/m);
  });

  it('read what waits, and tell how a batch stands', async () => {
    worker = begin('work');
    const { code, stdout } = await run('enqueue', minutes, '--wait', '--json', '--quiet');
    expect(code).toBe(2);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ done: documents, failed: 1, left: 0, failures: [{ code: 'not_pdf', count: 1 }] });
    const status = await run('status', '--batch', report.batch, '--json');
    expect(JSON.parse(status.stdout)).toMatchObject({ documents: documents + 1, done: documents, closed: true });
  });

  it('take the PDFs of another bucket, and know what they have', async () => {
    const { client } = openRequests(s3.service);
    await client.makeBucket('scans');
    for (const name of ['000.pdf', '001.pdf', 'notes.pdf'])
      await client.putObject('scans', `2024/${name}`, fs.readFileSync(path.join(minutes, name)));
    await client.putObject('scans', '2024/readme.txt', 'no PDF');
    await client.putObject('scans', '2024/4. møde, bilag.pdf', fs.readFileSync(path.join(minutes, '002.pdf')));
    const { stdout } = await run('enqueue', 's3://scans/2024/', '--json', '--quiet');
    // At the door of an upload its first bytes are looked at.
    expect(JSON.parse(stdout)).toMatchObject({ queued: 0, known: 3, failed: 0, refused: 1 });
  });

  it('show the pulse until they are stopped', async () => {
    const watching = begin('status', '--watch', '--json');
    let said = '';
    watching.stdout.on('data', (piece) => {
      said += piece;
    });
    await until(() => said.includes('\n'));
    watching.kill('SIGINT');
    await end(watching);
    expect(JSON.parse(said.split('\n')[0] ?? '')).toMatchObject({ left: 0, workers: 1, failures: {} });
  });

  it('find nothing to sweep, verify the store, check the machine, and show a record', async () => {
    const swept = JSON.parse((await run('sweep', '--json')).stdout);
    expect(swept).toEqual({ originals: documents + 1, unfinished: 0, queued: 0 });
    expect((await run('verify')).code).toBe(0);
    expect((await run('doctor')).stdout).toMatch(/good +store +s3:\/\/archive\/council answers/);
    const failures = JSON.parse((await run('failures', '--json')).stdout);
    expect(failures).toMatchObject([{ code: 'not_pdf', file: { name: 'notes.pdf' } }]);
    expect((await run('retry', '--json', '--quiet')).code).toBe(2);
  });

  it('end in good order', async () => {
    worker.kill('SIGTERM');
    expect((await end(worker)).code).toBe(0);
  });

  it('say what to set where no server is configured', async () => {
    const alone = await minutebook(['enqueue', minutes, '--store', 's3://archive'], scratch);
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining('MINUTEBOOK_REDIS_URL') });
    const status = await minutebook(['status', '--store', 's3://archive'], scratch);
    expect(status).toMatchObject({ code: 1, stderr: expect.stringContaining('MINUTEBOOK_S3_ENDPOINT') });
  });
});
