// Judged facts with raw scores to the table that turns raw scores into probabilities, and to how well it does unseen.
import {
  type CalibrationTable,
  type FactGroup,
  type Feature,
  type Features,
  factGroups,
  identityTable,
  probability,
  type Weighing,
} from '../extractors/confidence.ts';
import type { JudgedFact } from './findings.ts';
import { fitLogistic } from './logistic.ts';
import { reliability } from './reliability.ts';

/** A judged fact whose confidence is the raw score, with what stands around it in the record. */
export type FeaturedFact = Pick<JudgedFact, 'group' | 'confidence' | 'right'> & { readonly features: Features };

/** Facts of documents that share a template: they are right or wrong together, so they are left out together. */
export interface TemplateFacts {
  template: string;
  facts: readonly FeaturedFact[];
}

/**
 * Ways to make a probability: the raw score as it is; its log-odds moved and stretched; all features together.
 * A later one must do better than those before it.
 */
export const methods = ['raw', 'score', 'features'] as const;
export type Method = (typeof methods)[number];

/** Facts that hold a weight back: see `fitLogistic`. */
const ridge = 10;

/**
 * What all invented facts weigh together: half of the labelled ones, as they are many but of one generator, and at least
 * so many facts: where few are labelled, two or three documents must not decide.
 */
const invention = { share: 0.5, least: 100 } as const;

/** A method that is further off than this on templates left out is only taken if none is nearer. */
const mostError = 0.08;

/** Decimals of a table: finer than the facts behind it can tell. */
const decimals = 3;

/** Fits one weighing to the facts of one group; `invented` ones weigh less. Without facts, raw scores stay. */
export function fitWeighing(
  facts: readonly FeaturedFact[],
  invented: readonly FeaturedFact[],
  method: Method,
): Weighing | null {
  if (method === 'raw' || facts.length === 0) return null;
  const names = method === 'score' ? ['raw' as const] : featureNames([...facts, ...invented]);
  const weight = inventedWeight(facts.length, invented.length);
  const weighingBy = (used: readonly Feature[]): Weighing => {
    const valued = ({ features, right }: FeaturedFact, share: number) => ({
      values: used.map((name) => features[name] ?? 0),
      right,
      weight: share,
    });
    const examples = [...facts.map((fact) => valued(fact, 1)), ...invented.map((fact) => valued(fact, weight))];
    const { intercept, weights } = fitLogistic(examples, ridge);
    return {
      intercept: rounded(intercept),
      weights: Object.fromEntries(used.map((name, at) => [name, rounded(weights[at] ?? 0)])),
    };
  };
  const whole = weighingBy(names);
  // A raw score that would count against the fact says nothing: what else there is must do.
  return (whole.weights.raw ?? 0) >= 0 ? whole : weighingBy(names.filter((name) => name !== 'raw'));
}

/** Never more than one fact each. */
function inventedWeight(labelled: number, invented: number): number {
  const together = Math.max(invention.share * labelled, invention.least);
  return invented === 0 ? 0 : Math.min(1, together / invented);
}

const rounded = (value: number): number => Number(value.toFixed(decimals));

/** In the order in which they are first met, so that the same facts give the same table. */
const featureNames = (facts: readonly FeaturedFact[]): Feature[] => [
  ...new Set(facts.flatMap(({ features }) => Object.keys(features) as Feature[])),
];

export interface CalibrationCheck {
  group: FactGroup;
  facts: number;
  /** Expected calibration error on templates left out, 0..1; null without facts. */
  errors: Readonly<Record<Method, number | null>>;
  /** Mean surprise at the truth on templates left out (log loss): smaller where confidence tells right from wrong. */
  losses: Readonly<Record<Method, number | null>>;
  chosen: Method;
}

export interface Calibration {
  table: CalibrationTable;
  checks: CalibrationCheck[];
}

/**
 * The table fitted to all templates and invented facts, for each group by the method that is least surprised by the
 * truth on templates that its fit has not seen.
 */
export function calibrate(templates: readonly TemplateFacts[], invented: readonly FeaturedFact[] = []): Calibration {
  const checks = factGroups.map((group) => checkGroup(group, only(templates, group), of(group, invented)));
  const all = templates.flatMap(({ facts }) => facts);
  const weighingOf = (group: FactGroup): Weighing => {
    const chosen = checks.find((check) => check.group === group)?.chosen ?? 'raw';
    return fitWeighing(of(group, all), of(group, invented), chosen) ?? identityTable[group];
  };
  return {
    table: {
      meeting: weighingOf('meeting'),
      attendance: weighingOf('attendance'),
      items: weighingOf('items'),
      decisions: weighingOf('decisions'),
      votes: weighingOf('votes'),
      attachments: weighingOf('attachments'),
    },
    checks,
  };
}

const of = (group: FactGroup, facts: readonly FeaturedFact[]): FeaturedFact[] =>
  facts.filter((fact) => fact.group === group);

const only = (templates: readonly TemplateFacts[], group: FactGroup): TemplateFacts[] =>
  templates.map(({ template, facts }) => ({ template, facts: of(group, facts) }));

function checkGroup(
  group: FactGroup,
  templates: readonly TemplateFacts[],
  invented: readonly FeaturedFact[],
): CalibrationCheck {
  const unseen = (method: Method): FeaturedFact[] =>
    templates.flatMap((left) => judgeUnseen(left, templates, invented, method));
  const tried = { raw: unseen('raw'), score: unseen('score'), features: unseen('features') };
  const errors = { raw: errorOf(tried.raw), score: errorOf(tried.score), features: errorOf(tried.features) };
  const losses = { raw: lossOf(tried.raw), score: lossOf(tried.score), features: lossOf(tried.features) };
  return { group, facts: tried.raw.length, errors, losses, chosen: choose(errors, losses) };
}

/** Fits to all the other templates and gives the facts of the one left out the probabilities that follow. */
function judgeUnseen(
  left: TemplateFacts,
  templates: readonly TemplateFacts[],
  invented: readonly FeaturedFact[],
  method: Method,
): FeaturedFact[] {
  const others = templates.filter((other) => other !== left).flatMap(({ facts }) => facts);
  const fit = fitWeighing(others, invented, method);
  return fit === null
    ? [...left.facts]
    : left.facts.map((fact) => ({ ...fact, confidence: probability(fit, fact.features) }));
}

function errorOf(facts: readonly FeaturedFact[]): number | null {
  return reliability(facts).find(({ facts: count }) => count > 0)?.error ?? null;
}

/** No single fact may surprise without bound. */
const leastShare = 0.005;

function lossOf(facts: readonly FeaturedFact[]): number | null {
  if (facts.length === 0) return null;
  const surprise = facts.map(
    ({ confidence, right }) => -Math.log(Math.max(leastShare, right ? confidence : 1 - confidence)),
  );
  return surprise.reduce((sum, value) => sum + value, 0) / facts.length;
}

type Measured = Readonly<Record<Method, number | null>>;

function choose(errors: Measured, losses: Measured): Method {
  const near = methods.filter((method) => (errors[method] ?? Infinity) <= mostError);
  const [by, among] = near.length > 0 ? [losses, near] : [errors, methods];
  const ranked = among.toSorted((one, other) => (by[one] ?? Infinity) - (by[other] ?? Infinity));
  return ranked[0] ?? 'raw';
}

/** The text of a table's file, as the formatter of the project has it: a weight on a line, so that a change can be read. */
export const tableText = (table: CalibrationTable): string => `${JSON.stringify(table, null, 2)}\n`;
