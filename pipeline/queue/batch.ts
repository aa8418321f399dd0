// A batch into how its documents stand. All of it comes from the store: the queue may have been lost meanwhile.
import { MinutebookError } from '../errors.ts';
import { type FailureGroup, failureGroups } from '../report.ts';
import { idsWith, storedFailures } from '../results.ts';
import { eventsOfRun } from '../run-log.ts';
import type { Store } from '../store/store.ts';

export interface BatchStanding {
  /** The run whose log holds the names. */
  readonly batch: string;
  readonly documents: number;
  /** Have a record. */
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly FailureGroup[];
  /** Neither of both yet. */
  readonly left: number;
  /** Files that came in and were not taken, such as one that is no PDF. */
  readonly refused: number;
  /** False while documents are still being added. */
  readonly closed: boolean;
}

/** How a batch stands for one version of the pipeline. Throws `bad_args` when there is no such batch. */
export async function standingOfBatch(store: Store, version: string, batch: string): Promise<BatchStanding> {
  const { ids, refused, closed } = await membersOf(store, batch);
  const failures = await Array.fromAsync(storedFailures(store, version));
  const own = failures.filter(({ id }) => ids.has(id));
  const failed = new Set(own.map(({ id }) => id));
  let done = 0;
  for await (const id of idsWith(store, 'records/', version)) if (ids.has(id) && !failed.has(id)) done += 1;
  return {
    batch,
    documents: ids.size,
    done,
    failed: own.length,
    failures: failureGroups(own.map(({ code, message, file }) => ({ code, message, name: file.name }))),
    left: ids.size - done - own.length,
    refused,
    closed,
  };
}

async function membersOf(store: Store, batch: string) {
  const ids = new Set<string>();
  let refused = 0;
  let begun = false;
  let closed = false;
  for await (const event of eventsOfRun(store, batch)) {
    begun = true;
    if (event.event === 'taken') ids.add(event.id);
    if (event.event === 'refused') refused += 1;
    if (event.event === 'ended') closed = true;
  }
  if (!begun) throw new MinutebookError('bad_args', `There is no batch ${batch} in ${store.place}.`);
  return { ids, refused, closed };
}
