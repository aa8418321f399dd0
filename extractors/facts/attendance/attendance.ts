// The segmented document → who was there, as what, who came and left, and the text that says so.
import type { Attendance, AttendanceChange } from '../../../schemas/record.ts';
import type { Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import { changeOf, headMentions, movementsOf, remarkedMovements } from './changes.ts';
import { gather } from './gathering.ts';
import type { Mention } from './mentions.ts';
import { takeMovements } from './moves.ts';
import { findPerson, type Person, peopleOf, settleChair } from './people.ts';
import { nameKey } from './person-match.ts';
import { isFormOfAddress } from './roles.ts';

export interface AttendanceFacts {
  /** `p1`… in printed order. */
  readonly attendance: Attendance[];
  readonly changes: AttendanceChange[];
  /** Text that states attendance: no decision, and accounted for in coverage. */
  readonly statements: Span[];
}

/** Reads attendance. Pure. The rules of status and role are those by which the gold records are labelled. */
export function attendanceOf(segmented: Segmented): AttendanceFacts {
  const { mentions, passages, signers, spans } = gather(segmented);
  const movements = [...remarkedMovements(mentions, segmented), ...movementsOf(segmented, passages)];
  const people = peopleOf([...mentions, ...headMentions(movements, segmented, 9e9)]);
  takeSignatures(people, signers);
  settleChair(people);
  const moves = takeMovements(people, movements);
  const ids = new Map(people.map((person, i) => [person, `p${i + 1}`]));
  return {
    attendance: people.map((person) => recordOf(person, ids, segmented)),
    changes: moves.map(({ movement, person }) => changeOf(movement, ids.get(person) ?? null, segmented)),
    statements: [...spans],
  };
}

/** A signature or letterhead tells the office of someone who was there, where nobody else holds it. */
function takeSignatures(people: readonly Person[], signers: readonly Mention[]): void {
  for (const signer of signers) {
    const { person: name, standing } = signer;
    const person = findPerson(people, nameKey(name.name, name.initials), () => true);
    if (!person) continue;
    if (standing.presiding) person.mentions.push(signer);
    const taken = people.some(({ role }) => role === standing.role);
    if (!taken && person.role === 'member' && standing.role !== 'member') person.role = standing.role;
  }
}

function recordOf(person: Person, ids: ReadonlyMap<Person, string>, { layout, lexicon }: Segmented): Attendance {
  const { main, mentions } = person;
  const printed = (span: Span) => sliceOf(layout.text, span);
  const all = [main, ...mentions].map((mention) => mention.person);
  const titles = main.person.titles.map(printed).filter((title) => !isFormOfAddress(fold(title), lexicon));
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
