// What the recogniser hands over for one page: words with boxes on the page as it is read upright.
import * as z from 'zod';
import { boxSchema, rule, textStyle } from '../../schemas/pages.ts';
import { ocrLanguage } from './languages.ts';

/** A word that was recognised; more than a text layer's word only in that it is certain to a degree. */
const recognisedWord = z.strictObject({
  text: z.string().min(1).max(200),
  box: boxSchema,
  baseline: z.number(),
  style: z.int().nonnegative(),
  confidence: z.number().min(0).max(1),
});
export type RecognisedWord = z.infer<typeof recognisedWord>;

/** Faults of the page itself, which come again whenever it is tried, and those of the process that worked on it. */
export const pageFault = z.enum(['limit', 'malformed', 'reader_timeout', 'reader_memory', 'reader_crash']);
export type PageFault = z.infer<typeof pageFault>;

/** Points on the page once it is turned upright by `turn` and straightened by `skew`, origin top left. */
export const recognisedPage = z.strictObject({
  page: z.int().positive(),
  languages: z.array(ocrLanguage),
  failed: pageFault.nullable(),
  turn: z.literal([0, 90, 180, 270]).describe('clockwise degrees by which the displayed page must be turned'),
  skew: z.number().describe('degrees by which lines fall to the right after that; words and rules are without it'),
  resolution: z.number().nonnegative().describe('dots per inch of the picture that was recognised'),
  styles: z.array(textStyle),
  words: z.array(recognisedWord).max(20_000).describe('line by line, each from left to right'),
  rules: z.array(rule).max(20_000),
});
export type RecognisedPage = z.infer<typeof recognisedPage>;

/** The result of a page that could not be recognised. */
export function failedPage(page: number, languages: RecognisedPage['languages'], failed: PageFault): RecognisedPage {
  return { page, languages, failed, turn: 0, skew: 0, resolution: 0, styles: [], words: [], rules: [] };
}
