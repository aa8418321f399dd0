// Documents as they pass into a progress bar on a terminal, or into plain lines elsewhere. All on standard error.
import { Presets, SingleBar } from 'cli-progress';
import type { Settings } from './settings.ts';
import { counted, notice } from './terminal.ts';

/** Seconds between two plain lines. */
const lineEvery = 10;

export interface Counting {
  /** One more document is done. */
  add(): void;
  end(): void;
}

/** Starts to count up to `total`, unless the user wants quiet; ends when `signal` is aborted. */
export function startCounting(total: number, { quiet }: Pick<Settings, 'quiet'>, signal: AbortSignal): Counting {
  if (quiet || total < 2) return { add: () => undefined, end: () => undefined };
  const counting = process.stderr.isTTY ? countingBar(total) : countingLines(total);
  signal.addEventListener('abort', counting.end);
  return counting;
}

function countingBar(total: number): Counting {
  const format = ' {bar} {value} of {total} documents · {eta_formatted} left';
  const options = { format, stream: process.stderr, barsize: 24, clearOnComplete: true, hideCursor: true };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(total, 0);
  return { add: () => void (bar.isActive && bar.increment()), end: () => bar.stop() };
}

function countingLines(total: number): Counting {
  let done = 0;
  let lastLine = performance.now();
  return {
    add() {
      done += 1;
      if ((performance.now() - lastLine) / 1000 < lineEvery) return;
      lastLine = performance.now();
      notice(`${done.toLocaleString('en')} of ${counted(total, 'document')}`);
    },
    end: () => undefined,
  };
}
