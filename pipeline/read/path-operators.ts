// Painted paths into strokes (later rules), areas, and what they cover.
import { looksSame, white } from './colour.ts';
import { clipTo, coat } from './graphics-operators.ts';
import { type Bounds, imageOf, intersection, scaleOf } from './matrix.ts';
import { isLetterSized } from './outline-rows.ts';
import { type Piece, piecesOf } from './path-shapes.ts';
import { inHiddenLayer, inMask, keep, type Painting, type Sheet } from './sheet.ts';
import type { Arguments, Operator } from './text-operators.ts';
import { lines, sight } from './thresholds.ts';

export const pathOperators: Readonly<Record<string, Operator>> = {
  constructPath: (sheet, args) => paintPath(sheet, args),
  paintSolidColorImageMask: (sheet) => fillRectangle(sheet, imageOf(sheet.state.toDisplay, [0, 0, 1, 1])),
};

/** Names of the instructions that end a path, by what they do with it. */
const paintings: Readonly<Record<Painting, readonly string[]>> = {
  fill: ['fill', 'eoFill'],
  stroke: ['stroke', 'closeStroke'],
  both: ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'],
  none: ['endPath'],
};

/** Given the parser's numbers for instructions, what each does with a path. */
export function paintingCodes(operators: Readonly<Record<string, number>>): ReadonlyMap<number, Painting> {
  const codes = new Map<number, Painting>();
  for (const painting of ['fill', 'stroke', 'both', 'none'] as const) {
    for (const name of paintings[painting]) codes.set(operators[name] ?? -1, painting);
  }
  return codes;
}

function paintPath(sheet: Sheet, [code, data]: Arguments): void {
  const clipped = sheet.clipPending;
  sheet.clipPending = false;
  const [path] = Array.isArray(data) ? data : [];
  const pieces = path instanceof Float32Array ? piecesOf(path, sheet.state.toDisplay, sheet.mostDrawings) : [];
  const painting = typeof code === 'number' ? sheet.paintings.get(code) : undefined;
  if (painting !== undefined && painting !== 'none' && shows(sheet)) paintPieces(sheet, pieces, painting);
  if (clipped) clipTo(sheet, unionOf(pieces));
}

function shows(sheet: Sheet): boolean {
  return !inHiddenLayer(sheet) && !inMask(sheet);
}

function unionOf(pieces: readonly Piece[]): Bounds {
  if (pieces.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...pieces.map(({ bounds }) => bounds[0])),
    Math.min(...pieces.map(({ bounds }) => bounds[1])),
    Math.max(...pieces.map(({ bounds }) => bounds[2])),
    Math.max(...pieces.map(({ bounds }) => bounds[3])),
  ];
}

function paintPieces(sheet: Sheet, pieces: readonly Piece[], painting: Painting): void {
  const { state } = sheet;
  const fills = painting !== 'stroke' && state.groupAlpha * state.fillAlpha >= sight.transparent;
  const strokes = painting !== 'fill' && state.groupAlpha * state.strokeAlpha >= sight.transparent;
  const [outer, inner] = pieces;
  if (fills && pieces.length === 2 && outer !== undefined && inner !== undefined && isFrame(outer, inner)) {
    outline(sheet, outer.bounds);
    return;
  }
  for (const piece of pieces) {
    if (fills) fillPiece(sheet, piece);
    if (strokes) strokePiece(sheet, piece, fills);
  }
}

/** A border drawn as the space between two rectangles. */
function isFrame(outer: Piece, inner: Piece): boolean {
  if (outer.kind !== 'rectangle' || inner.kind !== 'rectangle') return false;
  const [left, top, right, bottom] = outer.bounds;
  return left < inner.bounds[0] && top < inner.bounds[1] && right > inner.bounds[2] && bottom > inner.bounds[3];
}

