// A Redis of its own for a test.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort, programNamed, type Server, startServer } from './program.ts';

export interface RedisServer extends Server {
  readonly url: URL;
  /** What a process needs in its environment to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Sends one command. */
  send(command: string, ...args: readonly string[]): Promise<unknown>;
}

export interface RedisChoice {
  /** Writes every change to disk, so that it survives a restart. */
  readonly durable?: true;
  readonly policy?: string;
}

/** Starts a server that keeps its files in a folder of its own. */
export async function startRedis({ durable, policy = 'noeviction' }: RedisChoice = {}): Promise<RedisServer> {
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-redis-'));
  const bind = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const keep = ['--appendonly', durable === true ? 'yes' : 'no', '--maxmemory-policy', policy];
  const server = await startServer({
    file: programNamed('redis-server') ?? 'redis-server',
    args: [...bind, ...keep],
    port,
  });
  const url = new URL(`redis://127.0.0.1:${port}`);
  return {
    ...server,
    get process() {
      return server.process;
    },
    url,
    environment: { MINUTEBOOK_REDIS_URL: url.href },
    async kill() {
      await server.kill();
    },
    async send(command, ...args) {
      const redis = new Redis(url.href);
      try {
        return await redis.call(command, ...args);
      } finally {
        redis.disconnect();
      }
    },
  };
}
