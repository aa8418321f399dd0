// This machine into what it offers a run: cores, memory, disk, and how many documents it should read at a time.
import { statfs } from 'node:fs/promises';
import os from 'node:os';
import { crewLimits } from './crew-limits.ts';
import { readLimits } from './limits.ts';
import { storeFault } from './store/faults.ts';

/** Bytes that stay free for the system and for everything else on the machine. */
const keptFree = 2 ** 30;

/** What a worker holds at its heaviest with its reader, in bytes; most documents need a tenth of it. */
const heaviestWorker = readLimits.memoryBytes + crewLimits.heapMegabytes * 2 ** 20;

export interface Machine {
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly freeMemory: number;
  /** One per core, fewer where all of them at their heaviest would not fit into memory. */
  readonly suggestedJobs: number;
}

export function describeMachine(): Machine {
  const cores = os.availableParallelism();
  const memory = os.totalmem();
  const fitting = Math.floor((memory - keptFree) / heaviestWorker);
  return { cores, memory, freeMemory: os.freemem(), suggestedJobs: Math.max(1, Math.min(cores, fitting)) };
}

/** Bytes that a user may still write to the disk of a folder. */
export async function freeSpace(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    throw storeFault(error, `Looking up the free space of ${folder}`);
  }
}
