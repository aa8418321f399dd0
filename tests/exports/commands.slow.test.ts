import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type MinutesRecord, minutesRecord } from '../../schemas/record.ts';
import { end, fillFolder, hashesBelow, minutebook, start, until } from '../apps/command.ts';

const documents = 6;
const older = '0.0.0-older';
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-exports-'));
const store = path.join(scratch, 'store');
const out = (name: string): string => path.join(scratch, name);

const filesBelow = (room: string): string[] =>
  Object.keys(hashesBelow(path.join(store, room))).map((file) => path.join(store, room, file));

const recordIn = (file: string): MinutesRecord => minutesRecord.parse(JSON.parse(fs.readFileSync(file, 'utf8')));

/** As an older minutebook would have left it: another version, and one decision read differently. */
function makeOlder(file: string): void {
  const record = recordIn(file);
  const items = record.items.map((item) => ({
    ...item,
    decisions: item.decisions.map((decision) => ({ ...decision, outcome: 'unknown' as const })),
  }));
  const extraction = { ...record.extraction, pipelineVersion: '0.0.0' };
  fs.writeFileSync(
    path.join(path.dirname(file), `${older}.json`),
    JSON.stringify({ ...record, items, extraction }, null, 2),
  );
  fs.rmSync(file);
}

const changes = z.object({
  changes: z.array(
    z.object({ op: z.string(), document: z.string(), changed: z.array(z.object({ item: z.string() })) }),
  ),
  cursor: z.string(),
  more: z.boolean(),
});

async function changesSince(cursor: string): Promise<z.infer<typeof changes>> {
  const { stdout } = await minutebook(['changes', '--store', store, '--since', cursor, '--json']);
  return changes.parse(JSON.parse(stdout));
}

const report = z.object({
  applied: z.boolean(),
  upToDate: z.number(),
  documents: z.number(),
  failed: z.number(),
  unchanged: z.number(),
  changes: z.record(z.string(), z.object({ added: z.number(), removed: z.number(), altered: z.number() })),
});

