// Events that come one by one into handfuls, for a reader that takes what has gathered and waits when there is nothing.
import type { WatchEvent } from '../../pipeline/queue/watch.ts';
import type { News } from './news.ts';

export interface Ear extends Disposable {
  /** What was heard since the last call; waits up to `seconds` for the first, and gives none if the server closes. */
  next(seconds: number): Promise<readonly WatchEvent[]>;
}

/** Starts to listen. */
export function openEar(news: News, closing: AbortSignal): Ear {
  let heard: WatchEvent[] = [];
  let wake = (): void => undefined;
  const stop = news.listen((event) => {
    heard.push(event);
    wake();
  });
  const hush = (): void => wake();
  closing.addEventListener('abort', hush);
  return {
    async next(seconds) {
      if (heard.length === 0 && !closing.aborted) await woken(seconds, (resolve) => (wake = resolve));
      const taken = heard;
      heard = [];
      return taken;
    },
    [Symbol.dispose]() {
      stop();
      closing.removeEventListener('abort', hush);
    },
  };
}

function woken(seconds: number, onWake: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    onWake(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
