// Two lists of one kind into pairs of what is the same thing in both, and what is in one of them only.

/** From the most telling key to the least; null: this one cannot tell. */
export type Keys<Entry> = readonly ((entry: Entry) => string | null)[];

export type Pair<Entry> = readonly [before: Entry | null, after: Entry | null];

/**
 * Pairs entries by the first key, what is left by the second, and so on; of equal ones the first with the first. If one
 * of each is left where a list had one too many words changed, they are a pair when they have the same neighbours. In the
 * order of the later list, with what is gone where it stood.
 */
export function paired<Entry>(before: readonly Entry[], after: readonly Entry[], keys: Keys<Entry>): Pair<Entry>[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const join = (old: number, now: number): void => {
    partner.set(old, now);
    taken.add(now);
  };
  for (const key of keys) {
    const waiting = Map.groupBy(
      after.keys().filter((now) => !taken.has(now)),
      (now) => key(at(after, now)),
    );
    for (const old of before.keys()) {
      const wanted = partner.has(old) ? null : key(at(before, old));
      const now = wanted === null ? undefined : waiting.get(wanted)?.shift();
      if (now !== undefined) join(old, now);
    }
  }
  for (const old of before.keys()) {
    const now = partner.has(old) ? null : between(old, partner, before.length, after.length);
    if (now !== null && !taken.has(now)) join(old, now);
  }
  return inOrder(before, after, partner);
}

/** The place in the later list of the one entry between the partners of both neighbours, or null. */
function between(old: number, partner: ReadonlyMap<number, number>, befores: number, afters: number): number | null {
  const previous = old === 0 ? -1 : partner.get(old - 1);
  const next = old === befores - 1 ? afters : partner.get(old + 1);
  return previous !== undefined && next !== undefined && next - previous === 2 ? previous + 1 : null;
}

function inOrder<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  partner: ReadonlyMap<number, number>,
): Pair<Entry>[] {
  const origin = new Map([...partner].map(([old, now]) => [now, old]));
  const pairs: Pair<Entry>[] = [];
  let shown = 0;
  const showGone = (until: number): void => {
    for (; shown < until; shown++) if (!partner.has(shown)) pairs.push([at(before, shown), null]);
  };
  for (const now of after.keys()) {
    const old = origin.get(now);
    if (old !== undefined) showGone(old);
    pairs.push([old === undefined ? null : at(before, old), at(after, now)]);
  }
  showGone(before.length);
  return pairs;
}

function at<Entry>(entries: readonly Entry[], place: number): Entry {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError(`There is no entry ${place} of ${entries.length}.`);
  return entry;
}
