// Counts of right, wrong and missed facts per group, and the precision, recall and F1 they come to.

/** The groups of facts that are counted, in the order in which they are printed. */
export const groups = [
  'meeting',
  'attendance',
  'attendance.status',
  'attendance.role',
  'items',
  'items.number',
  'decisions',
  'decisions.soft',
  'decisions.outcome',
  'votes',
  'votes.movers',
  'ballots',
  'attachments',
  'attachments.reference',
] as const;
export type Group = (typeof groups)[number];

/** The groups whose F1 the overall number is the mean of. */
export const overallGroups: readonly Group[] = [
  'meeting',
  'attendance.status',
  'items',
  'decisions',
  'decisions.outcome',
  'votes',
  'attachments',
];

export interface Tally {
  /** Facts of the gold record that were found. */
  right: number;
  /** Facts that were found and do not stand in the gold record. */
  wrong: number;
  /** Facts of the gold record that were not found. */
  missed: number;
}
export type Tallies = Record<Group, Tally>;

const empty = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

/** Zero for every group. */
export function emptyTallies(): Tallies {
  return {
    meeting: empty(),
    attendance: empty(),
    'attendance.status': empty(),
    'attendance.role': empty(),
    items: empty(),
    'items.number': empty(),
    decisions: empty(),
    'decisions.soft': empty(),
    'decisions.outcome': empty(),
    votes: empty(),
    'votes.movers': empty(),
    ballots: empty(),
    attachments: empty(),
    'attachments.reference': empty(),
  };
}

/** Given the numbers of facts in both lists and of those that agree, adds them to a tally. */
export function count(tally: Tally, right: number, gold: number, got: number): void {
  tally.right += right;
  tally.missed += gold - right;
  tally.wrong += got - right;
}

/** Given the tallies of many documents, their sum: every fact counts once (micro-average). */
export function sum(many: readonly Tallies[]): Tallies {
  const total = emptyTallies();
  for (const tallies of many) {
    for (const group of groups) {
      total[group].right += tallies[group].right;
      total[group].wrong += tallies[group].wrong;
      total[group].missed += tallies[group].missed;
    }
  }
  return total;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Share of the facts found that are right, 0..1; null where nothing was found. */
export const precision = (tally: Tally): number | null => share(tally.right, tally.right + tally.wrong);

/** Share of the gold facts that were found, 0..1; null where there are none. */
export const recall = (tally: Tally): number | null => share(tally.right, tally.right + tally.missed);

/** Harmonic mean of precision and recall, 0..1; null where there is no fact on either side. */
export const f1 = (tally: Tally): number | null => share(2 * tally.right, 2 * tally.right + tally.wrong + tally.missed);

/** The mean of the numbers that are there; null where none is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length;
}

/** The mean F1 of `overallGroups`, 0..1; groups without a fact on either side are left out. */
export const overall = (tallies: Tallies): number | null => mean(overallGroups.map((group) => f1(tallies[group])));
