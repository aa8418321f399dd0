// One reader process: started behind its sandbox, asked for one document at a time, killed from outside.
import type { PageModel, ReadDocument } from '../../schemas/pages.ts';
import { MinutebookError } from '../errors.ts';
import type { ReadLimits } from '../limits.ts';
import { lineFrames } from './line-frames.ts';
import { type MemoryWatch, watchMemory } from './memory-watch.ts';
import { type ReaderLine, type ReaderOrder, readerLine } from './messages.ts';
import { unpacked } from './packed-page.ts';
import { processorFactor, type ReaderSource } from './sandbox.ts';
import { killSandboxed, messageIn, type SandboxedChild, startSandboxed } from './sandboxed-child.ts';
import type { Replaceable } from './seats.ts';

export interface ReaderProcess extends Replaceable {
  /** Rejects with a `MinutebookError`, or with the reason of `signal`. Only one document at a time. */
  read(path: string, signal: AbortSignal | undefined): Promise<ReadDocument>;
}

/** A reader is replaced after so many documents: leaks in a parser add up. */
const documentsPerProcess = 200;
/** ... and when it holds this share of its memory after a document, or has used this share of its processor time. */
const worn = { memory: 0.6, processor: 0.5 };
/** A reader that died while it held this share of its memory died of that: in ordinary work it holds a third. */
const memoryDeath = 0.45;

/** The document in hand. */
interface Errand {
  /** Lines that were checked and hold a page each: as bytes they take the least room until the document is whole. */
  readonly pages: Buffer[];
  readonly memory: MemoryWatch;
  readonly settle: (outcome: ReadDocument | Error) => void;
  readonly total: NodeJS.Timeout;
  stall: NodeJS.Timeout;
}

interface Process extends ReaderSource {
  readonly child: SandboxedChild;
  readonly gone: Promise<void>;
  /** Why it was killed, if it was. */
  verdict: Error | null;
  errand: Errand | null;
  documents: number;
  worn: boolean;
  dead: boolean;
}

/** Starts a process; it may be given a document at once, which it reads as soon as it is ready. */
export function startReader(source: ReaderSource): ReaderProcess {
  const reader = launch(source);
  const frames = lineFrames(source.limits);
  reader.child.stdout.on('data', (chunk: Buffer) => {
    const lines = frames.take(chunk);
    if (lines === null) convict(reader, fault('reader_crash', 'The reader printed more than it may.'));
    for (const line of lines ?? []) hear(reader, line);
  });
  return {
    read(path, signal) {
      frames.restart();
      return read(reader, path, signal);
    },
    isFit: () => !reader.dead && !reader.worn && reader.verdict === null,
    async end() {
      kill(reader);
      await reader.gone;
    },
  };
}

function launch(source: ReaderSource): Process {
  const child = startSandboxed(source);
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const reader: Process = {
    ...source,
    child,
    gone,
    verdict: null,
    errand: null,
    documents: 0,
    worn: false,
    dead: false,
  };
  const end = (signal: NodeJS.Signals | null): void => {
    bury(reader, signal);
    resolve();
  };
  child.once('exit', (_, signal) => end(signal));
  child.once('error', () => end(null));
  return reader;
}

function read(reader: Process, path: string, signal: AbortSignal | undefined): Promise<ReadDocument> {
  const { limits, child } = reader;
  const { promise, resolve, reject } = Promise.withResolvers<ReadDocument>();
  const stop = (): void => convict(reader, signal?.reason);
  const settle = (outcome: ReadDocument | Error): void => {
    signal?.removeEventListener('abort', stop);
    if (outcome instanceof Error) reject(outcome);
    else resolve(outcome);
  };
  const slow = (): void => convict(reader, fault('reader_timeout', slowness.total(limits)));
  const big = (): void =>
    convict(reader, fault('reader_memory', 'The document needs more memory than a reader may take.'));
  reader.errand = {
    pages: [],
    memory: watchMemory(child.pid ?? 0, limits.memoryBytes, big),
    settle,
    total: setTimeout(slow, limits.totalSeconds * 1000),
    stall: stallTimer(reader),
  };
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  if (reader.dead) bury(reader, null);
  const order: ReaderOrder = { path, limits };
  child.stdin.write(`${JSON.stringify(order)}\n`);
  return promise;
}

