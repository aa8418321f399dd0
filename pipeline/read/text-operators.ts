// Text instructions into glyphs at their place on the page (ISO 32000-1, 9.3 and 9.4).
import type { Glyph } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { FontFace } from './font-face.ts';
import type { GraphicsState, TextState } from './graphics-state.ts';
import { compose, identity, type Matrix, matrixOf } from './matrix.ts';
import { addGlyph, type Run } from './printed-text.ts';
import { inHiddenLayer, inMask, type Sheet } from './sheet.ts';
import { angles, sight } from './thresholds.ts';
import { countGlyph } from './twin-glyphs.ts';
import { lettersOfUnnamed } from './unnamed-glyphs.ts';

export type Arguments = readonly unknown[];
export type Operator = (sheet: Sheet, args: Arguments) => void;

/** A number, or what stands in for it when a broken file gives something else. */
export function numberAt(args: Arguments, index: number, otherwise = 0): number {
  const value = args[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

export const textOperators: Readonly<Record<string, Operator>> = {
  beginText: ({ state: { text } }) => place(text, identity),
  setTextMatrix: ({ state: { text } }, args) => place(text, matrixOf(args[0]) ?? identity),
  moveText: ({ state: { text } }, args) => move(text, numberAt(args, 0), numberAt(args, 1)),
  setLeadingMoveText({ state: { text } }, args) {
    text.leading = numberAt(args, 1);
    move(text, numberAt(args, 0), numberAt(args, 1));
  },
  nextLine: ({ state: { text } }) => move(text, 0, text.leading),
  setLeading: ({ state: { text } }, args) => {
    text.leading = -numberAt(args, 0);
  },
  setCharSpacing: ({ state: { text } }, args) => {
    text.charSpacing = numberAt(args, 0);
  },
  setWordSpacing: ({ state: { text } }, args) => {
    text.wordSpacing = numberAt(args, 0);
  },
  setHScale: ({ state: { text } }, args) => {
    text.stretch = numberAt(args, 0, 100) / 100;
  },
  setTextRise: ({ state: { text } }, args) => {
    text.rise = numberAt(args, 0);
  },
  setTextRenderingMode: ({ state: { text } }, args) => {
    text.mode = numberAt(args, 0);
  },
  setFont: (sheet, args) => setFont(sheet, args),
  showText: (sheet, args) => showText(sheet, args[0]),
};

export function setFont({ state: { text }, fonts }: Sheet, args: Arguments): void {
  text.face = fonts.get(String(args[0])) ?? null;
  text.size = numberAt(args, 1);
}

function place(text: TextState, matrix: Matrix): void {
  text.matrix = matrix;
  text.x = text.lineX = 0;
  text.y = text.lineY = 0;
}

function move(text: TextState, x: number, y: number): void {
  text.x = text.lineX += x;
  text.y = text.lineY += y;
}

function showText(sheet: Sheet, glyphs: unknown): void {
  const { state } = sheet;
  const { text } = state;
  if (text.face === null || text.size === 0 || !Array.isArray(glyphs)) return;
  sheet.order += 1;
  const matrix = glyphMatrix(state);
  const run = inMask(sheet) ? null : runOf(sheet, state, text.face, matrix);
  if (text.face.vertical) showDown(sheet, run, text.face, matrix, glyphs);
  else showAcross(sheet, run, text.face, matrix, glyphs);
}

/** From the line's own coordinates (x along it, y up, in text space units) to display points. */
function glyphMatrix({ toDisplay, text }: GraphicsState): Matrix {
  const direction = text.size < 0 ? -1 : 1;
  const line: Matrix = [text.stretch * direction, 0, 0, direction, text.x, text.y + text.rise];
  return compose(toDisplay, compose(text.matrix, line));
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value;
}

/** As pdf.js draws a line of text: glyph widths, spacing, and numbers that move back by thousandths of the size. */
function showAcross(sheet: Sheet, run: Run | null, face: FontFace, matrix: Matrix, glyphs: readonly unknown[]): void {
  const { text } = sheet.state;
  const size = Math.abs(text.size);
  const direction = text.size < 0 ? -1 : 1;
  const unit = size * face.unit[0];
  const [stretch, start] = alongAndStart(matrix, run);
  let x = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      x -= (glyph * size) / 1000;
      continue;
    }
    if (!isGlyph(glyph)) continue;
    const width = (glyph.width || 0) * unit;
    if (run !== null && !run.unseen) countGlyph(sheet.glyphs, face, glyph);
    if (run !== null)
      addGlyph(sheet.text, run, lettersOf(glyph, face), start + x * stretch, start + (x + width) * stretch);
    x += width + ((glyph.isSpace ? text.wordSpacing : 0) + text.charSpacing) * direction;
  }
  text.x += x * text.stretch * direction;
}

