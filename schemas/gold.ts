// The gold record: what a careful reader finds in one PDF, in the words of ../shared/corpus/LABELLING.md.
import * as z from 'zod';
import { clockTime, isoDate } from './printed.ts';
import { attendanceRole, attendanceStatus, ballotOption, documentKind, outcome } from './record.ts';

const printed = z.string().min(1).describe('as printed');
const count = z.int().nonnegative().nullable().describe('null = not printed');

/** A key left out is not scored; null says that the document does not tell. */
export const goldMeeting = z.strictObject({
  organization: printed.nullable().optional(),
  body: printed.nullable().optional(),
  number: printed.nullable().optional(),
  date: isoDate.nullable().optional(),
  startTime: clockTime.nullable().optional(),
  endTime: clockTime.nullable().optional(),
  location: printed.nullable().optional(),
});
export type GoldMeeting = z.infer<typeof goldMeeting>;

export const goldPerson = z.strictObject({ name: printed, status: attendanceStatus, role: attendanceRole });
export type GoldPerson = z.infer<typeof goldPerson>;

export const goldDecision = z.strictObject({ text: printed, outcome });
export type GoldDecision = z.infer<typeof goldDecision>;

export const goldBallot = z.strictObject({ name: printed, option: ballotOption });
export type GoldBallot = z.infer<typeof goldBallot>;

export const goldVote = z.strictObject({
  counts: z.strictObject({ yes: count, no: count, abstain: count }),
  result: z.enum(['pass', 'fail', 'tied']).nullable(),
  mover: printed.nullable(),
  seconder: printed.nullable(),
  ballots: z.array(goldBallot),
});
export type GoldVote = z.infer<typeof goldVote>;

export const goldAttachment = z.strictObject({
  name: printed,
  reference: printed.nullable(),
  public: z.boolean().nullable().describe('null = not said'),
});
export type GoldAttachment = z.infer<typeof goldAttachment>;

export const goldItem = z.strictObject({
  number: printed.nullable(),
  title: printed,
  level: z.union([z.literal(1), z.literal(2)]),
  page: z.int().positive().describe('1-based PDF page of the heading in the body'),
  public: z.boolean().nullable().describe('null = not said'),
  caseNumber: printed.nullable(),
  decisions: z.array(goldDecision).optional(),
  votes: z.array(goldVote).optional(),
  attachments: z.array(goldAttachment).optional(),
});
export type GoldItem = z.infer<typeof goldItem>;

/** A group that is left out entirely is not scored for that file. */
export const goldRecord = z.strictObject({
  file: z.string().min(1),
  language: z.string().min(2).describe('BCP 47'),
  documentKind,
  meeting: goldMeeting.optional(),
  attendance: z.array(goldPerson).optional(),
  items: z.array(goldItem).optional(),
  attachments: z.array(goldAttachment).optional(),
  doubts: z.string().optional().describe('what a second reader might decide otherwise'),
});
export type GoldRecord = z.infer<typeof goldRecord>;
