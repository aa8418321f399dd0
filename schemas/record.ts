// The minutes record: what one PDF becomes. Meaning and origin of every name: docs/record.md.
import * as z from 'zod';
import { issue } from './codes.ts';
import { attachment, item } from './item.ts';
import { attendance, attendanceChange, meeting } from './meeting.ts';
import { textSource } from './pages.ts';

export * from './decision.ts';
export * from './item.ts';
export * from './meeting.ts';

/** Semantic version of the record's shape. */
export const schemaVersion = '1.0.0';

export const documentKind = z.enum(['minutes', 'decision-list', 'agenda', 'other']);
export type DocumentKind = z.infer<typeof documentKind>;

export const approvalStatus = z.enum(['draft', 'provisional', 'approved', 'corrected', 'unknown']);
export type ApprovalStatus = z.infer<typeof approvalStatus>;

export const file = z.strictObject({
  name: z.string().describe('file name as it was given: a label, not the identity'),
  size: z.int().nonnegative().describe('bytes'),
  sha256: z.string().describe('of the PDF bytes, hex'),
  mediaType: z.literal('application/pdf'),
  pageCount: z.int().nonnegative().describe('pages of the PDF'),
  title: z.string().nullable().describe('from the metadata of the PDF, null if absent'),
  author: z.string().nullable().describe('from the metadata of the PDF'),
  creator: z.string().nullable().describe('program the document was written with, from the metadata of the PDF'),
  producer: z.string().nullable().describe('program that made the PDF, from its metadata'),
  createdAt: z.string().nullable().describe('ISO 8601 as far as the PDF gives it'),
  encrypted: z.boolean().describe('true if it is encrypted and could be read all the same'),
  attachmentsEmbedded: z.array(z.string()).describe('names of files embedded in the PDF; they are never opened'),
});
export type FileFacts = z.infer<typeof file>;

export const coverage = z.strictObject({
  pages: z.int().nonnegative().describe('all pages of the PDF'),
  textPages: z.int().nonnegative().describe('pages read from their text layer'),
  ocrPages: z.int().nonnegative().describe('pages read by OCR'),
  mixedPages: z.int().nonnegative().describe('pages read from both'),
  blankPages: z.int().nonnegative().describe('pages with nothing on them'),
  failedPages: z.array(z.int().positive()).describe('1-based numbers of pages that could not be read'),
  characters: z
    .int()
    .nonnegative()
    .describe('characters of body text in the canonical text, running heads and feet left out'),
  charactersAssigned: z
    .int()
    .nonnegative()
    .describe('characters that belong to head, attendance, an item or an attachment'),
});
export type Coverage = z.infer<typeof coverage>;

export const grade = z.enum(['excellent', 'good', 'fair', 'poor']);
export type Grade = z.infer<typeof grade>;

export const extraction = z.strictObject({
  pipelineVersion: z.string().describe('version of the stages that made the record'),
  configHash: z.string().describe('hash of the settings that can change the record'),
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
  textSha256: z.string().describe('of the canonical text, hex'),
  grade: grade.describe('how much of the document was read and understood'),
});
export type Extraction = z.infer<typeof extraction>;

export const minutesRecord = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the PDF bytes'),
  type: z.literal('minutes'),
  language: z.string().describe('BCP 47; "und" when it could not be told'),
  documentKind: documentKind.describe('an agenda gets items but no decisions'),
  approvalStatus: approvalStatus.describe('as the paper says of itself'),
  file,
  extraction,
  meeting,
  attendance: z.array(attendance),
  attendanceChanges: z.array(attendanceChange).describe('who came, left or stepped out during the meeting'),
  items: z.array(item).describe('flat, in printed order; sub-items point to their parent'),
  attachments: z.array(attachment).describe('those listed for the document as a whole'),
  issues: z.array(issue).describe('what a person should look at'),
});
export type MinutesRecord = z.infer<typeof minutesRecord>;
