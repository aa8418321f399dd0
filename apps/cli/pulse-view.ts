// The pulse of a cluster on a terminal, redrawn every other second, or as lines elsewhere; until the user stops it.
import { setTimeout as sleep } from 'node:timers/promises';
import pc from 'picocolors';
import { queueNames } from '../../pipeline/queue/jobs.ts';
import type { Pulse, PulseWatch } from '../../pipeline/queue/pulse.ts';
import type { Interruption } from './interruption.ts';
import { spanOf } from './progress.ts';
import { counted, print } from './terminal.ts';

/** Milliseconds between two looks: on a terminal it should live; a log should stay short. */
const every = { terminal: 2_000, lines: 10_000 };

/** Shows the pulse until the user stops it; with `json`, one line of JSON for each look. */
export async function showPulse(watch: PulseWatch, json: boolean, { signal }: Interruption): Promise<void> {
  const live = process.stdout.isTTY && !json;
  let drawn = 0;
  while (!signal.aborted) {
    const pulse = await watch.now();
    const text = json ? JSON.stringify(pulse) : pulseText(pulse);
    if (live && drawn > 0) process.stdout.write(`\u001b[${drawn}A\u001b[0J`);
    print(text);
    drawn = text.split('\n').length;
    // Interrupted: the loop ends.
    await sleep(live ? every.terminal : every.lines, undefined, { signal }).catch(() => undefined);
  }
}

export function pulseText(pulse: Pulse): string {
  const { documentsPerSecond, pagesPerSecond, secondsLeft, left, done, workers } = pulse;
  const speed = `${documentsPerSecond.toFixed(1)} documents/s, ${pagesPerSecond.toFixed(1)} pages/s`;
  const end = left === 0 ? 'nothing left' : secondsLeft === null ? 'no speed yet' : `about ${spanOf(secondsLeft)} left`;
  const lines = queueNames.map((name) => {
    const { waiting, active, delayed } = pulse.depth[name];
    const numbers = [`${waiting} waiting`, `${active} in work`, `${delayed} to be tried again`];
    return `${name.padEnd(9)}${numbers.join(pc.dim(' · '))}`;
  });
  return [
    `${pc.bold(counted(left, 'document'))} to do · ${done} done since this began · ${speed} · ${end}`,
    `${counted(workers, 'worker')}${workers === 0 ? pc.yellow(': start `minutebook work`') : ''}`,
    ...lines,
    ...Object.entries(pulse.failures).map(([code, count]) => `${pc.red('failed')}   ${count} ${code}`),
  ].join('\n');
}
