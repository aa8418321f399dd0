// How pieces of drawn lines become rules.
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../pipeline/read/rules.ts';
import type { Stroke } from '../../../pipeline/read/sheet.ts';

const across = (x1: number, x2: number, y: number, width = 0.5): Stroke => ({ bounds: [x1, y, x2, y], width });
const down = (y1: number, y2: number, x: number): Stroke => ({ bounds: [x, y1, x, y2], width: 0.5 });

describe('rules', () => {
  it('the borders of neighbouring cells become one rule', () => {
    expect(rulesOf([across(100, 200, 50), across(10, 100.4, 50.2), across(200, 300, 50)])).toEqual([
      { x1: 10, y1: 50.2, x2: 300, y2: 50.2, width: 0.5 },
    ]);
  });

  it('a gap parts two rules', () => {
    expect(rulesOf([across(10, 100, 50), across(110, 200, 50)])).toHaveLength(2);
  });

  it('dashes become one rule', () => {
    const dashes = Array.from({ length: 20 }, (_, index) => across(10 + index * 5, 13 + index * 5, 50));
    expect(rulesOf(dashes)).toEqual([{ x1: 10, y1: 50, x2: 108, y2: 50, width: 0.5 }]);
  });

  it('a double line stays double', () => {
    expect(rulesOf([across(10, 100, 50), across(10, 100, 52)])).toHaveLength(2);
  });

  it('ticks and dots go', () => {
    expect(rulesOf([across(10, 13, 50), down(10, 14, 30)])).toEqual([]);
  });

  it('a strip drawn as an area lies in its middle', () => {
    expect(rulesOf([{ bounds: [10, 50, 100, 51], width: 1 }])).toEqual([
      { x1: 10, y1: 50.5, x2: 100, y2: 50.5, width: 1 },
    ]);
  });

  it('lines down are told from lines across', () => {
    expect(rulesOf([down(10, 100, 30)])).toEqual([{ x1: 30, y1: 10, x2: 30, y2: 100, width: 0.5 }]);
  });
});
