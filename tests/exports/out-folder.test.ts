import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportStore } from '../../exports/export.ts';
import type { ExportFormat } from '../../exports/format.ts';
import { openOutFolder } from '../../exports/output/out-folder.ts';
import { emptyFolder, exported, selection } from './exporting.ts';
import { inventedRecord, storeOf } from './invented.ts';

async function write(place: string, content: string): Promise<void> {
  const folder = await openOutFolder(place);
  await folder.put('a/b.txt', content);
  await folder.commit({ format: 'test' });
}

const order = { selection, settings: { baseUrl: 'https://example.org/' }, onDocument: () => undefined };
const never = new AbortController().signal;

/** A format that gives up in the middle. */
const failing = (error: Error): ExportFormat => ({
  name: 'failing',
  summary: '',
  publicByDefault: false,
  async open(folder) {
    const file = await folder.file('half.txt');
    return {
      async add() {
        await file.write('half');
        throw error;
      },
      remove: async () => undefined,
      finish: async () => undefined,
    };
  },
});

describe('the folder of an export', () => {
  it('is there when all of it is written, and then takes the place of the one before', async () => {
    const place = path.join(emptyFolder(), 'deep', 'out');
    const folder = await openOutFolder(place);
    await folder.put('a/b.txt', 'first');
    expect(fs.existsSync(place)).toBe(false);
    await folder.commit({ format: 'test' });
    expect(fs.readFileSync(path.join(place, 'a', 'b.txt'), 'utf8')).toBe('first');
    await write(place, 'second');
    expect(fs.readFileSync(path.join(place, 'a', 'b.txt'), 'utf8')).toBe('second');
    expect(fs.readdirSync(path.dirname(place))).toEqual(['out']);
  });

  it('is not made where something else is', async () => {
    const place = emptyFolder();
    fs.writeFileSync(path.join(place, 'letter.txt'), 'mine');
    await expect(openOutFolder(place)).rejects.toMatchObject({ code: 'bad_args' });
    await expect(openOutFolder(path.join(place, 'letter.txt'))).rejects.toMatchObject({ code: 'bad_args' });
    fs.symlinkSync(emptyFolder(), path.join(place, 'elsewhere'));
    await expect(openOutFolder(path.join(place, 'elsewhere'))).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(fs.readdirSync(place).sort()).toEqual(['elsewhere', 'letter.txt']);
  });

  it.each([
    ['the disk is full', Object.assign(new Error('no space'), { code: 'ENOSPC' }), 'disk_full'],
    ['the format breaks', new TypeError('oops'), 'internal'],
  ])('stays as it was when %s in the middle', async (_, error, code) => {
    const place = path.join(emptyFolder(), 'out');
    await write(place, 'before');
    const store = await storeOf([inventedRecord('a')]);
    const run = exportStore({ ...order, store, out: place, format: failing(error), signal: never });
    await expect(run).rejects.toMatchObject({ code });
    expect(fs.readFileSync(path.join(place, 'a', 'b.txt'), 'utf8')).toBe('before');
    expect(fs.readdirSync(path.dirname(place))).toEqual(['out']);
  });

  it('stays as it was when the user interrupts', async () => {
    const place = path.join(emptyFolder(), 'out');
    await write(place, 'before');
    const store = await storeOf([inventedRecord('a')]);
    const run = exportStore({ ...order, store, out: place, format: failing(new Error()), signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(fs.readdirSync(path.dirname(place))).toEqual(['out']);
  });

  it('has the same bytes for the same store and choices', async () => {
    const store = await storeOf([inventedRecord('a'), inventedRecord('b')]);
    for (const format of ['csv', 'parquet', 'ndjson', 'opensearch', 'popolo', 'akoma-ntoso', 'oparl']) {
      const [one, other] = [await exported(store, format), await exported(store, format)];
      expect([...one.files].map(([name, bytes]) => [name, bytes.toString('base64')])).toEqual(
        [...other.files].map(([name, bytes]) => [name, bytes.toString('base64')]),
      );
    }
  });
});
