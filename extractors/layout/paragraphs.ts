// Lines of one column or cell → paragraphs, by the break a typesetter would not have made.
//
//   Bestyrelsens beretning blev taget      ← full: the next word would not have fitted
//   til efterretning.                      ← the paragraph ends here
//   2. Regnskab
import { type Line, right } from './model.ts';
import { layoutThresholds as t } from './thresholds.ts';

/** Given the lines of a column from top to bottom and its right edge (points), returns its paragraphs. */
export function paragraphsOf(lines: readonly Line[], rightEdge: number): Line[][] {
  const pitch = usualPitch(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && continues(paragraph, line, rightEdge, pitch)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Right edge of a column: where its full lines end (points); ragged lines end earlier. */
export function rightEdgeOf(lines: readonly Line[]): number {
  const ends = lines.map((line) => right(line.box)).sort((a, b) => a - b);
  return ends[Math.max(0, Math.ceil(ends.length * t.fullLineRank) - 1)] ?? 0;
}

/** Median distance between neighbouring baselines, per font size (tenths of a point). */
function usualPitch(lines: readonly Line[]): (size: number) => number {
  const bySize = new Map<number, number[]>();
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || above.size !== line.size || above.page !== line.page) return;
    const pitch = line.baseline - above.baseline;
    if (pitch > t.leastPitchEm * line.size && pitch < t.mostPitchEm * line.size)
      bySize.set(line.size, [...(bySize.get(line.size) ?? []), pitch]);
  });
  const medians = new Map(
    [...bySize]
      .filter(([, pitches]) => pitches.length >= t.pitchSample)
      .map(([size, pitches]) => [size, lowMedian(pitches)]),
  );
  return (size) => medians.get(size) ?? size * t.usualPitchEm;
}

function lowMedian(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor((values.length - 1) * t.pitchRank)] ?? 0;
}

function continues(
  paragraph: readonly Line[],
  line: Line,
  rightEdge: number,
  pitch: (size: number) => number,
): boolean {
  const above = paragraph.at(-1);
  const first = paragraph[0];
  if (!above || !first) return false;
  if (above.page === line.page) {
    const distance = line.baseline - above.baseline;
    const gap = isSpacedOut(paragraph, line, rightEdge) ? t.spacedOutGap : t.paragraphGap;
    if (distance < 0 || distance > gap * pitch(line.size)) return false;
  }
  if (Math.abs(above.size - line.size) > t.sameSizePt || !isOneWeight(above, line)) return false;
  if (isEntry(above, line)) return false;
  if (!isFull(above, line, rightEdge) && !runsOn(above, line, rightEdge) && !isJustified(paragraph, line)) return false;
  if (
    opensEntry(line.text) &&
    (endsSentence(above.text) || line.box[0] < above.box[0] - t.indentPt || alignsWithEntry(first, line))
  )
    return false;
  return indentAgrees(paragraph, line);
}

/** Both bold or both plain; or a heading in bold that ends within the second line, behind its first words. */
function isOneWeight(above: Line, line: Line): boolean {
  return above.bold === line.bold || (above.bold && line.boldLead > 0);
}

/** A sentence set with every second line blank: a full line that ends nothing, and the next goes on in lower case or as far below as the last did. */
function isSpacedOut(paragraph: readonly Line[], line: Line, rightEdge: number): boolean {
  const [before, above] = [paragraph.at(-2), paragraph.at(-1)];
  if (!above || endsSentence(above.text) || above.bold || !isFull(above, line, rightEdge)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const last = before && before.page === above.page ? above.baseline - before.baseline : 0;
  return Math.abs(line.baseline - above.baseline - last) < t.sameSizePt;
}

/** Wide lines that end at one place, short of where others end, are full: they are set to an edge of their own. */
function isJustified(paragraph: readonly Line[], line: Line): boolean {
  const [before, above] = [paragraph.at(-2), paragraph.at(-1)];
  if (!above || endsSentence(above.text) || above.box[2] < t.justifiedEm * above.size) return false;
  return [before, line].some(
    (other) =>
      other?.page === above.page &&
      Math.abs(right(other.box) - right(above.box)) < t.sameEndPt &&
      Math.abs(other.box[0] - above.box[0]) < t.indentPt,
  );
}

/** The first word of the next line would not have fitted behind this line. */
function isFull(line: Line, next: Line, rightEdge: number): boolean {
  const word = next.words[0]?.word;
  if (!word) return false;
  const blank = line.size * t.blankEm;
  return right(line.box) + blank + word.box[2] > rightEdge - t.edgePt;
}

/** A line of a list or of a contents list, or a label: the next line is not its second half, however narrow the column. */
function isEntry(line: Line, next: Line): boolean {
  if (/[.·…_]{4}\s{0,3}\d{1,4}$/u.test(line.text)) return true;
  if (line.text.length >= t.listEntry) return false;
  return /:$/u.test(line.text) || (/^\p{Lu}/u.test(next.text) && !/[-,\u00AD]$/u.test(line.text));
}

/** A line that breaks off early and yet goes on: it ends in a comma, or the next one begins in lower case. */
function runsOn(line: Line, next: Line, rightEdge: number): boolean {
  if (right(line.box) < line.box[0] + t.fullLineShare * (rightEdge - line.box[0])) return false;
  return /,$/u.test(line.text) || (/^\p{Ll}{2}/u.test(next.text) && !endsSentence(line.text) && !opensEntry(next.text));
}

/** `1.`, `a)`, `•`, `–`, `§ 4`: the start of an entry of a list or an item. */
function opensEntry(text: string): boolean {
  return /^(?:[•●▪■◦○‣\-–—*\u{F0B7}\u{F0A7}]|[*(]{0,2}(?:\d{1,3}(?:\.\d{1,2}){0,3}|\d{2,4}-\d{2,4}|[a-zæøå]|[ivx]{1,5})[.):]|§)\s/iu.test(
    text,
  );
}

function alignsWithEntry(first: Line, line: Line): boolean {
  return opensEntry(first.text) && Math.abs(first.box[0] - line.box[0]) < t.indentPt;
}

function endsSentence(text: string): boolean {
  return /[.!?:;]["”’)]?$/u.test(text);
}

function indentAgrees(paragraph: readonly Line[], line: Line): boolean {
  const [first, second] = paragraph;
  if (!first) return false;
  const shift = (other: Line) => line.box[0] - other.box[0];
  if (second)
    return Math.abs(shift(second)) <= t.indentPt || (second.page !== line.page && Math.abs(shift(first)) <= t.hangPt);
  if (Math.abs(shift(first)) <= t.indentPt) return true;
  if (shift(first) > 0) return opensEntry(first.text) || isCentred(first, line) || !endsSentence(first.text);
  return shift(first) > -t.firstIndentPt;
}

function isCentred(a: Line, b: Line): boolean {
  return Math.abs(a.box[0] + a.box[2] / 2 - (b.box[0] + b.box[2] / 2)) < t.indentPt;
}

/** True where a paragraph at the foot of a page or column goes on at the head of the next. */
export function goesOnOverBreak(last: readonly Line[], next: readonly Line[], rightEdge: number): boolean {
  const above = last.at(-1);
  const line = next[0];
  if (!above || !line || (line.page === above.page && line.baseline > above.baseline)) return false;
  if (Math.abs(above.size - line.size) > t.sameSizePt || above.bold !== line.bold) return false;
  if (opensEntry(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return isFull(above, line, rightEdge) || !endsSentence(above.text);
  return isFull(above, line, rightEdge) && !endsSentence(above.text);
}
