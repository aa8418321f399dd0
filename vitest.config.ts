// How the tests run: fast ones first and side by side, then slow ones (*.slow.test.ts) one file after the other.
import { defineConfig } from 'vitest/config';

/** Machines that check us have two cores; slow tests start workers and readers of their own. */
const cores = 2;

/** Milliseconds: generous, because other work may run on the same cores; a test that hangs still ends. */
const timeout = { fast: 30_000, slow: 600_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.slow.test.ts'],
          maxWorkers: cores,
          testTimeout: timeout.fast,
          hookTimeout: timeout.fast,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'slow',
          include: ['tests/**/*.slow.test.ts'],
          maxWorkers: 1,
          testTimeout: timeout.slow,
          hookTimeout: timeout.slow,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
