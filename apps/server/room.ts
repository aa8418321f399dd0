// The depth of the queue and the uploads in hand into room for one more, or a refusal that says when to come back.
import { queueNames } from '../../pipeline/queue/jobs.ts';
import type { ServerIntake } from './app.ts';
import type { ServerLimits } from './limits.ts';
import { Refusal } from './refusals.ts';

export interface Room {
  /** Takes a place for an upload; the result gives it back. Rejects with `full`, and as `intake.depth` does. */
  enter(): Promise<() => void>;
}

export function openRoom(intake: Pick<ServerIntake, 'depth'>, limits: ServerLimits): Room {
  let uploads = 0;
  let counted = { at: Number.NEGATIVE_INFINITY, waiting: 0 };
  const waiting = async (): Promise<number> => {
    const now = performance.now();
    if (now - counted.at > limits.depthSeconds * 1000) counted = { at: now, waiting: await documentsWaiting(intake) };
    return counted.waiting;
  };
  return {
    async enter() {
      if ((await waiting()) >= limits.waitingDocuments)
        throw new Refusal('full', 'Too many documents wait already.', limits.retryAfterSeconds);
      if (uploads >= limits.uploadsAtOnce) throw new Refusal('full', 'Too many uploads are under way already.', 1);
      uploads += 1;
      return () => {
        uploads -= 1;
      };
    },
  };
}

/** Ranges of pages stand for documents that are counted elsewhere. */
async function documentsWaiting(intake: Pick<ServerIntake, 'depth'>): Promise<number> {
  const depth = await intake.depth();
  return queueNames
    .filter((name) => name !== 'ocr')
    .reduce((sum, name) => sum + depth[name].waiting + depth[name].delayed, 0);
}
