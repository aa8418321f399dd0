// A heading candidate → points: how much speaks for its being the heading of an item.
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout, lastLine } from '../layout/model.ts';
import { findDates } from '../text/dates.ts';
import { phraseBook, startsWithPhrase } from '../text/phrase.ts';
import { blankParts, partCount } from '../text/signs.ts';
import { type BodyLook, isWorded, type Look, type UnscoredHeading } from './heading.ts';
import { headingPoints as points, segmentThresholds as t } from './thresholds.ts';
import { isDoublyStyled } from './titles.ts';

const neverBook = perLexicon(({ language }: Lexicon) => phraseBook([[true, language.items.never]]));

/** "GRANTED", "Adopted Item …": a bold result is no heading. */
const resultBook = perLexicon(({ language }: Lexicon) => phraseBook([[true, language.decisions.bare]]));

export interface HeadingContext {
  readonly layout: Layout;
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly body: BodyLook;
  /** The block that holds the title. */
  readonly block: Block;
}

/** Adds up the signs; null where it can be no heading at all. */
export function headingScore(candidate: UnscoredHeading, context: HeadingContext): number | null {
  return candidate.mark === null ? plainScore(candidate, context) : numberedScore(candidate, context);
}

function plainScore(candidate: UnscoredHeading, context: HeadingContext): number | null {
  const { ritual, look, runIn } = candidate;
  const title = titleOf(candidate, context);
  const words = partCount(title);
  if (
    words > (isDoublyStyled(context.block) ? t.headingWords : t.plainHeadingWords) ||
    isNever(title, context.lexicon) ||
    !isWorded(title)
  )
    return null;
  if (!ritual && startsWithPhrase(resultBook(context.lexicon), title) !== null) return null;
  if (opensEntry(printedTitle(candidate, context)) || (runIn && runsOn(candidate, context))) return null;
  if (isSmall(look.size, context.body)) return null;
  const styled = styleScore(look, context.body);
  if (styled < 1) return runIn && !context.block.cell ? points.lead : null;
  if (!ritual && (context.block.cell || (/[.!?]$/u.test(title) && !(runIn && words <= t.stoppedLead)))) return null;
  if (/[,;]$/u.test(title) || isAmongRows(candidate, context)) return null;
  return (
    styled + (ritual ? points.ritual : 0) + gapScore(candidate, context) + (words > t.shortTitle ? points.longPlain : 0)
  );
}

/** Capitals line on line between rows of a table: one of them without a value. */
function isAmongRows({ at, blocks, look }: UnscoredHeading, { layout, block }: HeadingContext): boolean {
  const [above, below] = [layout.blocks[at - 1], layout.blocks[at + blocks]];
  if (look.bold || look.underlined || block.cell || !above?.cell || !below?.cell) return false;
  const line = firstLine(block);
  const pitches = [line.baseline - lastLine(above).baseline, firstLine(below).baseline - line.baseline];
  return pitches.every((pitch) => pitch > 0 && pitch < t.noGapEm * line.size);
}

