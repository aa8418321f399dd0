import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedGold } from './invented.ts';
import { recordFromGold } from './specimen.ts';

const bin = path.join(import.meta.dirname, '..', '..', 'bin', 'minutebook.mjs');

let work = '';
beforeAll(async () => {
  work = await fs.mkdtemp(path.join(os.tmpdir(), 'minutebook-evaluate-'));
  const record = recordFromGold(inventedGold);
  await fs.writeFile(path.join(work, 'marsh-2031.gold.json'), JSON.stringify(inventedGold));
  await fs.mkdir(path.join(work, 'out'));
  await fs.writeFile(path.join(work, 'out', 'marsh-2031.json'), JSON.stringify({ ...record, attendance: [] }));
});
afterAll(() => fs.rm(work, { recursive: true }));

interface Ended {
  code: number;
  out: string;
  err: string;
}

function minutebook(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd: work }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('minutebook evaluate', () => {
  it('prints tables, and every miss when asked', async () => {
    const { code, out } = await minutebook('evaluate', '--gold', '.', '--out', 'out', '--verbose', '--leave-out');
    expect(code).toBe(0);
    expect(out).toContain('attendance: gold {"name":"Cora Reed","status":"excused","role":"member"} | got null');
    expect(out).toContain('mean over 1 templates, each counted once: 85.7');
    expect(out).toMatch(/overall 85\.7\n$/);
  });

  it('prints JSON with the same numbers', async () => {
    const { out } = await minutebook('evaluate', '--gold', '.', '--out', 'out', '--json', '--leave-out');
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      overall: 6 / 7,
      tallies: { attendance: { right: 0, wrong: 0, missed: 3 } },
      documents: [{ name: 'marsh-2031', extracted: true, misses: expect.any(Array) }],
      leaveOut: { macro: { folders: 6 / 7 } },
    });
  });

  it('says what is missing and exits as the table of errors says', async () => {
    const { code, err } = await minutebook('evaluate', '--gold', 'out', '--out', 'out');
    expect(code).toBe(1);
    expect(err).toContain('There is no gold record (*.gold.json) in out.');
  });
});
