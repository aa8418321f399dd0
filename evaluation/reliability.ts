// Judged facts to the table that shows whether a confidence of 0.9 is right nine times in ten.
import { type FactGroup, factGroups } from '../extractors/confidence.ts';
import type { JudgedFact } from './findings.ts';

/** A fact as far as its reliability is asked. */
type Judged = Pick<JudgedFact, 'group' | 'confidence' | 'right'>;

/** Ten bins of a tenth each: with fewer a bias hides, with more a bin holds too few facts of the labelled documents. */
const binCount = 10;

export interface ReliabilityBin {
  /** The confidences in the bin: `from` ≤ confidence < `to`; the last bin takes 1 as well. */
  from: number;
  to: number;
  facts: number;
  /** Mean confidence, 0..1. */
  said: number;
  /** Share that was right, 0..1. */
  right: number;
}

export interface Reliability {
  group: FactGroup;
  facts: number;
  /** Expected calibration error, 0..1: how far `said` and `right` lie apart, averaged over facts; null without facts. */
  error: number | null;
  /** Only bins with facts in them. */
  bins: ReliabilityBin[];
}

/** Given facts of many documents, one row per group in fixed order. */
export function reliability(facts: readonly Judged[]): Reliability[] {
  return factGroups.map((group) => {
    const own = facts.filter((fact) => fact.group === group);
    const bins = binned(own);
    const gap = bins.reduce((total, bin) => total + bin.facts * Math.abs(bin.said - bin.right), 0);
    return { group, facts: own.length, error: own.length === 0 ? null : gap / own.length, bins };
  });
}

function binned(facts: readonly Judged[]): ReliabilityBin[] {
  return Array.from({ length: binCount }, (_, bin) => facts.filter((fact) => binOf(fact) === bin)).flatMap(
    (inside, bin) => (inside.length === 0 ? [] : [summary(inside, bin)]),
  );
}

const binOf = ({ confidence }: Judged): number => Math.min(binCount - 1, Math.floor(confidence * binCount));

function summary(inside: readonly Judged[], bin: number): ReliabilityBin {
  return {
    from: bin / binCount,
    to: (bin + 1) / binCount,
    facts: inside.length,
    said: inside.reduce((total, { confidence }) => total + confidence, 0) / inside.length,
    right: inside.filter(({ right }) => right).length / inside.length,
  };
}
