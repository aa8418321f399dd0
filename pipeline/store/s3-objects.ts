// Keys into objects of a bucket: put if absent, read with their checksum, listed in order.
import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { MinutebookError } from '../errors.ts';
import { type Checksum, checkBytes, checkedPieces, checksumOfKey } from './checked-pieces.ts';
import type { S3Address } from './s3-address.ts';
import { s3Limits } from './s3-limits.ts';
import { type S3Requests, unlessMissing } from './s3-requests.ts';
import { inHand, type Spooled, spool } from './spool.ts';
import type { Body, StoredObject } from './store.ts';

/** Objects as the bucket has them, before run logs are put together. */
export interface S3Objects {
  putIfAbsent(key: string, body: Body): Promise<'written' | 'present'>;
  /** Writes in the place of what is there: only for what one process alone writes. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  open(key: string): Promise<AsyncIterable<Uint8Array> | null>;
  stat(key: string): Promise<StoredObject | null>;
  list(prefix: string): AsyncIterable<StoredObject>;
  delete(key: string): Promise<void>;
}

/** Header of an object with the SHA-256 of its bytes in hex. */
const digestHeader = 'x-amz-meta-sha256';

/**
 * The same in base64, which the server checks against what it gets. One that answers with it has counted the bytes itself,
 * so the object is there, whole; of others the object is asked for once more.
 */
const checksumHeader = 'x-amz-checksum-sha256';

/** What servers answer when an object is there already. */
const presentStatus = new Set([304, 409, 412]);

/** AWS says this also when a rival gave up in the middle: then the object is not there, and another try may write it. */
const conflictStatus = 409;

/** The objects of one bucket below one prefix. */
export function openObjects({ client, attempt }: S3Requests, { bucket, prefix }: S3Address): S3Objects {
  const at = (key: string) => ({ bucketName: bucket, objectName: prefix + key });
  const head = async (key: string): Promise<IncomingHead | null> => {
    const response = await unlessMissing(client.makeRequestAsyncOmit({ method: 'HEAD', ...at(key) }));
    return response && { size: Number(response.headers['content-length']), sha256: digestIn(response.headers) };
  };
  const send = async (key: string, body: Spooled, condition: Record<string, string>): Promise<Sent> => {
    const headers = { ...condition, ...headersOf(body) };
    const signed = client.enableSHA256 ? body.sha256 : '';
    const accepted = [200, ...presentStatus];
    const request = { method: 'PUT', ...at(key), headers };
    const response = await client.makeRequestStreamAsync(request, body.content(), signed, accepted, '');
    response.resume();
    return { status: response.statusCode ?? 0, digest: response.headers[checksumHeader] };
  };
  const putOnce = async (key: string, body: Spooled): Promise<'written' | 'present'> => {
    const { status, digest } = await send(key, body, { 'If-None-Match': '*' });
    if (status === conflictStatus && (await head(key)) === null) throw new Error('A rival gave up.');
    if (presentStatus.has(status)) return 'present';
    if (digest !== base64Of(body)) await demandArrived(await head(key), body, key);
    return 'written';
  };
  const fetch = async (key: string): Promise<IncomingMessage | null> =>
    unlessMissing(client.makeRequestAsync({ method: 'GET', ...at(key) }));
  return {
    async putIfAbsent(key, body) {
      const what = `Writing ${key}`;
      const spooled = await spooledOf(body, async () => (await attempt(what, () => head(key))) !== null);
      if (spooled === null) return 'present';
      return attempt(what, () => putOnce(key, spooled)).finally(spooled.release);
    },
    async put(key, bytes) {
      await attempt(`Writing ${key}`, () => send(key, inHand([bytes]), {}));
    },
    get: (key) => attempt(`Reading ${key}`, async () => gathered(await fetch(key), key)),
    async open(key) {
      const response = await attempt(`Reading ${key}`, () => fetch(key));
      return response && piecesOf(response, key);
    },
    async stat(key) {
      const found = await attempt(`Looking up ${key}`, () => head(key));
      return found && { key, size: found.size };
    },
    async *list(wanted) {
      let token = '';
      do {
        const what = `Listing ${wanted}`;
        const page = await attempt(what, () =>
          client.listObjectsV2Query(bucket, prefix + wanted, token, '', s3Limits.listed, ''),
        );
        const { objects, isTruncated, nextContinuationToken } = listing.parse(page);
        for (const { name, size } of objects) yield { key: name.slice(prefix.length), size };
        token = isTruncated ? nextContinuationToken : '';
      } while (token !== '');
    },
    delete: (key) => attempt(`Deleting ${key}`, () => client.removeObject(bucket, prefix + key)),
  };
}

/** A stream is only begun when the object is not there; to bytes the server's answer says the same without a question. */
async function spooledOf(body: Body, isThere: () => Promise<boolean>): Promise<Spooled | null> {
  if (body instanceof Uint8Array) return inHand([body]);
  if (typeof body === 'function') return inHand([await body()]);
  return (await isThere()) ? null : spool(body, s3Limits.inMemory);
}

interface Sent {
  readonly status: number;
  /** What the server made of the bytes, if it says so. */
  readonly digest: string | string[] | undefined;
}

interface IncomingHead {
  readonly size: number;
  readonly sha256: string | null;
}

/** A page of a listing, as far as it is used. */
const listing = z.object({
  objects: z.array(z.object({ name: z.string(), size: z.number() })).default([]),
  isTruncated: z.boolean().default(false),
  nextContinuationToken: z.string().default(''),
});

/** The server compares the bytes it gets with both digests, so half an object can never get its name. */
function headersOf(body: Spooled): Record<string, string | number> {
  return { 'Content-Length': body.size, [checksumHeader]: base64Of(body), [digestHeader]: body.sha256 };
}

function base64Of({ sha256 }: Spooled): string {
  return Buffer.from(sha256, 'hex').toString('base64');
}

type Headers = IncomingMessage['headers'];

function digestIn(headers: Headers): string | null {
  const digest = headers[digestHeader];
  return typeof digest === 'string' ? digest : null;
}

/** A written object only counts when the server shows it whole. */
async function demandArrived(head: IncomingHead | null, body: Spooled, key: string): Promise<void> {
  if (head?.size === body.size && head.sha256 === body.sha256) return;
  throw new MinutebookError('store_unavailable', `The server took ${key}, but does not show it whole.`);
}

/** What the bytes must give: by their key, by what was written beside them, or by what the server says of them. */
function checksumOf(headers: Headers, key: string): Checksum {
  const digest = digestIn(headers);
  const byKey = checksumOfKey(key) ?? (digest === null ? null : { algorithm: 'sha256', digest });
  const tag = /^"([0-9a-f]{32})"$/.exec(headers.etag ?? '')?.[1];
  const checksum = byKey ?? (tag === undefined ? null : ({ algorithm: 'md5', digest: tag } as const));
  if (checksum !== null) return checksum;
  throw new MinutebookError('store_corrupt', `${key} has no checksum: another program has put it there.`);
}

async function gathered(response: IncomingMessage | null, key: string): Promise<Uint8Array | null> {
  if (response === null) return null;
  const checksum = checksumOf(response.headers, key);
  const pieces: Uint8Array[] = [];
  for await (const piece of response) pieces.push(piece);
  return checkBytes(new Uint8Array(Buffer.concat(pieces)), checksum, key);
}

async function* piecesOf(response: IncomingMessage, key: string): AsyncIterable<Uint8Array> {
  try {
    yield* checkedPieces(response, checksumOf(response.headers, key), key);
  } catch (error) {
    if (error instanceof MinutebookError) throw error;
    throw new MinutebookError('store_unavailable', `Reading ${key} broke off.`, { cause: error });
  }
}
