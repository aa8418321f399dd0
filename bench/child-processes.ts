// This process into those that it has started, and what they hold and take (Linux).
import { readdirSync, readFileSync } from 'node:fs';
import { processorSeconds } from './processor-time.ts';

/** Ids of its children, their children, and so on. */
function descendants(of: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((entry) => /^\d{1,9}$/.test(entry))
      .map((id) => [Number(id), Number(/^PPid:\s{1,8}(\d{1,9})$/m.exec(statusOf(Number(id)))?.[1] ?? 0)]),
  );
  const below = (id: number): number[] =>
    [...parents].flatMap(([child, parent]) => (parent === id ? [child, ...below(child)] : []));
  return below(of);
}

/** Bytes that each of them holds. */
export function heldMemory(): number[] {
  return descendants(process.pid).map((id) => Number(/^VmRSS:\s{1,8}(\d{1,12})/m.exec(statusOf(id))?.[1] ?? 0) * 1024);
}

/** Seconds of processor time that this process and all of them have taken so far, those that ended included. */
export function takenSeconds(): number {
  return processorSeconds([process.pid, ...descendants(process.pid)]);
}

/** A process that ends while we look has no status any more. */
function statusOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch (error) {
    if (Object(error).code === 'ENOENT' || Object(error).code === 'ESRCH') return '';
    throw error;
  }
}
