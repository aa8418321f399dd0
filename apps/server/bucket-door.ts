// A place in a bucket into documents that may be taken from it, and into addresses where documents may be put.
import { randomUUID } from 'node:crypto';
import { MinutebookError } from '../../pipeline/errors.ts';
import type { S3Service } from '../../pipeline/services.ts';
import { s3AddressOf } from '../../pipeline/store/s3-address.ts';
import { openRequests, unlessMissing } from '../../pipeline/store/s3-requests.ts';
import type { ServerLimits } from './limits.ts';

export interface BucketDoor {
  /** May what lies there be taken on a notice? Not what other doors lead to: the store itself, and presigned uploads. */
  leadsTo(bucket: string, key: string): boolean;
  /** The bytes of an object; null if it is not there. */
  open(bucket: string, key: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** A new address to which anybody may put one object for some time. */
  presign(): Promise<{ readonly upload: string; readonly url: string; readonly expires: string }>;
  /** The bytes that were put to it; null if nothing was. */
  openUpload(upload: string): Promise<AsyncIterable<Uint8Array> | null>;
  removeUpload(upload: string): Promise<void>;
}

export interface BucketPlace {
  /** `s3://bucket/prefix`. */
  readonly address: string;
  readonly service: S3Service;
  /** Where clients reach the S3 server, if not where we do. */
  readonly publicEndpoint: URL | null;
  /** `store.place`: what lies in the store is never taken. */
  readonly storePlace: string;
}

/** Opens the door; nothing is sent yet. Throws `bad_args` for what is no address, and for one inside the store. */
export function openBucketDoor(
  { address, service, publicEndpoint, storePlace }: BucketPlace,
  limits: ServerLimits,
): BucketDoor {
  const { bucket: own, prefix } = s3AddressOf(address);
  if (`s3://${own}/${prefix}`.startsWith(`${storePlace}/`))
    throw new MinutebookError('bad_args', 'The bucket to take documents from must not lie in the store.');
  const { client, attempt } = openRequests(service);
  const signer = publicEndpoint === null ? client : openRequests({ ...service, endpoint: publicEndpoint }).client;
  const uploads = `${prefix}uploads/`;
  const keyOf = (upload: string): string => `${uploads}${upload}.pdf`;
  const open = (bucket: string, key: string): Promise<AsyncIterable<Uint8Array> | null> =>
    attempt(`Reading s3://${bucket}/${key}`, () => unlessMissing(client.getObject(bucket, key)));
  return {
    leadsTo: (bucket, key) =>
      bucket === own &&
      key.startsWith(prefix) &&
      !key.startsWith(uploads) &&
      !`s3://${bucket}/${key}`.startsWith(`${storePlace}/`),
    open,
    async presign() {
      const upload = randomUUID();
      const seconds = limits.presignedSeconds;
      const expires = new Date(Date.now() + seconds * 1000).toISOString();
      const url = await attempt('Signing an address', () => signer.presignedPutObject(own, keyOf(upload), seconds));
      return { upload, url, expires };
    },
    openUpload: (upload) => open(own, keyOf(upload)),
    removeUpload: (upload) => attempt('Removing an upload', () => client.removeObject(own, keyOf(upload))),
  };
}
