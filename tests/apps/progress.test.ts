import { describe, expect, it } from 'vitest';
import { spanOf } from '../../apps/cli/progress.ts';

describe('a span of time in words', () => {
  it.each([
    [0.4, '0 s'],
    [59.4, '59 s'],
    [59.6, '1 min 0 s'],
    [95, '1 min 35 s'],
    [3599, '59 min 59 s'],
    [3600, '1 h 0 min'],
    [100_000, '27 h 46 min'],
  ])('is for %d seconds: %s', (seconds, words) => {
    expect(spanOf(seconds)).toBe(words);
  });
});
