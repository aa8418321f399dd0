// Entry of a recogniser process: one order per line on standard input into one page per line on standard output.
import fs from 'node:fs';
import { createInterface } from 'node:readline';
import type { RecogniserLine, RecogniserOrder } from './messages.ts';
import { PictureFault } from './page-picture.ts';
import { openRecogniser } from './page-recognition.ts';

function send(line: RecogniserLine): void {
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

const recogniser = await openRecogniser();

async function answer(order: RecogniserOrder): Promise<void> {
  try {
    send({ kind: 'page', page: await recogniser.recognise(order) });
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    send({ kind: 'failed', code: error.code, message: error.message });
  }
}

send({ kind: 'ready' });
for await (const line of createInterface({ input: process.stdin })) await answer(JSON.parse(line));
