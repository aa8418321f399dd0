// Printed places that each tell a value → the value most of them tell, with its evidence and confidence.
import type { Span } from '../../text/span.ts';

/** One printed place that tells a value. */
export interface Claim<T> {
  readonly value: T;
  /** Where it is printed; several spans where words in between do not belong to it. */
  readonly spans: readonly Span[];
  /** 0..1: how far this place alone can be believed. */
  readonly strength: number;
  readonly rule: string;
}

/** A value with all the places that tell it, the strongest first. */
export interface Verdict<T> {
  readonly value: T;
  readonly confidence: number;
  readonly claims: readonly Claim<T>[];
}

/** Given claims and what makes two values the same, returns the values told, the best supported first. */
export function verdictsOf<T>(claims: readonly Claim<T>[], keyOf: (value: T) => string): Verdict<T>[] {
  const groups = new Map<string, Claim<T>[]>();
  for (const claim of claims) {
    const key = keyOf(claim.value);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap(verdictOf).sort((a, b) => b.confidence - a.confidence || startOf(a) - startOf(b));
}

/** The best supported value, or null. */
export function bestOf<T>(claims: readonly Claim<T>[], keyOf: (value: T) => string): Verdict<T> | null {
  return verdictsOf(claims, keyOf)[0] ?? null;
}

function verdictOf<T>(group: readonly Claim<T>[]): Verdict<T>[] {
  const claims = group.toSorted((a, b) => b.strength - a.strength);
  const first = claims[0];
  if (!first) return [];
  return [{ value: first.value, confidence: together(oneOfEachRule(claims)), claims }];
}

/** What one rule finds again and again is one witness. */
function oneOfEachRule<T>(claims: readonly Claim<T>[]): number[] {
  return claims
    .filter((claim, i) => claims.findIndex((other) => other.rule === claim.rule) === i)
    .map((claim) => claim.strength);
}

/** Independent witnesses: each takes its share of the doubt that is left. */
export function together(strengths: readonly number[]): number {
  return 1 - strengths.reduce((doubt, strength) => doubt * (1 - strength), 1);
}

function startOf<T>(verdict: Verdict<T>): number {
  return verdict.claims[0]?.spans[0]?.start ?? 0;
}
