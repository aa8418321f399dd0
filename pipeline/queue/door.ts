// Bytes at the door into an original in the store, a line in the log of its batch, and a receipt; what is new goes on.
import type { Failure } from '../../schemas/failure.ts';
import type { Build } from '../build.ts';
import { MinutebookError } from '../errors.ts';
import { identify, keepOriginal } from '../originals.ts';
import { faultOf } from '../result.ts';
import { storedFailure, storedRecord } from '../results.ts';
import type { RunLog } from '../run-log.ts';
import type { Original } from '../stage.ts';
import { keys } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { type Summary, summarise } from '../summary.ts';
import type { BatchLogs } from './batch-logs.ts';
import type { Priority } from './jobs.ts';
import { labelOf, takeUpload } from './upload.ts';

/** What somebody gets for a document: the same bytes give the same id, however often they come. */
export interface Receipt {
  /** SHA-256 of the bytes. */
  readonly id: string;
  readonly name: string;
  /** `queued`: it will be read. `known`: it has a record already. `failed`: it was tried before, and failed. */
  readonly status: 'queued' | 'known' | 'failed';
  /** The batch whose log knows its name. */
  readonly batch: string;
}

export interface AcceptOptions {
  readonly priority: Priority;
  /** From `openBatch`; left out, it belongs to the run of this intake. */
  readonly batch?: string;
}

export interface Door {
  /**
   * Takes an upload. Rejects with `not_pdf`, `limit` or `bad_args` (broken off) for the upload, with
   * `store_unavailable`, `disk_full` or `queue_unavailable` for the world.
   */
  accept(body: AsyncIterable<Uint8Array>, name: string, options: AcceptOptions): Promise<Receipt>;
  /** Takes a file of this machine. Rejects as `accept` does; `bad_args` when it cannot be read. */
  acceptFile(path: string, name: string, options: AcceptOptions): Promise<Receipt>;
}

/** How a document stands that has come to its end. */
export type EndedStanding =
  | { readonly id: string; readonly status: 'read' | 'partly-read'; readonly name: string; readonly summary: Summary }
  | { readonly id: string; readonly status: 'failed'; readonly name: string; readonly failure: Failure };

/** A document whose bytes and name are safe in the store, and that has no result yet. */
export interface NewDocument {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly batch: string;
  readonly priority: Priority;
}

export interface DoorOptions {
  readonly store: Store;
  readonly build: Build;
  readonly logs: BatchLogs;
  /** Of one document. */
  readonly mostBytes: number;
  /** Sees to it that it will be read. */
  goOn(document: NewDocument): void | Promise<void>;
}

/** Opens the door. */
export function openDoor(door: DoorOptions): Door {
  const { logs, mostBytes } = door;
  return {
    async accept(body, name, options) {
      const log = await logs.of(options.batch);
      const upload = await refusing(name, log, () => takeUpload(body, name, mostBytes));
      return admit(door, upload.original, name, options, log).finally(upload.release);
    },
    async acceptFile(path, name, options) {
      const log = await logs.of(options.batch);
      const original = await refusing(path, log, () => identify(path, labelOf(name), mostBytes));
      return admit(door, original, path, options, log);
    },
  };
}

/** What is not taken is told in the log, too. */
async function refusing<T>(path: string, log: RunLog, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = faultOf(error, 'intake');
    if (error instanceof MinutebookError) log.write({ event: 'refused', path, code, message });
    throw error;
  }
}

/** Bytes first, then the name, then the work: whatever breaks in between, the document is found again. */
async function admit(
  { store, build, goOn }: DoorOptions,
  original: Original,
  path: string,
  { priority }: AcceptOptions,
  log: RunLog,
): Promise<Receipt> {
  const { sha256: id, name, size } = original;
  await keepOriginal(store, original);
  log.write({ event: 'taken', id, name, path, size, duplicateOf: null });
  await log.flush();
  const receipt = { id, name, batch: log.runId };
  if (await store.stat(keys.record(id, build.version))) return { ...receipt, status: 'known' };
  if (await store.stat(keys.failure(id, build.version))) return { ...receipt, status: 'failed' };
  await goOn({ id, name, size, batch: log.runId, priority });
  return { ...receipt, status: 'queued' };
}

/** How a document stands that has come to its end for a version; null for all others. */
export async function endedStanding(store: Store, id: string, version: string): Promise<EndedStanding | null> {
  const record = await storedRecord(store, id, version);
  if (record !== null) {
    const summary = summarise(record);
    return { id, status: summary.status, name: record.file.name, summary };
  }
  const failure = await storedFailure(store, id, version);
  return failure && { id, status: 'failed', name: failure.file.name, failure };
}
