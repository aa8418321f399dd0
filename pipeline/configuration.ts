// What a user may choose that changes results: it is part of the name of every result.
import type { ReadLimits } from './limits.ts';

export interface Configuration {
  /** `never`: text layers only. `auto`: pages without a true text layer are recognised where a recogniser is built in. */
  readonly ocr: 'auto' | 'never';
  /** Limits that differ from the table in `pipeline/limits.ts`. */
  readonly limits: Partial<ReadLimits>;
}

export const defaultConfiguration: Configuration = { ocr: 'auto', limits: {} };
