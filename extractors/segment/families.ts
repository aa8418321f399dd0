// Plain heading candidates → families that look alike, best first.
import type { Candidate } from './heading.ts';
import { headingPoints, segmentThresholds as t } from './thresholds.ts';

export interface Family {
  readonly members: readonly Candidate[];
  readonly score: number;
}

/** Leads without style are headings only in a row of different ones: a speaker's name comes again and again. */
function isLooseRow(members: readonly Candidate[]): boolean {
  if (members.some(({ score }) => score > headingPoints.lead)) return false;
  return members.length < t.leadRow;
}

/** A heading has text under it: a family of which more than this share stand line on line is a form or an address. */
const crowdedShare = 0.5;

/** A family with this share of ritual titles is one of headings, crowded or not. */
const ritualShare = 0.3;

/** True where most members stand directly above or below another plain candidate. */
function isCrowded(members: readonly Candidate[], places: ReadonlySet<number>): boolean {
  const crowded = members.filter(({ at, runIn }) => !runIn && (places.has(at - 1) || places.has(at + 1)));
  const rituals = members.filter(({ ritual }) => ritual).length;
  return members.length > 2 && crowded.length > crowdedShare * members.length && rituals < ritualShare * members.length;
}

/** The members' points; a family with ritual titles among them counts for more than a longer one of other bold lines. */
function scoreOf(members: readonly Candidate[]): number {
  const sum = members.reduce((total, member) => total + member.score, 0);
  return sum * (plainWeight + members.filter(({ ritual }) => ritual).length / members.length);
}

const plainWeight = 0.5;

/** Given unnumbered candidates, returns families of like look: bold, capitals, underline, size, run-in. */
export function familiesOf(candidates: readonly Candidate[]): Family[] {
  const byLook = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { bold, caps, underlined, size, centred } = candidate.look;
    const key = [bold, caps, underlined, size, centred && !caps && !candidate.runIn, candidate.runIn].join(' ');
    byLook.set(key, [...(byLook.get(key) ?? []), candidate]);
  }
  const places = new Set(candidates.filter(({ runIn }) => !runIn).map(({ at }) => at));
  return [...byLook.values()]
    .filter((members) => !isCrowded(members, places) && !isLooseRow(members))
    .map((members) => ({ members, score: scoreOf(members) }))
    .sort((a, b) => b.score - a.score);
}
