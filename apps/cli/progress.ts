// Outcomes as they come into a progress bar on a terminal, or into plain lines elsewhere. All on standard error.
import { Presets, SingleBar } from 'cli-progress';
import pc from 'picocolors';
import type { Outcome } from '../../pipeline/entries.ts';
import type { Settings } from './settings.ts';
import { counted, notice, oneLine } from './terminal.ts';

/** Seconds between two plain lines: enough to see that it goes on, few enough for a log of a long night. */
const lineEvery = 10;

/** Outcomes over which the bar estimates the time left: long enough to even out large and small documents. */
const estimateOver = 200;

export interface Progress {
  add(outcome: Outcome): void;
  end(): void;
}

/** Starts to show how far a run over `total` files is, unless the user wants quiet; ends when `signal` is aborted. */
export function startProgress(total: number, { quiet }: Pick<Settings, 'quiet'>, signal: AbortSignal): Progress {
  if (quiet || total < 2) return { add: () => undefined, end: () => undefined };
  const progress = process.stderr.isTTY ? startBar(total) : startLines(total);
  signal.addEventListener('abort', progress.end);
  return progress;
}

interface Pace {
  readonly documents: number;
  readonly pages: number;
  readonly pagesPerSecond: string;
  readonly seconds: number;
}

/** Counts documents and pages from now on. */
function startPace(): (outcome: Outcome) => Pace {
  const started = performance.now();
  let documents = 0;
  let pages = 0;
  return ({ summary }) => {
    documents += 1;
    pages += summary?.pages ?? 0;
    const seconds = (performance.now() - started) / 1000;
    return { documents, pages, pagesPerSecond: (pages / seconds).toFixed(pages < 10 * seconds ? 1 : 0), seconds };
  };
}

function startBar(total: number): Progress {
  const format = ' {bar} {value} of {total} documents · {pagesPerSecond} pages/s · {eta_formatted} left';
  const options = { format, formatTime, stream: process.stderr, etaBuffer: estimateOver, barsize: 24 };
  const bar = new SingleBar({ ...options, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  const pace = startPace();
  bar.start(total, 0, { pagesPerSecond: '–' });
  return {
    add(outcome) {
      if (bar.isActive) bar.increment(1, { pagesPerSecond: pace(outcome).pagesPerSecond });
    },
    end: () => bar.stop(),
  };
}

/** Nothing is known before the first document is done. */
function formatTime(seconds: number): string {
  return seconds > 0 ? spanOf(seconds) : '–';
}

function startLines(total: number): Progress {
  const pace = startPace();
  let lastLine = 0;
  return {
    add(outcome) {
      const { documents, pagesPerSecond, seconds } = pace(outcome);
      if (outcome.status === 'failed' && !outcome.failedBefore) notice(failedLine(outcome));
      if (seconds - lastLine < lineEvery) return;
      lastLine = seconds;
      const left = Math.round((seconds / documents) * (total - documents));
      notice(`${documents} of ${counted(total, 'document')} · ${pagesPerSecond} pages/s · about ${spanOf(left)} left`);
    },
    end: () => undefined,
  };
}

function failedLine({ source, fault }: Outcome): string {
  return `${pc.red('failed')} ${oneLine(source.relative)}: ${fault?.code} ${oneLine(fault?.message ?? '')}`;
}

/** Seconds in words: `40 s`, `12 min 5 s`, `3 h 5 min`. */
export function spanOf(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
