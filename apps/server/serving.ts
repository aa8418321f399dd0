// Store, queue and keys into a server that listens, until it is closed in good order.
import { openChangeFeed } from '../../exports/changes/feed.ts';
import type { Configuration } from '../../pipeline/configuration.ts';
import { MinutebookError } from '../../pipeline/errors.ts';
import { openIntake } from '../../pipeline/queue/intake.ts';
import { demandS3 } from '../../pipeline/services.ts';
import { openStore } from '../../pipeline/store/address.ts';
import { errnoOf } from '../../pipeline/store/faults.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { AccessKey } from './access-keys.ts';
import type { App, ServerIntake } from './app.ts';
import { type BucketDoor, openBucketDoor } from './bucket-door.ts';
import { type ServerLimits, serverLimits } from './limits.ts';
import { openLoneIntake } from './lone-intake.ts';
import { openNews } from './news.ts';
import { buildServer } from './server.ts';

export interface ServingOptions {
  /** Address of the store. */
  readonly store: string;
  /** Null: no queue; this process reads the documents itself. */
  readonly redis: URL | null;
  /** Documents at the same time, where there is no queue. */
  readonly jobs: number;
  readonly configuration: Configuration;
  readonly keys: readonly AccessKey[];
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** `s3://bucket/prefix` from which documents are taken on a notice, and to which presigned uploads go. */
  readonly takeFrom: string | null;
  readonly publicEndpoint: URL | null;
  readonly logLevel: 'info' | 'warn' | 'silent';
  /** Limits that differ from `serverLimits`. */
  readonly limits?: Partial<ServerLimits>;
}

export interface Serving {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Takes nothing new, lets what is under way finish for some time, and ends. */
  close(): Promise<void>;
}

/** Starts to serve. Rejects as `openStore` and `openIntake` do, and with `bad_args` when it cannot listen there. */
export async function serve(options: ServingOptions): Promise<Serving> {
  const limits = { ...serverLimits, ...options.limits };
  const { redis } = options;
  const store = await openStore(options.store, { create: true });
  const bucket = await doorOf(options, store.place, limits);
  const intake = await intakeOf(options, store, limits);
  const { version } = intake.build;
  const closing = new AbortController();
  const news = openNews(intake);
  const feed = openChangeFeed(store, version);
  const premises = { intake, store, keys: options.keys, feed, news, bucket, limits, closing: closing.signal };
  const board = redis === null ? null : { redis, place: store.place, version };
  const app = await buildServer({ premises, board, logLevel: options.logLevel });
  const close = async (): Promise<void> => {
    closing.abort();
    await closeApp(app, limits.graceSeconds);
    news.close();
    await intake.close();
  };
  try {
    const address = await listen(app, options);
    app.log.info({ store: store.place, queue: redis?.host ?? null, version }, 'serving');
    return { address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function intakeOf(options: ServingOptions, store: Store, { graceSeconds }: ServerLimits): Promise<ServerIntake> {
  const { redis, configuration, jobs } = options;
  if (redis !== null) return openIntake({ store, redis, configuration, command: 'serve' });
  return openLoneIntake({ store, address: options.store, configuration, jobs, graceSeconds });
}

async function doorOf(
  { takeFrom, publicEndpoint }: ServingOptions,
  storePlace: string,
  limits: ServerLimits,
): Promise<BucketDoor | null> {
  if (takeFrom === null) return null;
  return openBucketDoor({ address: takeFrom, service: await demandS3(), publicEndpoint, storePlace }, limits);
}

async function listen(app: App, { host, port }: ServingOptions): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    throw new MinutebookError('bad_args', `The server cannot listen on ${host}:${port} (${errno}).`, { cause: error });
  }
}

/** Milliseconds between two looks for connections whose last request is answered. */
const lookEvery = 200;

/** Uploads that are not through after the grace are cut off; their senders send them again. */
async function closeApp(app: App, graceSeconds: number): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), lookEvery);
  const late = setTimeout(() => app.server.closeAllConnections(), graceSeconds * 1000);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(late);
  }
}
