// What every store must do, to be run against each implementation.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../pipeline/store/store.ts';

const id = 'a'.repeat(64);
const other = 'b'.repeat(64);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (found: Uint8Array | null): string | null => found && new TextDecoder().decode(found);

async function* pieces(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const piece of texts) yield bytes(piece);
}

async function* breaking(): AsyncIterable<Uint8Array> {
  yield bytes('half a ');
  throw new Error('the cable was pulled');
}

/** Runs the suite; `open` gives a new, empty store for each test. */
export function storeConformance(name: string, open: () => Promise<Store>): void {
  describe(`the ${name} store`, () => {
    it('gives back the bytes that were put', async () => {
      const store = await open();
      expect(await store.putIfAbsent(`originals/${id}.pdf`, bytes('%PDF'))).toBe('written');
      expect(text(await store.get(`originals/${id}.pdf`))).toBe('%PDF');
    });

    it('joins the pieces of a stream', async () => {
      const store = await open();
      expect(await store.putIfAbsent(`originals/${id}.pdf`, pieces('one ', 'two ', 'three'))).toBe('written');
      const found: string[] = [];
      for await (const piece of (await store.open(`originals/${id}.pdf`)) ?? []) found.push(text(piece) ?? '');
      expect(found.join('')).toBe('one two three');
    });

    it('keeps the first of two different bodies', async () => {
      const store = await open();
      await store.putIfAbsent(`records/${id}/1.json`, bytes('first'));
      expect(await store.putIfAbsent(`records/${id}/1.json`, bytes('second'))).toBe('present');
      expect(text(await store.get(`records/${id}/1.json`))).toBe('first');
    });

    it('lets exactly one of twenty writers at once win, and keeps its body whole', async () => {
      const store = await open();
      const bodies = Array.from({ length: 20 }, (_, n) => `${n} `.repeat(10_000));
      const answers = await Promise.all(bodies.map((body) => store.putIfAbsent(`records/${id}/1.json`, pieces(body))));
      expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
      expect(bodies[answers.indexOf('written')]).toBe(text(await store.get(`records/${id}/1.json`)));
    });

    it('has nothing of a body whose stream broke, and takes a whole one later', async () => {
      const store = await open();
      await expect(store.putIfAbsent(`originals/${id}.pdf`, breaking())).rejects.toThrow();
      expect(await store.get(`originals/${id}.pdf`)).toBeNull();
      expect(await store.putIfAbsent(`originals/${id}.pdf`, bytes('whole'))).toBe('written');
    });

    it('says null for what is not there', async () => {
      const store = await open();
      expect(await store.get(`records/${id}/1.json`)).toBeNull();
      expect(await store.open(`records/${id}/1.json`)).toBeNull();
      expect(await store.stat(`records/${id}/1.json`)).toBeNull();
    });

    it('knows the size of an object', async () => {
      const store = await open();
      await store.putIfAbsent(`text/${id}/1.txt`, bytes('dagsorden'));
      expect(await store.stat(`text/${id}/1.txt`)).toEqual({ key: `text/${id}/1.txt`, size: 9 });
    });

    it('holds an empty object', async () => {
      const store = await open();
      await store.putIfAbsent(`text/${id}/1.txt`, bytes(''));
      expect(await store.stat(`text/${id}/1.txt`)).toEqual({ key: `text/${id}/1.txt`, size: 0 });
      expect(text(await store.get(`text/${id}/1.txt`))).toBe('');
    });

    it('lists what begins with a prefix, in the order of keys', async () => {
      const store = await open();
      for (const key of [`records/${other}/2.json`, `records/${id}/2.json`, `records/${id}/1.json`, `text/${id}/1.txt`])
        await store.putIfAbsent(key, bytes('x'));
      const keysOf = async (prefix: string) => (await Array.fromAsync(store.list(prefix))).map(({ key }) => key);
      expect(await keysOf('records/')).toEqual([
        `records/${id}/1.json`,
        `records/${id}/2.json`,
        `records/${other}/2.json`,
      ]);
      expect(await keysOf('records/bb')).toEqual([`records/${other}/2.json`]);
      expect(await keysOf(`records/${id}/1`)).toEqual([`records/${id}/1.json`]);
      expect(await keysOf('failures/')).toEqual([]);
      expect(await keysOf('')).toHaveLength(4);
    });

    it('forgets what is deleted, and does not mind deleting nothing', async () => {
      const store = await open();
      await store.putIfAbsent(`failures/${id}/1.json`, bytes('x'));
      await store.delete(`failures/${id}/1.json`);
      await store.delete(`failures/${id}/1.json`);
      expect(await store.get(`failures/${id}/1.json`)).toBeNull();
    });

    it('adds lines to a run log', async () => {
      const store = await open();
      await store.append('runs/20250101T000000Z-abcdef.ndjson', bytes('one\n'));
      await store.append('runs/20250101T000000Z-abcdef.ndjson', bytes('two\n'));
      expect(text(await store.get('runs/20250101T000000Z-abcdef.ndjson'))).toBe('one\ntwo\n');
    });

    it.each([
      '',
      'x',
      '../x',
      'records/../../x',
      '/etc/passwd',
      'records//x',
      'records/.hidden',
      'a\\b/c',
      'a/b\0',
      'a/b\n',
      `a/${'x'.repeat(201)}`,
      'a/b/c/d/e/f',
    ])('refuses the key %j as bad_args', async (key) => {
      const store = await open();
      await expect(store.putIfAbsent(key, bytes('x'))).rejects.toMatchObject({ code: 'bad_args' });
      await expect(store.get(key)).rejects.toMatchObject({ code: 'bad_args' });
      await expect(store.stat(key)).rejects.toMatchObject({ code: 'bad_args' });
      await expect(store.delete(key)).rejects.toMatchObject({ code: 'bad_args' });
      await expect(store.append(key, bytes('x'))).rejects.toMatchObject({ code: 'bad_args' });
    });

    it('brings a megabyte through unchanged', async () => {
      const store = await open();
      const body = createHash('sha512').update('seed').digest();
      const large = Buffer.concat(Array.from({ length: 16_384 }, (_, n) => Buffer.from(body.map((byte) => byte ^ n))));
      await store.putIfAbsent(`originals/${id}.pdf`, large);
      expect(Buffer.compare((await store.get(`originals/${id}.pdf`)) ?? new Uint8Array(), large)).toBe(0);
    });
  });
}
