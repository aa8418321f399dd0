// When an upload is too slow: only the time that is spent waiting for its sender counts.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { serverLimits } from '../../../apps/server/limits.ts';
import { openPace } from '../../../apps/server/pace.ts';

const limits = {
  ...serverLimits,
  stallSeconds: 0.3,
  paceSeconds: 0.2,
  leastBytesPerSecond: 1_000,
  uploadBytes: 10_000,
};

/** Pieces of some bytes, each after a wait. */
async function* sent(count: number, bytes: number, milliseconds: number): AsyncIterable<Uint8Array> {
  for (let index = 0; index < count; index += 1) {
    await sleep(milliseconds);
    yield new Uint8Array(bytes);
  }
}

async function takenFrom(stream: AsyncIterable<Uint8Array>, workMilliseconds = 0): Promise<number> {
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.length;
    await sleep(workMilliseconds);
  }
  return bytes;
}

describe('the pace of an upload', () => {
  it('is fine as long as bytes come', async () => {
    expect(await takenFrom(openPace(limits).pieces(sent(5, 1_000, 1)))).toBe(5_000);
  });

  it('is not judged by how long we take', async () => {
    expect(await takenFrom(openPace(limits).pieces(sent(3, 10, 1)), 200)).toBe(30);
  });

  it.each([
    ['stalls', sent(2, 1_000, 1_000), { code: 'too_slow' }],
    ['drips', sent(20, 1, 50), { code: 'too_slow' }],
    ['has no end', sent(20, 1_000, 0), { code: 'limit' }],
  ])('fails for one that %s, and the request remembers why', async (_does, stream, fault) => {
    const pace = openPace(limits);
    await expect(takenFrom(pace.pieces(stream))).rejects.toMatchObject(fault);
    expect(pace.fault()).toMatchObject(fault);
  });

  it('counts all parts of a request together', async () => {
    const pace = openPace(limits);
    expect(await takenFrom(pace.pieces(sent(6, 1_000, 0)))).toBe(6_000);
    await expect(takenFrom(pace.pieces(sent(6, 1_000, 0)))).rejects.toMatchObject({ code: 'limit' });
  });

  it('leaves a stream open when its reader stops, because the next file comes after it', async () => {
    let closed = false;
    async function* stream(): AsyncIterable<Uint8Array> {
      try {
        yield* sent(3, 1, 0);
      } finally {
        closed = true;
      }
    }
    for await (const _ of openPace(limits).pieces(stream())) break;
    expect(closed).toBe(false);
  });
});
