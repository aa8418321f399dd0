// The tables of bodies, their meetings, and who was there.
import { column, confidence, link, optional, owner, place, type Row, table } from './column.ts';

export const bodies = table({
  name: 'bodies',
  note: 'One council, committee or general meeting, over all its meetings and spellings.',
  columns: {
    id: column('text', 'folded names of organization and body: `klithede-kommune/kommunalbestyrelsen`'),
    scope: column('text', 'what its meetings were looked for within: as in `meetings`'),
    organization_key: column('text', 'folded name of the organization; the id itself where none is printed'),
    organization: optional('text', 'municipality, company or association: the spelling printed most'),
    name: column('text', 'the spelling printed most'),
    names: column('json', 'all spellings, the most frequent first'),
  },
  indices: ['scope', 'organization_key'],
});
export type BodyRow = Row<typeof bodies>;

export const meetings = table({
  name: 'meetings',
  note: 'The meeting that a document reports. Its id is that of the document.',
  columns: {
    id: owner('documents', 'id of the document'),
    scope: optional('text', 'folded organization, or body where none is printed: links are only sought within it'),
    body_id: link('bodies', 'the body, null if its name is not printed'),
    organization: optional('text', 'municipality, company or association, as printed'),
    body: optional('text', 'council, committee or general meeting, as printed'),
    classification: optional('text', '`ordinary`, `extraordinary`, `constitutive`, `joint` or `other`'),
    number: optional('text', 'as printed'),
    date: optional('date', 'the day it began'),
    start_time: optional('time', 'when it began'),
    end_time: optional('time', 'when it ended'),
    location: optional('text', 'as printed'),
    title: optional('text', 'heading of the document, as printed'),
    chair: link('attendance', 'who chaired it'),
    secretary: link('attendance', 'who wrote the minutes'),
    quorum_required: optional('integer', 'members required, as printed'),
    quorum_present: optional('integer', 'members present, as printed'),
    quorum_met: optional('flag', 'what the paper says of it'),
    previous_meeting: optional('date', 'as printed'),
    next_meeting: optional('date', 'as printed'),
    date_confidence: optional('real', '0 to 1, of the date'),
    body_confidence: optional('real', '0 to 1, of the body'),
    date_page: optional('integer', 'page on which the date is printed'),
    body_page: optional('integer', 'page on which the body is printed'),
  },
  indices: ['scope', 'date', 'body', 'organization'],
});
export type MeetingRow = Row<typeof meetings>;

export const people = table({
  name: 'people',
  note: 'One person over all meetings of one body. Who cannot be told for certain is in none.',
  columns: {
    id: column('text', 'body and folded name: `klithede-kommune/kommunalbestyrelsen/anna-holm`'),
    body_id: owner('bodies', 'the body'),
    name: column('text', 'the spelling printed most'),
    names: column('json', 'all spellings, the most frequent first'),
    parties: column('json', 'all parties printed with the name, the most frequent first'),
    first_date: optional('date', 'first meeting with this person'),
    last_date: optional('date', 'last meeting with this person'),
    across: optional(
      'text',
      'one name for the entries of several bodies of one organization that have equal full name and party',
    ),
  },
  indices: ['name', 'across'],
});
export type PersonRow = Row<typeof people>;

export const attendance = table({
  name: 'attendance',
  note: 'One person at one meeting, or missing from it.',
  columns: {
    id: column('text', 'document id and id in the record: `….p1`'),
    meeting: owner('meetings', 'the meeting'),
    position: column('integer', '1, 2, … in printed order'),
    name: column('text', 'without titles and party letters'),
    verbatim: column('text', 'the entry as printed'),
    party: optional('text', 'as printed'),
    organization: optional('text', 'what or whom the person stands for'),
    role: column(
      'text',
      '`chair`, `vice-chair`, `secretary`, `keeper-of-minutes`, `teller`, `member`, `substitute`, `staff`, `guest`, `unknown`',
    ),
    title: optional('text', 'post or profession, as printed'),
    status: column('text', '`present`, `absent`, `excused`, `substituted`, `partial`, `remote`, `unknown`'),
    substitute_for: link('attendance', 'whom a substitute sat for'),
    person: link('people', 'the person over all meetings'),
    person_reason: optional('text', 'why this entry is that person, or why it is nobody'),
    confidence,
    ...place,
  },
  indices: ['status', 'name'],
});
export type AttendanceRow = Row<typeof attendance>;

export const attendanceChanges = table({
  name: 'attendance_changes',
  note: 'Somebody came, left, or stepped out.',
  columns: {
    id: column('text', 'document id and running number: `….c1`'),
    meeting: owner('meetings', 'the meeting'),
    position: column('integer', '1, 2, … as in the record'),
    attendance: link('attendance', 'who it was'),
    verbatim: column('text', 'the sentence as printed'),
    change: column('text', '`arrival`, `departure` or `recusal`'),
    item: link('items', 'the item at which it happened'),
    timing: optional('text', '`before`, `during` or `after` that item'),
    time: optional('time', 'clock time'),
    ...place,
  },
  indices: [],
});
export type AttendanceChangeRow = Row<typeof attendanceChanges>;
