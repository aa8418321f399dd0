import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../pipeline/store/address.ts';
import { openS3Store } from '../../../pipeline/store/s3.ts';
import { openRequests } from '../../../pipeline/store/s3-requests.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import { programNamed, skippedWithout } from '../../servers/program.ts';
import { type Make, type S3Server, startS3 } from '../../servers/s3.ts';
import { storeConformance } from './conformance.ts';

const id = 'a'.repeat(64);
const record = `records/${id}/1.json`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each<Make>(['minio', 'versitygw'])('%s', (make) => {
  const skipped = skippedWithout(make);
  describe.skipIf(programNamed(make) === null)(`S3 at ${make}${skipped}`, () => {
    let server: S3Server;
    let opened = 0;
    const open = (): Promise<Store> => {
      opened += 1;
      return openS3Store(`s3://minutes/test-${opened}`, server.service, { create: true });
    };
    /** Puts other bytes in the place of an object, and leaves what is written beside it. */
    const damage = async (key: string): Promise<void> => {
      const { client } = openRequests(server.service);
      const objectName = `test-${opened}/${key}`;
      const { metaData } = await client.statObject('minutes', objectName);
      await client.putObject('minutes', objectName, Buffer.from('damaged'), 7, {
        'x-amz-meta-sha256': metaData.sha256,
      });
    };

    beforeAll(async () => {
      server = await startS3(make);
    });
    afterAll(async () => {
      await server.kill();
      fs.rmSync(server.folder, { recursive: true, force: true });
    });

    storeConformance(make, open);

    it('says store_corrupt when the bytes of a record are not those that were written', async () => {
      const store = await open();
      await store.putIfAbsent(record, bytes('{"motion":"carried"}'));
      await damage(record);
      await expect(store.get(record)).rejects.toMatchObject({ code: 'store_corrupt' });
    });

    it('reads an object that another program has copied there', async () => {
      const store = await open();
      const { client } = openRequests(server.service);
      await client.putObject('minutes', `test-${opened}/${record}`, Buffer.from('{}'));
      expect(Buffer.from((await store.get(record)) ?? []).toString()).toBe('{}');
    });

    it('lists more than one page of objects, in order', async () => {
      const store = await open();
      const ids = Array.from({ length: 1_050 }, (_, number) =>
        createHash('sha256').update(String(number)).digest('hex'),
      );
      await Promise.all(ids.map((one) => store.putIfAbsent(`failures/${one}/1.json`, bytes('{}'))));
      const listed = await Array.fromAsync(store.list('failures/'), ({ key }) => key.split('/')[1]);
      expect(listed).toEqual(ids.toSorted());
    });

    it('goes on with the log of a run in a new object when the process that wrote it has ended', async () => {
      const log = 'runs/20250101T000000Z-abcdef.ndjson';
      const first = await open();
      await first.append(log, bytes('one\n'));
      const second = await openS3Store(`s3://minutes/test-${opened}`, server.service, { create: false });
      await second.append(log, bytes('two\n'));
      expect(Buffer.from((await first.get(log)) ?? []).toString()).toBe('one\ntwo\n');
    });

    it('keeps stores under two prefixes of one bucket apart', async () => {
      const one = await open();
      const other = await open();
      await one.putIfAbsent(record, bytes('{}'));
      expect(await other.get(record)).toBeNull();
      expect(await Array.fromAsync(other.list(''))).toEqual([]);
    });

    it('says bad_args for a bucket that is not there, and makes none', async () => {
      const missing = openS3Store('s3://nowhere', server.service, { create: false });
      await expect(missing).rejects.toMatchObject({ code: 'bad_args' });
      const again = openS3Store('s3://nowhere', server.service, { create: false });
      await expect(again).rejects.toMatchObject({ code: 'bad_args' });
    });

    it('says store_unavailable for a wrong key, without telling the key', async () => {
      const wrong = { ...server.service, secretKey: 'this-is-the-wrong-secret' };
      const refused = openS3Store('s3://minutes', wrong, { create: false });
      await expect(refused).rejects.toMatchObject({ code: 'store_unavailable' });
      await expect(refused).rejects.not.toThrow(/this-is-the-wrong-secret/);
    });

    it('says store_unavailable while the server is away, and works again when it is back', async () => {
      const store = await open();
      await store.putIfAbsent(record, bytes('{}'));
      await server.kill();
      await expect(store.get(record)).rejects.toMatchObject({ code: 'store_unavailable' });
      await expect(store.putIfAbsent(`text/${id}/1.txt`, bytes('text'))).rejects.toMatchObject({
        code: 'store_unavailable',
      });
      await server.restart();
      expect(Buffer.from((await store.get(record)) ?? []).toString()).toBe('{}');
      expect(await store.putIfAbsent(`text/${id}/1.txt`, bytes('text'))).toBe('written');
    });
  });
});

describe('a server that takes a request and never answers', () => {
  it('is given up as store_unavailable', async () => {
    const silent = http.createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const endpoint = new URL(`http://127.0.0.1:${port}`);
    const service = { endpoint, accessKey: 'key', secretKey: 'secret', region: 'us-east-1' };
    const { client, attempt } = openRequests(service, { silence: 200, waits: [10, 10] });
    const asking = attempt('Asking', () => client.bucketExists('minutes'));
    await expect(asking).rejects.toMatchObject({ code: 'store_unavailable' });
    silent.closeAllConnections();
    silent.close();
  });
});

describe('the address of a store on S3', () => {
  it.each(['s3://', 's3://Bucket', 's3://minutes/../other', 's3://minutes//x', 's3://user:secret@host/minutes'])(
    'is not %s',
    async (address) => {
      const environment = { MINUTEBOOK_S3_ENDPOINT: 'http://127.0.0.1:1', MINUTEBOOK_S3_ACCESS_KEY: 'a' };
      Object.assign(process.env, environment, { MINUTEBOOK_S3_SECRET_KEY: 'b' });
      await expect(openStore(address, { create: false })).rejects.toMatchObject({ code: 'bad_args' });
    },
  );
});
