// A stream of bytes into lines, none longer and not more in all than allowed.

export interface LineFrames {
  /** Takes the next bytes and returns the lines that are now complete; null once a limit is exceeded. */
  take(chunk: Buffer): readonly Buffer[] | null;
  /** Starts counting anew, for the next document. */
  restart(): void;
}

const newline = 0x0a;

export function lineFrames(limits: { readonly lineBytes: number; readonly outputBytes: number }): LineFrames {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let longest = 0;
  let total = 0;
  return {
    take(chunk) {
      total += chunk.length;
      const lines: Buffer[] = [];
      let from = 0;
      for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
        longest = Math.max(longest, waitingBytes + at - from);
        lines.push(Buffer.concat([...waiting, chunk.subarray(from, at)]));
        waiting = [];
        waitingBytes = 0;
        from = at + 1;
      }
      if (from < chunk.length) waiting.push(chunk.subarray(from));
      waitingBytes += chunk.length - from;
      longest = Math.max(longest, waitingBytes);
      return total > limits.outputBytes || longest > limits.lineBytes ? null : lines;
    },
    restart() {
      total = 0;
    },
  };
}
