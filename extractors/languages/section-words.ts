// The shape of a language's section labels inside an item.
import type { SectionRole } from '../../schemas/record.ts';

export interface SectionWords {
  /** Labels with their role; a label may be followed by a body and date ("Beslutning i U den D"). */
  readonly labels: readonly (readonly [SectionRole, readonly string[]])[];
}
