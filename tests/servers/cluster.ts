// Redis, a store and workers in processes of their own, as a cluster has them, for tests that break one of them.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Configuration } from '../../pipeline/configuration.ts';
import { openIntake, type QueueIntake } from '../../pipeline/queue/intake.ts';
import { openFolderStore } from '../../pipeline/store/folder.ts';
import { openS3Store } from '../../pipeline/store/s3.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { RedisServer } from './redis.ts';
import type { S3Server } from './s3.ts';

const main = path.join(import.meta.dirname, '..', '..', 'apps', 'cli', 'main.ts');

/** Scans take long: most tests leave them. */
export type Ocr = 'auto' | 'never';

export interface Cluster {
  readonly address: string;
  readonly store: Store;
  readonly intake: QueueIntake;
  /** Starts `minutebook work` and waits until it is at work. */
  work(...args: readonly string[]): Promise<Worker>;
  /** The same, held to one core of this machine: it takes the machine for one of a single core. */
  workOn(core: number, ...args: readonly string[]): Promise<Worker>;
  /** Runs any command on the store to its end, and gives what it prints as JSON. */
  run(...args: readonly string[]): Promise<unknown>;
  /** Ends what still runs. */
  close(): Promise<void>;
}

export interface Worker {
  readonly process: ChildProcess;
  /** Itself, its crew and their readers, by their ids. */
  family(): number[];
  /** Everything it has told so far, one line each. */
  said(): string;
  signal(signal: NodeJS.Signals): void;
  ended(): Promise<number | null>;
}

let stores = 0;

/** A new, empty store with its own queues. */
export async function openCluster(redis: RedisServer, s3: S3Server | null, ocr: Ocr = 'never'): Promise<Cluster> {
  stores += 1;
  const folder = s3 === null ? fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-cluster-')) : null;
  const address = folder ?? `s3://cluster/${process.pid}-${stores}`;
  const store =
    s3 === null
      ? await openFolderStore(address, { create: true })
      : await openS3Store(address, s3.service, { create: true });
  const configuration: Configuration = { ocr, limits: {} };
  const intake = await openIntake({ store, redis: redis.url, configuration, command: 'test' });
  const env = { PATH: process.env.PATH, NO_COLOR: '1', ...redis.environment, ...s3?.environment };
  const begin = (args: readonly string[], before: readonly string[] = []): ChildProcess => {
    const [program = '', ...rest] = [...before, process.execPath, main, ...args];
    return spawn(program, [...rest, '--store', address, '--ocr', ocr, '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const workers: Worker[] = [];
  let closed = false;
  const atWork = async (child: ChildProcess): Promise<Worker> => {
    const worker = follow(child);
    workers.push(worker);
    await until(() => worker.said().includes('Working on') || worker.process.exitCode !== null);
    return worker;
  };
  return {
    address,
    store,
    intake,
    work: (...args) => atWork(begin(['work', ...args])),
    workOn: (core, ...args) => atWork(begin(['work', ...args], ['taskset', '-c', String(core)])),
    async run(...args) {
      const child = begin(args);
      let printed = '';
      child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
        printed += piece;
      });
      await once(child, 'close');
      return JSON.parse(printed);
    },
    async close() {
      if (closed) return;
      closed = true;
      for (const { process: child } of workers) child.kill('SIGKILL');
      await intake.close();
      // What the killed workers had started may still be writing for a moment.
      if (folder !== null) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function follow(child: ChildProcess): Worker {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  const end = once(child, 'close');
  return {
    process: child,
    family: () => [child.pid ?? 0, ...descendantsOf(child.pid ?? 0)],
    said: () => said,
    signal: (signal) => void child.kill(signal),
    ended: async () => {
      await end;
      return child.exitCode;
    },
  };
}

/** Waits until something has happened; throws after `seconds`. */
export async function until(happened: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const latest = Date.now() + seconds * 1000;
  while (!(await happened())) {
    if (Date.now() > latest) throw new Error(`It did not happen within ${seconds} s.`);
    await sleep(5);
  }
}

/** All processes below one, by their ids. */
export function descendantsOf(pid: number): number[] {
  const parents = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (of: number): number[] =>
    parents.flatMap(([child = 0, parent]) => (parent === of ? [child, ...below(child)] : []));
  return below(pid);
}

/** A process that ended but whose parent has not asked yet is gone too. */
export function isGone(pid: number): boolean {
  try {
    return /^State:\s+[ZX]/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

/** Records in a store. */
export async function recordsIn(store: Store): Promise<number> {
  return (await Array.fromAsync(store.list('records/'))).length;
}

/** The SHA-256 of every object but the run logs, which alone know times and names. */
export async function objectsIn(store: Store): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for await (const { key } of store.list('')) {
    if (key.startsWith('runs/')) continue;
    const bytes = (await store.get(key)) ?? new Uint8Array();
    hashes[key] = createHash('sha256').update(bytes).digest('hex');
  }
  return hashes;
}
