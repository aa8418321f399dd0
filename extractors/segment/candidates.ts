// Blocks → candidates for item headings, each with the signs that speak for it.

import type { ItemClassification } from '../../schemas/record.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { perLexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, lastLine, type Layout, type Line } from '../layout/model.ts';
import { hasPhrase, type PhraseBook, phraseBook, startsWithPhrase } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';
import { type NumberMark, numberMark } from './marks.ts';
import { segmentThresholds as t } from './thresholds.ts';
import { titleSpan } from './titles.ts';

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

export interface Candidate {
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
  readonly ritual: boolean;
  readonly score: number;
}

export interface BodyLook {
  readonly size: number;
  readonly bold: boolean;
  readonly left: number;
  readonly width: number;
}

interface HeadingBooks {
  readonly ritual: PhraseBook<ItemClassification>;
  readonly never: PhraseBook<true>;
}

export const headingBooks = perLexicon(
  ({ language }: Lexicon): HeadingBooks => ({
    ritual: phraseBook(language.items.ritual),
    never: phraseBook([[true, language.items.never]]),
  }),
);

/** The commonest size, weight and left edge of the text: what headings stand out from. */
export function bodyLook(layout: Layout): BodyLook {
  const lines = layout.blocks.flatMap((block) => block.lines);
  const weigh = (key: (line: Line) => number) => {
    const weights = new Map<number, number>();
    for (const line of lines) weights.set(key(line), (weights.get(key(line)) ?? 0) + line.text.length);
    return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
  };
  return {
    size: weigh((line) => line.size),
    bold: weigh((line) => Number(line.bold)) === 1,
    left: weigh((line) => Math.round(line.box[0] / 4) * 4),
    width: layout.pages[0]?.width ?? 595,
  };
}

/** Given the laid-out document, returns its heading candidates in reading order. */
export function candidatesOf(layout: Layout, folded: string, lexicon: Lexicon): Candidate[] {
  const body = bodyLook(layout);
  const found: Candidate[] = [];
  let taken = -1;
  layout.blocks.forEach((block, at) => {
    if (block.contents || at <= taken) return;
    const candidate = candidateAt(layout, folded, lexicon, body, at);
    if (!candidate) return;
    const above = found.at(-1);
    if (above && isSecondLine(layout, above, candidate)) found[found.length - 1] = joined(above, candidate);
    else found.push(candidate);
    taken = at + candidate.blocks - 1;
  });
  return found;
}

/** A centred heading over two lines: the same look, close below, nothing between. */
function isSecondLine(layout: Layout, above: Candidate, below: Candidate): boolean {
  if (above.mark || below.mark || below.at !== above.at + above.blocks || above.runIn) return false;
  const [a, b] = [above.look, below.look];
  if (!a.centred || !b.centred || a.bold !== b.bold || a.caps !== b.caps || Math.abs(a.size - b.size) > 0.6) return false;
  const [upper, lower] = [layout.blocks[below.at - 1], layout.blocks[below.at]];
  if (!upper || !lower) return false;
  const distance = firstLine(lower).baseline - lastLine(upper).baseline;
  return distance > 0 && distance < t.headingPitch * b.size;
}

function joined(above: Candidate, below: Candidate): Candidate {
  return {
    ...above,
    blocks: above.blocks + below.blocks,
    title: { start: above.title.start, end: below.title.end },
    heading: { start: above.heading.start, end: below.heading.end },
    score: Math.max(above.score, below.score),
    ritual: above.ritual || below.ritual,
  };
}

function candidateAt(layout: Layout, folded: string, lexicon: Lexicon, body: BodyLook, at: number): Candidate | null {
  const block = layout.blocks[at];
  if (!block) return null;
  const mark = numberMark(folded.slice(block.start, block.end), lexicon);
  const start = block.start + (mark?.end ?? 0);
  const next = layout.blocks[at + 1];
  const rest = folded.slice(start, block.end).trim();
  const alone = mark !== null && (rest === '' || (!isWorded(rest) && !next?.cell));
  if (alone && (!next || next.contents || numberMark(folded.slice(next.start, next.end), lexicon))) return null;
  const titled = alone && next ? next : block;
  const title = titleSpan(layout, folded, lexicon, titled, titled === block ? start : titled.start, mark !== null);
  if (!title) return null;
  const look = lookOf(titled, layout, title.span, body);
  const base = { at, blocks: alone ? 2 : 1, mark, title: title.span, runIn: title.runIn, look };
  const number = mark ? { start: block.start + mark.numberStart, end: block.start + mark.numberEnd } : null;
  const ritual =
    startsWithPhrase(headingBooks(lexicon).ritual, folded.slice(title.span.start, title.span.end)) !== null;
  const candidate = { ...base, number, ritual, heading: { start: block.start, end: title.span.end } };
  const score = scoreOf(candidate, layout, folded, lexicon, body, titled);
  return score === null ? null : { ...candidate, score };
}

