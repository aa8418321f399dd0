// What a user may choose that changes results: it is part of the name of every result.
import type { OcrLimits, ReadLimits } from './limits.ts';
import type { OcrLanguage } from './ocr/languages.ts';

export interface Configuration {
  /**
   * `auto`: pages, or parts of them, that have no true text layer are recognised. `never`: text layers only. `force`:
   * every page is recognised, whatever its text layer says.
   */
  readonly ocr: 'auto' | 'never' | 'force';
  /** Languages to recognise pages in, most likely first; left out, each document's own. */
  readonly ocrLanguages?: readonly OcrLanguage[];
  /** Limits that differ from the tables in `pipeline/limits.ts`. */
  readonly limits: Partial<ReadLimits>;
  readonly ocrLimits?: Partial<OcrLimits>;
}

export const defaultConfiguration: Configuration = { ocr: 'auto', limits: {} };
