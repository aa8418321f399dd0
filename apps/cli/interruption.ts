// Ctrl-C and SIGTERM into an aborted signal: the first asks to stop in good order, the second stops at once.
import { notice } from './terminal.ts';

/**
 * Milliseconds within which a second signal is taken for the first one's echo: a terminal sends Ctrl-C to the launcher
 * and to us, and the launcher passes it on.
 */
const echoWithin = 500;

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof exitCodes;

export interface Interruption {
  readonly signal: AbortSignal;
  /** 130 or 143 after a signal, null if there was none. */
  exitCode(): number | null;
}

/** Starts to listen; until then a signal ends the process as usual. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  let first: { name: Signal; at: number } | null = null;
  const onSignal = (name: Signal): void => {
    if (first === null) {
      first = { name, at: performance.now() };
      controller.abort();
      notice('Stopping. What is done is kept; once more stops at once.');
    } else if (performance.now() - first.at > echoWithin) process.exit(exitCodes[name]);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { signal: controller.signal, exitCode: () => first && exitCodes[first.name] };
}
