// One stream with a name into a verdict: a receipt, or the problem of this file that does not stop the others.
import { errorTable, MinutebookError } from '../../pipeline/errors.ts';
import { labelOf } from '../../pipeline/queue/upload.ts';
import type { ServerIntake } from './app.ts';
import type { Verdict } from './messages.ts';
import { problemFor } from './problems.ts';

/** Hands a stream to the intake. Rejects only with faults of the world and our own. */
export async function take(
  intake: Pick<ServerIntake, 'accept'>,
  body: AsyncIterable<Uint8Array>,
  name: string,
  batch?: string,
): Promise<Verdict> {
  try {
    const options = { priority: 'interactive' as const, ...(batch === undefined ? {} : { batch }) };
    const { id, name: label } = await intake.accept(body, name, options);
    return { result: 'taken', id, name: label };
  } catch (error) {
    if (!(error instanceof MinutebookError) || errorTable[error.code].retry === 'backoff') throw error;
    return { result: 'refused', name: labelOf(name), problem: problemFor(error.code, error.message) };
  }
}
