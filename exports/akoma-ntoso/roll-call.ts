// The attendance of a record into a roll call, grouped by who was there and who was not.
import type { Attendance, AttendanceChange, MinutesRecord } from '../../schemas/record.ts';
import { element, type Markup } from '../xml/markup.ts';
import { clockTime } from './moments.ts';
import type { References } from './references.ts';

/** Null if nobody is named: an empty roll call is none. */
export function rollCall({ attendance }: MinutesRecord, references: References): Markup | null {
  if (attendance.length === 0) return null;
  const groups = Map.groupBy(attendance, ({ status }) => status);
  return element(
    'rollCall',
    { eId: 'attendance' },
    ...[...groups].map(([status, entries]) =>
      element(
        'debateSection',
        { name: status, eId: `attendance.${status}` },
        ...entries.map((entry) => entryOf(entry, attendance, references)),
      ),
    ),
  );
}

/** Who came, left or stepped out, sentence by sentence as printed. */
export function comingsAndGoings(record: MinutesRecord, references: References): Markup | null {
  const { attendance, attendanceChanges } = record;
  if (attendanceChanges.length === 0) return null;
  const line = ({ person, verbatim, change, time }: AttendanceChange): Markup =>
    element(
      'p',
      { class: change },
      person === null ? null : element('person', { refersTo: personOf(person, attendance, references) }),
      clockTime(time, change),
      element('span', { class: 'text' }, verbatim),
    );
  return element(
    'debateSection',
    { name: 'attendance-changes', eId: 'attendance-changes' },
    ...attendanceChanges.map(line),
  );
}

/** The pointer to an attendee. */
export function personOf(id: string, attendance: readonly Attendance[], references: References): string {
  return references.to('Person', id, attendance.find((entry) => entry.id === id)?.name ?? id);
}

/** The pointer to somebody known by name: the attendee, if exactly one has that very name. */
export function personNamed(name: string, attendance: readonly Attendance[], references: References): string {
  const [known, ...others] = attendance.filter((entry) => entry.name === name);
  return known !== undefined && others.length === 0
    ? personOf(known.id, attendance, references)
    : references.to('Person', name, name);
}

function entryOf(entry: Attendance, attendance: readonly Attendance[], references: References): Markup {
  const { id, verbatim, role, title, party, organization, substituteFor } = entry;
  const seat = references.to('Role', role, role);
  const refersTo = personOf(id, attendance, references);
  return element(
    'p',
    { eId: id },
    element('person', { refersTo, as: seat }, verbatim),
    title === null ? null : element('role', { refersTo: references.to('Role', title, title) }, title),
    group('party', party, references),
    group('organization', organization, references),
    substituteFor === null
      ? null
      : element('person', { class: 'substitute-for', refersTo: personOf(substituteFor, attendance, references) }),
  );
}

function group(kind: string, name: string | null, references: References): Markup | null {
  if (name === null) return null;
  return element('organization', { class: kind, refersTo: references.to('Organization', name, name) }, name);
}
