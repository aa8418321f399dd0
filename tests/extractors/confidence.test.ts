import { describe, expect, it } from 'vitest';
import { featuresIn } from '../../extractors/confidence/features.ts';
import {
  calibrated,
  calibrationTable,
  committedTable,
  identityTable,
  probability,
  withConfidence,
} from '../../extractors/confidence.ts';
import { inventedGold } from '../evaluation/invented.ts';
import { recordFromGold } from '../evaluation/specimen.ts';

const always = (share: number) => ({ intercept: Math.log(share / (1 - share)), weights: {} });

describe('calibrated confidence', () => {
  it.each([
    [{}, 0.5],
    [{ raw: 1 }, 0.881],
    [{ raw: 1, below: 1 }, 0.731],
    [{ raw: 1, counted: 1 }, 0.881],
  ])('adds up what is known of a fact: %j → %f', (features, expected) => {
    const table = { ...identityTable, items: { intercept: 0, weights: { raw: 2, below: -1 } } };
    expect(calibrated('items', features, table)).toBe(expected);
  });

  it('has three decimals', () => {
    expect(calibrated('votes', { raw: Math.log(0.5) }, identityTable)).toBe(0.333);
  });

  it('changes every confidence of a record once, each by its own group', () => {
    const record = withConfidence(recordFromGold(inventedGold), {
      meeting: always(0.1),
      attendance: always(0.2),
      items: always(0.3),
      decisions: always(0.4),
      votes: always(0.5),
      attachments: always(0.6),
    });
    expect(record.meeting.confidence.date).toBe(0.1);
    expect(record.attendance[0]?.confidence).toBe(0.2);
    expect(record.items[1]?.confidence).toBe(0.3);
    expect(record.items[1]?.decisions[0]?.confidence).toBe(0.4);
    expect(record.items[1]?.votes[0]?.confidence).toBe(0.5);
    expect(record.items[1]?.attachments[0]?.confidence).toBe(0.6);
    expect(record.attachments[0]?.confidence).toBe(0.6);
  });

  it('is the raw score where the table changes nothing', () => {
    const raw = recordFromGold(inventedGold);
    const scored = { ...raw, items: raw.items.map((item) => ({ ...item, confidence: 0.734 })) };
    expect(withConfidence(scored, identityTable).items.map(({ confidence }) => confidence)).toEqual(
      raw.items.map(() => 0.734),
    );
  });
});

describe('the features of a fact', () => {
  const record = recordFromGold(inventedGold);
  const [first] = record.items;
  const changed = {
    ...record,
    items: record.items.map((item) => ({ ...item, title: `og ${item.title}`, number: null })),
  };

  it('say that a title begins like the rest of a sentence, and has no number', () => {
    expect(first && featuresIn(record).of(first)).toMatchObject({ continues: 0, unnumbered: 0 });
    const [item] = changed.items;
    expect(item && featuresIn(changed).of(item)).toMatchObject({ continues: 1, unnumbered: 1 });
  });

  it('are none for a fact of another record', () => {
    expect(first && featuresIn(changed).of(first)).toEqual({});
  });
});

describe('the table', () => {
  it('in use is valid, and gives probabilities', () => {
    expect(calibrationTable.safeParse(committedTable).success).toBe(true);
    for (const weighing of Object.values(committedTable)) {
      expect(probability(weighing, { raw: 2 })).toBeGreaterThan(0);
      expect(probability(weighing, { raw: 2 })).toBeLessThan(1);
    }
  });

  it.each([
    ['a weight that is no number', { intercept: 0, weights: { raw: 'much' } }],
    ['no intercept', { weights: { raw: 1 } }],
    ['a curve of the kind before', [[0, 0]]],
  ])('is refused with %s', (_what, items) => {
    expect(calibrationTable.safeParse({ ...identityTable, items }).success).toBe(false);
  });
});
