// A failure: the typed record of a document that could not be read.
import * as z from 'zod';

export const errorCode = z.enum([
  'bad_args',
  'not_pdf',
  'encrypted',
  'malformed',
  'unsupported',
  'limit',
  'reader_timeout',
  'reader_memory',
  'reader_crash',
  'partial',
  'invalid_output',
  'store_unavailable',
  'store_corrupt',
  'queue_unavailable',
  'disk_full',
  'nondeterministic',
  'internal',
]);
export type ErrorCode = z.infer<typeof errorCode>;

export const failure = z.strictObject({
  schemaVersion: z.literal('1.0.0'),
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the bytes'),
  type: z.literal('failure'),
  code: errorCode.describe('row of the table of errors'),
  message: z.string().describe('what went wrong, in plain words'),
  advice: z.string().describe('what to do about it'),
  stage: z.string().describe('stage of the pipeline that failed'),
  attempts: z.int().positive().describe('how often it was tried'),
  pipelineVersion: z.string().describe('version of the stages that tried it'),
  file: z.strictObject({ name: z.string(), size: z.int().nonnegative() }),
});
export type Failure = z.infer<typeof failure>;
