// A process id into the memory it holds, asked for again and again while it works.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface MemoryWatch {
  /** Most bytes held at any time we looked. */
  peak(): number;
  stop(): void;
}

/** Milliseconds; a bomb fills a gigabyte in about a second. */
const interval = { linux: 100, elsewhere: 1_000 };

/** Looks at once and then regularly, and says so when more than `most` bytes are held. */
export function watchMemory(pid: number, most: number, exceeded: () => void): MemoryWatch {
  const linux = process.platform === 'linux';
  let peak = 0;
  const look = async (): Promise<void> => {
    const held = await (linux ? residentLinux(pid) : residentElsewhere(pid));
    peak = Math.max(peak, held);
    if (held > most) exceeded();
  };
  const timer = setInterval(look, linux ? interval.linux : interval.elsewhere);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}

const pageBytes = 4_096;

/** Second number of `/proc/PID/statm`: resident pages. A process that has just ended holds nothing. */
async function residentLinux(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * pageBytes;
}

/** `ps` counts in kibibytes. */
async function residentElsewhere(pid: number): Promise<number> {
  const asked = promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  return Number(stdout.trim() || 0) * 1024;
}
