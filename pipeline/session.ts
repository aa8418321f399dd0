// A list of files, or the documents of a store, into outcomes: opens crew and run log, works, and closes them again.
import os from 'node:os';
import type { Build } from './build.ts';
import { describeBuild } from './build.ts';
import type { Configuration } from './configuration.ts';
import { openCrew } from './crew.ts';
import type { Entry, Intake, Outcome } from './entries.ts';
import { readLimits } from './limits.ts';
import type { Result } from './result.ts';
import { carryOut, type Stop } from './run.ts';
import { openRunLog, type RunLog } from './run-log.ts';
import { pipeline } from './stages.ts';
import { openStore } from './store/address.ts';
import type { Store } from './store/store.ts';

export interface Session {
  /** Name of the command, for the run log. */
  readonly command: string;
  /** Address of the store, null to keep nothing. */
  readonly store: string | null;
  readonly configuration: Configuration;
  readonly jobs: number;
  readonly signal: AbortSignal;
  /** How many entries there will be. */
  readonly total: number;
  /** What there is to do, made as it is needed. */
  entries(intake: Intake): AsyncIterable<Entry>;
  onOutcome(outcome: Outcome, result: Result | null): void | Promise<void>;
}

export interface SessionEnd {
  /** In the order in which they became known. */
  readonly outcomes: readonly Outcome[];
  readonly stop: Stop;
  /** From the first file to the last. */
  readonly seconds: number;
}

/** The build that this program makes with a configuration. */
export function buildWith(configuration: Configuration): Build {
  return describeBuild(pipeline.stages, configuration);
}

/**
 * Milliseconds before further tries of a document that the store or the disk has stopped: together a quarter of a minute,
 * long enough for a server that restarts, short enough for a person who waits. Then the run stops and says why.
 */
const worldWaits = [2_000, 4_000, 8_000];

/** Runs a session to its end. Rejects with a MinutebookError when the store cannot be opened or the log not written. */
export async function runSession(session: Session): Promise<SessionEnd> {
  const store = await openStore(session.store, { create: true });
  const build = buildWith(session.configuration);
  const log = session.store === null ? null : startLog(store, build, session);
  const size = Math.max(1, Math.min(session.jobs, session.total));
  const recognisers = Math.max(1, Math.floor(os.availableParallelism() / size));
  const post = { store: session.store, configuration: session.configuration, recognisers };
  const crew = openCrew({ size, post, signal: session.signal });
  const outcomes: Outcome[] = [];
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    const mostBytes = session.configuration.limits.fileBytes ?? readLimits.fileBytes;
    const entries = session.entries({ store, build, mostBytes, log });
    const onOutcome = (outcome: Outcome, result: Result | null): void | Promise<void> => {
      outcomes.push(outcome);
      return session.onOutcome(outcome, result);
    };
    const { signal } = session;
    const stop = await carryOut({ entries, crew, store, build, signal, log, waits: worldWaits, onOutcome });
    return { outcomes, stop, seconds: seconds() };
  } finally {
    await crew.close();
    log?.write({ event: 'ended', interrupted: session.signal.aborted, seconds: seconds() });
    await log?.close();
  }
}

function startLog(store: Store, build: Build, { command, jobs, total }: Session): RunLog {
  const log = openRunLog(store);
  log.write({ event: 'started', command, version: build.version, jobs, documents: total });
  return log;
}
