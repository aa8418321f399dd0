// What the store holds of one document into its rows.
import { createHash } from 'node:crypto';
import { errorTable, MinutebookError } from '../../pipeline/errors.ts';
import { parseStored } from '../../pipeline/results.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { type Failure, failure } from '../../schemas/failure.ts';
import { type MinutesRecord, minutesRecord } from '../../schemas/record.ts';
import type { Inputs } from './inventory.ts';
import { failureRow, unreadRow } from './rows/document-rows.ts';
import { type DocumentRows, noRows, recordRows } from './rows/record-rows.ts';
import type { FailureRow } from './tables/documents.ts';

/**
 * The rows of a document. One damaged record costs itself, not the catalogue: such a document stands there as failed
 * with the code `store_corrupt`.
 */
export async function rowsOf(store: Store, inputs: Inputs): Promise<DocumentRows> {
  const failures = await failureRows(store, inputs);
  if (inputs.record === null) {
    const failed = inputs.failure && (await storedFailure(store, inputs.failure.key));
    return { ...noRows, documents: [unreadRow(inputs.id, inputs.originalSize, failed)], failures };
  }
  const bytes = await store.get(inputs.record.key);
  if (bytes === null) return damagedRows(inputs, 'The record went away while the catalogue was made.');
  const record = recordIn(bytes);
  if (record === null) return damagedRows(inputs, 'The stored record does not fit its schema.');
  if (record.id !== inputs.id) return damagedRows(inputs, 'The stored record is that of another document.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...recordRows(record, inputs.record.version, sha256), failures };
}

/** The rows of a document whose record cannot be used. */
export function damagedRows({ id, originalSize, record }: Inputs, message: string): DocumentRows {
  const { advice } = errorTable.store_corrupt;
  const fault = { id, code: 'store_corrupt', message, advice, stage: 'catalogue', attempts: 1 } as const;
  return {
    ...noRows,
    documents: [unreadRow(id, originalSize, { file: { name: `${id}.pdf`, size: originalSize } })],
    failures: [failureRow({ ...fault, pipelineVersion: '' }, record?.version ?? '')],
  };
}

async function failureRows(store: Store, { failure: input }: Inputs): Promise<FailureRow[]> {
  const found = input && (await storedFailure(store, input.key));
  return found === null ? [] : [failureRow(found, input?.version ?? '')];
}

async function storedFailure(store: Store, key: string): Promise<Failure | null> {
  const bytes = await store.get(key);
  return bytes && parsed(() => parseStored(failure, bytes, 'failure'));
}

function recordIn(bytes: Uint8Array): MinutesRecord | null {
  return parsed(() => parseStored(minutesRecord, bytes, 'record'));
}

function parsed<Result>(parse: () => Result): Result | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof MinutebookError && error.code === 'store_corrupt') return null;
    throw error;
  }
}
