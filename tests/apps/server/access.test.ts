// Who may do what, and how often: the gate of the server, with a record behind it.
import { afterEach, describe, expect, it } from 'vitest';
import { configuredKeys, keyShown, newKey, type Scope, scopes } from '../../../apps/server/access-keys.ts';
import type { App } from '../../../apps/server/app.ts';
import { buildServer } from '../../../apps/server/server.ts';
import { keys } from '../../../pipeline/store/keys.ts';
import { sampleRecord, sha256 } from '../../pipeline/samples.ts';
import { granted, premises } from './premises.ts';

const original = { sha256: sha256('minutes'), name: 'minutes.pdf', size: 7 };

describe('keys', () => {
  it('are known by their hash, with the scopes of their line', async () => {
    const { key, known } = await granted('read', 'write');
    expect([...(keyShown(known, `Bearer ${key}`)?.scopes ?? [])]).toEqual(['read', 'write']);
    expect([...(keyShown(known, `Basic ${btoa(`anybody:${key}`)}`)?.scopes ?? [])]).toEqual(['read', 'write']);
    expect(JSON.stringify(known)).not.toContain(key);
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic', 'Basic bm9jb2xvbg==', 'Digest x', 'Bearer mb_unknown'])(
    'are not shown by %j',
    async (authorization) => {
      expect(keyShown((await granted('read')).known, authorization)).toBeNull();
    },
  );

  it('of a file may have comments and labels', async () => {
    const { line } = newKey(['metrics'], 'the monitoring, since 2026');
    const text = `# keys\n\n${line}\n`;
    expect(await configuredKeys(undefined, { MINUTEBOOK_API_KEYS: text })).toHaveLength(1);
  });

  it.each(['nothing', `${'0'.repeat(64)} everything`, `${'0'.repeat(63)} read`, 'mb_a-real-key read'])(
    'are not made by the line %j, which is not repeated in the message',
    async (line) => {
      const made = configuredKeys(undefined, { MINUTEBOOK_API_KEYS: line });
      await expect(made).rejects.toMatchObject({ code: 'bad_args' });
      await expect(made).rejects.not.toThrow(line);
    },
  );

  it('are needed: without any, nothing can be served', async () => {
    await expect(configuredKeys(undefined, {})).rejects.toMatchObject({ code: 'bad_args' });
    await expect(configuredKeys('/nowhere/keys', {})).rejects.toMatchObject({ code: 'bad_args' });
  });
});

describe('the gate', () => {
  let app: App | null = null;
  afterEach(() => app?.close());

  const openWith = async (scope: Scope, limits: Parameters<typeof premises>[1] = {}) => {
    const { key, known } = await granted(scope);
    const ground = premises(known, limits);
    const { version } = ground.intake.build;
    const record = Buffer.from(JSON.stringify(sampleRecord(original)));
    await ground.store.putIfAbsent(keys.record(original.sha256, version), record);
    app = await buildServer({ premises: ground, board: null, logLevel: 'silent' });
    const opened = app;
    return (authorization = `Bearer ${key}`) =>
      opened.inject({ url: `/v1/documents/${original.sha256}/record`, headers: { authorization } });
  };

  it.each(scopes.filter((scope) => scope !== 'read'))('gives no record to a key that may only %s', async (scope) => {
    const answer = await (await openWith(scope))();
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'no_scope' });
    expect(answer.body).not.toContain(original.name);
  });

  it('gives it to one that may read', async () => {
    const answer = await (await openWith('read'))();
    expect({ status: answer.statusCode, id: answer.json().id }).toEqual({ status: 200, id: original.sha256 });
  });

  it('lets a key pass only so often in a minute, and says how long to wait', async () => {
    const ask = await openWith('read', { requestsPerMinute: 3 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await ask()).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const answer = await ask();
    expect(answer.json()).toMatchObject({ code: 'too_often', status: 429 });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('counts wrong keys by the address they come from, and does not let them hold up a right one', async () => {
    const ask = await openWith('read', { strangerRequestsPerMinute: 2 });
    const statuses = [];
    for (const guess of ['a', 'b', 'c']) statuses.push((await ask(`Bearer ${guess}`)).statusCode);
    expect(statuses).toEqual([401, 401, 429]);
    expect((await ask()).statusCode).toBe(200);
  });
});
