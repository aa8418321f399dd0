import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('./programs/stubborn.ts', import.meta.url));

/** A program that listens for interruption and does not stop by itself. */
async function startStubborn() {
  const running = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(running.stdout, 'data');
  return running;
}

describe('interruption', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('asks at the first %s and ends at once at the second, with exit code %i', async (signal, code) => {
    const running = await startStubborn();
    running.kill(signal);
    await once(running.stdout, 'data');
    await sleep(600);
    running.kill(signal);
    await once(running, 'exit');
    expect(running.exitCode).toBe(code);
  });

  it('takes two signals in a moment for one Ctrl-C that the launcher passed on', async () => {
    const running = await startStubborn();
    running.kill('SIGINT');
    await once(running.stdout, 'data');
    running.kill('SIGINT');
    expect(await Promise.race([once(running, 'exit'), sleep(300, 'still there')])).toBe('still there');
    running.kill('SIGKILL');
  });
});
