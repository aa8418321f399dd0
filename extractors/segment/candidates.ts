// Blocks → candidates for item headings, each with the signs that speak for it.

import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout, type Line, lastLine, type PrintColumn } from '../layout/model.ts';
import { phraseBook, startsWithPhrase } from '../text/phrase.ts';
import { casedLetters } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { bodyLooks } from './body-look.ts';
import { type BodyLook, type Candidate, isWorded, type Look } from './heading.ts';
import { headingScore, isNumberedProse } from './heading-score.ts';
import { numberMark } from './marks.ts';
import { segmentThresholds as t } from './thresholds.ts';
import { titleSpan } from './titles.ts';

const ritualBook = perLexicon(({ language }: Lexicon) => phraseBook(language.items.ritual));

/** Given the laid-out document, returns its heading candidates in reading order. */
export function candidatesOf(layout: Layout, folded: string, lexicon: Lexicon): Candidate[] {
  const bodies = bodyLooks(layout);
  const found: Candidate[] = [];
  let taken = -1;
  layout.blocks.forEach((block, at) => {
    if (block.contents || at <= taken || isIllegible(layout, block)) return;
    const candidate = candidateAt(layout, folded, lexicon, bodies(firstLine(block).page), at);
    if (!candidate) return;
    const above = found.at(-1);
    if (above && isSecondLine(layout, above, candidate)) found[found.length - 1] = joined(above, candidate);
    else found.push(candidate);
    taken = at + candidate.blocks - 1;
  });
  return found;
}

/** On a page of which hardly half can be read, a drawing or handwriting, nothing is told from headings. */
function isIllegible({ pages }: Layout, block: Block): boolean {
  const sure = pages[firstLine(block).page - 1]?.ocrConfidence ?? null;
  return sure !== null && sure < t.legiblePage;
}

/** A centred heading over two lines: the same look, close below, nothing between. */
function isSecondLine(layout: Layout, above: Candidate, below: Candidate): boolean {
  if (above.mark || below.mark || below.at !== above.at + above.blocks || above.runIn) return false;
  const [a, b] = [above.look, below.look];
  if (!a.centred || !b.centred || a.bold !== b.bold || a.caps !== b.caps || Math.abs(a.size - b.size) > 0.6)
    return false;
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
  const mark = numberMark(folded.slice(block.start, block.end), lexicon, layout.text.slice(block.start, block.end));
  const titledAt = mark
    ? titleBlock(layout, folded, lexicon, at, block.start + mark.end, mark.close !== '' || mark.word !== '')
    : at;
  const titled = titledAt === null ? undefined : layout.blocks[titledAt];
  if (titledAt === null || !titled) return null;
  const start = titledAt === at ? block.start + (mark?.end ?? 0) : behindLabel(folded, titled);
  const title = titleSpan(layout, folded, lexicon, titled, start, mark !== null);
  if (!title) return null;
  const look = lookOf(titled, layout, title.span, body);
  const candidate = {
    at,
    blocks: titledAt - at + 1,
    mark,
    number: mark ? { start: block.start + mark.numberStart, end: block.start + mark.numberEnd } : null,
    title: title.span,
    heading: { start: mark ? rowStart(layout, folded, at) : block.start, end: title.span.end },
    look: titledAt === at ? look : { ...look, indent: firstLine(block).box[0] - (block.print?.shift ?? 0) },
    runIn: title.runIn,
    ritual: startsWithPhrase(ritualBook(lexicon), folded.slice(title.span.start, title.span.end)) !== null,
  };
  const context = { layout, folded, lexicon, body, block: titled };
  const score = headingScore(candidate, context);
  return score === null
    ? null
    : { ...candidate, score, prose: isNumberedProse(candidate, context), stopped: isStopped(layout, title.span) };
}

/** `Subject  2. The lease`: the heading begins with the label in the cells before its number. */
function rowStart({ blocks }: Layout, folded: string, at: number): number {
  const block = blocks[at];
  if (!block?.cell) return block?.start ?? 0;
  let start = block.start;
  for (let i = at - 1; i >= 0; i--) {
    const before = blocks[i];
    const isBeside = before?.cell?.table === block.cell.table && before.cell.row === block.cell.row;
    if (!before || !isBeside || before.cell.column >= block.cell.column) break;
    if (!/^\p{L}{2,14}:?$/u.test(folded.slice(before.start, before.end))) break;
    start = before.start;
  }
  return start;
}

