import { describe, expect, it } from 'vitest';
import {
  calibrated,
  calibrationTable,
  committedTable,
  identityTable,
  withConfidence,
} from '../../extractors/confidence.ts';
import { inventedGold } from '../evaluation/invented.ts';
import { recordFromGold } from '../evaluation/specimen.ts';

const table = {
  ...identityTable,
  items: [
    [0.4, 0.5],
    [0.8, 0.9],
  ] as [number, number][],
};

describe('calibrated confidence', () => {
  it.each([
    [0.1, 0.5],
    [0.4, 0.5],
    [0.6, 0.7],
    [0.8, 0.9],
    [1, 0.9],
  ])('runs straight between knots and level beyond them: %f → %f', (raw, expected) => {
    expect(calibrated('items', raw, table)).toBe(expected);
  });

  it('has three decimals', () => {
    expect(calibrated('votes', 1 / 3, identityTable)).toBe(0.333);
  });

  it('changes every confidence of a record once, each by its own group', () => {
    const record = withConfidence(recordFromGold(inventedGold), {
      meeting: [[0, 0.1]],
      attendance: [[0, 0.2]],
      items: [[0, 0.3]],
      decisions: [[0, 0.4]],
      votes: [[0, 0.5]],
      attachments: [[0, 0.6]],
    });
    expect(record.meeting.confidence.date).toBe(0.1);
    expect(record.attendance[0]?.confidence).toBe(0.2);
    expect(record.items[1]?.confidence).toBe(0.3);
    expect(record.items[1]?.decisions[0]?.confidence).toBe(0.4);
    expect(record.items[1]?.votes[0]?.confidence).toBe(0.5);
    expect(record.items[1]?.attachments[0]?.confidence).toBe(0.6);
    expect(record.attachments[0]?.confidence).toBe(0.6);
  });
});

describe('the table', () => {
  it('in use is valid', () => {
    expect(calibrationTable.safeParse(committedTable).success).toBe(true);
  });

  it.each([
    [
      'raw scores that do not rise',
      [
        [0.5, 0.5],
        [0.5, 0.6],
      ],
    ],
    [
      'probabilities that fall',
      [
        [0.5, 0.5],
        [0.6, 0.4],
      ],
    ],
    ['no knot at all', []],
  ])('is refused with %s', (_what, items) => {
    expect(calibrationTable.safeParse({ ...identityTable, items }).success).toBe(false);
  });
});
