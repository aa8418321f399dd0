// The meeting of a record, and who was there, into readable text.
import pc from 'picocolors';
import type { Attendance, AttendanceChange, Meeting } from '../../schemas/record.ts';
import { oneLine, wrapped } from './terminal.ts';

/** Body and organization, then when and where. */
export function meetingText(meeting: Meeting): string {
  const name = [meeting.body, meeting.organization].filter((part) => part !== null).map((part) => oneLine(part));
  const heading = name.length > 0 ? name.join(' · ') : oneLine(meeting.title ?? 'A meeting whose body is not named');
  const times = [meeting.startTime, meeting.endTime].filter((time) => time !== null).join('–');
  const number = meeting.number === null ? null : `no. ${oneLine(meeting.number)}`;
  const facts = [meeting.classification, number, meeting.date ?? 'no date', times, meeting.location];
  const line = facts.filter((fact) => fact !== null && fact !== '').map((fact) => oneLine(fact ?? ''));
  return `${pc.bold(pc.underline(heading))}\n${wrapped(line.join(' · '), 0)}`;
}

const statusColours: Partial<Record<Attendance['status'], (text: string) => string>> = {
  present: pc.green,
  remote: pc.green,
  absent: pc.red,
  excused: pc.yellow,
};

/** One line for each status, in the order in which they first come. */
export function attendanceText(people: readonly Attendance[], changes: readonly AttendanceChange[]): string {
  if (people.length === 0) return '';
  const groups = [...Map.groupBy(people, ({ status }) => status)].map(([status, members]) => {
    const label = (statusColours[status] ?? pc.dim)(status);
    return wrapped(`${label}: ${members.map(personText).join(', ')}`, 2);
  });
  return [pc.bold(`Attendance (${people.length})`), ...groups, ...changes.map(changeText)].join('\n');
}

function personText({ name, party, title, role }: Attendance): string {
  const known = [party, title, role === 'member' || role === 'unknown' ? null : role];
  const remarks = known.filter((remark) => remark !== null).map((remark) => oneLine(remark));
  return remarks.length === 0 ? oneLine(name) : `${oneLine(name)} ${pc.dim(`(${remarks.join(', ')})`)}`;
}

function changeText({ verbatim, change, timing, time, item }: AttendanceChange): string {
  const when = [timing, item, time].filter((part) => part !== null).join(' ');
  return wrapped(`${pc.yellow(change)} ${when === '' ? '' : `${when}: `}${oneLine(verbatim, 200)}`, 2);
}
