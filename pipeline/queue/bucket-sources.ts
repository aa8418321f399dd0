// `s3://bucket/prefix` into the PDFs that lie there, one by one, as streams.
import * as z from 'zod';
import { MinutebookError } from '../errors.ts';
import { demandS3 } from '../services.ts';
import { openRequests, unlessMissing } from '../store/s3-requests.ts';

export interface BucketSource {
  /** `s3://bucket/key`. */
  readonly address: string;
  /** Last part of the key: the label of its document. */
  readonly name: string;
  open(): Promise<AsyncIterable<Uint8Array>>;
}

const scheme = 's3://';

const page = z.object({
  objects: z.array(z.object({ name: z.string() })).default([]),
  isTruncated: z.boolean().default(false),
  nextContinuationToken: z.string().default(''),
});

/**
 * Lists the PDFs (by their names) below a prefix, in the order of their keys. What begins with `except` is passed over:
 * a store holds PDFs of its own.
 */
export async function* eachInBucket(address: string, except: string): AsyncIterable<BucketSource> {
  const [bucket = '', ...rest] = address.slice(scheme.length).split('/');
  const prefix = rest.join('/');
  const { client, attempt } = openRequests(await demandS3());
  if (!(await attempt(`Looking for the bucket ${bucket}`, () => client.bucketExists(bucket))))
    throw new MinutebookError('bad_args', `There is no bucket ${bucket}.`);
  let token = '';
  do {
    const from = token;
    const listed = page.parse(
      await attempt(`Listing ${address}`, () => client.listObjectsV2Query(bucket, prefix, from, '', 1_000, '')),
    );
    for (const { name: key } of listed.objects) {
      const whole = `${scheme}${bucket}/${key}`;
      if (!/\.pdf$/i.test(key) || whole.startsWith(`${except}/`)) continue;
      const open = async () => {
        const found = await attempt(`Reading ${whole}`, () => unlessMissing(client.getObject(bucket, key)));
        if (found !== null) return found;
        throw new MinutebookError('bad_args', 'The server lists this name, but has no object of it.');
      };
      yield { address: whole, name: key.split('/').at(-1) ?? key, open };
    }
    token = listed.isTruncated ? listed.nextContinuationToken : '';
  } while (token !== '');
}