/** `The chair welcomed everyone.` */
function isStopped({ text }: Layout, { start, end }: Span): boolean {
  const title = text.slice(start, end);
  return /\p{Ll}{2}[.!?]["”)]?$/u.test(title) && title.split(' ').length >= t.stoppedTitle;
}

/** `Decision 12` above `Subject: The lease`: where the title begins, behind a one-word label. */
function behindLabel(folded: string, block: Block): number {
  const label = /^\p{L}{2,12}\s?:\s{1,3}(?=\S)/u.exec(folded.slice(block.start, Math.min(block.end, block.start + 30)));
  return block.start + (label?.[0].length ?? 0);
}

/**
 * Where the title of a numbered heading stands: in its own block, or below or beside a number that stands alone, behind
 * a case number at most. Null where a number stands alone and no title follows.
 */
function titleBlock(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  at: number,
  behind: number,
  closed: boolean,
): number | null {
  const block = layout.blocks[at];
  const rest = folded.slice(behind, block?.end ?? behind).trim();
  const below = layout.blocks[at + 1];
  if (isWorded(rest) || (rest !== '' && below?.cell) || (/\p{L}{2}/u.test(rest) && standsOut(block, below))) return at;
  for (let next = at + 1; next <= at + t.titleDistance; next++) {
    const candidate = layout.blocks[next];
    if (!block || !candidate || candidate.contents) return null;
    if (block.cell && sameRow(block, candidate) && isCaseNumber(layout, folded, lexicon, candidate)) continue;
    const leaves = standsFree(layout, next) && block.cell?.column === 0 && closed;
    if (block.cell && !sameRow(block, candidate) && !leaves) return null;
    const text = folded.slice(candidate.start, candidate.end);
    const own = numberMark(text, lexicon);
    if (own && !(own.close === '' && own.word === '' && sameRow(block, candidate))) return null;
    if (isWorded(text) || (!block.cell && !candidate.cell)) return next;
    if (leaves) return null;
  }
  return null;
}

/** `§ 46        Dnr BMN 2024-000118` above the title: in the row of the number stands that of the case. */
function isCaseNumber({ text }: Layout, folded: string, lexicon: Lexicon, { start, end }: Block): boolean {
  const label = startsWithPhrase(caseLabels(lexicon), folded.slice(start, end));
  if (!label || end - start > t.caseNumberChars) return false;
  return /^[\s.:]{0,3}(?:\p{Lu}{1,6}[\s-])?[\p{L}\d]{1,12}(?:[./_-][\p{L}\d]{1,16}){1,6}\s{0,2}$/u.test(
    text.slice(start + label.end, end),
  );
}

const caseLabels = perLexicon(({ language: { items } }: Lexicon) => phraseBook([[null, items.caseLabels]]));

/** In no table, or in a row of its own: the layout took it for one of the table above. */
function standsFree({ blocks }: Layout, at: number): boolean {
  const block = blocks[at];
  const [before, behind] = [blocks[at - 1], blocks[at + 1]];
  if (!block) return false;
  return block.cell === null || ![before, behind].some((other) => other !== undefined && sameRow(block, other));
}

/** A bold line above plain text: its few letters are a title ("9.1 DJ-Set", "13.2 Max [0/3]"). */
function standsOut(block: Block | undefined, below: Block | undefined): boolean {
  return block !== undefined && below !== undefined && firstLine(block).bold && !firstLine(below).bold;
}

function sameRow(a: Block, b: Block): boolean {
  return a.cell !== null && b.cell !== null && a.cell.table === b.cell.table && a.cell.row === b.cell.row;
}

function lookOf(block: Block, layout: Layout, title: Span, body: BodyLook): Look {
  const line = firstLine(block);
  const text = layout.text.slice(title.start, title.end);
  const { letters, capitals } = casedLetters(text);
  const titleWords = line.words.filter((placed) => placed.end > title.start && placed.start < title.end);
  const page = layout.pages[line.page - 1];
  const allBold = titleWords.length > 0 && titleWords.every((placed) => page?.styles[placed.word.style]?.bold);
  const middle = line.box[0] + line.box[2] / 2;
  return {
    bold: allBold && !body.bold,
    caps: letters >= t.capitalLetters && capitals > t.capitalShare * letters,
    underlined: line.underlined || (line.underlinedLead > 0 && line.underlinedLead >= titleWords.length),
    size: Math.round(sizeBeside(line, body) * 2) / 2,
    indent: line.box[0] - (block.print?.shift ?? 0),
    centred: block.print
      ? line.box[0] > block.print.from + t.columnCentredPt &&
        Math.abs(middle - middleOf(block.print)) < t.columnCentredPt
      : line.box[0] > body.left + 25 && Math.abs(middle - body.width / 2) < 12,
  };
}

function middleOf({ from, to }: PrintColumn): number {
  return (from + to) / 2;
}

/** The size of a line; of a recognised one that is no larger than the text, that of the text: it is a size badly measured. */
function sizeBeside({ source, size }: Line, body: BodyLook): number {
  return source === 'ocr' && size <= (1 + t.scannedSize) * body.size ? body.size : size;
}
