// The segmented document → who was there, as what, who came and left, and the text that says so.
import type { Attendance, AttendanceChange } from '../../../schemas/record.ts';
import type { Segmented } from '../../segment/model.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import { changeOf, type Movement, movementsOf, remarkedMovements } from './changes.ts';
import { chunksOf } from './chunks.ts';
import { closingRollOf } from './closing-roll.ts';
import { absencesInItems } from './item-absences.ts';
import { listedPeople } from './lists.ts';
import type { Mention } from './mentions.ts';
import { officeHolders } from './office-holders.ts';
import { findPerson, type Person, peopleOf } from './people.ts';
import { nameKey } from './person-match.ts';
import { inReadingOrder } from './reading-order.ts';
import { signaturesOf } from './signatures.ts';
import { statedPeople } from './statements.ts';
import { mentionOf, substitutedPeople } from './substitutions.ts';
import { attendanceZone } from './zone.ts';

export interface AttendanceFacts {
  /** `p1`… in printed order. */
  readonly attendance: Attendance[];
  readonly changes: AttendanceChange[];
  /** Text that states attendance: no decision, and accounted for in coverage. */
  readonly statements: Span[];
}

/** Far apart numbers, so that lists of different rules are never taken for one. */
const listsOf = {
  lists: 0,
  sentences: 1_000_000_000,
  substitutions: 2_000_000_000,
  offices: 3_000_000_000,
  items: 4_000_000_000,
  signatures: 5_000_000_000,
  closing: 6_000_000_000,
} as const;

/** Reads attendance. Pure. The rules of status and role are those of LABELLING.md. */
export function attendanceOf(segmented: Segmented): AttendanceFacts {
  const zone = attendanceZone(segmented);
  const stated = statedPeople(zone, segmented, listsOf.sentences);
  const told = new Set(stated.spans.map(({ start }) => start));
  const chunks = inReadingOrder(zone).flatMap((block) => chunksOf(block, segmented));
  const listed = listedPeople(
    chunks.filter((chunk) => !told.has(chunk.labelSpan?.start ?? chunk.value.start)),
    segmented,
    listsOf.lists,
  );
  const swapped = substitutedPeople(zone, segmented, listsOf.substitutions);
  const holders = officeHolders(zone, segmented, listsOf.offices);
  const away = absencesInItems(segmented, new Set(zone.map(({ block }) => block)), listsOf.items);
  const signed = signaturesOf(segmented, new Set(zone.map(({ block }) => block)), listsOf.signatures);
  const closing = closingRollOf(segmented, listsOf.closing);
  const lists = [...listed.mentions, ...stated.mentions];
  const substituted = lists.flatMap(({ substituteFor }) =>
    substituteFor ? [mentionOf(substituteFor, null, listsOf.substitutions)] : [],
  );
  const people = peopleOf([
    ...lists,
    ...substituted,
    ...swapped.mentions.filter((mention) => !isListed(mention, lists)),
    ...holders,
    ...away.mentions,
    ...closing.mentions,
    ...signed.holders,
  ]);
  takeSignatures(people, signed.signers);
  const moves = takeMovements(people, [...remarkedMovements(lists, segmented), ...movementsOf(segmented)]);
  const ids = new Map(people.map((person, i) => [person, `p${i + 1}`]));
  return {
    attendance: people.map((person) => recordOf(person, ids, segmented)),
    changes: moves.map(({ movement, person }) => changeOf(movement, ids.get(person) ?? null, segmented)),
    statements: [
      ...listed.spans,
      ...stated.spans,
      ...swapped.spans,
      ...away.spans,
      ...closing.spans,
      ...signed.spans,
    ].sort((a, b) => a.start - b.start),
  };
}

/** A substitute told by a remark behind a listed name is not read again from the sentence. */
function isListed({ person, substituteFor }: Mention, lists: readonly Mention[]): boolean {
  const absent = substituteFor ?? person;
  return lists.some((list) => list.substituteFor?.nameSpan.start === absent.nameSpan.start);
}

/** A signature tells the office of someone who was there, where nobody else holds it. */
function takeSignatures(people: readonly Person[], signers: readonly Mention[]): void {
  for (const { person: name, standing } of signers) {
    const person = findPerson(people, nameKey(name.name, name.initials), () => true);
    const taken = people.some(({ role }) => role === standing.role);
    if (person && !taken && person.role === 'member') person.role = standing.role;
  }
}

interface Move {
  readonly movement: Movement;
  readonly person: Person;
}

/** Comings and goings of people who are in attendance make their presence partial; others are not of the meeting. */
function takeMovements(people: readonly Person[], movements: readonly Movement[]): Move[] {
  const moves: Move[] = [];
  for (const movement of movements) {
    const { name, initials } = movement.person;
    const person = findPerson(people, nameKey(name, initials), () => true);
    if (!person || isTold(moves, movement, person)) continue;
    moves.push({ movement, person });
    if (person.status === 'present' || person.status === 'remote' || person.status === 'unknown')
      person.status = 'partial';
    if (person.status === 'absent' && movement.change === 'arrival') person.status = 'partial';
  }
  return moves;
}

function isTold(moves: readonly Move[], movement: Movement, person: Person): boolean {
  return moves.some(
    (move) =>
      move.person === person &&
      move.movement.change === movement.change &&
      move.movement.time === movement.time &&
      move.movement.item === movement.item,
  );
}

function recordOf(person: Person, ids: ReadonlyMap<Person, string>, { layout }: Segmented): Attendance {
  const { main, mentions } = person;
  const printed = (span: Span) => sliceOf(layout.text, span);
  const all = [main, ...mentions].map((mention) => mention.person);
  const titles = main.person.titles.map(printed);
  return {
    id: ids.get(person) ?? '',
    name: main.person.name,
    verbatim: printed(main.person.span),
    party: all.find(({ party }) => party)?.party ?? null,
    organization: all.find(({ organization }) => organization)?.organization ?? null,
    role: person.role,
    title: titles.length ? titles.join(', ') : null,
    status: person.status,
    substituteFor: person.substituteFor ? (ids.get(person.substituteFor) ?? null) : null,
    confidence: person.confidence,
    evidence: evidenceOf(layout, main.person.span, main.rule),
  };
}
