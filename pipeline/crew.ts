// Tasks into results on several cores: each worker is a process with a reader of its own, one document at a time.
//
// Reading is done in the readers, but checking what they send, extracting and writing take as long again. In one process
// that would be the bottleneck from the second core on; with a process per job all of it stays on that job's core, and
// no page model passes from one to another. Threads would do as well, but V8 ends the whole process when one thread asks
// for too much memory at once: then a single document could stop an import for good.
import { type CrewLimits, crewLimits } from './crew-limits.ts';
import { givenUp, type Result, type Task } from './result.ts';
import { type Hiring, type Post, startWorker, type WorkerProcess } from './worker-process.ts';

export interface Crew {
  readonly size: number;
  /**
   * Processes one document on the next free worker. Never rejects; a worker that dies fails only its document. When
   * `signal` is aborted, the worker is ended at once and writes nothing more: the document is given up.
   */
  run(task: Task, signal?: AbortSignal): Promise<Result>;
  /** Lets the workers end, and their readers with them. */
  close(): Promise<void>;
}

export interface CrewOptions {
  /** How many documents at the same time. */
  readonly size: number;
  readonly post: Post;
  /** Aborted by the user: work in hand ends as `stopped`. */
  readonly signal: AbortSignal;
  /** For tests: another program than our worker. */
  readonly program?: URL;
  /** Limits that differ from `crewLimits`. */
  readonly limits?: Partial<CrewLimits>;
}

interface Job {
  readonly task: Task;
  readonly done: (result: Result) => void;
}

/** Makes a crew; each worker starts with its first document. */
export function openCrew(options: CrewOptions): Crew {
  const waiting: Job[] = [];
  const hiring: Hiring = {
    post: options.post,
    program: options.program ?? new URL('./worker.ts', import.meta.url),
    limits: { ...crewLimits, ...options.limits },
  };
  const members = Array.from({ length: options.size }, () => openMember(hiring, () => waiting.shift() ?? null));
  options.signal.addEventListener('abort', () => {
    for (const member of members) member.abort();
  });
  return {
    size: options.size,
    run: (task, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve(givenUp);
        const done = (result: Result): void => {
          signal?.removeEventListener('abort', giveUp);
          resolve(result);
        };
        const job: Job = { task, done };
        const giveUp = (): void => {
          const place = waiting.indexOf(job);
          if (place < 0) members.find((member) => member.holds(job))?.giveUp();
          else waiting.splice(place, 1)[0]?.done(givenUp);
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.push(job);
        members.find((member) => member.idle())?.wake();
      }),
    close: async () => void (await Promise.all(members.map((member) => member.close()))),
  };
}

interface Member {
  idle(): boolean;
  holds(job: Job): boolean;
  /** Takes the next waiting job, if any. */
  wake(): void;
  /** Ends the worker at once, and with it what it has in hand. */
  giveUp(): void;
  abort(): void;
  close(): Promise<void>;
}

/** A place in the crew. If its worker dies, the next job gets a fresh one. */
function openMember(hiring: Hiring, next: () => Job | null): Member {
  let worker: WorkerProcess | null = null;
  let job: Job | null = null;
  const finish = (result: Result): void => {
    const finished = job;
    job = null;
    finished?.done(result);
    wake();
  };
  const died = (result: Result): void => {
    worker = null;
    if (job !== null) finish(result);
  };
  const wake = (): void => {
    job ??= next();
    if (job === null) return;
    worker ??= startWorker(hiring, finish, died);
    worker.give(job.task);
  };
  return {
    idle: () => job === null,
    holds: (some) => job === some,
    wake,
    giveUp: () => worker?.end(givenUp),
    abort: () => worker?.abort(),
    close: async () => worker?.close(),
  };
}
