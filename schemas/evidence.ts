// Evidence: where on the page, and where in the canonical text, a fact is printed.
import * as z from 'zod';
import { boxSchema } from './pages.ts';

export const evidence = z.strictObject({
  page: z.int().positive().describe('1-based page of the PDF'),
  box: boxSchema.describe('[x, y, width, height] in points, origin top left of the page as displayed'),
  start: z.int().nonnegative().describe('UTF-16 offset into the canonical text'),
  end: z.int().nonnegative().describe('offset behind the last character'),
  source: z.enum(['text-layer', 'ocr']).describe('where the words come from'),
  rule: z.string().describe('name of the rule that found the fact'),
});
export type Evidence = z.infer<typeof evidence>;

export const evidenceList = z.array(evidence);

export const confidence = z
  .number()
  .min(0)
  .max(1)
  .describe('0..1, calibrated: of the facts with 0.9, nine in ten are right');
