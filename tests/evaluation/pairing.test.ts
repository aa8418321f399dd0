import { describe, expect, it } from 'vitest';
import { pairUp } from '../../evaluation/pairing.ts';

const closeness = (one: number, other: number): number => Math.max(0, 10 - Math.abs(one - other));

describe('pairing', () => {
  it('makes the best pair first, though an earlier fact would have liked its partner too', () => {
    expect(pairUp([1, 5], [6], closeness)).toEqual({ pairs: [{ gold: 5, got: 6 }], missed: [1], extra: [] });
  });

  it('gives of equal pairs the earlier one', () => {
    expect(pairUp([3, 3], [4], closeness)).toMatchObject({ pairs: [{ gold: 3, got: 4 }], missed: [3] });
  });

  it('never pairs what is not alike', () => {
    expect(pairUp([1], [100], closeness)).toEqual({ pairs: [], missed: [1], extra: [100] });
  });
});
