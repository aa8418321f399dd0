// Says when it listens and when it was asked to stop, and goes on for a minute all the same.
import { setTimeout as sleep } from 'node:timers/promises';
import { listenForInterruption } from '../../../apps/cli/interruption.ts';

const { signal } = listenForInterruption();
signal.addEventListener('abort', () => console.log('asked'));
console.log('listening');
await sleep(60_000);
