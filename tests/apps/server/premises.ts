// Premises for a server without a queue: it is away, and all that needs it says so. Its store is in memory.
import { type AccessKey, configuredKeys, newKey, type Scope } from '../../../apps/server/access-keys.ts';
import type { Premises } from '../../../apps/server/app.ts';
import { type ServerLimits, serverLimits } from '../../../apps/server/limits.ts';
import { openChangeFeed } from '../../../exports/changes/feed.ts';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { openMemoryStore } from '../../../pipeline/store/memory.ts';

const away = async (): Promise<never> => {
  throw new MinutebookError('queue_unavailable', 'There is no queue in this test.');
};

export function premises(keys: readonly AccessKey[] = [], limits: Partial<ServerLimits> = {}): Premises {
  const build = buildWith(defaultConfiguration);
  const store = openMemoryStore();
  const queue = {
    accept: away,
    openBatch: away,
    closeBatch: away,
    standing: away,
    batch: away,
    depth: away,
    workers: away,
  };
  return {
    intake: { build, ...queue, watch: () => ({ close: async () => undefined }), close: async () => undefined },
    store,
    keys,
    feed: openChangeFeed(store, build.version),
    news: { listen: () => () => undefined, close: () => undefined },
    bucket: null,
    limits: { ...serverLimits, ...limits },
    closing: new AbortController().signal,
  };
}

/** A key, and what a server knows of it. */
export async function granted(...scopes: readonly Scope[]): Promise<{ key: string; known: readonly AccessKey[] }> {
  const { key, line } = newKey(scopes, '');
  return { key, known: await configuredKeys(undefined, { MINUTEBOOK_API_KEYS: line }) };
}
