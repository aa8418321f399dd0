// Entry of a reader process: one line per document on standard input into one line per page on standard output.
import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { DocumentFault, readPdf } from './document-reading.ts';
import { sendLine } from './message-lines.ts';
import type { ReaderLine, ReaderOrder } from './messages.ts';
import { packed } from './packing.ts';

const send: (line: ReaderLine) => void = sendLine;

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
