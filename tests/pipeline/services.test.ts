import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { configuredServices } from '../../pipeline/services.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-services-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

const keys = { MINUTEBOOK_S3_ACCESS_KEY: 'key', MINUTEBOOK_S3_SECRET_KEY: 'the-secret' };

function fileWith(content: string): string {
  const file = path.join(fs.mkdtempSync(path.join(scratch, 'f-')), 'services.json');
  fs.writeFileSync(file, content);
  return file;
}

describe('the services of a cluster', () => {
  it('are none where nothing is configured', async () => {
    expect(await configuredServices({})).toEqual({ s3: null, redis: null });
  });

  it('come from the environment', async () => {
    const environment = {
      ...keys,
      MINUTEBOOK_S3_ENDPOINT: 'http://s3:9000',
      MINUTEBOOK_REDIS_URL: 'redis://queue:6379',
    };
    const { s3, redis } = await configuredServices(environment);
    expect({ ...s3, endpoint: s3?.endpoint.href }).toEqual({
      endpoint: 'http://s3:9000/',
      accessKey: 'key',
      secretKey: 'the-secret',
      region: 'us-east-1',
    });
    expect(redis?.host).toBe('queue:6379');
  });

  it('come from a file, and the environment counts for more', async () => {
    const content = {
      s3: { endpoint: 'http://file:9000', accessKey: 'a', secretKey: 'b', region: 'eu-north-1' },
      redis: { url: 'redis://file' },
    };
    const file = fileWith(JSON.stringify(content));
    const { s3, redis } = await configuredServices({ MINUTEBOOK_CONFIG: file, MINUTEBOOK_REDIS_URL: 'redis://other' });
    expect(s3).toMatchObject({ accessKey: 'a', region: 'eu-north-1' });
    expect(redis?.host).toBe('other');
  });

  it.each([
    ['a missing file', { MINUTEBOOK_CONFIG: '/nowhere/services.json' }],
    ['an endpoint without keys', { MINUTEBOOK_S3_ENDPOINT: 'http://s3:9000' }],
    ['an endpoint that is no address', { ...keys, MINUTEBOOK_S3_ENDPOINT: 'the-secret' }],
    ['an address of another kind', { MINUTEBOOK_REDIS_URL: 'http://the-secret@queue' }],
    ['a file that is no JSON', { MINUTEBOOK_CONFIG: fileWith('{"s3": {"secretKey": "the-secret" ') }],
    ['a file with a word too many', { MINUTEBOOK_CONFIG: fileWith('{"s3": {"secret": "the-secret"}}') }],
  ])('are refused as bad_args for %s, without telling a secret', async (_, environment) => {
    const refused = await configuredServices(environment).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'bad_args' });
    expect(JSON.stringify([String(refused), refused instanceof Error ? String(refused.cause) : ''])).not.toContain(
      'the-secret',
    );
  });
});
