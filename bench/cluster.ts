// A whole cluster on this machine, with servers and workers in processes of their own: how fast, and how hard to break.
//
//   node bench/cluster.ts speed              one worker and two, on documents of three kinds, over three stores
//     --kinds small,long,scans --stores minio,versitygw,folder   some of them
//     --documents N                          so many of each kind
//     --free                                 workers may use any core
//   node bench/cluster.ts soak [DOCUMENTS]   a worker is killed every five seconds, another takes its place (default: 1,000)
//   node bench/cluster.ts stops [DOCUMENTS]  workers are told to stop twenty times (default: 200)
//   node bench/cluster.ts poison [DOCUMENTS] one document among many unpacks to more than any memory (default: 200)
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { flateBomb } from '../fixtures/hostile/bombs.ts';
import type { QueueIntake } from '../pipeline/queue/intake.ts';
import { openFolderStore } from '../pipeline/store/folder.ts';
import { fillFolder, minutebook } from '../tests/apps/command.ts';
import { type Cluster, objectsIn, openCluster, until, type Worker } from '../tests/servers/cluster.ts';
import { programNamed } from '../tests/servers/program.ts';
import { type RedisServer, startRedis } from '../tests/servers/redis.ts';
import { type S3Server, startS3 } from '../tests/servers/s3.ts';
import { measureSpeed, storeKinds } from './cluster-speed.ts';
import { minutesKinds } from './invented-minutes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: 'string', default: minutesKinds.join(',') },
    stores: { type: 'string', default: storeKinds.join(',') },
    documents: { type: 'string' },
    free: { type: 'boolean', default: false },
  },
});
const [what = 'speed', choice] = positionals;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-bench-'));
const patience = 3_600;

async function folderOf(count: number): Promise<string> {
  const folder = path.join(scratch, 'minutes');
  await fillFolder(folder, count);
  return folder;
}

async function hand(intake: QueueIntake, folder: string): Promise<string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));
  const batch = await intake.openBatch(names.length);
  for (const name of names)
    await intake.acceptFile(path.join(folder, name), path.basename(name), { priority: 'bulk', batch });
  await intake.closeBatch(batch);
  return batch;
}

async function speed(): Promise<void> {
  await measureSpeed({
    kinds: listed(minutesKinds, values.kinds),
    stores: listed(storeKinds, values.stores),
    documents: values.documents === undefined ? null : Number(values.documents),
    free: values.free,
    scratch,
  });
}

type Trouble = (cluster: Cluster, batch: string) => Promise<string>;

/** Works through a folder while something goes wrong, and compares every object with those of one undisturbed process. */
async function disturbed(redis: RedisServer, s3: S3Server, folder: string, trouble: Trouble): Promise<void> {
  const alone = path.join(scratch, 'alone');
  await minutebook(['import', folder, '--store', alone, '--quiet', '--ocr', 'never']);
  const expected = await objectsIn(await openFolderStore(alone, { create: false }));
  const cluster = await openCluster(redis, s3);
  const batch = await hand(cluster.intake, folder);
  const started = performance.now();
  const what = await trouble(cluster, batch);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const { documents, done, failed, left, failures } = await cluster.intake.batch(batch);
  const found = await objectsIn(cluster.store);
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  const different = [...keys].filter((key) => expected[key] !== found[key]);
  console.log(`${documents} documents in ${seconds} s, ${what}:`);
  console.log(`${done} done, ${failed} failed, ${left} lost; ${different.length} objects differ`);
  for (const { code, count } of failures) console.log(`failed: ${count} ${code}`);
  await cluster.close();
  if (different.length > 0 || left > 0) process.exitCode = 1;
}

async function soak(redis: RedisServer, s3: S3Server): Promise<void> {
  const folder = await folderOf(Number(choice ?? 1_000));
  await disturbed(redis, s3, folder, async (cluster, batch) => {
    return `a worker killed ${await killOnAndOn(cluster, batch)} times`;
  });
}

async function stops(redis: RedisServer, s3: S3Server): Promise<void> {
  const folder = await folderOf(Number(choice ?? 200));
  await disturbed(redis, s3, folder, async (cluster, batch) => {
    const codes = new Set<number | null>();
    let longest = 0;
    for (let round = 0; round < 20; round += 1) {
      const worker = await cluster.work();
      await sleep(1_500);
      const told = performance.now();
      worker.signal('SIGTERM');
      codes.add(await worker.ended());
      longest = Math.max(longest, (performance.now() - told) / 1000);
    }
    await finish(cluster, batch);
    return `workers stopped 20 times (exit code ${[...codes].join(', ')}; the longest took ${longest.toFixed(1)} s)`;
  });
}

async function poison(redis: RedisServer, s3: S3Server): Promise<void> {
  const folder = await folderOf(Number(choice ?? 200) - 1);
  fs.writeFileSync(path.join(folder, 'poison.pdf'), flateBomb());
  await disturbed(redis, s3, folder, async (cluster, batch) => {
    await finish(cluster, batch);
    return 'one of them poisonous';
  });
}

/** Lets two workers do the rest. */
async function finish(cluster: Cluster, batch: string): Promise<void> {
  const team = [await cluster.work('--jobs', '1'), await cluster.work('--jobs', '1')];
  await until(async () => (await cluster.intake.batch(batch)).left === 0, patience);
  for (const worker of team) worker.signal('SIGTERM');
  await Promise.all(team.map((worker) => worker.ended()));
}

/** Kills the older of two workers every five seconds until nothing is left; gives the number of kills. */
async function killOnAndOn(cluster: Cluster, batch: string): Promise<number> {
  const team: Worker[] = [await cluster.work('--jobs', '1'), await cluster.work('--jobs', '1')];
  let kills = 0;
  while ((await cluster.intake.batch(batch)).left > 0) {
    await sleep(5_000);
    team.shift()?.signal('SIGKILL');
    kills += 1;
    team.push(await cluster.work('--jobs', '1'));
  }
  for (const worker of team) worker.signal('SIGTERM');
  await Promise.all(team.map((worker) => worker.ended()));
  return kills;
}

async function withServers(way: typeof soak): Promise<void> {
  const make = programNamed('minio') === null ? 'versitygw' : 'minio';
  const [redis, s3] = await Promise.all([startRedis({ durable: true }), startS3(make)]);
  try {
    await way(redis, s3);
  } finally {
    await Promise.all([redis.kill(), s3.kill()]);
    fs.rmSync(s3.folder, { recursive: true, force: true });
  }
}

/** The members of a table whose names stand in a list with commas. */
function listed<Name extends string>(names: readonly Name[], list: string): Name[] {
  return names.filter((name) => list.split(',').includes(name));
}

const ways: Readonly<Record<string, typeof soak>> = { soak, stops, poison };
const way = ways[what];
try {
  await (way === undefined ? speed() : withServers(way));
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
