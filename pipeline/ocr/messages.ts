// The lines a recogniser process and its parent exchange: one JSON object each, checked by the parent.
import * as z from 'zod';
import type { OcrLimits } from '../limits.ts';
import { recognisedPage } from './recognised-page.ts';
import type { RecognitionOrder } from './recognition-order.ts';

/** From a recogniser: `ready` once, then for each order the page, or why the page cannot be recognised. */
export const recogniserLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('page'), page: recognisedPage }),
  z.strictObject({ kind: z.literal('failed'), code: z.enum(['limit', 'malformed']), message: z.string().max(500) }),
]);
export type RecogniserLine = z.infer<typeof recogniserLine>;

/** To a recogniser. */
export interface RecogniserOrder extends RecognitionOrder {
  readonly limits: OcrLimits;
}
