// `s3://bucket/prefix` into bucket and prefix.
import { MinutebookError } from '../errors.ts';

export interface S3Address {
  readonly bucket: string;
  /** What all keys begin with: empty, or with a `/` at its end. */
  readonly prefix: string;
}

const scheme = 's3://';

/** The names that every S3 server takes for a bucket. */
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** A prefix is made of the same signs as our keys. */
const prefixPart = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

export function isS3Address(address: string): boolean {
  return address.startsWith(scheme);
}

/** The address of a store; throws `bad_args` for what can be none. */
export function s3AddressOf(address: string): S3Address {
  const [bucket = '', ...parts] = address.slice(scheme.length).replace(/\/$/, '').split('/');
  if (!bucketName.test(bucket) || !parts.every((part) => prefixPart.test(part)))
    throw new MinutebookError('bad_args', `${JSON.stringify(address)} is not an address like s3://bucket/prefix.`);
  return { bucket, prefix: parts.map((part) => `${part}/`).join('') };
}
