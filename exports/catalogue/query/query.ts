// A question in SQL into rows, from a process that may only read and is stopped when it takes too long.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { limits } from '../limits.ts';
import { type QueryMessage, type QueryValue, queryMessage } from './messages.ts';

export interface Question {
  /** The catalogue. */
  readonly file: string;
  readonly sql: string;
  /** Seconds after which it is stopped. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

/** The names of the columns, then rows as they come. */
export type Answer = { readonly columns: readonly string[] } | { readonly rows: readonly (readonly QueryValue[])[] };

/** Mebibytes of JavaScript that the process may hold; rows pass through it in small batches. */
const heapMebibytes = 256;

/**
 * Asks a catalogue. Rejects with `bad_args` when the SQL cannot be run, or would write, and with `limit` when it took
 * longer than `seconds`. Ends the process when the caller takes no more rows.
 */
export async function* ask({ file, sql, seconds = limits.querySeconds, signal }: Question): AsyncGenerator<Answer> {
  const program = fileURLToPath(new URL('./child.ts', import.meta.url));
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMebibytes}`, program, file], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH },
  });
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(stop, seconds * 1000);
  signal?.addEventListener('abort', stop);
  const closed = once(child, 'close');
  // A child that ends at once closes its input before all is written; its message says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(sql);
  try {
    let isWhole = false;
    for await (const line of createInterface({ input: child.stdout })) {
      const message = messageOf(line);
      if ('problem' in message) throw refused(message.problem);
      if ('end' in message) isWhole = true;
      else yield message;
    }
    await closed;
    if (signal?.aborted) return;
    if (stopped)
      throw new MinutebookError(
        'limit',
        `The query took longer than ${seconds} s and was stopped. Ask for less, or allow more with --timeout.`,
      );
    if (!isWhole) throw new MinutebookError('limit', 'The query needed more memory than it may take and was stopped.');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    child.kill('SIGKILL');
  }
}

function messageOf(line: string): QueryMessage {
  return queryMessage.parse(JSON.parse(line));
}

function refused(problem: string): MinutebookError {
  return new MinutebookError(
    'bad_args',
    `The query cannot be run: ${problem}. It may read only; \`minutebook query\` without SQL lists the tables.`,
  );
}
