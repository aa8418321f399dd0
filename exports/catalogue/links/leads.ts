// "It goes to the finance committee on 6 December" into the item of that meeting, where it is there and certain.
import { bodyKey } from './bodies.ts';
import { numberKey } from './cases.ts';
import { nameWords } from './names.ts';
import { rules } from './rules.ts';

/** An item that something may lead to. */
export interface Destination {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly caseNumber: string | null;
}

export interface MeetingOnDay {
  readonly id: string;
  readonly body: string;
  readonly items: readonly Destination[];
}

/** What an item says of where it goes, or was. */
export interface Mention {
  /** The item that says it. */
  readonly of: Destination;
  readonly language: string;
  /** As printed; null means the same body. */
  readonly body: string | null;
  readonly ownBody: string;
  readonly date: string | null;
  /** Number of the item there, as printed. */
  readonly itemNumber: string | null;
}

export interface Found {
  readonly item: string | null;
  readonly reason: string;
}

/** Finds the item. `meetingsOn` are all meetings of the scope on that day but the one that says it. */
export function findMentioned(mention: Mention, meetingsOn: readonly MeetingOnDay[]): Found {
  if (mention.date === null) return { item: null, reason: 'no date is printed' };
  const fitting = meetingsOf(mention, meetingsOn);
  const [meeting] = fitting;
  if (meeting === undefined) return { item: null, reason: 'no such meeting is here' };
  if (fitting.length > 1) return { item: null, reason: 'several meetings fit' };
  return itemIn(meeting, mention);
}

/** Bodies of the very name, otherwise those whose name holds all its words or all of whose words it holds. */
function meetingsOf(mention: Mention, meetingsOn: readonly MeetingOnDay[]): readonly MeetingOnDay[] {
  const wanted = bodyKey(mention.body ?? mention.ownBody, mention.language);
  const keyed = meetingsOn.map((meeting) => ({ meeting, key: bodyKey(meeting.body, mention.language) }));
  const same = keyed.filter(({ key }) => key === wanted);
  const chosen = same.length > 0 ? same : keyed.filter(({ key }) => holdsWords(key, wanted) || holdsWords(wanted, key));
  return chosen.map(({ meeting }) => meeting);
}

function holdsWords(longer: string, shorter: string): boolean {
  const words = new Set(longer.split(' '));
  return shorter !== '' && shorter.split(' ').every((word) => words.has(word));
}

function itemIn({ items }: MeetingOnDay, { of, itemNumber }: Mention): Found {
  const number = of.caseNumber === null ? null : numberKey(of.caseNumber);
  const sameCase = items.filter(
    ({ caseNumber }) => number !== null && caseNumber !== null && numberKey(caseNumber) === number,
  );
  const [only] = sameCase;
  if (only !== undefined && sameCase.length === 1) return { item: only.id, reason: 'same body, date and case number' };
  const alike = items
    .filter(({ caseNumber }) => number === null || caseNumber === null || numberKey(caseNumber) === number)
    .map((item) => ({ item, likeness: likeness(item.title, of.title) }))
    .sort((one, other) => other.likeness - one.likeness);
  const [best, next] = alike;
  if (
    best !== undefined &&
    best.likeness >= rules.sameTitle &&
    best.likeness - (next?.likeness ?? 0) >= rules.titleLead
  )
    return { item: best.item.id, reason: 'same body and date, like title' };
  const numbered = alike.filter(({ item }) => itemNumber !== null && item.number === itemNumber);
  const [there] = numbered;
  if (there !== undefined && numbered.length === 1 && there.likeness >= rules.sameTitleWithNumber)
    return { item: there.item.id, reason: 'same body, date and item number, like title' };
  return { item: null, reason: 'the meeting is here, but none of its items is it for certain' };
}

/** Share of the words of two titles that both have: 0 to 1. */
function likeness(one: string, other: string): number {
  const [words, others] = [new Set(nameWords(one)), new Set(nameWords(other))];
  const shared = words.intersection(others).size;
  return shared === 0 ? 0 : shared / words.union(others).size;
}
