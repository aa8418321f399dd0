// What goes in and out over HTTP, as schemas: the checks of the server and its OpenAPI document come from them.
import * as z from 'zod';
import { journalEntry } from '../../exports/changes/entry.ts';
import { queueNames } from '../../pipeline/queue/jobs.ts';
import { summary } from '../../pipeline/summary.ts';
import { errorCode, failure } from '../../schemas/failure.ts';
import { problem } from './problems.ts';

/** Longest text that is taken from a name: no file system has longer ones. */
const longestName = 255;

const documentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the bytes');
const batchId = z
  .string()
  .regex(/^\d{8}T\d{6}Z-[0-9a-f]{6}$/)
  .describe('from the answer to an upload');
export const documentPath = z.strictObject({ id: documentId });
export const batchPath = z.strictObject({ id: batchId });

/** Equal for equal bytes under an equal name, whoever sends them and however often. */
export const receipt = z.strictObject({
  result: z.literal('taken'),
  id: documentId,
  name: z.string().describe('the label of the document: the last part of the name it came with'),
});

const refused = z.strictObject({
  result: z.literal('refused'),
  name: z.string(),
  problem,
});

export const verdict = z.discriminatedUnion('result', [receipt, refused]);
export type Verdict = z.infer<typeof verdict>;

export const uploadAnswer = z.strictObject({
  batch: batchId,
  documents: z.array(verdict).describe('in the order in which they came'),
});

export const documentStanding = z.discriminatedUnion('status', [
  z.strictObject({ id: documentId, status: z.enum(['read', 'partly-read']), name: z.string(), summary }),
  z.strictObject({ id: documentId, status: z.literal('failed'), name: z.string(), failure }),
  z.strictObject({ id: documentId, status: z.enum(['queued', 'working']), queue: z.enum(queueNames) }),
  z.strictObject({ id: documentId, status: z.literal('unqueued').describe('the next sweep takes it') }),
]);

const failureGroup = z.strictObject({
  code: errorCode,
  advice: z.string(),
  count: z.int().positive(),
  examples: z
    .array(z.strictObject({ name: z.string(), message: z.string() }))
    .readonly()
    .describe('the first few'),
});

export const batchStanding = z.strictObject({
  batch: batchId,
  documents: z.int().nonnegative(),
  done: z.int().nonnegative().describe('have a record'),
  failed: z.int().nonnegative(),
  failures: z.array(failureGroup).readonly(),
  left: z.int().nonnegative().describe('neither of both yet'),
  refused: z.int().nonnegative().describe('files that were not taken, such as one that is no PDF'),
  closed: z.boolean().describe('false while documents are still being added'),
});

export const presigned = z.strictObject({
  upload: z.uuid(),
  method: z.literal('PUT'),
  url: z.url().describe('send the bytes there, without a key of this server'),
  expires: z.iso.datetime(),
});
export const uploadPath = z.strictObject({ upload: z.uuid() });
export const uploadName = z.strictObject({ name: z.string().min(1).max(longestName) });

/** A notice of S3, as MinIO and AWS send it: what else stands in it is passed over. */
export const bucketNotice = z.object({
  Records: z
    .array(
      z.object({
        eventName: z.string().max(longestName),
        s3: z.object({
          bucket: z.object({ name: z.string().max(longestName) }),
          object: z.object({ key: z.string().max(4_096).describe('URL-encoded') }),
        }),
      }),
    )
    .max(1_000),
});

const passed = z.strictObject({ result: z.literal('passed-over'), name: z.string(), reason: z.string() });
export const noticeAnswer = z.strictObject({
  documents: z.array(z.discriminatedUnion('result', [receipt, refused, passed])),
});
export type NoticeVerdict = z.infer<typeof noticeAnswer>['documents'][number];

export const changesQuery = z.strictObject({
  since: z.string().max(40).optional().describe('cursor of the page before; left out, from the beginning'),
  limit: z.coerce.number().int().min(1).max(10_000).optional(),
});
const change = journalEntry.extend({ cursor: z.string(), op: z.enum(['upsert', 'delete']) });
export const changePage = z.strictObject({
  changes: z.array(change).readonly(),
  cursor: z.string().describe('hand it in the next time'),
  more: z.boolean().describe('true if there are more changes at once'),
});

export const health = z.strictObject({ status: z.enum(['ok', 'away']) });

/** One event of the stream of a batch: `event: <kind>`, `data: <JSON>`. */
export const batchEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('standing'), standing: batchStanding }),
  z.strictObject({ kind: z.literal('document'), id: documentId, status: z.enum(['read', 'partly-read', 'failed']) }),
  z.strictObject({ kind: z.literal('end'), standing: batchStanding }),
]);
export type BatchEvent = z.infer<typeof batchEvent>;
