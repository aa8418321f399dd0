// The meeting and its people: the head and the attendance part of a minutes record.
import * as z from 'zod';
import { confidence, evidenceList } from './evidence.ts';
import { clockTime, isoDate, text } from './printed.ts';

export const classification = z.enum(['ordinary', 'extraordinary', 'constitutive', 'joint', 'other']);

export const quorum = z.strictObject({
  required: z.int().nullable().describe('members needed, as printed'),
  present: z.int().nullable().describe('members present, as printed'),
  met: z.boolean().nullable().describe('what the paper says of it'),
});

export const meeting = z.strictObject({
  organization: text.nullable().describe('municipality, company or association, as printed'),
  body: text.nullable().describe('council, committee or general meeting, as printed'),
  classification: classification.nullable().describe('kind of meeting, null if the paper does not say'),
  number: text.nullable().describe("the meeting's or protocol's own number, as printed"),
  date: isoDate.nullable().describe('the day the meeting began, ISO 8601'),
  startTime: clockTime.nullable().describe('24 h HH:MM'),
  endTime: clockTime.nullable().describe('24 h HH:MM, when the meeting was closed'),
  location: text.nullable().describe('as printed'),
  title: text.nullable().describe('heading of the document, as printed'),
  chair: z.string().nullable().describe('id of the attendance entry'),
  secretary: z.string().nullable().describe('id of the attendance entry'),
  quorum: quorum.nullable().describe('null if the paper does not speak of it'),
  previousMeeting: isoDate.nullable().describe('ISO 8601'),
  nextMeeting: isoDate.nullable().describe('ISO 8601'),
  confidence: z.record(z.string(), confidence).describe('by field: date, body, …'),
  evidence: z.record(z.string(), evidenceList).describe('by field: date, body, …'),
});
export type Meeting = z.infer<typeof meeting>;

export const attendanceRole = z.enum([
  'chair',
  'vice-chair',
  'secretary',
  'keeper-of-minutes',
  'teller',
  'member',
  'substitute',
  'staff',
  'guest',
  'unknown',
]);
export type AttendanceRole = z.infer<typeof attendanceRole>;

export const attendanceStatus = z.enum(['present', 'absent', 'excused', 'substituted', 'partial', 'remote', 'unknown']);
export type AttendanceStatus = z.infer<typeof attendanceStatus>;

export const attendance = z.strictObject({
  id: z
    .string()
    .regex(/^p\d+$/)
    .describe('p1, p2, … in printed order'),
  name: text.describe('without titles, party letters, roles and contact data'),
  verbatim: text.describe('the entry as printed'),
  party: text.nullable().describe('as printed'),
  organization: text.nullable().describe('what or whom the person stands for'),
  role: attendanceRole,
  title: text.nullable().describe('post or profession, as printed'),
  status: attendanceStatus.describe(
    'partial: came late, left early or missed items; substituted: a named substitute sat instead; remote: attended online',
  ),
  substituteFor: z.string().nullable().describe('id of the attendance entry'),
  confidence,
  evidence: evidenceList,
});
export type Attendance = z.infer<typeof attendance>;

export const attendanceChange = z.strictObject({
  person: z.string().nullable().describe('id of the attendance entry, null if the name could not be matched'),
  verbatim: text.describe('the sentence as printed'),
  change: z.enum(['arrival', 'departure', 'recusal']),
  item: z.string().nullable().describe('id of the item at which it happened'),
  timing: z.enum(['before', 'during', 'after']).nullable().describe('before, during or after that item'),
  time: clockTime.nullable().describe('24 h HH:MM'),
  evidence: evidenceList,
});
export type AttendanceChange = z.infer<typeof attendanceChange>;
