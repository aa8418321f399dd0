// The protections this machine offers into the command that starts a reader behind them.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ReadLimits } from '../limits.ts';

/** Which protections a reader runs behind here; for `minutebook doctor`. */
export interface Sandbox {
  /** No network at all: an empty network namespace (`unshare`). */
  readonly withoutNetwork: boolean;
  /** The kernel ends a reader whose parent has died (`setpriv`). */
  readonly endsWithParent: boolean;
  /** The kernel bounds memory and processor time (`prlimit`). */
  readonly boundedByKernel: boolean;
  /** Node itself lets it write only into an empty folder of its own, and start no other process; always so. */
  readonly withoutWriting: true;
  /** The parent watches time and memory; always so. */
  readonly watched: true;
}

/** What a process behind the sandbox is started from. */
export interface ProgramSource {
  /** Its own program, a TypeScript file. */
  readonly program: string;
  /** Its working folder. */
  readonly folder: string;
  readonly limits: Pick<ReadLimits, 'memoryBytes' | 'heapMebibytes' | 'totalSeconds'>;
  readonly sandbox: Sandbox;
  /** Bytes it may set aside beyond its memory, and hardly touch: room for a file of which it reads some parts. */
  readonly roomBytes?: number;
  /** What it may do besides reading files: options of Node's permission model. */
  readonly permissions?: readonly string[];
}

/** What a reader is started from. */
export interface ReaderSource extends ProgramSource {
  readonly limits: ReadLimits;
}

const tools = {
  unshare: ['-rn'],
  setpriv: ['--pdeathsig', 'KILL'],
  prlimit: ['--cpu=60'],
} as const;

let known: Promise<Sandbox> | null = null;

/** Tries each tool once and remembers the answer. */
export function describeSandbox(): Promise<Sandbox> {
  known ??= probe();
  return known;
}

async function probe(): Promise<Sandbox> {
  const [withoutNetwork, endsWithParent, boundedByKernel] = await Promise.all([
    works('unshare', tools.unshare),
    works('setpriv', tools.setpriv),
    works('prlimit', tools.prlimit),
  ]);
  return { withoutNetwork, endsWithParent, boundedByKernel, withoutWriting: true, watched: true };
}

/** In milliseconds; each tool answers within ten. */
const patience = 5_000;

/** A tool that is missing or forbidden is an answer, not an error. */
async function works(tool: string, options: readonly string[]): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const run = promisify(execFile)(tool, [...options, process.execPath, '--version'], { timeout: patience });
  return run.then(
    () => true,
    () => false,
  );
}

/** Processor seconds a process may use before the kernel ends it, per second a document may take. */
export const processorFactor = 4;

/** Bytes of data Node sets aside before it does anything; nearly all of it is never touched. */
const setAside = 640 * 2 ** 20;

/**
 * The command line of a reader: each protection hands over to the next, so that the process stays the same one. The
 * bound on processor time is over its whole life; it is replaced by a fresh one long before.
 */
export function readerCommand({
  sandbox,
  program,
  folder,
  limits,
  roomBytes = 0,
  permissions = [],
}: ProgramSource): readonly string[] {
  return [
    ...(sandbox.withoutNetwork ? ['unshare', ...tools.unshare] : []),
    ...(sandbox.endsWithParent ? ['setpriv', ...tools.setpriv] : []),
    ...(sandbox.boundedByKernel
      ? [
          'prlimit',
          `--data=${setAside + limits.memoryBytes + roomBytes}`,
          `--cpu=${Math.ceil(limits.totalSeconds * processorFactor)}`,
          '--core=0',
        ]
      : []),
    process.execPath,
    `--max-old-space-size=${limits.heapMebibytes}`,
    '--disallow-code-generation-from-strings',
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${path.join(folder, '*')}`,
    ...permissions,
    program,
  ];
}
