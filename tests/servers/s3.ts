// Two S3 servers of different make, each on a folder of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { S3Service } from '../../pipeline/services.ts';
import { openS3Store } from '../../pipeline/store/s3.ts';
import { freePort, programNamed, type Server, startServer } from './program.ts';

export interface S3Server extends Server {
  readonly service: S3Service;
  /** What a process needs in its environment to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it keeps its objects. */
  readonly folder: string;
}

export type Make = 'minio' | 'versitygw';

const accessKey = 'tests-only';
const secretKey = 'not-a-secret-of-anyone';

/** Starts a server; its folder is to be removed by who asked for it. */
export async function startS3(make: Make): Promise<S3Server> {
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `minutebook-${make}-`));
  const endpoint = `http://127.0.0.1:${port}`;
  const server = await startServer({ file: programNamed(make) ?? make, port, ...commands[make](port, folder) });
  const service = { endpoint: new URL(endpoint), accessKey, secretKey, region: 'us-east-1' };
  await isReady(service);
  const environment = {
    MINUTEBOOK_S3_ENDPOINT: endpoint,
    MINUTEBOOK_S3_ACCESS_KEY: accessKey,
    MINUTEBOOK_S3_SECRET_KEY: secretKey,
  };
  return {
    ...server,
    get process() {
      return server.process;
    },
    service,
    environment,
    folder,
  };
}

const commands = {
  minio: (port: number, folder: string) => ({
    args: ['server', '--quiet', '--address', `127.0.0.1:${port}`, folder],
    env: { MINIO_ROOT_USER: accessKey, MINIO_ROOT_PASSWORD: secretKey, MINIO_BROWSER: 'off' },
  }),
  versitygw: (port: number, folder: string) => ({
    args: ['--port', `127.0.0.1:${port}`, '--quiet', '--keep-alive', 'posix', folder],
    env: { ROOT_ACCESS_KEY: accessKey, ROOT_SECRET_KEY: secretKey },
  }),
};

/** A server takes connections before it can do anything. */
async function isReady(service: S3Service): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const opened = await openS3Store('s3://ready', service, { create: true }).catch(() => null);
    if (opened !== null) return;
    await sleep(100);
  }
  throw new Error('The S3 server does not get ready.');
}
