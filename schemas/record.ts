// The minutes record: what one PDF becomes. Meaning and origin of every name: docs/record.md.
import * as z from 'zod';
import { issue } from './codes.ts';
import { confidence, evidenceList } from './evidence.ts';
import { textSource } from './pages.ts';

/** Semantic version of the record's shape. */
export const schemaVersion = '1.0.0';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const clockTime = z.string().regex(/^\d{2}:\d{2}$/);
const text = z.string().min(1);

export const documentKind = z.enum(['minutes', 'decision-list', 'agenda', 'other']);
export type DocumentKind = z.infer<typeof documentKind>;

export const approvalStatus = z.enum(['draft', 'provisional', 'approved', 'corrected', 'unknown']);
export type ApprovalStatus = z.infer<typeof approvalStatus>;

export const file = z.strictObject({
  name: z.string(),
  size: z.int().nonnegative(),
  sha256: z.string(),
  mediaType: z.literal('application/pdf'),
  pageCount: z.int().nonnegative(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  creator: z.string().nullable(),
  producer: z.string().nullable(),
  createdAt: z.string().nullable(),
  encrypted: z.boolean(),
  attachmentsEmbedded: z.array(z.string()),
});
export type FileFacts = z.infer<typeof file>;

export const coverage = z.strictObject({
  pages: z.int().nonnegative(),
  textPages: z.int().nonnegative(),
  ocrPages: z.int().nonnegative(),
  mixedPages: z.int().nonnegative(),
  blankPages: z.int().nonnegative(),
  failedPages: z.array(z.int().positive()),
  characters: z.int().nonnegative(),
  charactersAssigned: z
    .int()
    .nonnegative()
    .describe('characters that belong to head, attendance, an item or an attachment'),
});
export type Coverage = z.infer<typeof coverage>;

export const grade = z.enum(['excellent', 'good', 'fair', 'poor']);
export type Grade = z.infer<typeof grade>;

export const extraction = z.strictObject({
  pipelineVersion: z.string(),
  configHash: z.string(),
  coverage,
  pages: z.array(
    z.strictObject({
      number: z.int().positive(),
      width: z.number(),
      height: z.number(),
      rotation: z.literal([0, 90, 180, 270]),
      textSource,
      textTrust: z.number().min(0).max(1),
      ocrConfidence: z.number().min(0).max(1).nullable(),
    }),
  ),
  textSha256: z.string(),
  grade,
});
export type Extraction = z.infer<typeof extraction>;

export const classification = z.enum(['ordinary', 'extraordinary', 'constitutive', 'joint', 'other']);

export const quorum = z.strictObject({
  required: z.int().nullable(),
  present: z.int().nullable(),
  met: z.boolean().nullable(),
});

export const meeting = z.strictObject({
  organization: text.nullable().describe('municipality, company, association'),
  body: text.nullable().describe('council, committee, general meeting'),
  classification: classification.nullable(),
  number: text.nullable().describe('as printed'),
  date: isoDate.nullable(),
  startTime: clockTime.nullable(),
  endTime: clockTime.nullable(),
  location: text.nullable(),
  title: text.nullable().describe('as printed'),
  chair: z.string().nullable().describe('attendance id'),
  secretary: z.string().nullable().describe('attendance id'),
  quorum: quorum.nullable(),
  previousMeeting: isoDate.nullable(),
  nextMeeting: isoDate.nullable(),
  confidence: z.record(z.string(), confidence).describe('by field'),
  evidence: z.record(z.string(), evidenceList).describe('by field'),
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
  id: z.string().regex(/^p\d+$/),
  name: text,
  verbatim: text,
  party: text.nullable(),
  organization: text.nullable().describe('what or whom the person stands for'),
  role: attendanceRole,
  title: text.nullable().describe('as printed'),
  status: attendanceStatus,
  substituteFor: z.string().nullable(),
  confidence,
  evidence: evidenceList,
});
export type Attendance = z.infer<typeof attendance>;

export const attendanceChange = z.strictObject({
  person: z.string().nullable(),
  verbatim: text,
  change: z.enum(['arrival', 'departure', 'recusal']),
  item: z.string().nullable(),
  timing: z.enum(['before', 'during', 'after']).nullable(),
  time: clockTime.nullable(),
  evidence: evidenceList,
});
export type AttendanceChange = z.infer<typeof attendanceChange>;

export const sectionRole = z.enum([
  'background',
  'proposal',
  'recommendation',
  'legal',
  'finance',
  'consultation',
  'history',
  'discussion',
  'decision',
  'dissent',
  'attachments',
  'next-steps',
  'other',
]);
export type SectionRole = z.infer<typeof sectionRole>;

export const section = z.strictObject({
  role: sectionRole,
  heading: text.nullable(),
  text: z.string(),
  evidence: evidenceList,
});
export type Section = z.infer<typeof section>;

export const outcome = z.enum([
  'adopted',
  'adopted-amended',
  'rejected',
  'postponed',
  'referred',
  'returned',
  'withdrawn',
  'noted',
  'recommended',
  'elected',
  'no-decision',
  'unknown',
]);
export type Outcome = z.infer<typeof outcome>;

export const amount = z.strictObject({
  value: z.number(),
  currency: z.string().nullable().describe('ISO 4217, null if the paper does not say'),
  verbatim: text,
});
export type Amount = z.infer<typeof amount>;

export const dissent = z.strictObject({ person: text.nullable(), group: text.nullable(), text });
export type Dissent = z.infer<typeof dissent>;

export const decision = z.strictObject({
  id: z.string().regex(/^i\d+\.d\d+$/),
  number: text.nullable().describe('decision or resolution number as printed'),
  text,
  outcome,
  outcomeVerbatim: text.nullable().describe('the words that decided the outcome'),
  votes: z.array(z.string()),
  dissent: z.array(dissent),
  amounts: z.array(amount),
  confidence,
  evidence: evidenceList,
});
export type Decision = z.infer<typeof decision>;

export const ballotOption = z.enum([
  'yes',
  'no',
  'abstain',
  'blank',
  'absent',
  'excused',
  'recused',
  'not-voting',
  'other',
]);
export type BallotOption = z.infer<typeof ballotOption>;

export const ballot = z.strictObject({
  name: text,
  person: z.string().nullable(),
  party: text.nullable(),
  option: ballotOption,
  basis: z.enum(['explicit', 'inferred-unanimous', 'inferred-majority']),
  evidence: evidenceList,
});
export type Ballot = z.infer<typeof ballot>;

const count = z.int().nonnegative().nullable();

export const voteCounts = z.strictObject({ yes: count, no: count, abstain: count, absent: count });
export type VoteCounts = z.infer<typeof voteCounts>;

export const voteMethod = z.enum([
  'roll-call',
  'show-of-hands',
  'voice',
  'electronic',
  'secret-ballot',
  'written',
  'consent',
]);
export type VoteMethod = z.infer<typeof voteMethod>;

export const vote = z.strictObject({
  id: z.string().regex(/^i\d+\.v\d+$/),
  motion: text.nullable(),
  mover: text.nullable(),
  seconder: text.nullable(),
  method: voteMethod.nullable(),
  counts: voteCounts.describe('null = not printed'),
  majority: z.enum(['unanimous', 'majority', 'qualified', 'casting-vote']).nullable(),
  result: z.enum(['pass', 'fail', 'tied']).nullable(),
  resultVerbatim: text.nullable(),
  ballots: z.array(ballot),
  appliesTo: z.array(z.string()).describe('item ids, for a consent block'),
  reconciliation: z.strictObject({
    status: z.enum(['consistent', 'mismatch', 'incomplete']),
    notes: z.string().nullable(),
  }),
  confidence,
  evidence: evidenceList,
});
export type Vote = z.infer<typeof vote>;

export const attachment = z.strictObject({
  id: z.string(),
  number: text.nullable().describe('as printed'),
  name: text,
  reference: text.nullable().describe('document or journal number'),
  caseNumber: text.nullable(),
  fileName: text.nullable(),
  public: z.boolean().nullable(),
  pages: z.int().positive().nullable(),
  url: z.string().nullable(),
  embeddedFile: z.string().nullable(),
  confidence,
  evidence: evidenceList,
});
export type Attachment = z.infer<typeof attachment>;

export const historyEntry = z.strictObject({
  body: text.nullable(),
  date: isoDate.nullable(),
  itemNumber: text.nullable(),
  text: z.string(),
  evidence: evidenceList,
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const referral = z.strictObject({ body: text, date: isoDate.nullable(), text, evidence: evidenceList });
export type Referral = z.infer<typeof referral>;

export const action = z.strictObject({
  text,
  responsible: text.nullable(),
  deadline: isoDate.nullable(),
  evidence: evidenceList,
});
export type Action = z.infer<typeof action>;

export const itemClassification = z.enum([
  'approval',
  'decision',
  'information',
  'election',
  'question',
  'report',
  'formal',
  'other',
]);
export type ItemClassification = z.infer<typeof itemClassification>;

export const item = z.strictObject({
  id: z.string().regex(/^i\d+$/),
  number: text.nullable().describe('as printed, without the word for item and trailing punctuation'),
  order: z.int().positive(),
  level: z.int().positive(),
  parent: z.string().nullable(),
  title: text,
  classification: itemClassification.nullable(),
  public: z.boolean().nullable().describe('null = not said'),
  closedReason: text.nullable(),
  offAgenda: z.boolean(),
  caseNumber: text.nullable(),
  references: z.array(text),
  sections: z.array(section),
  decisions: z.array(decision),
  votes: z.array(vote),
  attachments: z.array(attachment),
  history: z.array(historyEntry),
  referrals: z.array(referral),
  actions: z.array(action),
  recusals: z.array(text),
  presentIds: z.array(z.string()).nullable(),
  pageStart: z.int().positive(),
  pageEnd: z.int().positive(),
  confidence,
  evidence: evidenceList,
});
export type Item = z.infer<typeof item>;

export const minutesRecord = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the PDF bytes'),
  type: z.literal('minutes'),
  language: z.string().describe('BCP 47; "und" when it could not be told'),
  documentKind,
  approvalStatus,
  file,
  extraction,
  meeting,
  attendance: z.array(attendance),
  attendanceChanges: z.array(attendanceChange),
  items: z.array(item),
  attachments: z.array(attachment),
  issues: z.array(issue),
});
export type MinutesRecord = z.infer<typeof minutesRecord>;
