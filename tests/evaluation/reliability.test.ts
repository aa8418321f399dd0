import { describe, expect, it } from 'vitest';
import { reliability } from '../../evaluation/reliability.ts';

const items = (confidence: number, ...rights: boolean[]) =>
  rights.map((right) => ({ group: 'items' as const, confidence, right }));

describe('the reliability table', () => {
  it('sets what was said beside what was right, bin by bin', () => {
    const table = reliability([...items(0.9, true, true, true, false), ...items(0.25, false)]);
    expect(table.find(({ group }) => group === 'items')?.bins).toEqual([
      { from: 0.2, to: 0.3, facts: 1, said: 0.25, right: 0 },
      { from: 0.9, to: 1, facts: 4, said: 0.9, right: 0.75 },
    ]);
  });

  it('averages the distance over facts', () => {
    const table = reliability([...items(0.9, true, true, true, false), ...items(0.25, false)]);
    expect(table.find(({ group }) => group === 'items')?.error).toBeCloseTo((4 * 0.15 + 0.25) / 5, 10);
  });

  it('puts certainty into the last bin, and says null of a group without facts', () => {
    const table = reliability(items(1, true));
    expect(table.find(({ group }) => group === 'items')?.bins[0]).toMatchObject({ from: 0.9, to: 1 });
    expect(table.find(({ group }) => group === 'votes')).toEqual({ group: 'votes', facts: 0, error: null, bins: [] });
  });
});
