// Pieces of text into one file, written in large blocks so that no more than one is in memory.
import { type FileHandle, open } from 'node:fs/promises';
import { exportLimits } from '../limits.ts';

export interface TextFile {
  /** Adds text; resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** Bytes written and gathered so far. */
  size(): number;
  /** Writes the rest and flushes it to the disk. */
  close(): Promise<void>;
  /** Closes it as it is, if it is open still. */
  abandon(): Promise<void>;
}

/** Makes a new file; it must not be there yet. */
export async function openTextFile(file: string): Promise<TextFile> {
  const handle = await open(file, 'wx');
  let gathered = '';
  let size = 0;
  let isOpen = true;
  const abandon = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  const flush = async (): Promise<void> => {
    const block = gathered;
    gathered = '';
    await writeAll(handle, Buffer.from(block));
  };
  return {
    async write(text) {
      gathered += text;
      size += Buffer.byteLength(text);
      if (gathered.length >= exportLimits.bufferedCharacters) await flush();
    },
    size: () => size,
    async close() {
      try {
        await flush();
        await handle.sync();
      } finally {
        await abandon();
      }
    },
    abandon,
  };
}

async function writeAll(handle: FileHandle, block: Uint8Array): Promise<void> {
  for (let written = 0; written < block.length; )
    written += (await handle.write(block, written, block.length - written)).bytesWritten;
}
