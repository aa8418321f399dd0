// One watch over the queue into words for everyone in this server who wants to hear them.
import type { QueueIntake } from '../../pipeline/queue/intake.ts';
import type { WatchEvent } from '../../pipeline/queue/watch.ts';

export interface News {
  /** Calls the listener for each event from now on; gives the function that ends it. */
  listen(listener: (event: WatchEvent) => void): () => void;
  close(): void;
}

/** Starts the watch. */
export function openNews(intake: Pick<QueueIntake, 'watch'>): News {
  const listeners = new Set<(event: WatchEvent) => void>();
  const watch = intake.watch((event) => {
    for (const listener of listeners) listener(event);
  });
  return {
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => watch.close(),
  };
}
