// The stream of a client into the same pieces, or into a refusal when it is too slow or too long.
import { MinutebookError } from '../../pipeline/errors.ts';
import type { ServerLimits } from './limits.ts';
import { Refusal } from './refusals.ts';

export interface Pace {
  /** Waits for something the client has to send. Rejects with `too_slow`. */
  wait<Value>(awaited: Promise<Value>): Promise<Value>;
  /** Hands on the pieces of a stream; it is not closed when the reader stops, because more may follow it. */
  pieces(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** What it was that made this request fail as a whole; null as long as nothing did. */
  fault(): Error | null;
}

/** Judges one request over all its parts. Only time that is spent waiting for the client counts, not our own. */
export function openPace(limits: ServerLimits): Pace {
  let waited = 0;
  let bytes = 0;
  let fault: Error | null = null;
  const fail = (error: Error): Error => {
    fault ??= error;
    return error;
  };
  const wait = async <Value>(awaited: Promise<Value>): Promise<Value> => {
    const began = performance.now();
    const value = await beforeLong(awaited, limits.stallSeconds).catch((error: unknown) => {
      throw error instanceof Refusal ? fail(error) : error;
    });
    waited += (performance.now() - began) / 1000;
    if (waited > limits.paceSeconds && bytes / waited < limits.leastBytesPerSecond) throw fail(tooSlow());
    return value;
  };
  return {
    wait,
    fault: () => fault,
    async *pieces(stream) {
      const rest = stream[Symbol.asyncIterator]();
      for (let next = await wait(rest.next()); next.done !== true; next = await wait(rest.next())) {
        bytes += next.value.length;
        if (bytes > limits.uploadBytes) throw fail(tooLong(limits));
        yield next.value;
      }
    },
  };
}

async function beforeLong<Value>(awaited: Promise<Value>, seconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), seconds * 1000);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(): Refusal {
  return new Refusal('too_slow', 'The upload came too slowly.');
}

function tooLong({ uploadBytes }: ServerLimits): MinutebookError {
  return new MinutebookError('limit', `The upload has more than ${uploadBytes.toLocaleString('en')} bytes in all.`);
}
