// Entry of a recogniser process: one order per line on standard input into one page per line on standard output.
import { createInterface } from 'node:readline';
import { sendLine } from '../read/message-lines.ts';
import type { RecogniserLine, RecogniserOrder } from './messages.ts';
import { PictureFault } from './page-picture.ts';
import { openRecogniser } from './page-recognition.ts';

const send: (line: RecogniserLine) => void = sendLine;

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