function lettersOf({ unicode, originalCharCode }: Glyph, { named }: FontFace): string {
  if (named === null || originalCharCode === undefined || named.has(originalCharCode)) return unicode;
  return lettersOfUnnamed(originalCharCode);
}

/** Display points per text space unit along the baseline, and where on the baseline the line starts. */
function alongAndStart([a, b, , , e, f]: Matrix, run: Run | null): readonly [number, number] {
  const [dx, dy] = run?.along ?? [1, 0];
  return [a * dx + b * dy, e * dx + f * dy];
}

/** Vertical writing: each glyph stands below the last one, on a baseline of its own. */
function showDown(sheet: Sheet, run: Run | null, face: FontFace, matrix: Matrix, glyphs: readonly unknown[]): void {
  const { text } = sheet.state;
  const size = Math.abs(text.size);
  const direction = text.size < 0 ? -1 : 1;
  const unit = size * face.unit[0];
  let down = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      down += (glyph * size) / 1000;
      continue;
    }
    if (!isGlyph(glyph)) continue;
    const [advance = -1000, originX = glyph.width / 2, originY = 880] = glyph.vmetric ?? [];
    if (run !== null)
      addUpright(sheet, run, glyph, compose(matrix, [1, 0, 0, 1, -originX * unit, -down - originY * unit]), unit);
    down += -advance * unit - ((glyph.isSpace ? text.wordSpacing : 0) + text.charSpacing) * direction;
  }
  text.y -= down;
}

function addUpright(sheet: Sheet, run: Run, glyph: Glyph, matrix: Matrix, unit: number): void {
  const here: Run = { ...run, across: acrossOf(matrix, run.along) };
  const [stretch, start] = alongAndStart(matrix, here);
  addGlyph(sheet.text, here, glyph.unicode, start, start + glyph.width * unit * stretch);
}

function acrossOf([, , , , e, f]: Matrix, [dx, dy]: readonly [number, number]): number {
  return f * dx - e * dy;
}

/** Directions this close to an axis lie on it; sine. */
const onAxis = 0.002;

function directionOf([a, b, c, d]: Matrix): readonly [number, number] {
  const length = Math.hypot(a, b);
  if (length === 0) return c === 0 && d === 0 ? [1, 0] : snapped(-d / Math.hypot(c, d), c / Math.hypot(c, d));
  return snapped(a / length, b / length);
}

function snapped(dx: number, dy: number): readonly [number, number] {
  if (Math.abs(dy) < onAxis) return [Math.sign(dx), 0];
  if (Math.abs(dx) < onAxis) return [0, Math.sign(dy)];
  return [dx, dy];
}

function runOf(sheet: Sheet, state: GraphicsState, face: FontFace, matrix: Matrix): Run {
  const along = directionOf(matrix);
  const [dx, dy] = along;
  const [, , c, d] = matrix;
  const em = Math.abs(d * dx - c * dy) * Math.abs(state.text.size) * face.em;
  return {
    font: face.name,
    bold: face.bold || isThickened(state, em),
    italic: face.italic || isSlanted(matrix, along),
    nameless: face.nameless,
    em,
    ascent: face.ascent * em,
    descent: face.descent * em,
    along,
    across: acrossOf(matrix, along),
    colour: strokesOnly(state.text.mode) ? state.stroke : state.fill,
    unseen: isUnseen(state) || inHiddenLayer(sheet),
    clip: state.clip,
    order: sheet.order,
  };
}

/** ISO 32000-1, table 106: fill, stroke, both, none; then the same again, added to the clipping path. */
const modes = { stroke: 1, both: 2, none: 3, count: 4 } as const;

function strokesOnly(mode: number): boolean {
  return mode % modes.count === modes.stroke;
}

function isUnseen({ text, groupAlpha, fillAlpha, strokeAlpha }: GraphicsState): boolean {
  if (text.mode % modes.count === modes.none) return true;
  return groupAlpha * (strokesOnly(text.mode) ? strokeAlpha : fillAlpha) < sight.transparent;
}

/** Letters filled and outlined in one colour look bold from this thickness of the line on, in ems. */
const thickened = 0.015;

function isThickened({ text, fill, stroke, lineWidth, toDisplay }: GraphicsState, em: number): boolean {
  if (text.mode % modes.count !== modes.both || fill !== stroke) return false;
  return lineWidth * Math.sqrt(Math.abs(toDisplay[0] * toDisplay[3] - toDisplay[1] * toDisplay[2])) >= thickened * em;
}

function isSlanted([, , c, d]: Matrix, [dx, dy]: readonly [number, number]): boolean {
  const up = Math.abs(d * dx - c * dy);
  const forward = c * dx + d * dy;
  return up > 0 && (Math.atan(forward / up) * 180) / Math.PI >= angles.slanted;
}
