// Messages of a child process to its parent, one line each, on standard output.
import fs from 'node:fs';

/** Straight to the pipe: what is sent has left, even if the next page kills this process. */
export function sendLine(message: object): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
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
