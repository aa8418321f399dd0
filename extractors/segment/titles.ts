// A block that may be a heading → where its title ends.
//
//   1. CONVENE:   7:03 p.m.                      → CONVENE
//   1. Welcome & Review. The Chair called …      → Welcome & Review.
//   Dam Committee – Bo Lund submitted …     → Dam Committee     (lead set apart by bold or underline)
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout, type Line } from '../layout/model.ts';
import { fold } from '../text/folding.ts';
import { mayBegin, openingIndexOf } from '../text/opening-words.ts';
import { phrasePattern } from '../text/phrase-pattern.ts';
import { sentencesIn } from '../text/sentences.ts';
import { blankParts, partCount } from '../text/signs.ts';
import { type Span, trimmed } from '../text/span.ts';
import { segmentThresholds as t } from './thresholds.ts';

export interface Title {
  readonly span: Span;
  /** Text of the item follows in the same block. */
  readonly runIn: boolean;
}

/** Given a block and where its title begins, returns the title; null where nothing is left for one. */
export function titleSpan(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  block: Block,
  start: number,
  numbered: boolean,
): Title | null {
  const whole = trimmed(layout.text, { start, end: block.end });
  if (whole.end - whole.start < 2) return null;
  const lead = leadEnd(layout, block, whole.start);
  const accessible =
    lead === null || !isAccessPrefix(folded.slice(whole.start, lead).replace(/[\s:]{1,3}$/u, ''), lexicon);
  if (lead !== null && accessible && lead < whole.end - 1)
    return { span: closed(layout.text, whole.start, lead), runIn: true };
  const plain = numbered ? null : plainLead(layout.text, whole);
  if (plain !== null) return { span: closed(layout.text, whole.start, whole.start + plain), runIn: true };
  const text = folded.slice(whole.start, whole.end);
  const words = blankParts(text);
  if (block.lines.length === 1 && words <= 14 && !/[.:] \S/u.test(text))
    return { span: closed(layout.text, whole.start, whole.end), runIn: false };
  if (!numbered)
    return words <= (isDoublyStyled(block) ? t.headingWords : t.plainHeadingWords)
      ? { span: closed(layout.text, whole.start, whole.end), runIn: false }
      : null;
  if (isStyledThroughout(layout, block, 'bold') || isStyledThroughout(layout, block, 'italic'))
    return { span: closed(layout.text, whole.start, whole.end), runIn: false };
  return numberedTitle(layout, lexicon, whole);
}

/**
 * `Dam Committee – Bo Lund submitted a report.` without any style: a few words that begin in capitals, a dash or
 * colon, then a sentence. Returns the length of the lead, or null.
 */
function plainLead(text: string, whole: Span): number | null {
  const printed = text.slice(whole.start, Math.min(whole.end, whole.start + 300));
  const found = /^(\p{Lu}[^.:–—\n]{2,60}?)(?:\s?[–—]\s?|:\s|\s[-~]\s?|-\s)(?=\S)/u.exec(printed);
  if (!found?.[1] || partCount(found[1]) > t.leadWords) return null;
  const behind = text.slice(whole.start + found[0].length, whole.end);
  const isCapitals =
    found[1] === found[1].toUpperCase() && /\p{Lu}{3}/u.test(found[1]) && found[0].trim().endsWith(':');
  return isCapitals || partCount(behind) >= t.leadText ? found[1].length : null;
}

/** Where a bold or underlined lead ends, if the first line has one behind `start`. */
function leadEnd(layout: Layout, block: Block, start: number): number | null {
  const line = firstLine(block);
  if (line.bold || line.underlined) return line.bold ? styledEnd(layout, block) : null;
  const count = Math.max(line.boldLead, line.underlinedLead);
  const last = line.words[count - 1];
  if (!last || last.end <= start + 2 || (line.source === 'ocr' && !isSetApart(line, count))) return null;
  return last.end;
}

/** A recognised lead ends in a sign or before a dash, or is underlined: single words are read as bold now and then. */
function isSetApart(line: Line, count: number): boolean {
  const [last, next] = [line.words[count - 1], line.words[count]];
  const isClosed = /[.:;!?–—-]["”’)]?$/u.test(last?.word.text ?? '') || /^[:–—-]/u.test(next?.word.text ?? '');
  return isClosed || line.underlinedLead >= count;
}

/** A heading set in bold over several lines that turns plain inside a line. */
function styledEnd(layout: Layout, block: Block): number | null {
  let end: number | null = null;
  for (const line of block.lines) {
    for (const placed of line.words) {
      if (!layout.pages[line.page - 1]?.styles[placed.word.style]?.bold) return end;
      end = placed.end;
    }
  }
  return null;
}

/** Bold and underlined from its first to its last line: a heading, however long. */
export function isDoublyStyled({ lines }: Block): boolean {
  return lines.every(({ bold, underlined }) => bold && underlined);
}

/** Bold or italic from its first to its last word, in a document whose text is not: the heading is the whole block. */
function isStyledThroughout(layout: Layout, block: Block, style: 'bold' | 'italic'): boolean {
  return (
    block.lines.every((line) => line[style]) &&
    layout.blocks.some((other) => other.lines.length > 2 && !firstLine(other)[style])
  );
}

/** `Closed session: The lease`: a mark of access before the title. */
const accessPrefix = perLexicon(({ language }: Lexicon) => {
  const phrases = [...language.items.open, ...language.items.closed];
  const pattern = new RegExp(`^(?:${phrases.map(phrasePattern).join('|')})$`, 'u');
  return { openings: openingIndexOf(phrases), pattern };
});

function isAccessPrefix(folded: string, lexicon: Lexicon): boolean {
  const { openings, pattern } = accessPrefix(lexicon);
  return mayBegin(openings, folded) && pattern.test(folded);
}

/** A title that ends at a colon or with its first sentence, when it is short and more text follows. */
function numberedTitle(layout: Layout, lexicon: Lexicon, whole: Span): Title {
  const { text } = layout;
  const colon = text.slice(whole.start, whole.start + 90).search(/:\s/u);
  const sentences = sentencesIn(text, whole, lexicon);
  const first = sentences[0];
  const sentenceWords = first ? partCount(text.slice(first.start, first.end)) : 0;
  const colonWords = colon < 0 ? Infinity : partCount(text.slice(whole.start, whole.start + colon));
  if (
    colon > 0 &&
    colonWords < sentenceWords &&
    !isAccessPrefix(fold(text.slice(whole.start, whole.start + colon)), lexicon) &&
    closesTitle(text.slice(whole.start, whole.start + colon), colonWords)
  ) {
    return { span: { start: whole.start, end: whole.start + colon }, runIn: true };
  }
  if (first && sentences.length > 1 && sentenceWords <= t.headingWords) return { span: first, runIn: true };
  return { span: closed(text, whole.start, whole.end), runIn: false };
}

/** A colon ends a title of a few words, or one in capitals. */
function closesTitle(before: string, words: number): boolean {
  return words <= t.colonTitleWords || (words <= 12 && before === before.toUpperCase());
}

/** Without a closing colon, comma or dash; a full stop stays (LABELLING: "Headings keep a printed full stop"). */
function closed(text: string, start: number, end: number): Span {
  const span = trimmed(text, { start, end });
  const tail = /[\s:,–—-]{1,4}$/u.exec(text.slice(span.start, span.end));
  return { start: span.start, end: tail ? span.end - tail[0].length : span.end };
}