/** `▪ Trips`, `o Holm asks …`, `(absent)`, `and the harbour`: an entry of a list or the middle of a sentence. */
function opensEntry(title: string): boolean {
  return /^[\p{Ll}\p{S}•▪‣◦·*–—(\p{Co}]/u.test(title) || /^[-–—]\s/u.test(title);
}

/** `**In April** we wrote to the council`: the sentence goes on behind the bold words. */
function runsOn({ title }: UnscoredHeading, { layout }: HeadingContext): boolean {
  return /^\s{0,2}[\p{Ll},]/u.test(layout.text.slice(title.end, title.end + 4));
}

function numberedScore(candidate: UnscoredHeading, context: HeadingContext): number | null {
  const title = titleOf(candidate, context);
  if (!/\p{L}{2}/u.test(title) || isReference(candidate, context) || isCount(candidate, context)) return null;
  if (saysNone(title, context.lexicon) || isDate(candidate, context) || isSmallPrint(candidate, context)) return null;
  if (candidate.mark?.word !== '' && /^[,;]/u.test(title)) return null;
  if (candidate.mark?.close === '' && candidate.mark.word === '' && /^\([^()]{1,80}\)?$/u.test(title)) return null;
  const styled = styleScore(candidate.look, context.body);
  const signs: [boolean, number][] = [
    [isItemMark(candidate), points.itemWord],
    [candidate.ritual, points.ritual],
    [isNever(title, context.lexicon), points.never],
    [candidate.blocks > 1, points.loneNumber],
    [partCount(title) > t.headingWords, points.longTitle],
    [partCount(title) <= t.shortTitle, points.shortTitle],
    [/[,;]$/u.test(title), points.openEnd],
    [candidate.look.indent > context.body.left + t.deepIndentPt && !candidate.look.centred, points.deepIndent],
    ...numeralSigns(candidate, context, styled),
  ];
  const sum = signs.reduce((total, [holds, value]) => total + (holds ? value : 0), 0);
  return points.numbered + Math.min(styled, points.mostStyle) + sum + gapScore(candidate, context);
}

/** `Punkt 3`, `§ 42`, `42 §`: the number says that it is an item's. */
function isItemMark({ mark }: UnscoredHeading): boolean {
  return mark !== null && (mark.word !== '' || mark.close === '§');
}

/** Signs that differ by the form of the number. */
function numeralSigns(candidate: UnscoredHeading, context: HeadingContext, styled: number): [boolean, number][] {
  const { mark } = candidate;
  const arabic = mark?.numeral === 'arabic';
  const lower = /^\p{Ll}/u.test(context.layout.text.slice(candidate.title.start));
  return [
    [mark?.numeral === 'letter', points.letter],
    [arabic && lower, points.lowerCase],
    [arabic && styled < 1 && isProse(candidate, context), points.prose],
    [(arabic || mark?.numeral === 'roman') && styled < 1 && mark?.close === '' && mark.word === '', points.bareNumber],
  ];
}

function isSmall(size: number, body: BodyLook): boolean {
  return size < t.smallPrintPt && size < t.smallHeading * body.size;
}

/** A number set smaller than the text: an amount in a table, a note. */
function isSmallPrint({ at }: UnscoredHeading, { layout, body }: HeadingContext): boolean {
  const block = layout.blocks[at];
  const line = block ? firstLine(block) : null;
  return line !== null && line.source !== 'ocr' && isSmall(line.size, body);
}

function titleOf(candidate: UnscoredHeading, { folded }: HeadingContext): string {
  return folded.slice(candidate.title.start, candidate.title.end);
}

/** The title as printed, as far as its beginning tells. */
function printedTitle({ title }: UnscoredHeading, { layout }: HeadingContext): string {
  return layout.text.slice(title.start, Math.min(title.end, title.start + 40));
}

/** True where the whole title is one of the headings that are never items. */
function isNever(title: string, lexicon: Lexicon): boolean {
  const found = startsWithPhrase(neverBook(lexicon), title);
  if (!found) return false;
  return found.phrase.endsWith('…') || found.end >= title.replace(/[\s:.]{1,9}$/u, '').length - 1;
}

/** `No. 12 of 3 May`: the act of that number and day, not the item. */
function isDay(title: string, { calendar }: Lexicon): boolean {
  const behind = title.replace(/^\p{Ll}{1,4}\s{1,2}(?=\d)/u, '');
  const [, day = '', month = ''] =
    /^(\d{1,2})\S{0,3}\s{1,2}(?:\p{L}{2}\s)?(\p{L}{3,12})[\s.:]{0,3}$/u.exec(behind) ?? [];
  return day !== '' && calendar.months.has(month);
}

/** `27. november 2015 kl. 16`: a day, not a number. */
function isDate(candidate: UnscoredHeading, context: HeadingContext): boolean {
  const { mark, number } = candidate;
  const { folded, lexicon } = context;
  if (!number || !mark) return false;
  if (mark.word !== '' && mark.close === '' && isDay(titleOf(candidate, context), lexicon)) return true;
  if (mark.numeral !== 'arabic' || mark.word !== '' || (mark.value[0] ?? 0) > 31) return false;
  const beginning = folded.slice(number.start, number.start + 40);
  return findDates(beginning, lexicon.calendar).some(({ start, end }) => start === 0 && end > mark.text.length + 2);
}

/** `A. None`: an empty place in a list. */
function saysNone(title: string, { language }: Lexicon): boolean {
  const said = title.replace(/[\s.]{1,9}$/u, '');
  return language.general.none.some((none) => none === said);
}

/** A numbered paragraph rather than a heading: many words, most of them behind the title or in one long sentence. */
function isProse({ ritual }: UnscoredHeading, { layout, block }: HeadingContext): boolean {
  return !ritual && blankParts(layout.text.slice(block.start, block.end)) > t.proseWords;
}

/** A numbered block without style whose title is a sentence: paragraphs of a report are numbered so. */
export function isNumberedProse(candidate: UnscoredHeading, context: HeadingContext): boolean {
  const { mark, ritual } = candidate;
  if (mark?.numeral !== 'arabic' || mark.word !== '' || mark.value.length > 1 || ritual) return false;
  if (styleScore(candidate.look, context.body) >= 1) return false;
  const title = titleOf(candidate, context);
  return partCount(title) >= t.proseTitleWords && (/[.!?:;]["”)]?$/u.test(title) || isProse(candidate, context));
}

/** `3 members of the board`: a bare number before a word in lower case counts something; `**4.1 locatie**` is a heading. */
function isCount({ mark, title, look }: UnscoredHeading, { layout }: HeadingContext): boolean {
  const bare = mark?.close === '' && mark.word === '' && mark.numeral === 'arabic';
  const outlined = look.bold && (mark?.value.length ?? 0) > 1;
  return bare && !outlined && /^\p{Ll}/u.test(layout.text.slice(title.start, title.end));
}

/** `(Item 3)`: an item word within brackets points to another numbering. */
function isReference(candidate: UnscoredHeading, { folded }: HeadingContext): boolean {
  return candidate.mark?.word !== '' && folded[candidate.heading.start] === '(';
}

/** What bold, capitals, an underline and a larger size are worth. */
function styleScore(look: Look, body: BodyLook): number {
  let score = 0;
  if (look.bold) score += points.bold;
  if (look.caps) score += points.caps;
  if (look.underlined) score += points.underlined;
  if (look.size > body.size * t.biggerSize && look.size >= body.large - 0.3) score += points.bigger;
  return score;
}

/** White above a heading, or a heading that begins its page. */
function gapScore(candidate: UnscoredHeading, { layout, block }: HeadingContext): number {
  const line = firstLine(block);
  const previous = layout.blocks[candidate.at - 1]?.lines.at(-1);
  if (!previous || previous.page !== line.page) return points.pageTop;
  const gap = (line.baseline - previous.baseline) / Math.max(1, line.size);
  if (gap > t.wideGapEm) return points.wideGap;
  return gap < t.noGapEm && gap > 0 ? points.noGap : points.someGap;
}
