// A body of unknown length into one whose length and digest are known: small ones in memory, large ones in a file.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** A body that can be sent as often as it takes. */
export interface Spooled {
  /** In bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** From its beginning, each time. */
  content(): Buffer | Readable;
  /** Away with the file, if there is one. */
  release(): Promise<void>;
}

/** Takes a stream to its end; if its stream breaks, nothing is left of it. `inMemory`: bytes that are held at most. */
export async function spool(body: AsyncIterable<Uint8Array>, inMemory: number): Promise<Spooled> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const rest = body[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    pieces.push(next.value);
    size += next.value.length;
    if (size > inMemory) return inFile(pieces, { [Symbol.asyncIterator]: () => rest });
  }
  return inHand(pieces);
}

/** A body that is in memory already. */
export function inHand(pieces: readonly Uint8Array[]): Spooled {
  const bytes = Buffer.concat(pieces);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { size: bytes.length, sha256, content: () => bytes, release: async () => undefined };
}

async function inFile(begun: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-spool-'));
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const file = path.join(folder, 'body');
    const { size, sha256 } = await write(file, begun, rest);
    return { size, sha256, content: () => createReadStream(file), release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function write(file: string, begun: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  let size = 0;
  await using handle = await open(file, 'wx');
  const add = async (piece: Uint8Array): Promise<void> => {
    hash.update(piece);
    size += piece.length;
    await handle.writeFile(piece);
  };
  for (const piece of begun) await add(piece);
  for await (const piece of rest) await add(piece);
  return { size, sha256: hash.digest('hex') };
}
