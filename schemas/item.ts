// An item of business with all that stands under it.
import * as z from 'zod';
import { decision, vote } from './decision.ts';
import { confidence, evidenceList } from './evidence.ts';
import { isoDate, text } from './printed.ts';

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
  heading: text.nullable().describe('as printed, null for text without one'),
  text: z.string().describe('the whole text, nothing left out'),
  evidence: evidenceList,
});
export type Section = z.infer<typeof section>;

export const attachment = z.strictObject({
  id: z.string().describe('item id and running number'),
  number: text.nullable().describe('as printed'),
  name: text.describe('verbatim'),
  reference: text.nullable().describe('document or journal number printed with it'),
  caseNumber: text.nullable(),
  fileName: text.nullable().describe('when the name ends in a file extension'),
  public: z.boolean().nullable().describe('null = not said'),
  pages: z.int().positive().nullable().describe('number of pages, as printed'),
  url: z.string().nullable().describe('of a link on the name'),
  embeddedFile: z.string().nullable().describe('name of the file embedded in the PDF that it is'),
  confidence,
  evidence: evidenceList,
});
export type Attachment = z.infer<typeof attachment>;

export const historyEntry = z.strictObject({
  body: text.nullable().describe('that handled it earlier, as printed'),
  date: isoDate.nullable().describe('ISO 8601'),
  itemNumber: text.nullable().describe('as printed'),
  text: z.string().describe('verbatim'),
  evidence: evidenceList,
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const referral = z.strictObject({
  body: text.describe('as printed'),
  date: isoDate.nullable().describe('ISO 8601'),
  text: text.describe('verbatim'),
  evidence: evidenceList,
});
export type Referral = z.infer<typeof referral>;

export const action = z.strictObject({
  text: text.describe('verbatim'),
  responsible: text.nullable().describe('as printed'),
  deadline: isoDate.nullable().describe('ISO 8601'),
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
  id: z
    .string()
    .regex(/^i\d+$/)
    .describe('i1, i2, … in printed order'),
  number: text.nullable().describe('as printed, without the word for item and trailing punctuation'),
  order: z.int().positive().describe('1, 2, … in printed order'),
  level: z.int().positive().describe('1 for a top item, 2 for a sub-item'),
  parent: z.string().nullable().describe('id of the item it is a sub-item of'),
  title: text.describe('whole heading as printed, joined over lines'),
  classification: itemClassification.nullable().describe('null if it cannot be told'),
  public: z.boolean().nullable().describe('null = not said'),
  closedReason: text.nullable().describe('why the public was excluded, as printed'),
  offAgenda: z.boolean().describe('true if it was added at the meeting'),
  caseNumber: text.nullable().describe('as printed with the item'),
  references: z.array(text).describe('journal and document numbers, as printed'),
  sections: z.array(section).describe('the whole text of the item'),
  decisions: z.array(decision),
  votes: z.array(vote),
  attachments: z.array(attachment),
  history: z.array(historyEntry).describe('earlier handling of the same matter'),
  referrals: z.array(referral).describe('bodies it goes to next'),
  actions: z.array(action).describe('what somebody is to do'),
  recusals: z.array(text).describe('names of those who stepped out for it'),
  presentIds: z
    .array(z.string())
    .nullable()
    .describe('ids of those present for it where changes are recorded, else null'),
  pageStart: z.int().positive().describe('1-based page of the heading'),
  pageEnd: z.int().positive().describe('1-based page on which it ends'),
  confidence,
  evidence: evidenceList.describe('of the heading'),
});
export type Item = z.infer<typeof item>;
