// A raw score of an extractor, and what stands around the fact, to a calibrated confidence: of facts with 0.9, nine in ten are right.
import * as z from 'zod';
import type { MinutesRecord } from '../schemas/record.ts';
import committed from './confidence/calibration.json' with { type: 'json' };
import { type Feature, type Features, featuresIn } from './confidence/features.ts';

/** The groups of facts whose confidence is calibrated apart. */
export const factGroups = ['meeting', 'attendance', 'items', 'decisions', 'votes', 'attachments'] as const;
export type FactGroup = (typeof factGroups)[number];

/** Log-odds are a sum: `intercept`, and each feature of the fact times its weight. */
const weighing = z.strictObject({ intercept: z.number(), weights: z.record(z.string(), z.number()) });
export type Weighing = z.infer<typeof weighing>;

/** One weighing per group of facts; written by `npm run calibrate`. */
export const calibrationTable = z.strictObject({
  meeting: weighing,
  attendance: weighing,
  items: weighing,
  decisions: weighing,
  votes: weighing,
  attachments: weighing,
});
export type CalibrationTable = z.infer<typeof calibrationTable>;

/** The log-odds of the raw score as they are. */
const unchanged: Weighing = { intercept: 0, weights: { raw: 1 } };

/** The table that changes nothing: with it, records carry the raw scores that calibration is fitted to. */
export const identityTable: CalibrationTable = {
  meeting: unchanged,
  attendance: unchanged,
  items: unchanged,
  decisions: unchanged,
  votes: unchanged,
  attachments: unchanged,
};

/** The table in use: `extractors/confidence/calibration.json`. */
export const committedTable: CalibrationTable = calibrationTable.parse(committed);

/** Confidences have this many decimals in a record: more would claim more than the gold records can tell. */
const decimals = 3;

/** The probability that a fact with these features is right, 0..1, rounded to three decimals. */
export function calibrated(group: FactGroup, features: Features, table: CalibrationTable = committedTable): number {
  return Number(probability(table[group], features).toFixed(decimals));
}

/** The same, not rounded. A feature that the fact does not have counts as 0. */
export function probability({ intercept, weights }: Weighing, features: Features): number {
  const known: Partial<Record<string, number>> = features;
  const odds = Object.entries(weights).reduce(
    (sum, [feature, weight]) => sum + weight * (known[feature] ?? 0),
    intercept,
  );
  return 1 / (1 + Math.exp(-odds));
}

export type { Feature, Features };

/**
 * Given a record with raw scores, the same record with calibrated confidences: the last step of extraction. Extractors
 * never see the table, so that `npm run calibrate` can always get the raw scores back by running with `identityTable`.
 */
export function withConfidence(record: MinutesRecord, table: CalibrationTable = committedTable): MinutesRecord {
  const features = featuresIn(record);
  const of = <Fact extends { confidence: number }>(group: FactGroup, facts: readonly Fact[]): Fact[] =>
    facts.map((fact) => ({ ...fact, confidence: calibrated(group, features.of(fact), table) }));
  const fields = Object.entries(record.meeting.confidence);
  return {
    ...record,
    meeting: {
      ...record.meeting,
      confidence: Object.fromEntries(
        fields.map(([field, raw]) => [field, calibrated('meeting', features.ofField(raw), table)]),
      ),
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
