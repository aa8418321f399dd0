// What workers tell into the pulse of a cluster: how much waits, how fast it goes, how long it will take, what fails.
import type { ErrorCode } from '../../schemas/failure.ts';
import type { QueueIntake } from './intake.ts';
import { type QueueName, queueNames } from './jobs.ts';
import type { QueueDepth } from './queues.ts';

/** Seconds over which speed is measured: long enough to even out large and small documents. */
const measuredOver = 60;

export interface Pulse {
  readonly depth: Readonly<Record<QueueName, QueueDepth>>;
  readonly workers: number;
  /** Documents that are not done: waiting or in work. */
  readonly left: number;
  /** Since the watch began. */
  readonly done: number;
  readonly failures: Readonly<Partial<Record<ErrorCode, number>>>;
  /** Over the last minute. */
  readonly documentsPerSecond: number;
  readonly pagesPerSecond: number;
  /** Null while nothing has been done. */
  readonly secondsLeft: number | null;
}

export interface PulseWatch {
  now(): Promise<Pulse>;
  close(): void;
}

interface Ended {
  readonly at: number;
  readonly pages: number;
}

/** Starts to listen. */
export function openPulse(intake: QueueIntake): PulseWatch {
  const began = performance.now();
  const failures: Partial<Record<ErrorCode, number>> = {};
  let recent: Ended[] = [];
  let done = 0;
  const watch = intake.watch((event) => {
    if (event.kind === 'failed') failures[event.code] = (failures[event.code] ?? 0) + 1;
    else if (event.queue !== 'emit') return;
    else done += 1;
    recent.push({ at: performance.now(), pages: event.kind === 'done' ? (event.result.pages ?? 0) : 0 });
  });
  return {
    async now() {
      const [depth, workers] = await Promise.all([intake.depth(), intake.workers()]);
      const at = performance.now();
      recent = recent.filter((ended) => at - ended.at < measuredOver * 1000);
      const seconds = Math.max(1, Math.min(measuredOver, (at - began) / 1000));
      const documentsPerSecond = recent.length / seconds;
      const pagesPerSecond = recent.reduce((sum, { pages }) => sum + pages, 0) / seconds;
      const left = documentsIn(depth);
      const secondsLeft = documentsPerSecond === 0 ? null : Math.round(left / documentsPerSecond);
      return { depth, workers, left, done, failures, documentsPerSecond, pagesPerSecond, secondsLeft };
    },
    close: () => watch.close(),
  };
}

/** A document is in one queue at a time; ranges of pages only stand in for one that waits in `extract`. */
function documentsIn(depth: Pulse['depth']): number {
  return queueNames
    .filter((name) => name !== 'ocr')
    .reduce((sum, name) => sum + depth[name].waiting + depth[name].active + depth[name].delayed, 0);
}
