import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, fitTable, tableText } from '../../evaluation/calibration.ts';
import type { JudgedFact } from '../../evaluation/findings.ts';
import { calibrated, calibrationTable, identityTable } from '../../extractors/confidence.ts';

const facts = (confidence: number, right: number, wrong: number): JudgedFact[] => [
  ...Array.from({ length: right }, () => ({ group: 'items' as const, confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ group: 'items' as const, confidence, right: false })),
];

describe('fitting a table', () => {
  it('gives each raw score the share that was right, two imagined facts included', () => {
    expect(fitTable([...facts(0.5, 9, 9), ...facts(0.9, 17, 1)]).items).toEqual([
      [0.5, 0.5],
      [0.9, 0.9],
    ]);
  });

  it('joins scores that fall though they should rise', () => {
    expect(fitTable([...facts(0.5, 18, 0), ...facts(0.9, 9, 9)]).items).toEqual([
      [0.5, 28 / 38].map((value) => Number(value.toFixed(3))),
      [0.9, 28 / 38].map((value) => Number(value.toFixed(3))),
    ]);
  });

  it('joins scores with too few facts', () => {
    expect(fitTable([...facts(0.2, 0, 3), ...facts(0.3, 15, 0), ...facts(0.9, 4, 0)]).items).toEqual([
      [0.2, Number((20 / 24).toFixed(3))],
      [0.9, Number((20 / 24).toFixed(3))],
    ]);
  });

  it('leaves the raw scores of a group without facts', () => {
    expect(fitTable(facts(0.5, 9, 9)).votes).toEqual(identityTable.votes);
  });

  it('always makes a table that the extractors accept, and that never falls', () => {
    const fact = fc.record({
      group: fc.constant('items' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (some, raw) => {
        const table = calibrationTable.parse(JSON.parse(tableText(fitTable(some))));
        expect(calibrated('items', raw, table)).toBeLessThanOrEqual(calibrated('items', Math.min(1, raw + 0.1), table));
      }),
    );
  });
});

describe('calibrating, with a check on templates not seen', () => {
  it('does better than raw scores that promise too much', () => {
    const templates = ['a', 'b', 'c'].map((template) => ({ template, facts: facts(0.9, 10, 10) }));
    const { table, checks } = calibrate(templates);
    const items = checks.find(({ group }) => group === 'items');
    expect(items).toMatchObject({ facts: 60, raw: expect.closeTo(0.4, 10), unseen: expect.closeTo(0, 10) });
    expect(table.items).toEqual([[0.9, 0.5]]);
  });

  it('keeps the raw scores of a group whose templates are unlike each other', () => {
    const templates = [
      { template: 'a', facts: facts(0.9, 20, 0) },
      { template: 'b', facts: facts(0.9, 0, 20) },
    ];
    const { table, checks } = calibrate(templates);
    expect(checks.find(({ group }) => group === 'items')?.unseen).toBeCloseTo(1 - 1 / 22, 3);
    expect(table.items).toEqual(identityTable.items);
  });
});
