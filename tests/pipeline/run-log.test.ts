import { describe, expect, it } from 'vitest';
import { MinutebookError } from '../../pipeline/errors.ts';
import { eventsOfRun, openRunLog } from '../../pipeline/run-log.ts';
import { openMemoryStore } from '../../pipeline/store/memory.ts';

const ended = (seconds: number) => ({ event: 'ended', interrupted: false, seconds }) as const;
const secondsIn = async (store: ReturnType<typeof openMemoryStore>, run: string): Promise<number[]> =>
  (await Array.fromAsync(eventsOfRun(store, run))).flatMap((event) => (event.event === 'ended' ? [event.seconds] : []));

describe('the log of a run', () => {
  it('keeps the order of its lines, and writes many that come at once together', async () => {
    const store = openMemoryStore();
    let writes = 0;
    const counting = {
      ...store,
      append: (key: string, bytes: Uint8Array) => {
        writes += 1;
        return store.append(key, bytes);
      },
    };
    const log = openRunLog(counting);
    for (let number = 0; number < 100; number += 1) log.write(ended(number));
    await log.close();
    expect(await secondsIn(store, log.runId)).toEqual(Array.from({ length: 100 }, (_, number) => number));
    expect(writes).toBeLessThan(5);
  });

  it('does not keep a writer waiting for the lines of others that come later', async () => {
    const store = openMemoryStore();
    const log = openRunLog(store);
    let flushed = false;
    log.write(ended(0));
    const flushing = log.flush().then(() => {
      flushed = true;
    });
    // Somebody else writes without a pause.
    for (let number = 1; !flushed && number < 1_000; number += 1) {
      log.write(ended(number));
      await Promise.resolve();
    }
    expect(flushed).toBe(true);
    await flushing;
    await log.close();
  });

  it('says when a line could not be written, and writes it with the next when the store is back', async () => {
    const store = openMemoryStore();
    let away = true;
    const faulty = {
      ...store,
      append: async (key: string, bytes: Uint8Array) => {
        if (away) throw new MinutebookError('store_unavailable', 'The store is away.');
        await store.append(key, bytes);
      },
    };
    const log = openRunLog(faulty);
    log.write(ended(1));
    await expect(log.flush()).rejects.toMatchObject({ code: 'store_unavailable' });
    away = false;
    log.write(ended(2));
    await log.close();
    expect(await secondsIn(store, log.runId)).toEqual([1, 2]);
  });

  it('passes over a line that was cut off, and reads what follows', async () => {
    const store = openMemoryStore();
    const line = JSON.stringify({ ...ended(3), time: '2025-01-01T00:00:00Z' });
    await store.append('runs/20250101T000000Z-abcdef.ndjson', Buffer.from(`{"event":"en\n${line}\n`));
    expect(await secondsIn(store, '20250101T000000Z-abcdef')).toEqual([3]);
  });
});
