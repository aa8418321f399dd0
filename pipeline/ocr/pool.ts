// Pages of PDFs into words, recognised in warm child processes that may die without harm.
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { MinutebookError } from '../errors.ts';
import { type OcrLimits, ocrLimits, readLimits } from '../limits.ts';
import { describeSandbox } from '../read/sandbox.ts';
import { openSeats, type Seat } from '../read/seats.ts';
import { failedPage, pageFault, type RecognisedPage } from './recognised-page.ts';
import { type RecogniserProcess, type RecogniserSource, startRecogniser } from './recogniser-process.ts';
import type { RecognitionOrder } from './recognition-order.ts';

export interface RecogniserPool {
  /**
   * Recognises one page. A page that cannot be recognised is a result with its code in `failed`: `limit` or `malformed`
   * at once; `reader_timeout`, `reader_memory` or `reader_crash` after one more try in a fresh process. When `signal`
   * is aborted, rejects with its reason, and the process that works is gone.
   */
  recognise(order: RecognitionOrder, signal?: AbortSignal): Promise<RecognisedPage>;
  /** Ends every process, at work or not. No process is left when it resolves. */
  close(): Promise<void>;
}

export interface RecogniserPoolOptions {
  /** How many pages are recognised at the same time. */
  readonly size: number;
  /** Limits that differ from `ocrLimits`. */
  readonly limits?: Partial<OcrLimits>;
  /** For tests: another program than our recogniser. */
  readonly program?: string;
}

/**
 * Drawing (`@napi-rs/canvas`) is a native addon. It is given nothing but numbers and pixels, and the process around it
 * has no network and may neither write nor start another; but Node itself can no longer promise the latter two.
 */
const permissions = ['--allow-addons'];

/** Starts `size` recogniser processes. */
export async function openRecogniserPool({ size, limits, program }: RecogniserPoolOptions): Promise<RecogniserPool> {
  const ocr = { ...ocrLimits, ...limits };
  const source: RecogniserSource = {
    program: program ?? path.join(import.meta.dirname, 'child.ts'),
    folder: await mkdtemp(path.join(os.tmpdir(), 'minutebook-ocr-')),
    limits: { ...ocr, totalSeconds: ocr.pageSeconds * ocr.pagesPerProcess },
    sandbox: await describeSandbox(),
    // pdf.js sets aside the length of the whole file, of which it is given parts, while the file before may still be
    // held; what is touched of both is watched.
    roomBytes: 2 * readLimits.fileBytes,
    permissions,
    ocr,
  };
  const seats = openSeats(size, () => startRecogniser(source));
  const closing = new AbortController();
  const tidy = (): void => rmSync(source.folder, { recursive: true, force: true });
  process.on('exit', tidy);
  return {
    async recognise(order, signal) {
      const stop = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
      const whole = { ...order, path: path.resolve(order.path) };
      return seats.use((seat) => triedTwice(seat, whole, stop));
    },
    async close() {
      closing.abort();
      await seats.close();
      process.off('exit', tidy);
      tidy();
    },
  };
}

/** A page for which a process ran out of time or memory, or died, gets one more try in a fresh process. */
async function triedTwice(
  seat: Seat<RecogniserProcess>,
  order: RecognitionOrder,
  signal: AbortSignal,
): Promise<RecognisedPage> {
  signal.throwIfAborted();
  const first = await tried(seat.reader(), order, signal);
  if (!(first instanceof MinutebookError)) return first;
  const second = first.row.retry === 'once-alone' ? await tried(await seat.freshReader(), order, signal) : first;
  if (!(second instanceof MinutebookError)) return second;
  const code = pageFault.safeParse(second.code);
  if (!code.success) throw second;
  return failedPage(order.page, [...order.languages], code.data);
}

/** Rejects only when the signal is aborted. */
async function tried(
  recogniser: RecogniserProcess,
  order: RecognitionOrder,
  signal: AbortSignal,
): Promise<RecognisedPage | MinutebookError> {
  try {
    return await recogniser.recognise(order, signal);
  } catch (error) {
    if (error instanceof MinutebookError && !signal.aborted) return error;
    throw error;
  }
}
