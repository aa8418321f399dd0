// Entries into outcomes: the scheduler, which keeps every worker busy and never starts more than they can take.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Build } from './build.ts';
import type { Crew } from './crew.ts';
import { crewLimits } from './crew-limits.ts';
import { verdict } from './document.ts';
import type { Entry, Outcome } from './entries.ts';
import { type Fault, faultOf, isOfTheWorld, type Result } from './result.ts';
import type { RunLog } from './run-log.ts';
import type { Original } from './stage.ts';
import type { Store } from './store/store.ts';

export interface Run {
  readonly entries: AsyncIterable<Entry>;
  readonly crew: Crew;
  readonly store: Store;
  readonly build: Build;
  /** Aborted by the user: nothing new is started. */
  readonly signal: AbortSignal;
  readonly log: RunLog | null;
  /** Milliseconds before the second, third … try of a document that the world has stopped; left out, there is only one. */
  readonly waits?: readonly number[];
  /**
   * Called once for each entry, as soon as its outcome is known; not in the order of the entries. If it rejects, the
   * run stops as if the store had given way.
   */
  onOutcome(outcome: Outcome, result: Result | null): void | Promise<void>;
}

/** What stopped a run before its end: the world gave way. Null if it came to its end or the user interrupted it. */
export type Stop = Fault | null;

/**
 * Works through all entries. Resolves when the last started document has its outcome. A fault of the world (disk full,
 * store gone) that outlasts `waits` stops the run: what is done stays done, and the same command goes on from there.
 */
export async function carryOut(run: Run): Promise<Stop> {
  const most = run.crew.size * (1 + crewLimits.waitingPerWorker);
  const underWay = new Set<Promise<void>>();
  let stop: Stop = null;
  const begin = (todo: ToDo): void => {
    const unforeseen = (error: unknown): Stop => faultOf(error, 'hand over');
    const work: Promise<void> = carryOutOne(run, todo)
      .catch(unforeseen)
      .then((fault) => {
        stop ??= fault;
        underWay.delete(work);
      });
    underWay.add(work);
  };
  try {
    for await (const entry of run.entries) {
      if (stop !== null || run.signal.aborted) break;
      if ('outcome' in entry) await run.onOutcome(entry.outcome, null);
      else begin(entry);
      if (underWay.size >= most) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
  return stop;
}

type ToDo = Extract<Entry, { task: unknown }>;

async function carryOutOne(run: Run, { source, task }: ToDo): Promise<Stop> {
  const result = await patiently(run, async () => judged(run, task, await run.crew.run(task)));
  const { status, fault, summary } = result;
  log(run, task, result);
  await run.onOutcome(
    { source, id: task.original.sha256, status, fault, failedBefore: false, duplicateOf: null, summary },
    result,
  );
  return status === 'stopped' ? fault : null;
}

/** Gives the world time to come back; the user need not wait for it. */
async function patiently(run: Run, work: () => Promise<Result>): Promise<Result> {
  for (const wait of run.waits ?? []) {
    const result = await work();
    if (result.status !== 'stopped' || result.fault === null || !isOfTheWorld(result.fault.code)) return result;
    // Aborted: then the next try ends at once.
    await sleep(wait, undefined, { signal: run.signal }).catch(() => undefined);
  }
  return work();
}

/** A worker that died could not write the verdict on its document; then it is done here. */
async function judged(run: Run, task: ToDo['task'], result: Result): Promise<Result> {
  if (result.status !== 'failed' || result.failure !== null || result.fault === null) return result;
  return { ...result, ...(await verdict(task, result.fault, run)) };
}

function log(run: Run, { original }: ToDo['task'], result: Result): void {
  run.log?.write(doneEvent(original, run.build.version, result));
}

/** The line of a run log that tells how a document ended. */
export function doneEvent({ sha256, name }: Pick<Original, 'sha256' | 'name'>, version: string, result: Result) {
  return {
    event: 'done' as const,
    id: sha256,
    name,
    version,
    status: result.status,
    code: result.fault?.code ?? null,
    message: result.fault?.message ?? null,
    stage: result.fault?.stage ?? null,
    summary: result.summary,
    worker: result.worker,
    stages: [...result.passages],
    notes: [...result.notes],
  };
}
