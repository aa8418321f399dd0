// The shape of a language's words for items: headings, contents, openness.
import type { DocumentKind, ItemClassification } from '../../schemas/record.ts';

export interface ItemWords {
  /** Words before an item's number ("punkt", "pkt.", "sag nr."), as phrases. */
  readonly words: readonly string[];
  /** Words that number items in order, first to last: each as the alternatives in which it is printed. */
  readonly ordinals: readonly (readonly string[])[];
  /** Heads of a contents list. */
  readonly contents: readonly string[];
  /** Heads of an agenda printed before the minutes proper. */
  readonly agenda: readonly string[];
  /** Ritual titles and title beginnings, with what kind of item they are. */
  readonly ritual: readonly (readonly [ItemClassification, readonly string[]])[];
  /** Headings that are never items: signatures, appeals guidance, distribution. */
  readonly never: readonly string[];
  /** Beginnings of what stands behind the last item: signatures, certificates. */
  readonly closings: readonly string[];
  /** Titles that tell the kind of document. */
  readonly kinds: readonly (readonly [DocumentKind, readonly string[]])[];
  /** Words of a meeting that was held: past tense, presence, decisions. */
  readonly held: readonly string[];
  /** Marks of closed and open items, at the start or end of a title or on a line of their own. */
  readonly closed: readonly string[];
  readonly open: readonly string[];
  /** Marks of items added at the meeting. */
  readonly offAgenda: readonly string[];
  /** Labels before a case, journal or file number. */
  readonly caseLabels: readonly string[];
  /** Labels before other numbers (documents, journal plan). */
  readonly referenceLabels: readonly string[];
  /** Other labels of meta lines under a heading (initials, competence): not text, not sections. */
  readonly metaLabels: readonly string[];
}
