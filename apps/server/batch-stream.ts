// A batch into server-sent events: how it stands, what becomes of each document, and its end.
import type { BatchStanding } from '../../pipeline/queue/batch.ts';
import type { WatchEvent } from '../../pipeline/queue/watch.ts';
import { eventsOfRun } from '../../pipeline/run-log.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { Premises } from './app.ts';
import { openEar } from './ear.ts';
import type { BatchEvent } from './messages.ts';

const heartbeat = ': still here\n\n';

/**
 * Tells the standing, then each document of the batch as it is done, and ends when all are, or when the server closes. The
 * store is asked again when all should be done, and from time to time, because an event of the queue may get lost.
 */
export async function* batchStream(premises: Premises, batch: string): AsyncIterable<string> {
  const { intake, store, news, limits, closing } = premises;
  using ear = openEar(news, closing);
  let members = await membersOf(store, batch);
  let standing = await intake.batch(batch);
  let left = standing.left;
  let counted = performance.now();
  yield written({ kind: 'standing', standing });
  while (!isDone(standing)) {
    const heard = await ear.next(limits.heartbeatSeconds);
    if (closing.aborted) return;
    const ends = heard.flatMap(endOf).filter(({ id }) => members.has(id));
    for (const end of ends) yield written({ kind: 'document', ...end });
    if (heard.length === 0) yield heartbeat;
    left -= ends.length;
    const old = performance.now() - counted > limits.recheckSeconds * 1000;
    if (!old && (ends.length === 0 || left > 0)) continue;
    if (!standing.closed) members = await membersOf(store, batch);
    standing = await intake.batch(batch);
    left = standing.left;
    counted = performance.now();
  }
  yield written({ kind: 'end', standing });
}

const isDone = ({ closed, left }: BatchStanding): boolean => closed && left === 0;

async function membersOf(store: Store, batch: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const event of eventsOfRun(store, batch)) if (event.event === 'taken') ids.add(event.id);
  return ids;
}

type End = Omit<Extract<BatchEvent, { kind: 'document' }>, 'kind'>;

/** The document that an event is the end of. */
function endOf(event: WatchEvent): End[] {
  if (event.kind === 'failed') return [{ id: event.id, status: 'failed' }];
  return event.queue === 'emit' ? [{ id: event.result.id, status: event.result.status }] : [];
}

function written({ kind, ...data }: BatchEvent): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}
