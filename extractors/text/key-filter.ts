// Word keys → a few bits that say quickly that a key is none of them: most words of a text are asked about in vain.

/** Bits set where a key has its hash; so small that it stays at hand. */
export type KeyFilter = Int32Array;

/** Given keys (see word-keys.ts), about how many they are and how many bits each shall have, returns their filter. */
export function keyFilter(keys: Iterable<number>, count: number, bitsPerKey: number): KeyFilter {
  const filter = new Int32Array(2 ** Math.ceil(Math.log2((count * bitsPerKey) / 32 + 1)));
  for (const key of keys) {
    const hash = hashOf(key);
    const word = (hash >>> 5) & (filter.length - 1);
    filter[word] = (filter[word] ?? 0) | (1 << (hash & 31));
  }
  return filter;
}

/** False where the key is surely none of them. */
export function mayHave(filter: KeyFilter, key: number): boolean {
  const hash = hashOf(key);
  return (((filter[(hash >>> 5) & (filter.length - 1)] ?? 0) >>> (hash & 31)) & 1) === 1;
}

/** Multiplies by the golden ratio of 32 bits, as Knuth does, and takes the upper bits. */
export function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 8;
}

/** Keys that are asked about at every word of a text. */
export interface KeySet {
  readonly filter: KeyFilter;
  readonly keys: ReadonlySet<number>;
}

/** Bits a key of a set. */
const bitsOfSet = 16;

export function keySet(keys: ReadonlySet<number>): KeySet {
  return { filter: keyFilter(keys, keys.size, bitsOfSet), keys };
}

export function isAmong({ filter, keys }: KeySet, key: number): boolean {
  return mayHave(filter, key) && keys.has(key);
}
