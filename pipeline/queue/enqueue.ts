// Files, folders and buckets into a batch of the queue, a few at a time and none held longer than it takes.
import { errorTable, MinutebookError } from '../errors.ts';
import { type Fault, faultOf } from '../result.ts';
import { eachSource } from '../sources.ts';
import { isS3Address } from '../store/s3-address.ts';
import { eachInBucket } from './bucket-sources.ts';
import type { Receipt } from './door.ts';
import type { QueueIntake } from './intake.ts';
import type { Priority } from './jobs.ts';
import { queueLimits } from './limits.ts';

/** What became of one file at the door. */
export type Admission = { readonly receipt: Receipt } | { readonly name: string; readonly fault: Fault };

export interface Enqueuing {
  readonly intake: QueueIntake;
  /** From `intake.openBatch`. */
  readonly batch: string;
  readonly paths: readonly string[];
  readonly priority: Priority;
  /** `store.place`: what lies in the store itself is passed over. */
  readonly place: string;
  readonly signal: AbortSignal;
  onAdmission(admission: Admission): void;
}

type Arrival = (options: { priority: Priority; batch: string }) => Promise<Receipt>;

/**
 * Hands everything to the intake. What is wrong with a file is told and does not stop the others; rejects with a fault
 * of the world, and then the same command goes on where it stopped. Resolves early when the signal is aborted.
 */
export async function enqueue(order: Enqueuing): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let stop: unknown = null;
  for (const path of order.paths)
    for await (const { name, arrive } of arrivals(path, order)) {
      if (stop !== null || order.signal.aborted) break;
      const work: Promise<void> = admit(name, arrive, order)
        .catch((error: unknown) => {
          stop ??= error;
        })
        .finally(() => underWay.delete(work));
      underWay.add(work);
      if (underWay.size >= queueLimits.intakeAtOnce) await Promise.race(underWay);
    }
  await Promise.all(underWay);
  if (stop !== null) throw stop;
}

async function* arrivals(
  path: string,
  { intake, place, paths }: Enqueuing,
): AsyncIterable<{ name: string; arrive: Arrival }> {
  if (isS3Address(path)) {
    for await (const { address, name, open } of eachInBucket(path, place))
      yield { name: address, arrive: async (options) => intake.accept(await open(), name, options) };
    return;
  }
  for await (const find of eachSource([path], isS3Address(place) ? null : place)) {
    if (!('source' in find)) continue;
    const { path: file, name, relative } = find.source;
    const shown = paths.length > 1 ? `${path}: ${relative}` : relative;
    yield { name: shown, arrive: (options) => intake.acceptFile(file, name, options) };
  }
}

async function admit(name: string, arrive: Arrival, { batch, priority, onAdmission }: Enqueuing): Promise<void> {
  try {
    onAdmission({ receipt: await arrive({ priority, batch }) });
  } catch (error) {
    if (!(error instanceof MinutebookError) || errorTable[error.code].retry === 'backoff') throw error;
    onAdmission({ name, fault: faultOf(error, 'intake') });
  }
}
