// The meeting of a record, and who was there, into rows.
import type { MinutesRecord } from '../../../schemas/record.ts';
import { scopeOf } from '../links/names.ts';
import type { AttendanceChangeRow, AttendanceRow, MeetingRow } from '../tables/meetings.ts';
import type { Ids } from './ids.ts';
import { optionalFlag, placeOf } from './places.ts';

export function meetingRow({ id, meeting }: MinutesRecord, ids: Ids): MeetingRow {
  return {
    id,
    scope: scopeOf(meeting),
    body_id: null,
    organization: meeting.organization,
    body: meeting.body,
    classification: meeting.classification,
    number: meeting.number,
    date: meeting.date,
    start_time: meeting.startTime,
    end_time: meeting.endTime,
    location: meeting.location,
    title: meeting.title,
    chair: ids.person(meeting.chair),
    secretary: ids.person(meeting.secretary),
    quorum_required: meeting.quorum?.required ?? null,
    quorum_present: meeting.quorum?.present ?? null,
    quorum_met: optionalFlag(meeting.quorum?.met ?? null),
    previous_meeting: meeting.previousMeeting,
    next_meeting: meeting.nextMeeting,
    date_confidence: meeting.confidence.date ?? null,
    body_confidence: meeting.confidence.body ?? null,
    date_page: placeOf(meeting.evidence.date ?? []).page,
    body_page: placeOf(meeting.evidence.body ?? []).page,
  };
}

export function attendanceRows(record: MinutesRecord, ids: Ids): AttendanceRow[] {
  return record.attendance.map((entry, index) => ({
    id: ids.of(entry.id),
    meeting: record.id,
    position: index + 1,
    name: entry.name,
    verbatim: entry.verbatim,
    party: entry.party,
    organization: entry.organization,
    role: entry.role,
    title: entry.title,
    status: entry.status,
    substitute_for: ids.person(entry.substituteFor),
    person: null,
    person_reason: null,
    confidence: entry.confidence,
    ...placeOf(entry.evidence),
  }));
}

export function changeRows(record: MinutesRecord, ids: Ids): AttendanceChangeRow[] {
  return record.attendanceChanges.map((change, index) => ({
    id: ids.of(`c${index + 1}`),
    meeting: record.id,
    position: index + 1,
    attendance: ids.person(change.person),
    verbatim: change.verbatim,
    change: change.change,
    item: ids.item(change.item),
    timing: change.timing,
    time: change.time,
    ...placeOf(change.evidence),
  }));
}
