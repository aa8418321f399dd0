// What a recogniser is asked for: one page of a PDF, and the languages it may be in.
import type { OcrLanguage } from './languages.ts';

export interface RecognitionOrder {
  /** Path of the PDF on this machine. */
  readonly path: string;
  /** 1-based. */
  readonly page: number;
  /** How many images the page shows, as it was read: if fewer can be drawn, some of them are damaged. */
  readonly images: number;
  /** Most likely first, at least one. */
  readonly languages: readonly OcrLanguage[];
}
