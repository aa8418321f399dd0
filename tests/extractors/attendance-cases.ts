// Lines of invented minutes → what attendance is read from them, one short line a person.
import { type AttendanceFacts, attendanceOf } from '../../extractors/facts/attendance/attendance.ts';
import { layOut } from '../../extractors/layout/lay-out.ts';
import { segment } from '../../extractors/segment/segment.ts';
import { documentOf } from './typeset.ts';

const danish = 'Udvalget drøftede sagen om den nye havn og de omkostninger, der er forbundet med den.';
const english = 'The council was told of the work on the harbour and of the costs of it, and that it will be done.';

/** Items that make a document Danish. */
export const danishItems = ['', '1. Godkendelse af dagsorden', danish, '', '2. Havnen', danish];

/** Items that make a document English. */
export const englishItems = ['', '1. Minutes', english, '', '2. Harbour', english];

export function factsOf(lines: readonly string[]): AttendanceFacts {
  return attendanceOf(segment(layOut(documentOf(lines))));
}

/** `Anna Holm present chair`, in printed order. */
export function peopleIn(...lines: readonly string[]): string[] {
  return factsOf(lines).attendance.map(({ name, status, role }) => `${name} ${status} ${role}`);
}
