// A program behind the sandbox into a process that is spoken to in lines, and killed with all it started.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type * as z from 'zod';
import { type ProgramSource, readerCommand } from './sandbox.ts';

export type SandboxedChild = ChildProcessByStdio<Writable, Readable, null>;

/** Starts it with nothing of our environment but paths and language. Its end is told by `exit` or `error`. */
export function startSandboxed(source: ProgramSource): SandboxedChild {
  const [command = process.execPath, ...args] = readerCommand(source);
  const child = spawn(command, args, {
    cwd: source.folder,
    env: { PATH: process.env.PATH, LANG: process.env.LANG },
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: groups,
  });
  // One that dies while it is being written to has its end told by `exit`.
  child.stdin.on('error', () => {});
  return child;
}

/** Kills the process and its group; one that has ended already is left alone. */
export function killSandboxed(child: SandboxedChild): void {
  if (child.pid === undefined) return;
  if (!groups) {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (Object(error).code !== 'ESRCH') throw error;
  }
}

/** What a line says, checked as what a stranger sends; null if it is not of the schema. */
export function messageIn<Message>(schema: z.ZodType<Message>, line: Buffer): Message | null {
  try {
    return schema.parse(JSON.parse(line.toString()));
  } catch {
    return null;
  }
}

/** Windows has no process groups. */
const groups = process.platform !== 'win32';
