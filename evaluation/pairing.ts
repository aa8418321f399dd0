// Two lists of facts to pairs of the same fact: best pairs first, one to one.

export interface Pair<Gold, Got> {
  gold: Gold;
  got: Got;
}

export interface Pairing<Gold, Got> {
  pairs: Pair<Gold, Got>[];
  /** Gold facts without a partner, in their order. */
  missed: Gold[];
  /** Facts found without a partner, in their order. */
  extra: Got[];
}

/** Given a likeness that is 0 for "not the same fact", pairs the likest first; of equals, the earlier ones. */
export function pairUp<Gold, Got>(
  gold: readonly Gold[],
  got: readonly Got[],
  likeness: (gold: Gold, got: Got) => number,
): Pairing<Gold, Got> {
  const candidates = gold.flatMap((one, row) =>
    got.map((other, column) => ({ one, other, row, column, like: likeness(one, other) })),
  );
  const rows = new Set<number>();
  const columns = new Set<number>();
  const pairs: Pair<Gold, Got>[] = [];
  for (const { one, other, row, column } of candidates.filter((c) => c.like > 0).sort((a, b) => b.like - a.like)) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    pairs.push({ gold: one, got: other });
  }
  return {
    pairs,
    missed: gold.filter((_, row) => !rows.has(row)),
    extra: got.filter((_, column) => !columns.has(column)),
  };
}
