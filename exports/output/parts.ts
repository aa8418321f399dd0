// Entries into numbered files of bounded size, each of which can be sent to a server as it is.
import { exportLimits } from '../limits.ts';
import type { OutFolder } from './out-folder.ts';
import type { TextFile } from './text-file.ts';

export interface Parts {
  /** Adds an entry, which is never split: `bulk-00001.ndjson`, `bulk-00002.ndjson` … */
  write(entry: string): Promise<void>;
  finish(): Promise<void>;
}

/** Digits of the number of a part. */
const numberDigits = 5;

/** An empty export has one empty part, so that scripts need not look whether there is one. */
export function openParts(folder: OutFolder, name: string, extension: string): Parts {
  let number = 0;
  let part: TextFile | null = null;
  const next = async (): Promise<TextFile> => {
    await part?.close();
    number += 1;
    part = await folder.file(`${name}-${String(number).padStart(numberDigits, '0')}.${extension}`);
    return part;
  };
  return {
    async write(entry) {
      const room = part !== null && part.size() + Buffer.byteLength(entry) <= exportLimits.feedPartBytes;
      const file = part !== null && room ? part : await next();
      await file.write(entry);
    },
    async finish() {
      await (part ?? (await next())).close();
    },
  };
}
