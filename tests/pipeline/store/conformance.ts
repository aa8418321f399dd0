// What every store must do, to be run against each implementation.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../pipeline/store/store.ts';

const id = 'a'.repeat(64);
const other = 'b'.repeat(64);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (found: Uint8Array | null): string | null => found && new TextDecoder().decode(found);

const originalOf = (content: string | Uint8Array): string =>
  `originals/${createHash('sha256').update(content).digest('hex')}.pdf`;

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
      expect(await store.putIfAbsent(originalOf('%PDF'), bytes('%PDF'))).toBe('written');
      expect(text(await store.get(originalOf('%PDF')))).toBe('%PDF');
    });

    it('joins the pieces of a stream', async () => {
      const store = await open();
      const key = originalOf('one two three');
      expect(await store.putIfAbsent(key, pieces('one ', 'two ', 'three'))).toBe('written');
      const found: string[] = [];
      for await (const piece of (await store.open(key)) ?? []) found.push(text(piece) ?? '');
      expect(found.join('')).toBe('one two three');
    });

    it('keeps the first of two different bodies', async () => {
      const store = await open();
      await store.putIfAbsent(`records/${id}/1.json`, bytes('first'));
      expect(await store.putIfAbsent(`records/${id}/1.json`, bytes('second'))).toBe('present');
      expect(text(await store.get(`records/${id}/1.json`))).toBe('first');
    });

    it('lets exactly one of fifty writers at once win, and keeps its body whole', async () => {
      const store = await open();
      const bodies = Array.from({ length: 50 }, (_, n) => `${n} `.repeat(10_000));
      const answers = await Promise.all(bodies.map((body) => store.putIfAbsent(`records/${id}/1.json`, pieces(body))));
      expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
      expect(bodies[answers.indexOf('written')]).toBe(text(await store.get(`records/${id}/1.json`)));
    });

    it('has nothing of a body whose stream broke, and takes a whole one later', async () => {
      const store = await open();
      await expect(store.putIfAbsent(originalOf('whole'), breaking())).rejects.toThrow();
      expect(await store.get(originalOf('whole'))).toBeNull();
      expect(await store.putIfAbsent(originalOf('whole'), bytes('whole'))).toBe('written');
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
      await store.putIfAbsent(originalOf(large), large);
      expect(Buffer.compare((await store.get(originalOf(large))) ?? new Uint8Array(), large)).toBe(0);
    });

    it('brings a stream of twelve megabytes through unchanged', async () => {
      const store = await open();
      const piece = Buffer.alloc(2 ** 20, 'minutes ');
      const stream = async function* (): AsyncIterable<Uint8Array> {
        for (let number = 0; number < 12; number += 1) yield Buffer.concat([piece, Buffer.from([number])]);
      };
      const hash = createHash('sha256');
      for await (const part of stream()) hash.update(part);
      const key = `originals/${hash.digest('hex')}.pdf`;
      expect(await store.putIfAbsent(key, stream())).toBe('written');
      expect(await store.stat(key)).toEqual({ key, size: 12 * (2 ** 20 + 1) });
      // Reading it compares the bytes with the key.
      let size = 0;
      for await (const part of (await store.open(key)) ?? []) size += part.length;
      expect(size).toBe(12 * (2 ** 20 + 1));
    });

    it('says store_corrupt for an original that is not the one its key names, in whole and in pieces', async () => {
      const store = await open();
      await store.putIfAbsent(originalOf('the minutes'), bytes('other minutes'));
      await expect(store.get(originalOf('the minutes'))).rejects.toMatchObject({ code: 'store_corrupt' });
      const readOn = async (): Promise<void> => {
        for await (const piece of (await store.open(originalOf('the minutes'))) ?? []) text(piece);
      };
      await expect(readOn()).rejects.toMatchObject({ code: 'store_corrupt' });
    });

    it('begins no stream for what is there already', async () => {
      const store = await open();
      await store.putIfAbsent(`text/${id}/1.txt`, bytes('first'));
      expect(await store.putIfAbsent(`text/${id}/1.txt`, breaking())).toBe('present');
    });

    it('takes bytes that are made when they are wanted, of several makers those of one', async () => {
      const store = await open();
      const key = `pages/${id}/1.json.gz`;
      const makers = ['one', 'two', 'three'].map((made) => store.putIfAbsent(key, async () => bytes(made)));
      const answers = await Promise.all(makers);
      expect(answers.toSorted()).toEqual(['present', 'present', 'written']);
      expect(text(await store.get(key))).toBe(['one', 'two', 'three'][answers.indexOf('written')]);
    });

    it('lists a run log as one object, whatever lies behind it', async () => {
      const store = await open();
      await store.append('runs/20250101T000000Z-abcdef.ndjson', bytes('one\n'));
      await store.append('runs/20250102T000000Z-abcdef.ndjson', bytes('second\n'));
      await store.append('runs/20250101T000000Z-abcdef.ndjson', bytes('two\n'));
      expect(await Array.fromAsync(store.list('runs/'))).toEqual([
        { key: 'runs/20250101T000000Z-abcdef.ndjson', size: 8 },
        { key: 'runs/20250102T000000Z-abcdef.ndjson', size: 7 },
      ]);
    });
  });
}
