// Objects into a map: a store for tests, and for results that nobody keeps.
import { checkBytes, checksumOfKey } from './checked-pieces.ts';
import { checkKey } from './keys.ts';
import type { Body, Store } from './store.ts';

/** An empty store in memory. */
export function openMemoryStore(): Store {
  const objects = new Map<string, Uint8Array>();
  const found = (key: string): Uint8Array | undefined => {
    checkKey(key);
    return objects.get(key);
  };
  return {
    place: 'memory',
    async putIfAbsent(key, body) {
      if (found(key) !== undefined) return 'present';
      const bytes = await gathered(body);
      if (objects.has(key)) return 'present';
      objects.set(key, bytes);
      return 'written';
    },
    get: async (key) => intact(found(key), key),
    async open(key) {
      const bytes = intact(found(key), key);
      return bytes && once(bytes);
    },
    async stat(key) {
      const bytes = found(key);
      return bytes === undefined ? null : { key, size: bytes.length };
    },
    async *list(prefix) {
      const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
      for (const key of keys) yield { key, size: objects.get(key)?.length ?? 0 };
    },
    async delete(key) {
      checkKey(key);
      objects.delete(key);
    },
    async append(key, bytes) {
      objects.set(key, Buffer.concat([found(key) ?? new Uint8Array(), bytes]));
    },
    filePath: () => null,
  };
}

function intact(bytes: Uint8Array | undefined, key: string): Uint8Array | null {
  const checksum = checksumOfKey(key);
  if (bytes === undefined) return null;
  return checksum === null ? bytes.slice() : checkBytes(bytes.slice(), checksum, key);
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function gathered(body: Body): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body.slice();
  if (typeof body === 'function') return body();
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
