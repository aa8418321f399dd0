// A process that makes and drops much into one whose memory stays small.
import { setFlagsFromString } from 'node:v8';

/**
 * Holds V8's space for new objects at its first size, and lets the rest of the heap grow by a third of what is in use
 * before it is cleaned, not by up to four times. By default the first doubles up to 48 MB and more while much is made and
 * thrown away, and the rest grows with it, though no more is in use. For a process whose one job is an export.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=33');
}