function lookOf(block: Block, layout: Layout, title: Span, body: BodyLook): Look {
  const line = firstLine(block);
  const text = layout.text.slice(title.start, title.end);
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  const titleWords = line.words.filter((placed) => placed.end > title.start && placed.start < title.end);
  const page = layout.pages[line.page - 1];
  const allBold = titleWords.length > 0 && titleWords.every((placed) => page?.styles[placed.word.style]?.bold);
  const middle = line.box[0] + line.box[2] / 2;
  return {
    bold: allBold && !body.bold,
    caps: letters.length >= 3 && capitals.length > 0.85 * letters.length,
    underlined: line.underlined || (line.underlinedLead > 0 && line.underlinedLead >= titleWords.length),
    size: Math.round(line.size * 2) / 2,
    indent: line.box[0],
    centred: line.box[0] > body.left + 25 && Math.abs(middle - body.width / 2) < 12,
  };
}

type Unscored = Omit<Candidate, 'score'>;

/** Adds up the signs; null where it can be no heading at all. */
function scoreOf(
  candidate: Unscored,
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  body: BodyLook,
  block: Block,
): number | null {
  const title = folded.slice(candidate.title.start, candidate.title.end);
  const words = title.split(/\s+/u).length;
  const styled = styleScore(candidate.look, body);
  const never = startsWithPhrase(headingBooks(lexicon).never, title);
  const isNever =
    never !== null && (never.phrase.endsWith('…') || never.end >= title.replace(/[\s:.]+$/u, '').length - 1);
  if (candidate.mark === null) {
    if (words > t.plainHeadingWords || isNever || !isWorded(title)) return null;
    if (styled < 1) return candidate.runIn && !block.cell ? t.leadScore : null;
    if (block.cell && !candidate.ritual) return null;
    if (
      (/[.!?]$/u.test(title) && !candidate.ritual) ||
      /[,;]$/u.test(title) ||
      /^[\p{Ll}•]/u.test(layout.text.slice(candidate.title.start))
    )
      return null;
    return (
      styled +
      (candidate.ritual ? 1.5 : 0) +
      gapScore(layout, candidate, block) -
      (words > 14 ? 0.8 : 0) -
      (/\.$/u.test(title) && !candidate.ritual ? 1 : 0)
    );
  }
  if (!/\p{L}{2}/u.test(title) || isReference(folded, candidate)) return null;
  if (isCount(candidate, layout)) return null;
  let score = 0.4 + Math.min(styled, 2.2);
  if (candidate.mark.word) score += 1.6;
  if (candidate.ritual) score += 1.4;
  if (isNever) score -= 2;
  if (candidate.mark.numeral === 'arabic' && styled < 1 && isProse(candidate, layout, block)) score -= 0.6;
  if (words > t.headingWords) score -= 1.5;
  else if (words <= 14) score += 0.3;
  if (/^\p{Ll}/u.test(layout.text.slice(candidate.title.start)) && candidate.mark.numeral === 'arabic') score -= 0.8;
  if (/[,;]$/u.test(title)) score -= 0.8;
  if (candidate.mark.numeral === 'letter') score -= 0.4;
  if (candidate.mark.close === '' && !candidate.mark.word && candidate.mark.numeral === 'arabic' && styled < 1)
    score -= 0.7;
  if (candidate.look.indent > body.left + 30 && !candidate.look.centred) score -= 0.4;
  return score + gapScore(layout, candidate, block);
}

/** A numbered paragraph rather than a heading: many words, most of them behind the title or in one long sentence. */
function isProse({ ritual }: Unscored, layout: Layout, block: Block): boolean {
  return !ritual && layout.text.slice(block.start, block.end).split(' ').length > t.proseWords;
}

/** `3 members of the board`: a bare number before a word in lower case counts something. */
function isCount({ mark, title }: Unscored, layout: Layout): boolean {
  const bare = mark?.close === '' && mark.word === '' && mark.numeral === 'arabic';
  return bare && /^\p{Ll}/u.test(layout.text.slice(title.start, title.end));
}

/** A title has a word and more letters than digits: "EMN-2023-009832" is a case number. */
function isWorded(title: string): boolean {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  return /(?<![\p{N}-])\p{L}{3}/u.test(title) && letters > 0.6 * title.replaceAll(/\s/gu, '').length;
}

/** `(Item 3)`: an item word within brackets points to another numbering. */
function isReference(folded: string, candidate: Unscored): boolean {
  return candidate.mark?.word !== '' && folded[candidate.heading.start] === '(';
}

export function styleScore(look: Look, body: BodyLook): number {
  let score = 0;
  if (look.bold) score += 1.2;
  if (look.caps) score += 1;
  if (look.underlined) score += 1.1;
  if (look.size > body.size * t.biggerSize) score += 1.2;
  return score;
}

/** White above a heading, or a heading that begins its page. */
function gapScore(layout: Layout, candidate: Unscored, block: Block): number {
  const above = layout.blocks[candidate.at - 1];
  const line = firstLine(block);
  const previous = above?.lines.at(-1);
  if (!previous || previous.page !== line.page) return 0.3;
  const gap = (line.baseline - previous.baseline) / Math.max(1, line.size);
  return gap > 1.7 ? 0.5 : gap < 1.35 && gap > 0 ? -0.1 : 0.1;
}

/** True where a phrase of the book stands in the folded span. */
export function spanHas<T>(book: PhraseBook<T>, folded: string, span: Span): boolean {
  return hasPhrase(book, folded.slice(span.start, span.end));
}
