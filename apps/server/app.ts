// What a Fastify server of ours is: one whose requests and answers are checked by zod schemas.
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProviderDefault,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ChangeFeed } from '../../exports/changes/feed.ts';
import type { QueueIntake } from '../../pipeline/queue/intake.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { AccessKey } from './access-keys.ts';
import type { BucketDoor } from './bucket-door.ts';
import type { ServerLimits } from './limits.ts';
import type { News } from './news.ts';

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** The same for routes that answer with bytes as they lie in the store: their types are for people who read the document. */
export type PlainApp = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  FastifyTypeProviderDefault
>;

/** What a server needs of the intake: that of a cluster, or that of this machine alone. */
export type ServerIntake = Omit<QueueIntake, 'acceptFile'>;

/** All that the routes of a server work with. */
export interface Premises {
  readonly intake: ServerIntake;
  readonly store: Store;
  readonly keys: readonly AccessKey[];
  readonly feed: ChangeFeed;
  readonly news: News;
  /** Null where no bucket is named from which documents may be taken. */
  readonly bucket: BucketDoor | null;
  readonly limits: ServerLimits;
  /** Aborted when the server begins to close: what is open for long ends then. */
  readonly closing: AbortSignal;
}
