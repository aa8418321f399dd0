// Judged facts with raw scores to the table that turns raw scores into probabilities, and to how well it does unseen.
import {
  type CalibrationTable,
  type Curve,
  calibrated,
  type FactGroup,
  factGroups,
  identityTable,
} from '../extractors/confidence.ts';
import type { JudgedFact } from './findings.ts';
import { reliability } from './reliability.ts';

/** Facts of documents that share a template: they are right or wrong together, so they are left out together. */
export interface TemplateFacts {
  template: string;
  facts: readonly JudgedFact[];
}

/** Fewest facts behind one step of a curve: with fewer, a step follows single documents. */
const leastFacts = 15;

/**
 * Facts that every step is thought to hold besides those seen, half of them right (Laplace's rule of succession):
 * fifteen facts that were all right do not make certainty.
 */
const imagined = { facts: 2, right: 1 } as const;

/** Decimals of a table: finer than the facts behind it can tell. */
const decimals = 3;

interface Step {
  from: number;
  to: number;
  facts: number;
  right: number;
}

/** Fits one curve per group to facts whose confidence is the raw score. A group without facts keeps its raw scores. */
export function fitTable(facts: readonly JudgedFact[]): CalibrationTable {
  const curve = (group: FactGroup) => fitCurve(facts.filter((fact) => fact.group === group)) ?? identityTable[group];
  return {
    meeting: curve('meeting'),
    attendance: curve('attendance'),
    items: curve('items'),
    decisions: curve('decisions'),
    votes: curve('votes'),
    attachments: curve('attachments'),
  };
}

/** Isotonic regression: steps that rise with the raw score, each as probable as the share of its facts that is right. */
function fitCurve(facts: readonly JudgedFact[]): Curve | null {
  const steps = pooled(wideEnough(stepsOf(facts)));
  if (steps.length === 0) return null;
  return steps.flatMap((step): Curve => {
    const probability = Number(probabilityOf(step).toFixed(decimals));
    const from: Curve[number] = [step.from, probability];
    return step.from === step.to ? [from] : [from, [step.to, probability]];
  });
}

/** One step for each raw score, rising. */
function stepsOf(facts: readonly JudgedFact[]): Step[] {
  const byScore = Map.groupBy(facts, ({ confidence }) => Number(confidence.toFixed(decimals)));
  return [...byScore]
    .sort(([one], [other]) => one - other)
    .map(([score, own]) => ({
      from: score,
      to: score,
      facts: own.length,
      right: own.filter(({ right }) => right).length,
    }));
}

const joined = (one: Step, other: Step): Step => ({
  from: one.from,
  to: other.to,
  facts: one.facts + other.facts,
  right: one.right + other.right,
});

const probabilityOf = ({ facts, right }: Step): number => (right + imagined.right) / (facts + imagined.facts);

/** Joins steps with their neighbour until each holds enough facts; the last, if it falls short, with the one before. */
function wideEnough(steps: readonly Step[]): Step[] {
  const wide: Step[] = [];
  for (const step of steps) {
    const last = wide.at(-1);
    if (last && last.facts < leastFacts) wide.splice(-1, 1, joined(last, step));
    else wide.push(step);
  }
  const [before, last] = wide.slice(-2);
  if (before && last && last.facts < leastFacts) wide.splice(-2, 2, joined(before, last));
  return wide;
}

/** Pool adjacent violators: joins steps until none is less probable than the one before. */
function pooled(steps: readonly Step[]): Step[] {
  const rising: Step[] = [];
  for (const step of steps) {
    rising.push(step);
    for (let [before, last] = rising.slice(-2); before && last; [before, last] = rising.slice(-2)) {
      if (probabilityOf(before) <= probabilityOf(last)) break;
      rising.splice(-2, 2, joined(before, last));
    }
  }
  return rising;
}

export interface CalibrationCheck {
  group: FactGroup;
  facts: number;
  /** Expected calibration error of the raw scores, 0..1; null without facts. */
  raw: number | null;
  /** The same for a table fitted to all other templates: what to expect of a document never seen. */
  unseen: number | null;
}

export interface Calibration {
  table: CalibrationTable;
  checks: CalibrationCheck[];
}

/**
 * The table fitted to all templates. A group in which fitted curves do no better than raw scores on the templates left
 * out keeps its raw scores: there are too few facts, or templates differ too much, for a curve to hold elsewhere.
 */
export function calibrate(templates: readonly TemplateFacts[]): Calibration {
  const checks = checkLeavingOut(templates);
  const helped = checks.filter(({ raw, unseen }) => raw !== null && unseen !== null && unseen < raw);
  const groups = new Set(helped.map(({ group }) => group));
  return { table: fitTable(templates.flatMap(({ facts }) => facts.filter(({ group }) => groups.has(group)))), checks };
}

/** Leaves each template out in turn, fits a table to the others, and measures it on the one left out. */
function checkLeavingOut(templates: readonly TemplateFacts[]): CalibrationCheck[] {
  const raw = reliability(templates.flatMap(({ facts }) => facts));
  const unseen = reliability(templates.flatMap((left) => apply(fitTable(othersOf(templates, left)), left.facts)));
  return factGroups.map((group, at) => ({
    group,
    facts: raw[at]?.facts ?? 0,
    raw: raw[at]?.error ?? null,
    unseen: unseen[at]?.error ?? null,
  }));
}

function othersOf(templates: readonly TemplateFacts[], left: TemplateFacts): JudgedFact[] {
  return templates.filter(({ template }) => template !== left.template).flatMap(({ facts }) => facts);
}

function apply(table: CalibrationTable, facts: readonly JudgedFact[]): JudgedFact[] {
  return facts.map((fact) => ({ ...fact, confidence: calibrated(fact.group, fact.confidence, table) }));
}

/** Characters of a line of the table's file, as the formatter of the project has it. */
const lineWidth = 120;

/** The text of a table's file: a group on one line where it fits, else a knot a line, so that a change can be read. */
export function tableText(table: CalibrationTable): string {
  const groups = factGroups.map((group, at) => {
    const knots = table[group].map(([raw, probability]) => `[${raw}, ${probability}]`);
    const end = at === factGroups.length - 1 ? '' : ',';
    const line = `  "${group}": [${knots.join(', ')}]${end}`;
    return line.length <= lineWidth ? line : `  "${group}": [\n    ${knots.join(',\n    ')}\n  ]${end}`;
  });
  return `{\n${groups.join('\n')}\n}\n`;
}
