// Processes of this machine into the seconds of processor time that they have taken so far (Linux).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Of some processes together, with what their ended children took. One that is gone counts nothing. */
export function processorSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / ticksPerSecond;
}

/** Of the whole machine, whoever took it. */
export function machineSeconds(): number {
  const [, ...ticks] = (fs.readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number);
  const [user = 0, nice = 0, system = 0, , , hard = 0, soft = 0] = ticks;
  return (user + nice + system + hard + soft) / ticksPerSecond;
}

/** Fields 14 to 17 of `/proc/<pid>/stat`: user and system time, own and of children that ended. */
function ticksOf(pid: number): number {
  const fields = statOf(pid)
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
}

function statOf(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    if (Object(error).code === 'ENOENT' || Object(error).code === 'ESRCH') return '';
    throw error;
  }
}
