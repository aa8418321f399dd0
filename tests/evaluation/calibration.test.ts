import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, type FeaturedFact, fitWeighing, tableText } from '../../evaluation/calibration.ts';
import { calibrationTable, identityTable, probability } from '../../extractors/confidence.ts';

const logOdds = (share: number): number => Math.log(share / (1 - share));

const facts = (confidence: number, right: number, wrong: number, more = {}): FeaturedFact[] =>
  [...Array<boolean>(right).fill(true), ...Array<boolean>(wrong).fill(false)].map((isRight) => ({
    group: 'items',
    confidence,
    right: isRight,
    features: { raw: logOdds(confidence), ...more },
  }));

describe('fitting a weighing', () => {
  it('moves raw scores that promise too much to the share that was right', () => {
    const fit = fitWeighing([...facts(0.9, 60, 60), ...facts(0.5, 20, 100)], [], 'score');
    expect(fit && probability(fit, { raw: logOdds(0.9) })).toBeCloseTo(0.5, 1);
    expect(fit && probability(fit, { raw: logOdds(0.5) })).toBeCloseTo(0.17, 1);
  });

  it('never lets a raw score count against a fact', () => {
    const fit = fitWeighing([...facts(0.9, 20, 80), ...facts(0.5, 80, 20)], [], 'score');
    expect(fit).toEqual({ intercept: 0, weights: {} });
  });

  it('weighs what else is known of the fact', () => {
    const fit = fitWeighing([...facts(0.9, 100, 0), ...facts(0.9, 20, 80, { continues: 1 })], [], 'features');
    expect(fit && probability(fit, { raw: logOdds(0.9) })).toBeGreaterThan(0.9);
    expect(fit && probability(fit, { raw: logOdds(0.9), continues: 1 })).toBeLessThan(0.35);
  });

  it('gives invented facts, however many, half the weight of the labelled ones', () => {
    const fit = fitWeighing(facts(0.9, 900, 0), facts(0.9, 0, 9_000), 'score');
    expect(fit && probability(fit, { raw: logOdds(0.9) })).toBeCloseTo(2 / 3, 1);
  });

  it('lets them speak for a group with few labelled facts', () => {
    const fit = fitWeighing(facts(0.9, 5, 0), facts(0.9, 500, 500), 'score');
    expect(fit && probability(fit, { raw: logOdds(0.9) })).toBeCloseTo(0.5, 1);
  });

  it('leaves the raw scores of a group without facts', () => {
    expect(fitWeighing([], [], 'features')).toBeNull();
    expect(calibrate([]).table).toEqual(identityTable);
  });

  it('always makes a table that the extractors accept, with probabilities', () => {
    const fact = fc.record({
      group: fc.constant('items' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
      features: fc.record({ raw: fc.double({ min: -5, max: 5, noNaN: true }), below: fc.constantFrom(0, 1) }),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 60 }), (some) => {
        const templates = some.map((one, at) => ({ template: String(at % 3), facts: [one] }));
        const table = calibrationTable.parse(JSON.parse(tableText(calibrate(templates).table)));
        const share = probability(table.items, { raw: 1, below: 1 });
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('calibrating, with a check on templates not seen', () => {
  it('takes the method that is least surprised', () => {
    const templates = ['a', 'b', 'c'].map((template) => ({ template, facts: facts(0.9, 10, 10) }));
    const { table, checks } = calibrate(templates);
    const items = checks.find(({ group }) => group === 'items');
    expect(items).toMatchObject({ facts: 60, chosen: 'score' });
    expect(items?.errors.raw).toBeCloseTo(0.4, 5);
    expect(items?.errors.score).toBeLessThan(0.02);
    expect(probability(table.items, { raw: logOdds(0.9) })).toBeCloseTo(0.5, 1);
  });

  it('keeps raw scores that are right as often as they say', () => {
    const templates = [
      { template: 'a', facts: [...facts(0.9, 90, 10), ...facts(0.5, 50, 50)] },
      { template: 'b', facts: [...facts(0.9, 90, 10), ...facts(0.5, 50, 50)] },
    ];
    expect(calibrate(templates).checks.find(({ group }) => group === 'items')?.chosen).toBe('raw');
  });
});