function fillPiece(sheet: Sheet, { kind, bounds }: Piece): void {
  if (kind === 'rectangle') fillRectangle(sheet, bounds);
  else if (kind === 'straight' && isThin(bounds)) addThin(sheet, bounds, sheet.state.fill);
  else fillShape(sheet, bounds);
}

/** What is filled in the colour of its ground shows no letter. */
function fillShape(sheet: Sheet, bounds: Bounds): void {
  const { fill, clip } = sheet.state;
  const shown = intersection(bounds, clip);
  const vanishes = fill !== null && looksSame(fill, white) && groundAt(sheet, bounds) === white;
  if (shown !== null && isLetterSized(shown) && !vanishes) keep(sheet, sheet.shapes, shown);
  coat(sheet, bounds, null);
}

function fillRectangle(sheet: Sheet, bounds: Bounds): void {
  const { fill } = sheet.state;
  if (isThin(bounds)) {
    addThin(sheet, bounds, fill);
    return;
  }
  const shown = intersection(bounds, sheet.state.clip);
  if (shown === null || !shows(sheet)) return;
  if (fill !== null) keep(sheet, sheet.areas, { bounds: shown, fill });
  coat(sheet, bounds, fill, true);
}

function isThin([left, top, right, bottom]: Bounds): boolean {
  return Math.min(right - left, bottom - top) <= lines.thickest;
}

/** A line drawn as a filled strip. */
function addThin(sheet: Sheet, bounds: Bounds, colour: string | null): void {
  addStroke(sheet, bounds, Math.min(bounds[2] - bounds[0], bounds[3] - bounds[1]), colour);
}

function strokePiece(sheet: Sheet, { kind, bounds, points, closed }: Piece, filled: boolean): void {
  const { state } = sheet;
  if (kind === 'curved') return;
  if (kind === 'rectangle' && !isThin(bounds)) {
    if (!filled) outline(sheet, bounds);
    return;
  }
  const width = state.lineWidth * scaleOf(state.toDisplay);
  for (let at = 2; at < points.length; at += 2) strokeBetween(sheet, points, at - 2, at, width);
  if (closed && points.length > 4) strokeBetween(sheet, points, points.length - 2, 0, width);
}

function outline(sheet: Sheet, bounds: Bounds): void {
  const shown = intersection(bounds, sheet.state.clip);
  if (shown !== null) keep(sheet, sheet.areas, { bounds: shown, fill: null });
}

function strokeBetween(sheet: Sheet, points: readonly number[], from: number, to: number, width: number): void {
  const [x1, y1, x2, y2] = [points[from] ?? 0, points[from + 1] ?? 0, points[to] ?? 0, points[to + 1] ?? 0];
  const bounds: Bounds = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  const alongAxis = Math.min(bounds[2] - bounds[0], bounds[3] - bounds[1]) <= lines.askew;
  if (!alongAxis) return;
  if (width > lines.thickest) coat(sheet, widened(bounds, width / 2), sheet.state.stroke, true);
  addStroke(sheet, bounds, width, sheet.state.stroke);
}

function widened([left, top, right, bottom]: Bounds, by: number): Bounds {
  return right - left > bottom - top ? [left, top - by, right, bottom + by] : [left - by, top, right + by, bottom];
}

/** White lines on a white page are not seen; on a coloured ground they part cells as well as black ones. */
function addStroke(sheet: Sheet, bounds: Bounds, width: number, colour: string | null): void {
  const shown = intersection(bounds, sheet.state.clip);
  if (shown === null || !shows(sheet)) return;
  if (colour !== null && looksSame(colour, white) && groundAt(sheet, shown) === white) return;
  keep(sheet, sheet.strokes, { bounds: shown, width });
}

function groundAt(sheet: Sheet, [left, top, right, bottom]: Bounds): string | null {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const ground = sheet.coats.findLast(
    ({ bounds }) => x >= bounds[0] && y >= bounds[1] && x <= bounds[2] && y <= bounds[3],
  );
  return ground === undefined ? white : ground.colour;
}
