// Objects into a bucket of an S3 server: MinIO, AWS, Ceph, Garage, Versity and whatever else speaks it.
import { MinutebookError } from '../errors.ts';
import type { S3Service } from '../services.ts';
import { checkKey } from './keys.ts';
import { s3AddressOf } from './s3-address.ts';
import { isLogKey, openLogs } from './s3-log.ts';
import { openObjects } from './s3-objects.ts';
import { openRequests, type S3Requests } from './s3-requests.ts';
import type { Store } from './store.ts';

/**
 * Opens the store at `s3://bucket/prefix`, making the bucket if `create` says so.
 *
 * Throws `bad_args` when there is no such bucket, `store_unavailable` when the server cannot be reached or refuses.
 */
export async function openS3Store(address: string, service: S3Service, options: { create: boolean }): Promise<Store> {
  const { bucket, prefix } = s3AddressOf(address);
  const requests = openRequests(service);
  await makeBucket(requests, bucket, service.region, options.create);
  const objects = openObjects(requests, { bucket, prefix });
  const logs = openLogs(objects);
  const roomOf = (key: string) => {
    checkKey(key);
    return isLogKey(key) ? logs : objects;
  };
  return {
    place: `s3://${bucket}/${prefix}`.replace(/\/$/, ''),
    async putIfAbsent(key, body) {
      checkKey(key);
      return objects.putIfAbsent(key, body);
    },
    get: async (key) => roomOf(key).get(key),
    async open(key) {
      checkKey(key);
      return objects.open(key);
    },
    stat: async (key) => roomOf(key).stat(key),
    list: (start) => (isLogKey(start) || start === '' ? logs : objects).list(start),
    delete: async (key) => roomOf(key).delete(key),
    async append(key, bytes) {
      checkKey(key);
      return logs.append(key, bytes);
    },
    filePath: () => null,
  };
}

async function makeBucket({ client, attempt }: S3Requests, bucket: string, region: string, create: boolean) {
  const what = `Opening the bucket ${bucket}`;
  if (await attempt(what, () => client.bucketExists(bucket))) return;
  if (!create) throw new MinutebookError('bad_args', `There is no bucket ${bucket}. \`minutebook import\` makes one.`);
  // Of several who make it at once, one is told that it is there.
  await attempt(what, () => client.makeBucket(bucket, region)).catch(async (error: unknown) => {
    if (!(await attempt(what, () => client.bucketExists(bucket)))) throw error;
  });
}
