// The address of a Redis or Valkey server into connections that fit a queue, or into a fault with advice.
import { Redis } from 'ioredis';
import { MinutebookError } from '../errors.ts';
import { queueLimits } from './limits.ts';

/**
 * Opens a connection. `patient` ones (for workers) wait through an outage; others fail at once, so that a person or an
 * upload gets an answer.
 */
export function connectRedis(url: URL, { patient }: { patient: boolean }): Redis {
  const redis = new Redis(url.href, {
    maxRetriesPerRequest: patient ? null : 1,
    connectTimeout: queueLimits.commandMilliseconds,
    ...(patient ? {} : { commandTimeout: queueLimits.commandMilliseconds }),
    retryStrategy: (times: number) => Math.min(100 * times, 2_000),
  });
  // Every command tells its own failure; without a listener a lost connection would end the process.
  redis.on('error', () => undefined);
  return redis;
}

/**
 * Rejects with `queue_unavailable` when the server does not answer, and when it may throw keys away: a queue that loses
 * keys loses jobs.
 */
export async function demandFitRedis(url: URL): Promise<void> {
  const redis = connectRedis(url, { patient: false });
  try {
    const policy = await policyOf(redis);
    if (policy === 'noeviction') return;
  } finally {
    redis.disconnect();
  }
  throw new MinutebookError(
    'queue_unavailable',
    `The queue server at ${url.host} may throw away jobs when its memory is full: set \`maxmemory-policy noeviction\` in its configuration, or now with \`redis-cli CONFIG SET maxmemory-policy noeviction\`.`,
  );
}

async function policyOf(redis: Redis): Promise<string> {
  return queueAnswer('Asking the queue server', async () => {
    const info = await redis.info('memory');
    return /^maxmemory_policy:(\w{1,40})/m.exec(info)?.[1] ?? '';
  });
}

/** What Redis answers, or `queue_unavailable`: whatever goes wrong between us and it, waiting may help. */
export async function queueAnswer<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time.')), queueLimits.commandMilliseconds);
    timer.unref();
  });
  try {
    return await Promise.race([ask(), late]);
  } catch (error) {
    if (error instanceof MinutebookError) throw error;
    throw new MinutebookError('queue_unavailable', `${what} failed: the queue server gives no answer.`, {
      cause: error,
    });
  }
}
