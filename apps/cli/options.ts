// Options that several commands share.
import { Option } from 'commander';

/** Where records are kept unless the user says otherwise. */
export const storeOption = (): Option =>
  new Option('--store <place>', 'folder of the store, or s3://bucket/prefix').default('./minutes-store');

export const strictOption = (): Option => new Option('--strict', 'exit with 8 when a document was read only partly');
