// The standing of a batch into text, and into waiting for its end.
import { setTimeout as sleep } from 'node:timers/promises';
import pc from 'picocolors';
import type { BatchStanding } from '../../pipeline/queue/batch.ts';
import type { QueueIntake } from '../../pipeline/queue/intake.ts';
import { failuresText, row } from './report-view.ts';
import type { Settings } from './settings.ts';
import { counted, notice } from './terminal.ts';

/** Milliseconds between two looks into the store; its listings take about a second for 50,000 documents. */
const lookEvery = { small: 500, large: 5_000 };
/** Documents from which a batch is large. */
const large = 1_000;
/** Seconds between two lines of progress. */
const lineEvery = 10;

export function batchText(standing: BatchStanding): string {
  return [
    row('done', standing.done, pc.green, 'have their record'),
    row('failed', standing.failed, pc.red, 'minutebook failures'),
    row('left', standing.left, pc.yellow, 'in the queue or in work'),
    row('refused', standing.refused, pc.red, 'were not taken'),
    failuresText(standing.failures),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Waits until every document of a batch has its result, or the user has had enough. */
export async function awaitBatch(
  intake: QueueIntake,
  batch: string,
  { quiet }: Settings,
  signal: AbortSignal,
): Promise<BatchStanding> {
  let told = performance.now();
  for (;;) {
    const standing = await intake.batch(batch);
    if (standing.left === 0 || signal.aborted) return standing;
    if (!quiet && performance.now() - told > lineEvery * 1000) {
      notice(`${counted(standing.documents - standing.left, 'document')} of ${standing.documents} done`);
      told = performance.now();
    }
    const pause = standing.documents < large ? lookEvery.small : lookEvery.large;
    // Interrupted: the next look is the last.
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}