const slowness = {
  total: ({ totalSeconds }: ReadLimits) => `The document took more than ${totalSeconds} s to read.`,
  page: ({ stallSeconds }: ReadLimits) => `A page took more than ${stallSeconds} s to read.`,
};

function stallTimer(reader: Process): NodeJS.Timeout {
  const stalled = (): void => convict(reader, fault('reader_timeout', slowness.page(reader.limits)));
  return setTimeout(stalled, reader.limits.stallSeconds * 1000);
}

function fault(code: MinutebookError['code'], message: string): MinutebookError {
  return new MinutebookError(code, message);
}

/** What the process sends is checked as what a stranger sends. */
function hear(reader: Process, line: Buffer): void {
  if (reader.verdict !== null) return;
  const said = messageIn(readerLine, line);
  if (said === null) {
    convict(reader, fault('reader_crash', 'The reader sent something that is no page.'));
    return;
  }
  const { errand } = reader;
  if (errand === null) return;
  clearTimeout(errand.stall);
  errand.stall = stallTimer(reader);
  if (said.kind === 'page') addPage(reader, errand, said.page.number, line);
  if (said.kind === 'failed') finish(reader, fault(said.code, said.message));
  if (said.kind === 'done') {
    reader.worn = isWorn(reader, errand, said.processorSeconds);
    finish(reader, { info: said.info, pages: errand.pages.flatMap(pageIn) });
  }
}

/** Pages come in order and without gaps, and no more than asked for. */
function addPage(reader: Process, { pages }: Errand, number: number, line: Buffer): void {
  pages.push(line);
  if (number === pages.length && number <= reader.limits.pages) return;
  convict(reader, fault('reader_crash', 'The reader sent a page that cannot be.'));
}

/** The page in a line that was checked when it came. */
function pageIn(line: Buffer): readonly PageModel[] {
  const said: ReaderLine = JSON.parse(line.toString());
  return said.kind === 'page' ? [unpacked(said.page)] : [];
}

function isWorn({ documents, limits }: Process, { memory }: Errand, processorSeconds: number): boolean {
  if (documents + 1 >= documentsPerProcess) return true;
  if (memory.peak() > limits.memoryBytes * worn.memory) return true;
  return processorSeconds > limits.totalSeconds * processorFactor * worn.processor;
}

function finish(reader: Process, outcome: ReadDocument | Error): void {
  const { errand } = reader;
  if (errand === null) return;
  reader.errand = null;
  reader.documents += 1;
  clearTimeout(errand.stall);
  clearTimeout(errand.total);
  errand.memory.stop();
  errand.settle(outcome);
}

/** Kills it for a reason; the document is told when the process is gone, so that nothing is ever left behind. */
function convict(reader: Process, reason: unknown): void {
  reader.verdict ??= reason instanceof Error ? reason : new Error('Stopped', { cause: reason });
  kill(reader);
}

function kill({ child, dead }: Process): void {
  if (!dead) killSandboxed(child);
}

/** The kernel's signal for a process that has used up its processor time. */
const outOfTime = 'SIGXCPU';

function bury(reader: Process, signal: NodeJS.Signals | null): void {
  reader.dead = true;
  reader.child.stdout.destroy();
  const { errand, limits } = reader;
  if (errand === null) return;
  const { memory } = errand;
  finish(reader, reader.verdict ?? deathOf(signal, memory.peak() >= limits.memoryBytes * memoryDeath, limits));
}

function deathOf(signal: NodeJS.Signals | null, full: boolean, limits: ReadLimits): MinutebookError {
  if (signal === outOfTime) return fault('reader_timeout', slowness.total(limits));
  if (full) return fault('reader_memory', 'The document needs more memory than a reader may take.');
  return fault('reader_crash', 'The reader ended while it read the document.');
}
