// What the pool does when a reader misbehaves in every way we could think of.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onePage, shortMinutes } from '../../../fixtures/hostile/raw-pdf.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import type { ReadLimits } from '../../../pipeline/limits.ts';
import { openReaderPool, type ReaderPool } from '../../../pipeline/read/pool.ts';
import { describeSandbox } from '../../../pipeline/read/sandbox.ts';

const sandbox = await describeSandbox();
const program = (name: string) => path.join(import.meta.dirname, 'children', `${name}.ts`);

let folder: string;
let document: string;
const pools: ReaderPool[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-pool-test-'));
  document = path.join(folder, 'document.pdf');
  await writeFile(document, onePage(shortMinutes));
});

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
  await rm(folder, { recursive: true });
});

async function poolOf(name: string, limits: Partial<ReadLimits> = {}, size = 1): Promise<ReaderPool> {
  const pool = await openReaderPool({ size, limits, program: program(name) });
  pools.push(pool);
  return pool;
}

/** The code a document fails with, or its title if it is read. */
async function outcome(pool: ReaderPool, signal?: AbortSignal): Promise<unknown> {
  return pool.read(document, signal).then(
    ({ info }) => info.title,
    (error) => (error instanceof MinutebookError ? error.code : error),
  );
}

/** Ids of the processes that run one of our test doubles. */
function childrenLeft(name: string): string[] {
  return fs
    .readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((id) => commandOf(id).includes(program(name)));
}

