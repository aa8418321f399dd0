// One worker from outside: a child process that is given documents one at a time, and ended when it takes too much.
import { type ChildProcess, fork } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Configuration } from './configuration.ts';
import type { CrewLimits } from './crew-limits.ts';
import { type Fault, failedWith, faultOf, type Result, stoppedBy, type Task } from './result.ts';

/** What a worker is told when it starts. */
export interface Post {
  /** Address of the store (`openStore`), null to keep nothing. */
  readonly store: string | null;
  readonly configuration: Configuration;
  /** How many pages it may recognise at the same time. */
  readonly recognisers: number;
}

/** What a worker says while it works on a document: a page of it was recognised. */
export const alive = 'alive';

/** From a worker: a sign of life, or the result of the document in hand. */
export type WorkerWord = typeof alive | Result;

/** To a worker: what it works with; a document; the user wants to stop; there is nothing more to do. */
export type Order =
  | { readonly kind: 'hire'; readonly post: Post }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'abort' }
  | { readonly kind: 'close' };

/** What it takes to start a worker. */
export interface Hiring {
  readonly post: Post;
  /** The program of the worker. */
  readonly program: URL;
  readonly limits: CrewLimits;
}

export interface WorkerProcess {
  give(task: Task): void;
  /** The document in hand ends as `stopped`, as soon as the worker hears it. */
  abort(): void;
  /** Ends it at once; the document in hand gets this result as soon as the process is gone. */
  end(result: Result): void;
  close(): Promise<void>;
}

/** Characters of what a dying worker said that are kept: the first lines of a stack. */
const lastWords = 500;

/** How a process ends that ran out of memory: V8 gives up with SIGABRT, which some shells turn into 134. */
const outOfMemory = { signal: 'SIGABRT', code: 134 } as const;

/**
 * Starts a worker. `answered` gets the result of each document; `died` is called once at the end, with the result that
 * the document in hand must get, if there is one.
 */
export function startWorker(
  { post, program, limits }: Hiring,
  answered: (result: Result) => void,
  died: (result: Result) => void,
): WorkerProcess {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const words = wordsOf(child.stderr);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let ending: Result | null = null;
  let alarm: NodeJS.Timeout | undefined;
  const tell = (order: Order): void => void (child.connected && child.send(order));
  const tooLong = (): void => {
    ending = failedWith(fault('limit', `The document took longer than documentSeconds = ${limits.documentSeconds}.`));
    child.kill('SIGKILL');
  };
  const startAlarm = (): void => {
    clearTimeout(alarm);
    alarm = setTimeout(tooLong, limits.documentSeconds * 1000);
  };
  child.on('message', (said: WorkerWord) => {
    if (said === alive) {
      startAlarm();
      return;
    }
    clearTimeout(alarm);
    answered(said);
  });
  child.on('error', (error) => {
    ending ??= stoppedBy(faultOf(error, 'intake'));
  });
  child.on('close', () => {
    clearTimeout(alarm);
    died(ending ?? failedWith(causeOfDeath(child, words(), limits)));
  });
  tell({ kind: 'hire', post });
  return {
    give(task) {
      startAlarm();
      tell({ kind: 'task', task });
    },
    abort: () => tell({ kind: 'abort' }),
    end(result) {
      ending = result;
      child.kill('SIGKILL');
    },
    async close() {
      tell({ kind: 'close' });
      const hard = setTimeout(() => child.kill('SIGKILL'), limits.closeSeconds * 1000);
      await ended;
      clearTimeout(hard);
    },
  };
}

/** Gathers the beginning of what a worker says on standard error, which in good order is nothing. */
function wordsOf(stderr: Readable | null): () => string {
  let said = '';
  stderr?.setEncoding('utf8').on('data', (piece: string) => {
    if (said.length < lastWords) said += piece;
  });
  return () => said.slice(0, lastWords).trim();
}

function causeOfDeath(child: ChildProcess, words: string, { heapMegabytes }: CrewLimits): Fault {
  if (child.signalCode === outOfMemory.signal || child.exitCode === outOfMemory.code)
    return fault('limit', `The document needed more memory than heapMegabytes = ${heapMegabytes}.`);
  const how = child.signalCode ?? `exit code ${child.exitCode}`;
  return fault('internal', `The worker ended without an answer (${how}). ${words}`.trim());
}

/** A worker that died cannot say where; reading has a process of its own, so it was in one of the stages after it. */
function fault(code: Fault['code'], message: string): Fault {
  return { code, message, stage: 'extract' };
}
