import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutesRecord } from '../../schemas/record.ts';
import { end, fillFolder, hashesBelow, minutebook, start, until } from './command.ts';

const documents = 100;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-import-'));
const minutes = path.join(scratch, 'minutes');
const undisturbed = path.join(scratch, 'undisturbed');
let newStores = 0;
const newStore = (): string => path.join(scratch, `store-${++newStores}`);

/** Everything but the run logs, which alone know times, and the folder for unfinished files. */
const objectsOf = (store: string) => hashesBelow(store, (file) => !file.startsWith('runs') && !file.startsWith('.'));
const recordsIn = (store: string): number => {
  const records = path.join(store, 'records');
  return fs.existsSync(records) ? Object.keys(hashesBelow(records)).length : 0;
};

/** What every store must be after the last run on it: complete, whole, and the same as if nothing had happened. */
function expectWhole(store: string): void {
  for (const file of Object.keys(objectsOf(store)).filter((name) => name.startsWith('records')))
    expect(minutesRecord.safeParse(JSON.parse(fs.readFileSync(path.join(store, file), 'utf8'))).error).toBeUndefined();
  expect(fs.existsSync(path.join(store, '.incoming')) ? fs.readdirSync(path.join(store, '.incoming')) : []).toEqual([]);
  expect(objectsOf(store)).toEqual(objectsOf(undisturbed));
}

beforeAll(async () => {
  await fillFolder(minutes, documents);
  const { code, stderr } = await minutebook(['import', minutes, '--store', undisturbed, '--quiet']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('an import of a hundred PDFs', () => {
  it('leaves one original, one set of pages, one text and one record of each', () => {
    const rooms = Object.keys(objectsOf(undisturbed)).map((file) => file.split(path.sep)[0] ?? '');
    const counts = Object.fromEntries(
      [...Map.groupBy(rooms, (room) => room)].map(([room, files]) => [room, files.length]),
    );
    expect(counts).toEqual({ originals: documents, pages: documents, records: documents, text: documents });
  });

  it('finishes after a kill -9 in the middle: nothing twice, nothing half-written', async () => {
    const store = newStore();
    const killed = start(['import', minutes, '--store', store, '--quiet']);
    const ended = end(killed);
    await until(() => recordsIn(store) >= 20);
    killed.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    const before = recordsIn(store);
    expect(before).toBeLessThan(documents);
    const again = await minutebook(['import', minutes, '--store', store, '--json', '--quiet']);
    const report = JSON.parse(again.stdout);
    expect(again.code).toBe(0);
    expect(report).toMatchObject({ failed: 0, left: 0, duplicates: [] });
    // A worker may still have finished its document after the kill.
    expect(report.known).toBeGreaterThanOrEqual(before);
    expect(report.known + report.read).toBe(documents);
    expectWhole(store);
  });

  it('leaves no reader process behind when it is killed', async () => {
    const store = newStore();
    const killed = start(['import', minutes, '--store', store, '--quiet', '--jobs', '2']);
    const ended = end(killed);
    await until(() => recordsIn(store) >= 5);
    const children = descendantsOf(killed.pid ?? 0);
    expect(children.length).toBeGreaterThan(0);
    killed.kill('SIGKILL');
    await ended;
    await until(() => children.every(isGone));
    expect(children.filter((pid) => !isGone(pid))).toEqual([]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops in good order at %s with exit code %i, and goes on from there', async (signal, code) => {
    const store = newStore();
    const stopped = start(['import', minutes, '--store', store, '--json', '--quiet']);
    const ended = end(stopped);
    await until(() => recordsIn(store) >= 20);
    stopped.kill(signal);
    const { code: exitCode, stdout } = await ended;
    expect(exitCode).toBe(code);
    const done = recordsIn(store);
    expect(JSON.parse(stdout)).toMatchObject({ read: done, left: documents - done, failed: 0 });
    expect((await minutebook(['import', minutes, '--store', store, '--quiet'])).code).toBe(0);
    expectWhole(store);
  });

  it('is the same byte by byte with one job and with two, from two folders', async () => {
    const elsewhere = path.join(scratch, 'elsewhere', 'deeper');
    fs.cpSync(minutes, elsewhere, { recursive: true });
    for (const [jobs, folder] of [
      ['1', minutes],
      ['2', elsewhere],
    ] as const) {
      const store = newStore();
      expect((await minutebook(['import', folder, '--store', store, '--quiet', '--jobs', jobs])).code).toBe(0);
      expectWhole(store);
    }
  });

  it('lets two imports into the same store at the same time end in the same objects', async () => {
    const store = newStore();
    const both = await Promise.all(
      [0, 1].map(() => minutebook(['import', minutes, '--store', store, '--quiet', '--jobs', '1'])),
    );
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expectWhole(store);
  });

  it('is done at once the second time: everything is known', async () => {
    const { stdout } = await minutebook(['import', minutes, '--store', undisturbed, '--json', '--quiet']);
    expect(JSON.parse(stdout)).toMatchObject({ known: documents, read: 0, failed: 0, left: 0 });
  });
});

/** All processes below one, by their ids. */
function descendantsOf(pid: number): number[] {
  const parents = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const below = (of: number): number[] =>
    parents.flatMap(([child = 0, parent]) => (parent === of ? [child, ...below(child)] : []));
  return below(pid);
}

/** A process that ended but whose parent has not asked yet is gone too. */
function isGone(pid: number): boolean {
  try {
    return /^State:\s+[ZX]/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}
