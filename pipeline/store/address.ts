// The address of a store, as a user writes it, into the store.
import { demandS3 } from '../services.ts';
import { openFolderStore } from './folder.ts';
import { openForgetfulStore } from './forgetful.ts';
import { openS3Store } from './s3.ts';
import { isS3Address } from './s3-address.ts';
import type { Store } from './store.ts';

/**
 * Opens the store at an address: `s3://bucket/prefix`, a folder, or null for one that keeps nothing. Rejects as
 * `openFolderStore` and `openS3Store` do, and with `bad_args` when no S3 server is configured.
 */
export async function openStore(address: string | null, options: { create: boolean }): Promise<Store> {
  if (address === null) return openForgetfulStore();
  return isS3Address(address) ? openS3Store(address, await demandS3(), options) : openFolderStore(address, options);
}
