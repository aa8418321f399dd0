import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic } from '../../evaluation/logistic.ts';

const examples = (values: number[], right: number, wrong: number): Example[] => [
  ...Array.from({ length: right }, () => ({ values, right: true, weight: 1 })),
  ...Array.from({ length: wrong }, () => ({ values, right: false, weight: 1 })),
];

const share = (odds: number): number => 1 / (1 + Math.exp(-odds));

describe('logistic regression', () => {
  it('finds the shares of two kinds of facts', () => {
    const { intercept, weights } = fitLogistic([...examples([0], 800, 200), ...examples([1], 200, 800)], 1);
    expect(share(intercept)).toBeCloseTo(0.8, 1);
    expect(share(intercept + (weights[0] ?? 0))).toBeCloseTo(0.2, 1);
  });

  it('holds weights small that few facts speak for', () => {
    const few = fitLogistic([...examples([0], 4, 0), ...examples([1], 0, 4)], 10);
    const many = fitLogistic([...examples([0], 400, 0), ...examples([1], 0, 400)], 10);
    expect(Math.abs(few.weights[0] ?? 0)).toBeLessThan(Math.abs(many.weights[0] ?? 0));
  });

  it('is not led astray by a feature that never changes, nor by two that are the same', () => {
    const { weights } = fitLogistic([...examples([1, 0, 0], 90, 10), ...examples([1, 1, 1], 10, 90)], 1);
    expect(weights[0]).toBeCloseTo(0, 6);
    expect(weights[1]).toBeCloseTo(weights[2] ?? 0, 6);
  });

  it('is certain of nothing when all facts were right', () => {
    expect(share(fitLogistic(examples([], 20, 0), 1).intercept)).toBeCloseTo(21 / 22, 3);
  });
});
