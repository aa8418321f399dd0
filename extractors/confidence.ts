// A raw score of an extractor to a calibrated confidence: of the facts with 0.9, nine in ten are right.
import * as z from 'zod';
import type { MinutesRecord } from '../schemas/record.ts';
import committed from './confidence/calibration.json' with { type: 'json' };

/** The groups of facts whose confidence is calibrated apart. */
export const factGroups = ['meeting', 'attendance', 'items', 'decisions', 'votes', 'attachments'] as const;
export type FactGroup = (typeof factGroups)[number];

const share = z.number().min(0).max(1);
const rising = (knots: readonly (readonly [number, number])[]): boolean =>
  knots.every(([raw, probability], at) => {
    const before = knots[at - 1];
    return before === undefined || (before[0] < raw && before[1] <= probability);
  });

/** `[raw score, probability]`, both rising; between two knots a straight line, beyond the last ones level. */
const curve = z
  .array(z.tuple([share, share]))
  .min(1)
  .refine(rising, 'raw scores must rise and probabilities not fall');
export type Curve = z.infer<typeof curve>;

/** One curve per group of facts; written by `npm run calibrate`. */
export const calibrationTable = z.strictObject({
  meeting: curve,
  attendance: curve,
  items: curve,
  decisions: curve,
  votes: curve,
  attachments: curve,
});
export type CalibrationTable = z.infer<typeof calibrationTable>;

const straight: Curve = [
  [0, 0],
  [1, 1],
];

/** The table that changes nothing: with it, records carry the raw scores that calibration is fitted to. */
export const identityTable: CalibrationTable = {
  meeting: straight,
  attendance: straight,
  items: straight,
  decisions: straight,
  votes: straight,
  attachments: straight,
};

/** The table in use: `extractors/confidence/calibration.json`. */
export const committedTable: CalibrationTable = calibrationTable.parse(committed);

/** Confidences have this many decimals in a record: more would claim more than the gold records can tell. */
const decimals = 3;

/**
 * The probability that a fact with this raw score is right, both 0..1, rounded to three decimals.
 *
 * Raw scores come from the rules that found the fact; extractors never see the table, so that `npm run calibrate`
 * can always get the raw scores back by running with `identityTable`.
 */
export function calibrated(group: FactGroup, raw: number, table: CalibrationTable = committedTable): number {
  return Number(along(table[group], raw).toFixed(decimals));
}

function along(knots: Curve, raw: number): number {
  const after = knots.findIndex(([at]) => at >= raw);
  const [left, right] = [knots[after - 1], knots[after]];
  if (right === undefined) return knots.at(-1)?.[1] ?? raw;
  if (left === undefined) return right[1];
  return left[1] + ((right[1] - left[1]) * (raw - left[0])) / (right[0] - left[0]);
}

/** Given a record with raw scores, the same record with calibrated confidences: the last step of extraction. */
export function withConfidence(record: MinutesRecord, table: CalibrationTable = committedTable): MinutesRecord {
  const of = <Fact extends { confidence: number }>(group: FactGroup, facts: readonly Fact[]): Fact[] =>
    facts.map((fact) => ({ ...fact, confidence: calibrated(group, fact.confidence, table) }));
  const fields = Object.entries(record.meeting.confidence);
  return {
    ...record,
    meeting: {
      ...record.meeting,
      confidence: Object.fromEntries(fields.map(([field, raw]) => [field, calibrated('meeting', raw, table)])),
    },
    attendance: of('attendance', record.attendance),
    items: of('items', record.items).map((item) => ({
      ...item,
      decisions: of('decisions', item.decisions),
      votes: of('votes', item.votes),
      attachments: of('attachments', item.attachments),
    })),
    attachments: of('attachments', record.attachments),
  };
}
