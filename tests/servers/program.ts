// Programs of others into servers that run for a test: found, started on a free port of this machine, and ended.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where `.ci/run` puts what it builds; outside the repository. */
const toolFolder = process.env.MINUTEBOOK_TOOLS ?? path.join(os.homedir(), '.cache', 'minutebook-tools');

export interface Server {
  readonly port: number;
  readonly process: ChildProcess;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>;
}

/** The file of a program on PATH or in the folder of tools, or null. */
export function programNamed(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), toolFolder];
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file)) ?? null;
}

/** Says loudly what is missing, and gives the words for the title of what is skipped. */
export function skippedWithout(name: string): string {
  if (programNamed(name) !== null) return '';
  console.warn(`SKIPPED: ${name} is not on this machine; .ci/run says how to get it.`);
  return ` (SKIPPED: ${name} is not on this machine)`;
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly port: number;
}

/** Starts a server and waits until it takes connections. */
export async function startServer({ file, args, env, port }: Program): Promise<Server> {
  const begin = (): ChildProcess =>
    spawn(file, args, { stdio: 'ignore', env: { PATH: process.env.PATH, HOME: os.tmpdir(), ...env } });
  let running = begin();
  const killed = async (): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  };
  process.once('exit', () => running.kill('SIGKILL'));
  await answers(port);
  return {
    port,
    get process() {
      return running;
    },
    kill: killed,
    async restart() {
      await killed();
      running = begin();
      await answers(port);
    },
  };
}

async function answers(port: number): Promise<void> {
  const until = Date.now() + 30_000;
  while (!(await connects(port))) {
    if (Date.now() > until) throw new Error(`Nothing answers on port ${port}.`);
    await sleep(50);
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
