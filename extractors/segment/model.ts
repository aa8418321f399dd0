// The segmented document: head, chain of items with their sections, tail, over the laid-out text.
import type { DocumentKind, SectionRole } from '../../schemas/record.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import type { Span } from '../text/span.ts';

export interface SectionSegment {
  readonly role: SectionRole;
  /** The printed label, null for text before the first label. */
  readonly heading: Span | null;
  /** The text under the label (may be empty). Starts behind a run-in label: "Beslutning: Godkendt." */
  readonly body: Span;
}

export interface ItemSegment {
  /** `i1`… in printed order. */
  readonly id: string;
  readonly number: string | null;
  /** The number as printed, if any. */
  readonly numberSpan: Span | null;
  readonly title: Span;
  /** The whole heading with item word, number and title. */
  readonly heading: Span;
  readonly level: number;
  readonly parent: string | null;
  /** From the end of the heading to the next heading (a sub-item's heading included): own text only. */
  readonly body: Span;
  readonly sections: SectionSegment[];
  readonly confidence: number;
}

export interface Segmented {
  readonly layout: Layout;
  /** The canonical text folded (see text/folding.ts), misread words mended (see misread-words.ts): same offsets. */
  readonly folded: string;
  /** The knowledge used: of the document's language, or a stand-in where that is `und`. */
  readonly lexicon: Lexicon;
  /** BCP 47, `und` where the text is of no language we know. */
  readonly language: string;
  readonly kind: DocumentKind;
  /** From the start to the first item: title, header block, attendance. */
  readonly head: Span;
  /** Blocks of contents lists and of an agenda printed before the minutes: not the meeting's text. */
  readonly announced: readonly Block[];
  readonly items: readonly ItemSegment[];
  /** Titles of further meetings in the same document; the record's meeting is the first. */
  readonly furtherHeads: readonly Block[];
  /** Behind the last item: closing sentence, signatures, certificates. */
  readonly tail: Span;
}
