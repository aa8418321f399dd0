// The page model: what the reader hands over for one PDF, whether its words come from the text layer or from OCR.
import * as z from 'zod';

/** `[x, y, width, height]` in PDF points, origin at the top left of the page as displayed (rotation applied). */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** Why a reader of the printed page would not see a word; `visible` words carry no `hidden` key. */
export const hiddenReason = z.enum(['invisible', 'same-colour', 'covered', 'tiny', 'off-page']);
export type HiddenReason = z.infer<typeof hiddenReason>;

/** How glyphs look; words point to one by its index in `PageModel.styles`. */
export const textStyle = z.strictObject({
  font: z.string(),
  size: z.number().describe('height of the font in points as displayed, rounded to 0.1'),
  bold: z.boolean(),
  italic: z.boolean(),
  colour: z.string().describe('#rrggbb of the fill'),
});
export type TextStyle = z.infer<typeof textStyle>;

export const word = z.strictObject({
  text: z.string().min(1),
  box: boxSchema,
  baseline: z.number().describe('y of the baseline in points'),
  style: z.int().nonnegative(),
  turned: z
    .literal([90, 180, 270])
    .optional()
    .describe('clockwise degrees the word is turned on the displayed page; left out when upright'),
  hidden: hiddenReason.optional(),
  confidence: z.number().optional().describe('0..1, only for words that were recognised by OCR'),
});
export type Word = z.infer<typeof word>;

/** A thin drawn line, horizontal or vertical; `width` is its thickness. */
export const rule = z.strictObject({
  x1: z.number(),
  y1: z.number(),
  x2: z.number(),
  y2: z.number(),
  width: z.number(),
});
export type Rule = z.infer<typeof rule>;

/** A drawn area: filled (its colour) or only outlined (`fill` null). */
export const area = z.strictObject({ box: boxSchema, fill: z.string().nullable() });
export type Area = z.infer<typeof area>;

export const image = z.strictObject({ box: boxSchema, pixelWidth: z.number(), pixelHeight: z.number() });
export type PageImage = z.infer<typeof image>;

/** A row of filled shapes of the size of letters: text drawn as outlines, or part of a drawing. */
export const outlineRow = z.strictObject({ box: boxSchema, shapes: z.int().positive() });
export type OutlineRow = z.infer<typeof outlineRow>;

export const link = z.strictObject({ box: boxSchema, url: z.string() });

export const textSource = z.enum(['text-layer', 'ocr', 'mixed', 'none']);
export type TextSource = z.infer<typeof textSource>;

/** What was found of a page's text layer, where it is not plain text that a reader of the page sees. */
export const layerFinding = z.enum([
  /** Nothing is drawn on the page, or hardly anything: a line, a small picture. */
  'blank',
  /** The page could not be read at all. */
  'failed',
  /** A picture of a page, and not a word. */
  'no-text',
  /** A picture of a page; the words are only those stamped, signed or numbered over it. */
  'little-text',
  /** Letters drawn as shapes. */
  'outlines',
  /** The letters that the file tells are not those that are printed. */
  'broken-letters',
  /** A hidden layer over or under a scan that reads badly. */
  'poor-layer',
  /** A hidden layer over or under a scan that reads well. */
  'hidden-layer',
]);
export type LayerFinding = z.infer<typeof layerFinding>;

export const pageModel = z.strictObject({
  number: z.int().positive().describe('1-based'),
  width: z.number().describe('points, as displayed'),
  height: z.number(),
  rotation: z.literal([0, 90, 180, 270]),
  textSource,
  textTrust: z.number().min(0).max(1).describe('0..1: how far the text layer can be believed'),
  layerFinding: layerFinding.optional().describe('left out before the page is judged, and for plain text'),
  ocrConfidence: z.number().min(0).max(1).nullable(),
  failed: z.string().nullable().describe('set when the page could not be read: a code of the error table'),
  styles: z.array(textStyle),
  words: z.array(word).describe('in the order in which they are painted'),
  rules: z.array(rule),
  areas: z.array(area),
  images: z.array(image),
  links: z.array(link),
  outlineRows: z.array(outlineRow).optional().describe('left out where there are none'),
  twinGlyphs: z
    .int()
    .positive()
    .optional()
    .describe('glyphs printed under the letter of another glyph of their font; left out where there are none'),
});
export type PageModel = z.infer<typeof pageModel>;

export const outlineEntry = z.strictObject({
  title: z.string(),
  level: z.int().positive(),
  page: z.int().positive().nullable().describe('1-based page it points to, null if it points nowhere we can tell'),
});

/** What is known of the file as a whole. */
export const documentInfo = z.strictObject({
  pageCount: z.int().nonnegative(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  creator: z.string().nullable(),
  producer: z.string().nullable(),
  createdAt: z.string().nullable().describe('ISO 8601 as far as the PDF gives it'),
  encrypted: z.boolean(),
  attachmentsEmbedded: z.array(z.string()),
  outline: z.array(outlineEntry),
  pageLabels: z.array(z.string()).nullable(),
  activeContent: z
    .array(z.string())
    .describe('active content that was found and never run, such as javascript, launch-action'),
});
export type DocumentInfo = z.infer<typeof documentInfo>;

export const readDocument = z.strictObject({ info: documentInfo, pages: z.array(pageModel) });
export type ReadDocument = z.infer<typeof readDocument>;
