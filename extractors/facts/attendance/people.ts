// Mentions of all rules → people, each once, with one status and one role.
import type { AttendanceRole, AttendanceStatus } from '../../../schemas/record.ts';
import type { Mention } from './mentions.ts';
import { fits, likeness, type NameKey, nameKey } from './person-match.ts';
import { rolePrecedence } from './roles.ts';
import { attendanceConfidence } from './thresholds.ts';

export interface Person {
  /** The fullest printed form. */
  main: Mention;
  readonly mentions: Mention[];
  key: NameKey;
  status: AttendanceStatus;
  role: AttendanceRole;
  /** The absent person this one sits for. */
  substituteFor: Person | null;
  /** 0..1. */
  confidence: number;
}

/** Merges mentions into people, in the order in which they are first printed. */
export function peopleOf(mentions: readonly Mention[]): Person[] {
  const people: Person[] = [];
  for (const mention of mentions) add(people, mention);
  people.sort((a, b) => firstPlace(a) - firstPlace(b));
  settleSubstitutes(people);
  for (const person of people) settle(person);
  for (const { substituteFor } of people)
    if (substituteFor && isAway(substituteFor.status)) substituteFor.status = 'substituted';
  return people;
}

const firstPlace = (person: Person): number => Math.min(...person.mentions.map(({ person: { span } }) => span.start));

function add(people: Person[], mention: Mention): void {
  const key = nameKey(mention.person.name, mention.person.initials);
  const found =
    samePlace(people, mention) ??
    findPerson(people, key, (person) => person.mentions.every(({ list }) => list !== mention.list)) ??
    repeated(people, mention);
  if (!found) {
    people.push({
      main: mention,
      mentions: [mention],
      key,
      status: 'unknown',
      role: 'unknown',
      substituteFor: null,
      confidence: 0,
    });
    return;
  }
  found.mentions.push(mention);
  if (fullness(mention) > fullness(found.main)) {
    found.main = mention;
    found.key = { ...key, initials: key.initials ?? found.key.initials };
  } else if (key.initials) found.key = { ...found.key, initials: key.initials };
}

/** "Present: Bo Ek, Ann Holm. Bo Ek arrived at 4.": told again in the same list, with what moved. */
function repeated(people: readonly Person[], { person: { name }, status, list }: Mention): Person | undefined {
  if (status !== 'partial' || !name.includes(' ')) return undefined;
  return people.find(({ mentions }) => mentions.some((other) => other.list === list && other.person.name === name));
}

/** Two rules may read the same printed name. */
function samePlace(people: readonly Person[], { person }: Mention): Person | undefined {
  return people.find(({ mentions }) => mentions.some((other) => other.person.nameSpan.start === person.nameSpan.start));
}

/** The only person that a name fits best, among those still open to it; null where none or two do. */
export function findPerson(
  people: readonly Person[],
  key: NameKey,
  isOpen: (person: Person) => boolean,
): Person | null {
  let best: number = fits.not;
  let found: Person | null = null;
  for (const person of people) {
    const score = isOpen(person) ? likeness(person.key, key) : fits.not;
    if (score === fits.not || score < best) continue;
    found = score > best ? person : null;
    best = score;
  }
  return found;
}

/** How well a mention names its person: lists and sentences of attendance before all else, then the fuller name; initials last. */
function fullness({ person, rule }: Mention): number {
  if (/^\p{Lu}{2,4}$/u.test(person.name)) return 0;
  return person.name.length + (namingRules.has(rule) ? 1000 : 0);
}

const namingRules: ReadonlySet<string> = new Set([
  'attendance-list',
  'attendance-sentence',
  'attendance-grid',
  'letterhead',
]);

/** Links substitutes with those they sit for; who has a substitute is substituted, not just excused. */
function settleSubstitutes(people: readonly Person[]): void {
  for (const person of people) {
    const absent = person.mentions.find(({ substituteFor }) => substituteFor)?.substituteFor;
    if (absent)
      person.substituteFor = findPerson(people, nameKey(absent.name, absent.initials), (other) => other !== person);
  }
}

function settle(person: Person): void {
  const { mentions } = person;
  person.status = statusOf(mentions);
  person.role = roleOf(mentions);
  const best = Math.max(...mentions.map(({ confidence }) => confidence));
  const torn =
    mentions.some(({ status }) => isAway(status)) &&
    mentions.some(({ status, of }) => status === 'present' && of !== 'roster');
  person.confidence = Math.max(0, best - (torn ? attendanceConfidence.contradiction : 0));
}

const isAway = (status: AttendanceStatus): boolean =>
  status === 'absent' || status === 'excused' || status === 'substituted';

/** Substituted and partial say most; absence beats a roster and a list; closing lists show comings and goings. */
function statusOf(mentions: readonly Mention[]): AttendanceStatus {
  const standIn = mentions.filter(({ substituteFor, rule }) => substituteFor && rule === 'substitution');
  const opening = (standIn.length ? standIn : mentions).filter(({ of }) => of !== 'closing');
  const says = (status: AttendanceStatus) => opening.some((mention) => mention.status === status);
  if (says('substituted')) return 'substituted';
  if (says('partial')) return 'partial';
  const away = says('excused') ? 'excused' : says('absent') ? 'absent' : null;
  const closing = mentions.find(({ of }) => of === 'closing');
  if (closing && opening.length && (away !== null) !== isAway(closing.status)) return 'partial';
  if (away) return away;
  if (says('remote')) return 'remote';
  return closing && !opening.length ? closing.status : 'present';
}

/** Printed roles first, the chair's over all; else the role of the first list. */
function roleOf(mentions: readonly Mention[]): AttendanceRole {
  const explicit = mentions.filter(({ standing }) => standing.explicit).map(({ standing }) => standing.role);
  const printed = rolePrecedence.find((role) => explicit.includes(role));
  if (printed && printed !== 'member') return printed;
  const listed = mentions.filter(({ standing }) => !standing.explicit).map(({ standing }) => standing.role);
  if (printed) return listed.find((role) => role === 'staff') ?? printed;
  return rolePrecedence.slice(rolePrecedence.indexOf('substitute')).find((role) => listed.includes(role)) ?? 'unknown';
}

/** Where nobody is called chair, the mayor or supervisor who was there is. */
export function settleChair(people: readonly Person[]): void {
  if (people.some(({ role, status }) => role === 'chair' && !isAway(status))) return;
  const presiding = people.filter(
    ({ mentions, status }) => !isAway(status) && mentions.some(({ standing }) => standing.presiding),
  );
  if (presiding.length === 1 && presiding[0]) presiding[0].role = 'chair';
}
