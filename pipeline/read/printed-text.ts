// Glyphs in the order in which they are painted into words with their place and look.
import { accented, isAccent, isControl, isSpace, wordText } from './letters.ts';
import type { Bounds } from './matrix.ts';
import { gaps } from './thresholds.ts';
import { wordsOf } from './word-breaks.ts';

/** What one instruction to show text says about all its glyphs. */
export interface Run {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The font does not tell its letters: those we have are guesses. */
  readonly nameless: boolean;
  /** Height of the font as displayed, in points. */
  readonly em: number;
  readonly ascent: number;
  readonly descent: number;
  /** Unit vector along the baseline, in display space. */
  readonly along: readonly [number, number];
  /** Where the baseline lies across that vector. */
  readonly across: number;
  /** Colour of what is seen, null for a pattern. */
  readonly colour: string | null;
  /** Painted so that nothing shows: by its mode, its layer or its transparency. */
  readonly unseen: boolean;
  readonly clip: Bounds;
  readonly order: number;
}

interface PrintedGlyph {
  text: string;
  readonly start: number;
  end: number;
  readonly em: number;
  readonly spaced: boolean;
  readonly run: Run;
  overprinted: boolean;
}

export interface PrintedWord {
  readonly text: string;
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly bounds: Bounds;
  bold: boolean;
}

export interface PrintedText {
  readonly words: PrintedWord[];
  /** Glyphs of the row in hand: one baseline, left to right. */
  row: PrintedGlyph[];
  spaced: boolean;
  characters: number;
  /** Control characters, which are left out: they tell that the file names its glyphs wrongly. */
  controls: number;
  readonly most: number;
  /** More was printed than may be; the rest is left out. */
  full: boolean;
}

export function openText(mostCharacters: number): PrintedText {
  return { words: [], row: [], spaced: false, characters: 0, controls: 0, most: mostCharacters, full: false };
}

/** Adds a glyph that reaches from `start` to `end` along its run's baseline. */
export function addGlyph(printed: PrintedText, run: Run, text: string, start: number, end: number): void {
  if (isSpace(text)) {
    printed.spaced = true;
    return;
  }
  if (isControl(text)) {
    printed.controls += 1;
    return;
  }
  printed.characters += text.length;
  printed.full ||= printed.characters > printed.most;
  if (printed.full) return;
  const last = printed.row.at(-1);
  if (last !== undefined && (!sameRow(last.run, run) || !follows(last, run, start))) endRow(printed);
  const before = printed.row.at(-1);
  if (before !== undefined && mergesInto(before, run, text, start, end)) return;
  printed.row.push({ text, start, end, em: run.em, spaced: printed.spaced, run, overprinted: false });
  printed.spaced = false;
}

/** Cosine; below it two directions differ by more than a degree. */
const sameDirection = 0.9998;

function sameRow(one: Run, other: Run): boolean {
  if (one === other) return true;
  const cosine = one.along[0] * other.along[0] + one.along[1] * other.along[1];
  if (cosine < sameDirection || one.unseen !== other.unseen) return false;
  const larger = Math.max(one.em, other.em);
  const shift = Math.abs(one.across - other.across) / larger;
  if (shift <= gaps.baseline) return true;
  return shift <= gaps.raised && Math.min(one.em, other.em) <= larger * gaps.raisedSize;
}

/** Whether a glyph starts near where the last one ended, or over it, as accents and fake bold do. */
function follows(last: PrintedGlyph, run: Run, start: number): boolean {
  const larger = Math.max(last.em, run.em);
  const gap = (start - last.end) / larger;
  if (gap > gaps.segment) return false;
  return gap >= gaps.backwards || start >= last.start - gaps.overprint * larger;
}

/** A glyph printed again over itself, or an accent and its letter, become one. */
function mergesInto(before: PrintedGlyph, run: Run, text: string, start: number, end: number): boolean {
  if (text === before.text && Math.abs(start - before.start) < gaps.overprint * run.em) {
    before.overprinted ||= start !== before.start;
    before.end = Math.max(before.end, end);
    return true;
  }
  if (isAccent(text)) return joinAccent(before, before.text, text, start, end);
  if (isAccent(before.text)) return joinAccent(before, text, before.text, start, end);
  return false;
}

function joinAccent(before: PrintedGlyph, letter: string, accent: string, start: number, end: number): boolean {
  const shared = Math.min(before.end, end) - Math.max(before.start, start);
  const width = Math.min(before.end - before.start, end - start);
  const joined = shared >= width * gaps.accentOverlap && shared > 0 ? accented(letter, accent) : null;
  if (joined === null) return false;
  before.text = joined;
  before.end = Math.max(before.end, end);
  return true;
}

/** Ends the row in hand and makes words of it. */
export function endRow(printed: PrintedText): void {
  const { row } = printed;
  for (const [first, after] of wordsOf(row)) addWord(printed, row.slice(first, after), after === row.length);
  printed.row = [];
  printed.spaced = false;
}

function addWord(printed: PrintedText, glyphs: readonly PrintedGlyph[], endsRow: boolean): void {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  if (first === undefined || last === undefined) return;
  let [raw, start, end, overprinted] = ['', first.start, last.end, 0];
  for (const glyph of glyphs) {
    raw += letterOf(glyph, endsRow && glyph === last);
    start = Math.min(start, glyph.start);
    end = Math.max(end, glyph.end);
    if (glyph.overprinted) overprinted += 1;
  }
  const text = wordText(raw);
  if (text === '') return;
  const run = mainRun(glyphs, first.run);
  const bold = run.bold || overprinted * 2 > glyphs.length;
  printed.words.push({ text, run, start, end, bounds: placeOf(run, start, end), bold });
}

/** Ems; a soft hyphen narrower than this leaves no mark. */
const thinnestHyphen = 0.1;

/**
 * Many fonts use one glyph for `-` and for the soft hyphen, and say it is the latter. Where it is seen but no line can
 * end, it is a hyphen: `Møller-Hansen`, not `MøllerHansen`.
 */
function letterOf({ text, start, end, em }: PrintedGlyph, endsRow: boolean): string {
  if (text !== '\u00ad' || endsRow) return text;
  return end - start >= thinnestHyphen * em ? '-' : '';
}

/** The look of most of the glyphs. */
function mainRun(glyphs: readonly PrintedGlyph[], first: Run): Run {
  if (glyphs.every((glyph) => glyph.run === first)) return first;
  const counts = new Map<Run, number>();
  for (const { run } of glyphs) counts.set(run, (counts.get(run) ?? 0) + 1);
  let main = first;
  for (const [run, count] of counts) if (count > (counts.get(main) ?? 0)) main = run;
  return main;
}

/** From points along and across the baseline back to upright bounds on the page. */
function placeOf({ along: [dx, dy], across, ascent, descent }: Run, start: number, end: number): Bounds {
  const [top, bottom] = [across - ascent, across + descent];
  if (dx === 1) return [start, top, end, bottom];
  const x = [start * dx - top * dy, end * dx - top * dy, start * dx - bottom * dy, end * dx - bottom * dy];
  const y = [start * dy + top * dx, end * dy + top * dx, start * dy + bottom * dx, end * dy + bottom * dx];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}
