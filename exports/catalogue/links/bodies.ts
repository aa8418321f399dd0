// The meetings of one scope into bodies: the same body over its spellings, unnamed organizations told apart by members.
import { stemOf } from '../search/stems.ts';
import type { BodyRow } from '../tables/meetings.ts';
import { byFrequency, mostFrequent } from './frequency.ts';
import { nameWords, slug } from './names.ts';
import { rules } from './rules.ts';

export interface MeetingOfScope {
  readonly id: string;
  readonly date: string | null;
  readonly language: string;
  readonly organization: string | null;
  readonly body: string | null;
  /** Folded full names of those who belong to it. */
  readonly members: ReadonlySet<string>;
}

export interface LinkedBodies {
  readonly bodies: readonly BodyRow[];
  /** Meeting → body. */
  readonly bodyOf: ReadonlyMap<string, BodyRow>;
}

/** Hex digits of a document's id that tell two unnamed organizations apart. */
const clusterDigits = 12;

/** Given the meetings of a scope, oldest first, tells which body each is a meeting of. */
export function linkBodies(scope: string, meetings: readonly MeetingOfScope[]): LinkedBodies {
  const named = meetings.filter(({ body }) => bodyKey(body ?? '', '') !== '');
  const groups = scope.startsWith('-/') ? clustersOf(named) : groupsByName(named);
  const bodyOf = new Map<string, BodyRow>();
  const bodies = groups.map((group) => {
    const body = bodyRow(scope, group);
    for (const { id } of group) bodyOf.set(id, body);
    return body;
  });
  return { bodies, bodyOf };
}

/** A body's name with its words as stems: with and without the article at its end it is one body. */
export function bodyKey(name: string, language: string): string {
  return nameWords(name)
    .map((word) => stemOf(word, language))
    .join(' ');
}

/** One name is one body in whatever language it was read; two names are one where a language has one stem for both. */
function groupsByName(meetings: readonly MeetingOfScope[]): (readonly MeetingOfScope[])[] {
  const named = Map.groupBy(meetings, ({ body }) => bodyKey(body ?? '', ''));
  const groups = new Map<string, Set<string>>();
  for (const [name, of] of named) {
    const stems = of.map(({ language }) => `${language} ${bodyKey(name, language)}`);
    const same = new Set([name, ...stems.flatMap((key) => [...(groups.get(key) ?? [])])]);
    for (const [key, names] of groups) if (!names.isDisjointFrom(same)) groups.set(key, same);
    for (const key of stems) groups.set(key, same);
  }
  return [...new Set(groups.values())].map((names) => [...names].flatMap((name) => named.get(name) ?? []));
}

interface Cluster {
  readonly members: ReadonlySet<string>;
  readonly meetings: readonly MeetingOfScope[];
}

/** Many associations have a "board": without the name of one, only the same people make it the same board. */
function clustersOf(meetings: readonly MeetingOfScope[]): (readonly MeetingOfScope[])[] {
  const clusters = new Set<Cluster>();
  const withMember = new Map<string, Set<Cluster>>();
  for (const meeting of meetings) {
    const same = clustersSharing(meeting.members, withMember);
    const joined: Cluster = {
      members: new Set([...same.flatMap(({ members }) => [...members]), ...meeting.members]),
      meetings: [...same.flatMap((cluster) => cluster.meetings), meeting],
    };
    for (const old of same) clusters.delete(old);
    clusters.add(joined);
    for (const name of joined.members) {
      const having = withMember.get(name)?.difference(new Set(same)) ?? new Set();
      withMember.set(name, having.add(joined));
    }
  }
  return [...clusters].map((cluster) => cluster.meetings);
}

/** The clusters that have enough of these people, found by the people they share. */
function clustersSharing(
  members: ReadonlySet<string>,
  withMember: ReadonlyMap<string, ReadonlySet<Cluster>>,
): Cluster[] {
  const shared = new Map<Cluster, number>();
  for (const name of members)
    for (const cluster of withMember.get(name) ?? []) shared.set(cluster, (shared.get(cluster) ?? 0) + 1);
  return [...shared].flatMap(([cluster, count]) => {
    const part = rules.sharedPart * Math.min(cluster.members.size, members.size);
    return count >= rules.sharedMembers && count >= part ? [cluster] : [];
  });
}

function bodyRow(scope: string, meetings: readonly MeetingOfScope[]): BodyRow {
  const spellings = meetings.flatMap(({ body }) => (body === null ? [] : [body]));
  const organizations = meetings.flatMap(({ organization }) => (organization === null ? [] : [organization]));
  const shortest = spellings.map(slug).sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0];
  const [firstDocument = ''] = meetings.map(({ id }) => id).sort();
  const unnamed = scope.startsWith('-/');
  const id = unnamed ? `${scope}/${firstDocument.slice(0, clusterDigits)}` : `${scope}/${shortest}`;
  const names = byFrequency(spellings);
  return {
    id,
    scope,
    organization_key: unnamed ? id : scope,
    organization: organizations.length === 0 ? null : mostFrequent(organizations, ''),
    name: names[0] ?? '',
    names: JSON.stringify(names),
  };
}
