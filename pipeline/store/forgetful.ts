// Objects into nothing: the store of `extract`, whose results are handed over instead of kept.
import { checkKey } from './keys.ts';
import type { Store } from './store.ts';

/** A store that takes everything, starts no stream, and never has anything. */
export function openForgetfulStore(): Store {
  return {
    place: 'nowhere',
    async putIfAbsent(key) {
      checkKey(key);
      return 'written';
    },
    get: async () => null,
    open: async () => null,
    stat: async () => null,
    async *list() {},
    delete: async () => undefined,
    append: async () => undefined,
    filePath: () => null,
  };
}
