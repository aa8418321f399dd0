// The address of a store, as a user writes it, into the store.
import { openFolderStore } from './folder.ts';
import { openForgetfulStore } from './forgetful.ts';
import type { Store } from './store.ts';

/** Opens the store at an address: a folder, or null for one that keeps nothing. Rejects as `openFolderStore` does. */
export async function openStore(address: string | null, options: { create: boolean }): Promise<Store> {
  return address === null ? openForgetfulStore() : openFolderStore(address, options);
}