async function reextract(...args: string[]): Promise<z.infer<typeof report>> {
  const { stdout, code, stderr } = await minutebook(['reextract', '--store', store, '--json', '--quiet', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return report.parse(JSON.parse(stdout));
}

beforeAll(async () => {
  await fillFolder(path.join(scratch, 'minutes'), documents);
  const { code } = await minutebook(['import', path.join(scratch, 'minutes'), '--store', store, '--quiet']);
  expect(code).toBe(0);
});
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('minutebook changes', () => {
  it('tells several who ask first at the same moment, one of them killed, the same story', async () => {
    const killed = start(['changes', '--store', store, '--json']);
    const ended = end(killed);
    const asked = Promise.all([changesSince('0'), changesSince('0')]);
    await until(() => fs.existsSync(path.join(store, 'changes')) || killed.exitCode !== null);
    killed.kill('SIGKILL');
    await ended;
    const [one, other] = await asked;
    expect(one.changes).toHaveLength(documents);
    expect(other).toEqual(one);
    expect(await changesSince(one.cursor)).toEqual({ changes: [], cursor: one.cursor, more: false });
  });

  it('writes one line for each change, and pages with a cursor', async () => {
    const { stdout } = await minutebook(['changes', '--store', store, '--ndjson']);
    expect(stdout.trim().split('\n')).toHaveLength(documents);
    const { stdout: first } = await minutebook(['changes', '--store', store, '--limit', '4', '--json']);
    const page = changes.parse(JSON.parse(first));
    expect([page.changes.length, page.more]).toEqual([4, true]);
    expect((await changesSince(page.cursor)).changes).toHaveLength(documents - 4);
  });
});

describe('minutebook export', () => {
  it('writes a folder that tells what is in it, and replaces an earlier one', async () => {
    const args = ['export', '--store', store, '--to', 'ndjson', '--out', out('ndjson'), '--json', '--quiet'];
    const first = await minutebook(args);
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toEqual(
      JSON.parse(fs.readFileSync(path.join(out('ndjson'), 'export.json'), 'utf8')),
    );
    expect(JSON.parse(first.stdout)).toMatchObject({ documents, public: false, passed: 0 });
    const before = hashesBelow(out('ndjson'));
    expect((await minutebook([...args, '--body', 'parish'])).code).toBe(0);
    expect(Object.keys(hashesBelow(out('ndjson')))).toEqual(Object.keys(before));
  });

  it('takes only what the filters let through', async () => {
    const args = ['export', '--store', store, '--to', 'ndjson', '--out', out('filtered'), '--json', '--quiet'];
    const { stdout } = await minutebook([...args, '--from', '2024-03-01', '--until', '2024-03-03', '--language', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, passed: documents - 3 });
  });

  it('leaves alone a folder that holds something else', async () => {
    fs.mkdirSync(out('mine'));
    fs.writeFileSync(path.join(out('mine'), 'letter.txt'), 'mine');
    const { code, stderr } = await minutebook([
      'export',
      '--store',
      store,
      '--to',
      'csv',
      '--out',
      out('mine'),
      '--quiet',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('something else than an export');
    expect(fs.readdirSync(out('mine'))).toEqual(['letter.txt']);
  });

  it('leaves no half of an export behind when it is killed, and sweeps what it left with the next', async () => {
    const parent = out('killed');
    fs.mkdirSync(parent);
    const args = ['export', '--store', store, '--to', 'akoma-ntoso', '--out', path.join(parent, 'xml'), '--quiet'];
    const killed = start(args);
    const ended = end(killed);
    await until(() => fs.readdirSync(parent).length > 0 || killed.exitCode !== null);
    killed.kill('SIGKILL');
    await ended;
    expect(fs.readdirSync(parent).filter((name) => !name.startsWith('.') && name !== 'xml')).toEqual([]);
    expect((await minutebook(args)).code).toBe(0);
    expect(fs.readdirSync(parent)).toEqual(['xml']);
  });
});

describe('minutebook reextract', () => {
  it('has nothing to do for records of this version', async () => {
    expect(await reextract()).toMatchObject({ documents: 0, upToDate: documents });
  });

  it('refuses a condition that is none, or that would write', async () => {
    for (const where of ['grade =', 'true); DELETE FROM documents; --', 'no_such_column = 1']) {
      const { code } = await minutebook(['reextract', '--store', store, '--where', where, '--quiet']);
      expect(code).toBe(1);
    }
    expect(await reextract('--where', 'true -- and so on')).toMatchObject({ upToDate: documents });
  });

  it('shows what would change, and keeps nothing until it is told to; then it is the current version', async () => {
    const cursor = (await changesSince('0')).cursor;
    for (const file of filesBelow('records')) makeOlder(file);
    const told = await changesSince(cursor);
    expect(told.changes).toHaveLength(documents);
    const before = hashesBelow(store, (file) => !file.startsWith('.'));
    const trial = await reextract('--where', "date <= '2024-03-02'");
    expect(trial).toMatchObject({ applied: false, documents: 2, failed: 0 });
    expect(trial.changes.decision?.altered).toBeGreaterThan(0);
    expect(Object.keys(trial.changes)).toEqual(['decision']);
    const after = hashesBelow(store, (file) => !file.startsWith('.') && !file.startsWith('catalogue'));
    expect(before).toMatchObject(after);
    expect((await changesSince(told.cursor)).changes).toEqual([]);

    expect(await reextract('--where', "date <= '2024-03-02'", '--apply')).toEqual({ ...trial, applied: true });
    const { changes: made } = await changesSince(told.cursor);
    expect(made).toHaveLength(2);
    const altered = made.flatMap(({ changed }) => changed.map(({ item }) => item));
    expect(new Set(altered)).toEqual(new Set(['i1', 'i2']));
    expect(filesBelow('records').filter((file) => file.endsWith(`${older}.json`))).toHaveLength(documents);
    expect(await reextract('--where', "date <= '2024-03-02'")).toMatchObject({ documents: 0, upToDate: 2 });
  });

  it('does not read pages again that were read before', async () => {
    const [pages = ''] = filesBelow('pages');
    const id = path.basename(path.dirname(pages));
    const model = gunzipSync(fs.readFileSync(pages)).toString();
    fs.chmodSync(pages, 0o644);
    fs.writeFileSync(pages, gzipSync(model.replaceAll('Thorngate', 'Marker')));
    for (const file of filesBelow('records')) if (file.includes(id) && !file.includes(older)) fs.rmSync(file);
    const { stdout } = await minutebook([
      'reextract',
      '--store',
      store,
      '--where',
      `id = '${id}'`,
      '--json',
      '--quiet',
    ]);
    expect(stdout).toContain('A. Marker');
  });
});
