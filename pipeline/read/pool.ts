// Paths of PDFs into page models, read in warm child processes that may die without harm.
import { rmSync } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ReadDocument } from '../../schemas/pages.ts';
import { MinutebookError } from '../errors.ts';
import { type ReadLimits, readLimits } from '../limits.ts';
import { type ReaderProcess, startReader } from './reader-process.ts';
import { describeSandbox, type ReaderSource } from './sandbox.ts';
import { openSeats, type Seat } from './seats.ts';

export interface ReaderPool {
  /**
   * Reads the PDF at `source`. Rejects with a `MinutebookError`: `bad_args` (no such file), `not_pdf`, `encrypted`,
   * `malformed`, `unsupported` or `limit` at once; `reader_timeout`, `reader_memory` or `reader_crash` after one more
   * try in a fresh process. A document whose `info.pageCount` exceeds its `pages.length` was cut at a limit. When
   * `signal` is aborted, rejects with its reason, and the process that reads is gone.
   */
  read(source: string, signal?: AbortSignal): Promise<ReadDocument>;
  /** Ends every process, at work or not. No process is left when it resolves. */
  close(): Promise<void>;
}

export interface ReaderPoolOptions {
  /** How many documents are read at the same time. */
  readonly size: number;
  /** Limits that differ from `readLimits`. */
  readonly limits?: Partial<ReadLimits>;
  /** For tests: another program than our reader. */
  readonly program?: string;
}

/** Starts `size` reader processes. */
export async function openReaderPool({ size, limits, program }: ReaderPoolOptions): Promise<ReaderPool> {
  const source: ReaderSource = {
    program: program ?? path.join(import.meta.dirname, 'child.ts'),
    folder: await mkdtemp(path.join(os.tmpdir(), 'minutebook-read-')),
    limits: { ...readLimits, ...limits },
    sandbox: await describeSandbox(),
  };
  const seats = openSeats(size, () => startReader(source));
  const closing = new AbortController();
  const tidy = (): void => rmSync(source.folder, { recursive: true, force: true });
  // For a parent that ends without closing; killed with -9, it leaves an empty folder behind.
  process.on('exit', tidy);
  return {
    async read(file, signal) {
      const whole = path.resolve(file);
      const stop = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
      stop.throwIfAborted();
      await checkFile(whole, source.limits);
      return seats.use((seat) => readTwice(seat, whole, stop));
    },
    async close() {
      closing.abort();
      await seats.close();
      process.off('exit', tidy);
      tidy();
    },
  };
}

/** A reader that fails for want of time or memory, or dies, gets one more try, alone in a fresh process. */
async function readTwice(seat: Seat<ReaderProcess>, file: string, signal: AbortSignal): Promise<ReadDocument> {
  signal.throwIfAborted();
  try {
    return await seat.reader().read(file, signal);
  } catch (error) {
    const again = error instanceof MinutebookError && error.row.retry === 'once-alone' && !signal.aborted;
    if (!again) throw error;
  }
  return (await seat.freshReader()).read(file, signal);
}

const headerBytes = 1_024;
const header = '%PDF';

/** What can be told without a parser. */
async function checkFile(file: string, { fileBytes }: ReadLimits): Promise<void> {
  const { size, start } = await beginningOf(file);
  if (size > fileBytes) {
    throw new MinutebookError('limit', `The file has ${size} bytes, more than the limit \`fileBytes\` (${fileBytes}).`);
  }
  if (size === 0) throw new MinutebookError('not_pdf', 'The file is empty.');
  if (!start.includes(header)) throw new MinutebookError('not_pdf', 'The file does not begin like a PDF.');
}

async function beginningOf(file: string): Promise<{ size: number; start: string }> {
  try {
    await using handle = await open(file);
    const stat = await handle.stat();
    if (!stat.isFile()) throw new MinutebookError('bad_args', `${path.basename(file)} is not a file.`);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return { size: stat.size, start: buffer.toString('latin1', 0, bytesRead) };
  } catch (error) {
    if (error instanceof MinutebookError) throw error;
    throw new MinutebookError('bad_args', `${path.basename(file)} cannot be opened.`, { cause: error });
  }
}
