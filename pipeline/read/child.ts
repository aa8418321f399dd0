// Entry of a reader process: one line per document on standard input into one line per page on standard output.
import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { DocumentFault, readPdf } from './document-reading.ts';
import type { ReaderLine, ReaderOrder } from './messages.ts';
import { packed } from './packing.ts';

/** Straight to the pipe: what is sent has left, even if the next page kills this process. */
function send(line: ReaderLine): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  let sent = 0;
  while (sent < bytes.length) sent += writeSome(bytes, sent);
}

/** A full pipe says EAGAIN: the parent is busy. */
function writeSome(bytes: Buffer, from: number): number {
  try {
    return fs.writeSync(1, bytes, from);
  } catch (error) {
    if (Object(error).code !== 'EAGAIN') throw error;
    Atomics.wait(pause, 0, 0, pauseMilliseconds);
    return 0;
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));
const pauseMilliseconds = 2;

async function answer({ path, limits }: ReaderOrder): Promise<void> {
  try {
    const info = await readPdf(bytesOf(path), limits, (page) => send({ kind: 'page', page: packed(page) }));
    send({ kind: 'done', info, processorSeconds: processorSeconds() });
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    send({ kind: 'failed', code: error.code, message: error.message });
  }
}

/** The parser counts from the start of the memory block, which small files share; so only these are copied. */
function bytesOf(path: string): Uint8Array {
  const file = fs.readFileSync(path);
  return file.length === file.buffer.byteLength ? new Uint8Array(file.buffer) : new Uint8Array(file);
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

send({ kind: 'ready' });
for await (const line of createInterface({ input: process.stdin })) await answer(JSON.parse(line));
