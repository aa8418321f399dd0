// The lines a reader process and its parent exchange: one JSON object each, checked by the parent.
import * as z from 'zod';
import { documentInfo } from '../../schemas/pages.ts';
import type { ReadLimits } from '../limits.ts';
import { packedPage } from './packed-page.ts';

/** What a reader may call a fault of the document; all else is the parent's to judge. */
export const documentFault = z.enum(['not_pdf', 'encrypted', 'malformed', 'unsupported', 'limit']);
export type DocumentFaultCode = z.infer<typeof documentFault>;

/** From a reader, in this order: `ready` once, then for each document its pages and one `done` or `failed`. */
export const readerLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('page'), page: packedPage }),
  z.strictObject({
    kind: z.literal('done'),
    info: documentInfo,
    /** Seconds of processor time this process has used so far. */
    processorSeconds: z.number().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('failed'), code: documentFault, message: z.string().max(500) }),
]);
export type ReaderLine = z.infer<typeof readerLine>;

/** To a reader: the document to read next. */
export interface ReaderOrder {
  /** Absolute. */
  readonly path: string;
  readonly limits: ReadLimits;
}
