// How the command ends: in good order, in time, whatever is under way and whoever is away.
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey } from '../../../apps/server/access-keys.ts';
import { eventsOfRun } from '../../../pipeline/run-log.ts';
import { openFolderStore } from '../../../pipeline/store/folder.ts';
import { freePort, programNamed, skippedWithout } from '../../servers/program.ts';
import { type RedisServer, startRedis } from '../../servers/redis.ts';
import { minutebook, type Running, start, until } from '../command.ts';
import { form } from './site.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-serve-'));
const store = path.join(scratch, 'store');
const keyFile = path.join(scratch, 'keys');
/** Milliseconds: a test that hangs should not hold up the others. */
const timeout = 60_000;

afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('minutebook serve', { timeout }, () => {
  it('makes a key of which only the hash has to be kept', async () => {
    const { code, stdout } = await minutebook(['serve', '--new-key', 'read,write', '--json']);
    const made: unknown = JSON.parse(stdout);
    expect({ code, made }).toEqual({
      code: 0,
      made: {
        key: expect.stringMatching(/^mb_[\w-]{43}$/),
        line: expect.stringMatching(/^[0-9a-f]{64} read,write$/),
      },
    });
  });

  it('does not start without keys', async () => {
    const { code, stderr } = await minutebook(['serve', '--store', store]);
    expect(code).toBe(1);
    expect(stderr).toContain('--new-key');
  });
});

describe.skipIf(programNamed('redis-server') === null)(
  `the end of a server${skippedWithout('redis-server')}`,
  { timeout },
  () => {
    let redis: RedisServer;
    const made = newKey(['write'], '');

    beforeAll(async () => {
      fs.writeFileSync(keyFile, made.line);
      redis = await startRedis();
    });
    afterAll(() => redis.kill());

    const begin = async (): Promise<{ running: Running; port: number; said: () => string }> => {
      const port = await freePort();
      const args = ['serve', '--store', store, '--keys', keyFile, '--port', String(port)];
      const running = start(args, scratch, redis.environment);
      let said = '';
      running.stderr.setEncoding('utf8').on('data', (piece: string) => {
        said += piece;
      });
      await until(() => said.includes('listening') || running.exitCode !== null);
      return { running, port, said: () => said };
    };

    it('lets an upload that is under way finish, and then exits with 0', async () => {
      const { running, port, said } = await begin();
      const socket = net.connect(port, '127.0.0.1');
      let answer = '';
      socket.setEncoding('utf8').on('data', (piece: string) => {
        answer += piece;
      });
      const body = [
        '--b',
        'Content-Disposition: form-data; name="files"; filename="a.pdf"',
        '',
        '%PDF-1.7 \r\n--b--\r\n',
      ];
      const whole = body.join('\r\n');
      const head = [
        'POST /v1/documents HTTP/1.1',
        'Host: a',
        `Authorization: Bearer ${made.key}`,
        `Content-Length: ${whole.length}`,
      ];
      socket.write([...head, 'Content-Type: multipart/form-data; boundary=b', '', whole.slice(0, 80)].join('\r\n'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      running.kill('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 500));
      socket.write(whole.slice(80));
      await once(running, 'close');
      expect(answer).toMatch(/^HTTP\/1\.1 202 /);
      expect(running.exitCode).toBe(0);
      const [, batch = ''] = /"batch":"([^"]+)"/.exec(answer) ?? [];
      const events = await Array.fromAsync(eventsOfRun(await openFolderStore(store, { create: false }), batch));
      expect(events.map(({ event }) => event)).toEqual(['started', 'taken', 'ended']);
      // What is logged is JSON, line by line, and no line holds the key.
      const lines = said().trim().split('\n');
      expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'));
      expect(said()).not.toContain(made.key);
    });

    it('comes also while the queue is away', async () => {
      const { running, port } = await begin();
      await redis.kill();
      const refused = await fetch(`http://127.0.0.1:${port}/v1/documents`, {
        method: 'POST',
        headers: { authorization: `Bearer ${made.key}` },
        body: form({ 'a.pdf': '%PDF-1.7' }),
      });
      expect(refused.status).toBe(503);
      running.kill('SIGTERM');
      await once(running, 'close');
      expect(running.exitCode).toBe(0);
    });
  },
);
