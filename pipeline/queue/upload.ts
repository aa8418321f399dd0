// Bytes from anywhere into an Original in a file of this machine: counted, hashed, and looked at from outside only.
import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { MinutebookError } from '../errors.ts';
import type { Original } from '../stage.ts';
import { storeFault } from '../store/faults.ts';

export interface Upload {
  readonly original: Original;
  /** Removes the file. */
  release(): Promise<void>;
}

/** Where in its first bytes a PDF must say that it is one; readers of PDF allow so much before it. */
const headerWithin = 1_024;
const header = '%PDF';

/** Characters of a name that are kept: more than any file system allows. */
const longestName = 255;

/**
 * Takes a stream to its end. Rejects with `limit` as soon as it has more than `mostBytes`, with `not_pdf` for what does
 * not begin like a PDF, with `bad_args` when the stream breaks off, and with `disk_full` or `store_unavailable` when it
 * cannot be written. Nothing is left behind then.
 */
export async function takeUpload(body: AsyncIterable<Uint8Array>, name: string, mostBytes: number): Promise<Upload> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-upload-'));
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const file = path.join(folder, 'upload.pdf');
    const { sha256, size } = await write(file, unbroken(body), mostBytes);
    return { original: { path: file, name: labelOf(name), sha256, size }, release };
  } catch (error) {
    await release();
    throw storeFault(error, 'Taking the upload');
  }
}

/** The last part of a name, whatever system it comes from: a label, never a path. */
export function labelOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.slice(0, longestName) || 'unnamed.pdf';
}

async function write(file: string, body: AsyncIterable<Uint8Array>, mostBytes: number) {
  const hash = createHash('sha256');
  let size = 0;
  let start = Buffer.alloc(0);
  await using handle = await open(file, 'wx');
  for await (const piece of body) {
    size += piece.length;
    if (size > mostBytes)
      throw new MinutebookError('limit', `The file is larger than fileBytes = ${mostBytes.toLocaleString('en')}.`);
    if (start.length < headerWithin) start = checkedStart(start, piece);
    hash.update(piece);
    await handle.writeFile(piece);
  }
  if (!start.includes(header)) throw notPdf(size);
  return { sha256: hash.digest('hex'), size };
}

/** What is no PDF is refused at its beginning, not after a gigabyte. */
function checkedStart(start: Buffer, piece: Uint8Array): Buffer<ArrayBuffer> {
  const longer = Buffer.concat([start, piece]).subarray(0, headerWithin);
  if (longer.length === headerWithin && !longer.includes(header)) throw notPdf(longer.length);
  return longer;
}

function notPdf(size: number): MinutebookError {
  return new MinutebookError('not_pdf', size === 0 ? 'The file is empty.' : 'The file does not begin like a PDF.');
}

async function* unbroken(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    if (error instanceof MinutebookError) throw error;
    throw new MinutebookError('bad_args', 'The upload broke off before its end.', { cause: error });
  }
}
