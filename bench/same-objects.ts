// Two stores into the word whether they hold the same objects, byte by byte; run logs, which alone know times, aside.
//
//   node bench/same-objects.ts s3://minutes ./store
import { createHash } from 'node:crypto';
import { openStore } from '../pipeline/store/address.ts';
import type { Store } from '../pipeline/store/store.ts';

const [one = '', other = ''] = process.argv.slice(2);

async function digests(address: string): Promise<Map<string, string>> {
  const store = await openStore(address, { create: false });
  const found = new Map<string, string>();
  for await (const { key } of store.list('')) if (!key.startsWith('runs/')) found.set(key, await digest(store, key));
  return found;
}

async function digest(store: Store, key: string): Promise<string> {
  return createHash('sha256')
    .update((await store.get(key)) ?? '')
    .digest('hex');
}

const [here, there] = await Promise.all([digests(one), digests(other)]);
const keys = [...new Set([...here.keys(), ...there.keys()])].sort();
const different = keys.filter((key) => here.get(key) !== there.get(key));
const rooms = Map.groupBy(keys, (key) => key.split('/')[0] ?? '');
console.log([...rooms].map(([room, members]) => `${members.length} ${room}`).join(', '));
for (const key of different) console.log(`differs: ${key}`);
console.log(different.length === 0 ? 'the same, byte by byte' : `${different.length} of ${keys.length} differ`);
if (different.length > 0) process.exitCode = 1;