/** A process that ends while we look has no command any more. */
function commandOf(id: string): string {
  try {
    return fs.readFileSync(`/proc/${id}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}

describe('a reader that misbehaves', () => {
  it.each([
    ['forever', { stallSeconds: 1 }, 'reader_timeout'],
    ['drips', { totalSeconds: 2 }, 'reader_timeout'],
    ['eats-memory', { memoryBytes: 256 * 2 ** 20 }, 'reader_memory'],
    ['crashes', {}, 'reader_crash'],
    ['babbles', {}, 'reader_crash'],
    ['never-ends-its-line', {}, 'reader_crash'],
    ['floods', {}, 'reader_crash'],
  ] as const)('one that %s (%j) ends as %s', async (name, limits, code) => {
    const pool = await poolOf(name, limits);
    expect(await outcome(pool)).toBe(code);
  });

  it('that floods costs the parent less than 50 MB', async () => {
    const pool = await poolOf('floods');
    await outcome(pool);
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 10);
    await outcome(pool);
    clearInterval(watch);
    expect(most - before).toBeLessThan(50 * 2 ** 20);
  });

  it('that crashes gets a second try, in another process', async () => {
    const pool = await poolOf('crashes-once');
    const process_ = await outcome(pool);
    expect(process_).toMatch(/^\d+$/);
    expect(await outcome(pool)).toBe(process_);
  });

  it('that finds the document at fault is not asked again', async () => {
    const pool = await poolOf('refuses');
    await expect(pool.read(document)).rejects.toMatchObject({ code: 'encrypted', message: 'Asked: 1' });
  });
});

describe('the pool', () => {
  it('reads one document after the other in the same process', async () => {
    const pool = await poolOf('reads');
    expect(await outcome(pool)).toBe(await outcome(pool));
  });

  it('replaces a process that has done its share', async () => {
    const pool = await poolOf('wears-out');
    expect(await outcome(pool)).not.toBe(await outcome(pool));
  });

  it('reads as many documents at a time as it has processes', async () => {
    const pool = await poolOf('reads', {}, 2);
    const processes = await Promise.all(Array.from({ length: 6 }, () => outcome(pool)));
    expect(new Set(processes).size).toBe(2);
  });

  it('hands over what a reader sends', async () => {
    const pool = await poolOf('reads');
    const { pages } = await pool.read(document);
    expect(pages).toMatchObject([{ number: 1, words: [{ text: 'Referat', box: [50, 92, 30, 10], baseline: 100 }] }]);
  });

  it.each([
    ['no such file', 'missing.pdf', null, 'bad_args'],
    ['an empty file', 'empty.pdf', '', 'not_pdf'],
    ['something else', 'page.html', '<html></html>', 'not_pdf'],
    ['a header after some rubbish', 'late.pdf', `${'x'.repeat(900)}%PDF-1.7`, 'read'],
    ['a header too late', 'later.pdf', `${'x'.repeat(1_100)}%PDF-1.7`, 'not_pdf'],
  ])('%s', async (_, name, bytes, expected) => {
    const file = path.join(folder, name);
    if (bytes !== null) await writeFile(file, bytes);
    const pool = await poolOf('reads');
    const result = await pool.read(file).then(
      () => 'read',
      (error) => error.code,
    );
    expect(result).toBe(expected);
  });

  it('refuses a file with more bytes than it may have', async () => {
    expect(await outcome(await poolOf('reads', { fileBytes: 100 }))).toBe('limit');
  });

  it('refuses a folder', async () => {
    const pool = await poolOf('reads');
    await expect(pool.read(folder)).rejects.toMatchObject({ code: 'bad_args' });
  });
});

describe('stopping', () => {
  it('a signal ends the reading with its reason, and the process with it', async () => {
    const pool = await poolOf('forever');
    const stop = new AbortController();
    const result = outcome(pool, stop.signal);
    await sleep(500);
    stop.abort(new Error('Ctrl-C'));
    expect(await result).toEqual(new Error('Ctrl-C'));
  });

  it('a signal that came before ends it at once', async () => {
    const pool = await poolOf('forever');
    expect(await outcome(pool, AbortSignal.abort(new Error('Ctrl-C')))).toEqual(new Error('Ctrl-C'));
  });

  it('a signal reaches documents that still wait for a reader', async () => {
    const pool = await poolOf('forever', { stallSeconds: 2 });
    const stop = new AbortController();
    const results = [outcome(pool), outcome(pool, stop.signal)];
    await sleep(300);
    stop.abort(new Error('Ctrl-C'));
    expect(await Promise.all(results)).toEqual(['reader_timeout', new Error('Ctrl-C')]);
  });

  it('after a stopped document the next one is read', async () => {
    const pool = await poolOf('reads');
    const first = outcome(pool, AbortSignal.abort(new Error('Ctrl-C')));
    expect(await outcome(pool)).toMatch(/^\d+$/);
    await first;
  });

  it.skipIf(process.platform !== 'linux')('closing leaves no process (Linux: looks into /proc)', async () => {
    const pool = await openReaderPool({ size: 2, program: program('forever') });
    const result = outcome(pool);
    await sleep(500);
    expect(childrenLeft('forever')).toHaveLength(2);
    await pool.close();
    expect(childrenLeft('forever')).toEqual([]);
    expect(await result).toMatchObject({ name: 'AbortError' });
  });

  it.skipIf(!sandbox.endsWithParent)('a killed parent leaves no process (needs setpriv)', async () => {
    const parent = spawn(process.execPath, [program('pool-of-loops'), document, program('forever')]);
    await once(parent.stdout, 'data');
    await sleep(500);
    expect(childrenLeft('forever').length).toBeGreaterThan(0);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await sleep(500);
    expect(childrenLeft('forever').filter((id) => !commandOf(id).includes('pool-of-loops'))).toEqual([]);
  });
});

describe('the world of a reader', () => {
  it('can write nowhere else and start nothing', async () => {
    const told = await outcome(await poolOf('tells-its-world'));
    expect(JSON.parse(String(told)).refused).toEqual(['ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED']);
  });

  it('has two variables and an empty folder of its own', async () => {
    const told = await outcome(await poolOf('tells-its-world'));
    const world = JSON.parse(String(told));
    expect(world.variables.filter((name: string) => name !== 'PATH' && name !== 'LANG')).toEqual([]);
    expect(path.basename(world.folder)).toMatch(/^minutebook-read-/);
  });

  it.skipIf(!sandbox.withoutNetwork)('has no network (needs unshare)', async () => {
    const told = await outcome(await poolOf('tells-its-world'));
    expect(JSON.parse(String(told)).networks).toEqual([]);
  });
});
