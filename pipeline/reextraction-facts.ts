// A record into its facts as plain data: what the paper says, without where it says it and how sure we are.
import type { Item, MinutesRecord } from '../schemas/record.ts';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [field: string]: Plain };
export type Entry = Readonly<Record<string, Plain>>;

/** The facts of a record; people and items are named, as their ids move when one is added before them. */
export interface Facts {
  readonly document: Entry;
  readonly meeting: Entry;
  readonly attendance: readonly Entry[];
  readonly changes: readonly Entry[];
  readonly items: readonly ItemFacts[];
  readonly attachments: readonly Entry[];
}

export interface ItemFacts {
  readonly own: Entry;
  readonly sections: readonly Entry[];
  readonly decisions: readonly Entry[];
  readonly votes: readonly Entry[];
  readonly attachments: readonly Entry[];
  readonly history: readonly Entry[];
  readonly referrals: readonly Entry[];
  readonly actions: readonly Entry[];
}

/** Fields that are about a fact, not facts: place, certainty, and ids that only count. */
const beside = new Set(['id', 'order', 'confidence', 'evidence', 'votes', 'pageStart', 'pageEnd']);

export function factsOf(record: MinutesRecord): Facts {
  const names = namesIn(record);
  const { language, documentKind, approvalStatus, meeting, attendance, attendanceChanges, items, attachments } = record;
  return {
    document: { language, documentKind, approvalStatus, grade: record.extraction.grade },
    meeting: { ...plain(meeting), chair: names.person(meeting.chair), secretary: names.person(meeting.secretary) },
    attendance: attendance.map((entry) => ({ ...plain(entry), substituteFor: names.person(entry.substituteFor) })),
    changes: attendanceChanges.map((change) => ({
      ...plain(change),
      person: names.person(change.person),
      item: names.item(change.item),
    })),
    items: items.map((item) => itemFacts(item, names)),
    attachments: attachments.map(plain),
  };
}

function itemFacts(item: Item, names: Names): ItemFacts {
  const { sections, decisions, votes, attachments, history, referrals, actions, ...own } = item;
  return {
    own: {
      ...plain(own),
      parent: names.item(item.parent),
      presentIds: item.presentIds === null ? null : item.presentIds.map((id) => names.person(id)),
    },
    sections: sections.map(plain),
    decisions: decisions.map(plain),
    votes: votes.map((vote) => ({
      ...plain(vote),
      appliesTo: vote.appliesTo.map((id) => names.item(id)),
      ballots: vote.ballots.map((ballot) => ({ ...plain(ballot), person: names.person(ballot.person) })),
    })),
    attachments: attachments.map(plain),
    history: history.map(plain),
    referrals: referrals.map(plain),
    actions: actions.map(plain),
  };
}

interface Names {
  person(id: string | null): string | null;
  item(id: string | null): string | null;
}

function namesIn({ attendance, items }: MinutesRecord): Names {
  const people = new Map(attendance.map(({ id, name }) => [id, name]));
  const titles = new Map(items.map(({ id, number, title }) => [id, number === null ? title : `${number} ${title}`]));
  return {
    person: (id) => (id === null ? null : (people.get(id) ?? id)),
    item: (id) => (id === null ? null : (titles.get(id) ?? id)),
  };
}

/** An object of the record as plain data. */
function plain(content: object): Entry {
  return Object.fromEntries(
    Object.entries(content)
      .filter(([field]) => !beside.has(field))
      .map(([field, value]) => [field, plainValue(value)]),
  );
}

function plainValue(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null) return plain(value);
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : null;
}
