// What the pool does when a recogniser misbehaves in every way we could think of.
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { OcrLimits } from '../../../pipeline/limits.ts';
import { openRecogniserPool, type RecogniserPool } from '../../../pipeline/ocr/pool.ts';

const program = (name: string): string => path.join(import.meta.dirname, 'children', `${name}.ts`);
const pools: RecogniserPool[] = [];

afterEach(async () => void (await Promise.all(pools.splice(0).map((pool) => pool.close()))));

async function poolOf(name: string, limits: Partial<OcrLimits> = {}, size = 1): Promise<RecogniserPool> {
  const pool = await openRecogniserPool({ size, limits, program: program(name) });
  pools.push(pool);
  return pool;
}

/** The code with which a page fails, or its only word. */
async function outcome(pool: RecogniserPool, page = 1, signal?: AbortSignal): Promise<string | undefined> {
  const found = await pool.recognise({ path: 'any.pdf', page, images: 0, languages: ['dan'] }, signal);
  return found.failed ?? found.words[0]?.text;
}

/** Ids of the processes that run one of our test doubles. */
function childrenLeft(name: string): string[] {
  const commandOf = (id: string): string => {
    try {
      return fs.readFileSync(`/proc/${id}/cmdline`, 'latin1');
    } catch {
      return '';
    }
  };
  return fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && commandOf(entry).includes(program(name)));
}

describe('a recogniser that misbehaves', () => {
  it.each([
    ['forever', { pageSeconds: 1 }, 'reader_timeout'],
    ['eats-memory', { memoryBytes: 256e6 }, 'reader_memory'],
    ['crashes-on-page-two', {}, 'reader_crash'],
    ['babbles', {}, 'reader_crash'],
    ['another-page', {}, 'reader_crash'],
    ['refuses', {}, 'malformed'],
  ] as const)(
    'one that %s (%j) costs its page, which fails with %s, and no process is left',
    async (name, limits, code) => {
      const pool = await poolOf(name, limits);
      expect(await outcome(pool, 2)).toBe(code);
      await pool.close();
      expect(childrenLeft(name)).toEqual([]);
    },
  );

  it('that crashes once costs its page one more try, in another process', async () => {
    const pool = await poolOf('crashes-once');
    const [first, second] = [await outcome(pool, 1), await outcome(pool, 2)];
    expect(second).toMatch(/^\d+$/);
    expect(second).not.toBe(first);
  });

  it('that crashes on one page leaves the others alone', async () => {
    const pool = await poolOf('crashes-on-page-two', {}, 2);
    const outcomes = await Promise.all([1, 2, 3, 4].map((page) => outcome(pool, page)));
    expect(outcomes.map((one) => one === 'reader_crash')).toEqual([false, true, false, false]);
  });
});

describe('the pool', () => {
  it('replaces a process after its share of pages', async () => {
    const pool = await poolOf('recognises', { pagesPerProcess: 2 });
    const [one, two, three] = [await outcome(pool), await outcome(pool), await outcome(pool)];
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  it('ends at once when it is told to stop, and leaves no process', async () => {
    const pool = await poolOf('forever');
    const stop = new AbortController();
    const work = outcome(pool, 1, stop.signal);
    setTimeout(() => stop.abort(new Error('Enough')), 300);
    await expect(work).rejects.toThrow('Enough');
    await pool.close();
    expect(childrenLeft('forever')).toEqual([]);
  });
});
