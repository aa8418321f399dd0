// A fault of the world into a pause: no document is begun while the store is away, and all go on as soon as it is back.
import { setTimeout as sleep } from 'node:timers/promises';
import { MinutebookError } from '../errors.ts';
import { keys } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { queueLimits } from './limits.ts';

export interface OutageWatch {
  /** Tells of a fault of the world. The first pauses; those that follow while it lasts change nothing. */
  begin(): void;
  close(): void;
}

export interface Pausable {
  pause(): Promise<void>;
  resume(): Promise<void>;
}

/** Starts to watch over some work. `onEnd` is called after each outage. */
export function watchForOutage(store: Store, work: Pausable, onChange: (state: 'away' | 'back') => void): OutageWatch {
  const closing = new AbortController();
  let lasts = false;
  const wait = async (): Promise<void> => {
    onChange('away');
    await work.pause();
    do await sleep(queueLimits.probeMilliseconds, undefined, { signal: closing.signal });
    while (!(await isBack(store)));
    lasts = false;
    await work.resume();
    onChange('back');
  };
  return {
    begin() {
      if (lasts || closing.signal.aborted) return;
      lasts = true;
      wait().catch(() => {
        // Closed while it waited, or the queue is away too: then nothing can be resumed, and the next fault begins anew.
        lasts = false;
      });
    },
    close: () => closing.abort(),
  };
}

/** Of no document: looked up to see whether the store answers. */
const nobody = '0'.repeat(64);

/** A full disk answers too: then the next document finds out, and begins the next pause. */
async function isBack(store: Store): Promise<boolean> {
  try {
    await store.stat(keys.original(nobody));
    return true;
  } catch (error) {
    if (error instanceof MinutebookError) return false;
    throw error;
  }
}
