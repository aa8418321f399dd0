// One recogniser process: started behind the sandbox of the readers, asked for one page at a time, killed from outside.
import { MinutebookError } from '../errors.ts';
import type { OcrLimits } from '../limits.ts';
import { lineFrames } from '../read/line-frames.ts';
import { type MemoryWatch, watchMemory } from '../read/memory-watch.ts';
import type { ProgramSource } from '../read/sandbox.ts';
import { killSandboxed, messageIn, type SandboxedChild, startSandboxed } from '../read/sandboxed-child.ts';
import type { Replaceable } from '../read/seats.ts';
import { type RecogniserOrder, recogniserLine } from './messages.ts';
import type { RecognisedPage } from './recognised-page.ts';
import type { RecognitionOrder } from './recognition-order.ts';

export interface RecogniserProcess extends Replaceable {
  /** Rejects with a `MinutebookError`, or with the reason of `signal`. Only one page at a time. */
  recognise(order: RecognitionOrder, signal: AbortSignal): Promise<RecognisedPage>;
}

export interface RecogniserSource extends ProgramSource {
  readonly ocr: OcrLimits;
}

/** A recogniser that died while it held this share of its memory died of that. */
const memoryDeath = 0.7;

/** The page in hand. */
interface Errand {
  readonly order: RecognitionOrder;
  readonly memory: MemoryWatch;
  readonly alarm: NodeJS.Timeout;
  readonly settle: (outcome: RecognisedPage | Error) => void;
}

interface Process {
  readonly limits: OcrLimits;
  readonly child: SandboxedChild;
  readonly gone: Promise<void>;
  /** Why it was killed, if it was. */
  verdict: Error | null;
  errand: Errand | null;
  pages: number;
  dead: boolean;
}

/** Starts a process; it may be given a page at once, which it recognises as soon as it is ready. */
export function startRecogniser(source: RecogniserSource): RecogniserProcess {
  const recogniser = launch(source);
  const { lineBytes } = source.ocr;
  const frames = lineFrames({ lineBytes, outputBytes: 2 * lineBytes });
  recogniser.child.stdout.on('data', (chunk: Buffer) => {
    const lines = frames.take(chunk);
    if (lines === null) convict(recogniser, fault('reader_crash', 'The recogniser printed more than it may.'));
    for (const line of lines ?? []) hear(recogniser, line);
  });
  return {
    recognise(order, signal) {
      frames.restart();
      return recognise(recogniser, order, signal);
    },
    isFit: () => !recogniser.dead && recogniser.verdict === null && recogniser.pages < source.ocr.pagesPerProcess,
    async end() {
      kill(recogniser);
      await recogniser.gone;
    },
  };
}

function launch(source: RecogniserSource): Process {
  const child = startSandboxed(source);
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const recogniser: Process = {
    limits: source.ocr,
    child,
    gone,
    verdict: null,
    errand: null,
    pages: 0,
    dead: false,
  };
  const end = (): void => {
    bury(recogniser);
    resolve();
  };
  child.once('exit', end);
  child.once('error', end);
  return recogniser;
}

function recognise(recogniser: Process, order: RecognitionOrder, signal: AbortSignal): Promise<RecognisedPage> {
  const { limits, child } = recogniser;
  const { promise, resolve, reject } = Promise.withResolvers<RecognisedPage>();
  const stop = (): void => convict(recogniser, signal.reason);
  const settle = (outcome: RecognisedPage | Error): void => {
    signal.removeEventListener('abort', stop);
    if (outcome instanceof Error) reject(outcome);
    else resolve(outcome);
  };
  const slow = (): void =>
    convict(recogniser, fault('reader_timeout', `The page took more than ${limits.pageSeconds} s to recognise.`));
  recogniser.errand = {
    order,
    memory: watchMemory(child.pid ?? 0, limits.memoryBytes, () => convict(recogniser, tooBig())),
    alarm: setTimeout(slow, limits.pageSeconds * 1000),
    settle,
  };
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  if (recogniser.dead) bury(recogniser);
  const sent: RecogniserOrder = { ...order, limits };
  child.stdin.write(`${JSON.stringify(sent)}\n`);
  return promise;
}

function fault(code: MinutebookError['code'], message: string): MinutebookError {
  return new MinutebookError(code, message);
}

function tooBig(): MinutebookError {
  return fault('reader_memory', 'The page needs more memory than a recogniser may take.');
}

/** What the process sends is checked as what a stranger sends. */
function hear(recogniser: Process, line: Buffer): void {
  if (recogniser.verdict !== null) return;
  const said = messageIn(recogniserLine, line);
  const { errand } = recogniser;
  if (said?.kind === 'ready') return;
  if (said === null || errand === null) {
    convict(recogniser, fault('reader_crash', 'The recogniser sent something that is no page.'));
    return;
  }
  if (said.kind === 'failed') finish(recogniser, fault(said.code, said.message));
  else if (answers(said.page, errand.order)) finish(recogniser, said.page);
  else convict(recogniser, fault('reader_crash', 'The recogniser sent another page than it was asked for.'));
}

function answers(page: RecognisedPage, order: RecognitionOrder): boolean {
  return page.page === order.page && page.languages.join() === order.languages.join();
}

function finish(recogniser: Process, outcome: RecognisedPage | Error): void {
  const { errand } = recogniser;
  if (errand === null) return;
  recogniser.errand = null;
  recogniser.pages += 1;
  clearTimeout(errand.alarm);
  errand.memory.stop();
  errand.settle(outcome);
}

/** Kills it for a reason; whoever waits is told when the process is gone, so that nothing is ever left behind. */
function convict(recogniser: Process, reason: unknown): void {
  recogniser.verdict ??= reason instanceof Error ? reason : new Error('Stopped', { cause: reason });
  kill(recogniser);
}

function kill({ child, dead }: Process): void {
  if (!dead) killSandboxed(child);
}

function bury(recogniser: Process): void {
  recogniser.dead = true;
  recogniser.child.stdout.destroy();
  const { errand, limits, verdict } = recogniser;
  if (errand === null) return;
  const full = errand.memory.peak() >= limits.memoryBytes * memoryDeath;
  const ended = full ? tooBig() : fault('reader_crash', 'The recogniser ended while it worked on the page.');
  finish(recogniser, verdict ?? ended);
}
