// What a heading candidate is: its number mark, title and look, and the points that speak for it.
import { inkCount, letterCount } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import type { NumberMark } from './marks.ts';

/** How a heading looks; headings of one level look alike. */
export interface Look {
  readonly bold: boolean;
  readonly caps: boolean;
  readonly underlined: boolean;
  /** Points, rounded to half a point. */
  readonly size: number;
  /** Left edge in points. */
  readonly indent: number;
  readonly centred: boolean;
}

/** What the text looks like: headings stand out from it. */
export interface BodyLook {
  readonly size: number;
  /** Letters of at least this size (points) stand out: most of the text is set smaller. */
  readonly large: number;
  readonly bold: boolean;
  readonly left: number;
  readonly width: number;
}

export interface UnscoredHeading {
  /** Index of its first block. */
  readonly at: number;
  /** Blocks it takes up (a number on its own and the title after it: 2). */
  readonly blocks: number;
  readonly mark: NumberMark | null;
  readonly number: Span | null;
  readonly title: Span;
  readonly heading: Span;
  readonly look: Look;
  /** The title ends inside the block: text follows on the same line. */
  readonly runIn: boolean;
  /** The title is one that minutes in general have. */
  readonly ritual: boolean;
}

export interface Candidate extends UnscoredHeading {
  readonly score: number;
  /** A numbered sentence without style: a paragraph with a number rather than a heading. */
  readonly prose: boolean;
  /** Its title is so many words and a full stop that it may be a sentence. */
  readonly stopped: boolean;
}

/** A candidate that was chosen, and its level. */
export interface Heading {
  readonly candidate: Candidate;
  readonly level: number;
  /** 0..1, raw: how far the outline without it falls behind. */
  readonly confidence: number;
}

export interface OutlineInput {
  /** In reading order, section labels and title lines left out. */
  readonly candidates: readonly Candidate[];
  /** Number of body blocks, to weigh how much of the document a chain spans. */
  readonly blockCount: number;
  /** Plain headings at the very top: title lines, of which the last may head the first items. */
  readonly titles: readonly Candidate[];
  /** Indices of the blocks that begin a list of people, one a line. */
  readonly rosters: ReadonlySet<number>;
  /** True where the document's plain headings are mostly section labels. */
  readonly labelled: boolean;
  /** Indices of the blocks that label a decision or recommendation: numbers below them are its points. */
  readonly decisive: readonly number[];
}

/** "Fees 2022" has six letters in ten signs, a case number hardly any. */
const letterShare = 0.45;

/** A title has a word and more letters than digits: "EMN-2023-009832" is a case number; one in brackets is not weighed. */
export function isWorded(title: string): boolean {
  const words = title.replace(/\s\([\p{L}\d/._ -]{0,12}\d[\p{L}\d/._ -]{0,20}\)$/u, '');
  return /(?<![\p{N}-])\p{L}{3}/u.test(words) && letterCount(words) > letterShare * inkCount(words);
}
