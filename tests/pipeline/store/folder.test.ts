import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { storeFault } from '../../../pipeline/store/faults.ts';
import { openFolderStore } from '../../../pipeline/store/folder.ts';
import { storeConformance } from './conformance.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-store-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

const id = 'a'.repeat(64);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const newFolder = (): string => fs.mkdtempSync(path.join(scratch, 's-'));
const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []));

storeConformance('folder', () => openFolderStore(newFolder(), { create: true }));

describe('the folder store on disk', () => {
  it('lays objects under the names of their keys and leaves no temporary file', async () => {
    const root = newFolder();
    const store = await openFolderStore(root, { create: true });
    await store.putIfAbsent(`records/${id}/1.json`, bytes('{}'));
    await store.putIfAbsent(`records/${id}/1.json`, bytes('{}'));
    expect(filesIn(root)).toEqual(['1.json']);
    expect(fs.readFileSync(path.join(root, 'records', id, '1.json'), 'utf8')).toBe('{}');
  });

  it('says bad_args for a store that is not there, and makes none', async () => {
    const missing = path.join(newFolder(), 'none');
    await expect(openFolderStore(missing, { create: false })).rejects.toMatchObject({ code: 'bad_args' });
    expect(fs.existsSync(missing)).toBe(false);
  });

  it('says store_unavailable when a file stands where the store should be', async () => {
    const file = path.join(newFolder(), 'file');
    fs.writeFileSync(file, '');
    await expect(openFolderStore(file, { create: true })).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(openFolderStore(file, { create: false })).rejects.toMatchObject({ code: 'store_unavailable' });
  });

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EACCES', 'store_unavailable'],
    ['EROFS', 'store_unavailable'],
    ['EIO', 'store_unavailable'],
  ])('takes %s for %s', (errno, code) => {
    expect(storeFault(Object.assign(new Error('words that mean nothing'), { code: errno }), 'Writing').code).toBe(code);
  });

  it('takes an error without an errno for internal', () => {
    expect(storeFault(new TypeError('ENOSPC'), 'Writing').code).toBe('internal');
  });

  it('never reads or writes through symbolic links', async () => {
    const root = newFolder();
    const outside = newFolder();
    fs.writeFileSync(path.join(outside, '1.json'), 'secret');
    const store = await openFolderStore(root, { create: true });
    fs.mkdirSync(path.join(root, 'records'));
    fs.symlinkSync(outside, path.join(root, 'records', id));
    fs.mkdirSync(path.join(root, 'text', id), { recursive: true });
    fs.symlinkSync(path.join(outside, '1.json'), path.join(root, 'text', id, '1.txt'));
    const refused = { code: 'store_unavailable' };
    await expect(store.putIfAbsent(`records/${id}/2.json`, bytes('x'))).rejects.toMatchObject(refused);
    await expect(store.get(`records/${id}/1.json`)).rejects.toMatchObject(refused);
    await expect(store.get(`text/${id}/1.txt`)).rejects.toMatchObject(refused);
    await expect(store.putIfAbsent(`text/${id}/1.txt`, bytes('x'))).rejects.toMatchObject(refused);
    await expect(store.append(`text/${id}/1.txt`, bytes('x'))).rejects.toMatchObject(refused);
    expect(fs.readdirSync(outside)).toEqual(['1.json']);
    expect(fs.readFileSync(path.join(outside, '1.json'), 'utf8')).toBe('secret');
  });

  it('sweeps the litter of a killed process of this machine, and leaves that of a living one', async () => {
    const root = newFolder();
    const dead = spawn(process.execPath, ['-e', '0']);
    await once(dead, 'exit');
    const host = os.hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');
    fs.mkdirSync(path.join(root, '.incoming'));
    fs.writeFileSync(path.join(root, '.incoming', `${host}.${dead.pid}.1.1`), 'half');
    fs.writeFileSync(path.join(root, '.incoming', `${host}.${process.pid}.1.1`), 'half');
    fs.writeFileSync(path.join(root, '.incoming', 'elsewhere.1.1.1'), 'half');
    await openFolderStore(root, { create: false });
    expect(fs.readdirSync(path.join(root, '.incoming')).sort()).toEqual(
      ['elsewhere.1.1.1', `${host}.${process.pid}.1.1`].sort(),
    );
  });

  it('lets one of four processes that write the same key at once win', async () => {
    const root = newFolder();
    const program = fileURLToPath(new URL('./programs/put.ts', import.meta.url));
    const writers = Array.from({ length: 4 }, (_, n) =>
      spawn(process.execPath, [program, root, `records/${id}/1.json`, `writer ${n}`], { stdio: 'pipe' }),
    );
    const answers = await Promise.all(
      writers.map(async (writer) => {
        let said = '';
        writer.stdout.on('data', (piece) => {
          said += piece;
        });
        await once(writer, 'close');
        return said.trim();
      }),
    );
    expect(answers.toSorted()).toEqual(['present', 'present', 'present', 'written']);
    expect(fs.readFileSync(path.join(root, 'records', id, '1.json'), 'utf8')).toBe(
      `writer ${answers.indexOf('written')}`.repeat(1000),
    );
  });
});

/** A file system of its own with room for next to nothing; needs the right to mount. */
const tiny = mountTiny();
afterAll(() => tiny && execFileSync('/usr/bin/umount', [tiny]));

describe.skipIf(tiny === null)('the folder store on a full disk (skipped where tmpfs cannot be mounted)', () => {
  it('says disk_full, leaves nothing behind, and works again once there is room', async () => {
    const root = tiny ?? '';
    const store = await openFolderStore(root, { create: true });
    const large = new Uint8Array(2 * 2 ** 20);
    await expect(store.putIfAbsent(`originals/${id}.pdf`, large)).rejects.toMatchObject({ code: 'disk_full' });
    expect(filesIn(root)).toEqual([]);
    expect(await store.putIfAbsent(`originals/${id}.pdf`, bytes('small'))).toBe('written');
  });
});

function mountTiny(): string | null {
  const folder = newFolder();
  try {
    execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}
