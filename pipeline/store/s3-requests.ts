// Requests to an S3 server into responses: bounded in time, tried again where that may help, faults as codes of the table.
import http from 'node:http';
import https from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, S3Error } from 'minio';
import { MinutebookError } from '../errors.ts';
import type { S3Service } from '../services.ts';
import { errnoOf, storeFault } from './faults.ts';
import { s3Limits } from './s3-limits.ts';

export interface S3Requests {
  readonly client: Client;
  /** Tries a request as often as its patience allows. Rejects with a MinutebookError; `what` begins its message. */
  attempt<Result>(what: string, request: () => Promise<Result>): Promise<Result>;
}

/** Codes of S3 that no waiting cures, with what a person should look at. */
const advice: Readonly<Record<string, string>> = {
  NoSuchBucket: 'there is no such bucket',
  AccessDenied: 'the server does not allow it with this key',
  InvalidAccessKeyId: 'the server does not know this access key',
  SignatureDoesNotMatch: 'the secret key is not the right one',
  AuthorizationHeaderMalformed: 'the region is not the right one',
  InvalidBucketName: 'this cannot be the name of a bucket',
  BucketAlreadyOwnedByYou: 'it is there already',
  BucketAlreadyExists: 'it is there already',
  NotImplemented: 'the server cannot do this',
};

/** How servers say that they are full. */
const full = new Set(['XMinioStorageFull', 'InsufficientStorage', 'QuotaExceeded', 'XMinioAdminBucketQuotaExceeded']);

/** How S3 says that an object is not there; a request for its head alone has no better word for it. */
const missing = new Set(['NoSuchKey', 'NotFound']);

/** How long a server may take; in `s3Limits`. */
export interface Patience {
  readonly silence: number;
  readonly waits: readonly number[];
}

/** Opens a client; no request is sent yet. */
export function openRequests(service: S3Service, patience: Patience = s3Limits): S3Requests {
  const { endpoint, accessKey, secretKey, region } = service;
  const secure = endpoint.protocol === 'https:';
  const client = new Client({
    endPoint: endpoint.hostname.replace(/^\[(.{2,45})\]$/, '$1'),
    ...(endpoint.port === '' ? {} : { port: Number(endpoint.port) }),
    useSSL: secure,
    accessKey,
    secretKey,
    region,
    transport: impatient(secure ? https : http, patience.silence),
    transportAgent: new (secure ? https : http).Agent({ keepAlive: true, maxSockets: s3Limits.connections }),
    // The client's own retries would send a stream a second time that is read to its end, and write to the console.
    retryOptions: { disableRetry: true },
  });
  return { client, attempt: (what, request) => attempt(what, request, patience.waits) };
}

/** The result of a request, or null where the object it asks for is not there. */
export async function unlessMissing<Result>(request: Promise<Result>): Promise<Result | null> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof S3Error && missing.has(error.code ?? '')) return null;
    throw error;
  }
}

async function attempt<Result>(
  what: string,
  request: () => Promise<Result>,
  waits: readonly number[],
): Promise<Result> {
  for (const wait of waits) {
    try {
      return await request();
    } catch (error) {
      if (isFinal(error)) throw faultOf(error, what);
    }
    await sleep(wait + Math.random() * wait);
  }
  return request().catch((error: unknown) => {
    throw faultOf(error, what);
  });
}

/** Errors that another try would meet again. All else is the network or a server in trouble. */
function isFinal(error: unknown): boolean {
  if (error instanceof MinutebookError || error instanceof TypeError) return true;
  return error instanceof S3Error && ((error.code ?? '') in advice || full.has(error.code ?? ''));
}

function faultOf(error: unknown, what: string): MinutebookError {
  if (error instanceof MinutebookError) return error;
  if (error instanceof TypeError) return storeFault(error, what);
  const code = error instanceof S3Error ? (error.code ?? '') : '';
  if (full.has(code)) return new MinutebookError('disk_full', `${what} failed: the server is full.`, { cause: error });
  const reason = advice[code] ?? (code || errnoOf(error) || 'no good answer from the server');
  return new MinutebookError('store_unavailable', `${what} failed: ${reason}.`, { cause: error });
}

type Transport = Pick<typeof http, 'request'>;
type Answered = (response: http.IncomingMessage) => void;

/** A transport that gives up when nothing moves, so that no request hangs for ever. */
function impatient({ request: patient }: Transport, milliseconds: number): Transport {
  function request(options: http.RequestOptions | string | URL, answered?: Answered): http.ClientRequest;
  function request(url: string | URL, options: http.RequestOptions, answered?: Answered): http.ClientRequest;
  function request(
    to: http.RequestOptions | string | URL,
    second?: http.RequestOptions | Answered,
    answered?: Answered,
  ): http.ClientRequest {
    const url = typeof to === 'string' || to instanceof URL ? to : null;
    const sent =
      url === null || second === undefined || typeof second === 'function'
        ? patient(to, typeof second === 'function' ? second : answered)
        : patient(url, second, answered);
    sent.setTimeout(milliseconds, () => sent.destroy(silence()));
    return sent;
  }
  return { request };
}

function silence(): Error {
  return Object.assign(new Error('The server is silent.'), { code: 'ETIMEDOUT' });
}
