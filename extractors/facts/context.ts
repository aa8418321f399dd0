// What the facts of an item may know of the whole document.
import type { Span } from '../text/span.ts';

export interface FactContext {
  /** The attendance id of a printed name; null where no or more than one person fits. */
  readonly personId: (name: string) => string | null;
  /** Where attendance is stated, also inside items: it is no text of a decision. */
  readonly attendanceStatements: readonly Span[];
  /** ISO day of the meeting, if known. */
  readonly meetingDate: string | null;
  /** Names of the body that met, as printed. */
  readonly bodies: readonly string[];
}
