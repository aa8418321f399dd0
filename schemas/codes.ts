// The issue codes a record may carry: what a person should look at.
import * as z from 'zod';
import { evidenceList } from './evidence.ts';

export const issueCode = z.enum([
  'PAGE_FAILED',
  'PAGE_WITHOUT_TEXT',
  'TEXT_LAYER_SUSPECT',
  'OCR_LOW_CONFIDENCE',
  'NOT_MINUTES',
  'NO_ITEMS',
  'NO_ATTENDANCE',
  'NO_DATE',
  'DATE_AMBIGUOUS',
  'SEVERAL_MEETINGS',
  'LANGUAGE_UNSUPPORTED',
  'ITEM_NUMBER_GAP',
  'ITEM_NUMBER_REPEATED',
  'CONTENTS_MISMATCH',
  'DECISION_MISSING',
  'OUTCOME_UNKNOWN',
  'VOTE_TALLY_MISMATCH',
  'VOTER_NOT_PRESENT',
  'VOTER_TWICE',
  'ATTENDANCE_CONTRADICTION',
  'NAME_UNRESOLVED',
  'ATTACHMENT_MISSING',
  'ATTACHMENTS_EMBEDDED',
  'ACTIVE_CONTENT',
  'PERSONAL_NUMBER',
  'HIDDEN_TEXT',
  'TEXT_UNASSIGNED',
]);
export type IssueCode = z.infer<typeof issueCode>;

export const severity = z.enum(['info', 'warning', 'error']);

export const issue = z.strictObject({
  code: issueCode,
  severity,
  path: z.string().describe('JSON Pointer into the record'),
  message: z.string().describe('plain English'),
  evidence: evidenceList,
});
export type Issue = z.infer<typeof issue>;
