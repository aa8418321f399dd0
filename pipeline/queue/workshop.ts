// One machine's share of a cluster: a crew of processes, the workers that feed it, and the sweep every few minutes.
import os from 'node:os';
import type { Configuration } from '../configuration.ts';
import { openCrew } from '../crew.ts';
import { faultOf } from '../result.ts';
import { openRunLog } from '../run-log.ts';
import { buildWith } from '../session.ts';
import { openStore } from '../store/address.ts';
import type { QueueName } from './jobs.ts';
import { queueLimits } from './limits.ts';
import { openQueues } from './queues.ts';
import { demandFitRedis } from './redis.ts';
import { openStation, type StationWord } from './station.ts';
import { type Swept, sweep } from './sweep.ts';

export type WorkshopWord =
  | StationWord
  | { readonly kind: 'swept'; readonly swept: Swept }
  | { readonly kind: 'trouble'; readonly message: string };

export interface WorkshopOptions {
  /** Address of the store. */
  readonly store: string;
  readonly redis: URL;
  readonly configuration: Configuration;
  readonly jobs: number;
  readonly stages: readonly QueueName[];
  readonly tell: (word: WorkshopWord) => void;
}

export interface Workshop {
  /** Ends in good order within half a minute: what is not done by then goes back into the queue. */
  close(): Promise<void>;
}

/** Opens the workshop. Rejects with a fault of store or queue, `queue_unavailable` also when Redis may lose jobs. */
export async function openWorkshop(options: WorkshopOptions): Promise<Workshop> {
  const { redis, configuration, jobs, stages, tell } = options;
  await demandFitRedis(redis);
  const store = await openStore(options.store, { create: true });
  const build = buildWith(configuration);
  const log = openRunLog(store);
  log.write({ event: 'started', command: 'work', version: build.version, jobs, documents: 0 });
  const queues = openQueues({ redis, place: store.place, version: build.version, patient: true });
  const recognisers = Math.max(1, Math.floor(os.availableParallelism() / jobs));
  const post = { store: options.store, configuration, recognisers };
  const crew = openCrew({ size: jobs, post, signal: new AbortController().signal });
  const station = openStation({ redis, store, build, stages, crew, queues, log, tell });
  const sweeping = everyNowAndThen(async () => {
    if (!(await queues.takeTurn('sweep', queueLimits.sweepMilliseconds))) return;
    tell({ kind: 'swept', swept: await sweep(store, build, queues) });
  }, tell);
  const started = performance.now();
  return {
    async close() {
      sweeping.close();
      await station.close(queueLimits.graceMilliseconds);
      await crew.close();
      log.write({ event: 'ended', interrupted: false, seconds: (performance.now() - started) / 1000 });
      // The log is the least of it when the store is away.
      await log.close().catch((error: unknown) => tell({ kind: 'trouble', message: faultOf(error, 'log').message }));
      await queues.close();
    },
  };
}

/** Looks whether it is time to sweep; an outage is told, and the next look tries again. */
function everyNowAndThen(work: () => Promise<void>, tell: WorkshopOptions['tell']): { close(): void } {
  let busy = false;
  const look = (): void => {
    if (busy) return;
    busy = true;
    work()
      .catch((error: unknown) => tell({ kind: 'trouble', message: faultOf(error, 'sweep').message }))
      .finally(() => {
        busy = false;
      });
  };
  const timer = setInterval(look, queueLimits.sweepLookMilliseconds);
  look();
  return { close: () => clearInterval(timer) };
}
