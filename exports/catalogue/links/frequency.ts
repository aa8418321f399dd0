// Spellings as they were met into a list, the most frequent first.

/** Distinct values by how often they occur; of equally frequent ones the first in the alphabet comes first. */
export function byFrequency(values: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .map(([value]) => value);
}

/** The first of them, or `otherwise` if there are none. */
export function mostFrequent(values: Iterable<string>, otherwise: string): string {
  return byFrequency(values)[0] ?? otherwise;
}
