// A drawn path, as pdf.js hands it over, into its pieces: rectangles, straight lines and other shapes.
import type { Bounds, Matrix } from './matrix.ts';
import { lines } from './thresholds.ts';

/** One piece of a path in display points. */
export interface Piece {
  readonly kind: 'rectangle' | 'straight' | 'curved';
  readonly bounds: Bounds;
  /** `x, y, x, y, …`; for `curved` pieces only the ends of the curves. */
  readonly points: readonly number[];
  readonly closed: boolean;
}

/** Codes inside pdf.js's path data, and how many numbers follow each. */
const codes = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
const curvePoints = { [codes.curveTo]: 3, [codes.quadraticCurveTo]: 2 } as const;

interface Draft {
  points: number[];
  curved: boolean;
  closed: boolean;
}

/** Given path data and the matrix to display points, its pieces in order; at most `most` of them. */
export function piecesOf(data: Float32Array, matrix: Matrix, most: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let draft: Draft = emptyDraft();
  const end = (): void => {
    const piece = pieceOf(draft);
    if (piece !== null && pieces.length < most) pieces.push(piece);
    draft = emptyDraft();
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at];
    at += 1;
    if (code === codes.moveTo) {
      end();
      at = addPoint(draft, data, at, matrix);
    } else if (code === codes.lineTo) at = addPoint(draft, data, at, matrix);
    else if (code === codes.curveTo || code === codes.quadraticCurveTo) {
      draft.curved = true;
      for (let point = 0; point < curvePoints[code]; point += 1) at = addPoint(draft, data, at, matrix);
    } else if (code === codes.closePath) draft.closed = true;
    else break;
  }
  end();
  return pieces;
}

function emptyDraft(): Draft {
  return { points: [], curved: false, closed: false };
}

function addPoint({ points }: Draft, data: Float32Array, at: number, [a, b, c, d, e, f]: Matrix): number {
  const x = data[at] ?? 0;
  const y = data[at + 1] ?? 0;
  points.push(a * x + c * y + e, b * x + d * y + f);
  return at + 2;
}

function pieceOf({ points, curved, closed }: Draft): Piece | null {
  if (points.length < 4 || points.some((value) => !Number.isFinite(value))) return null;
  const bounds = boundsOfPoints(points);
  if (curved) return { kind: 'curved', bounds, points, closed };
  return { kind: isRectangle(points, bounds) ? 'rectangle' : 'straight', bounds, points, closed };
}

function boundsOfPoints(points: readonly number[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** Four corners (the first may come again at the end), each step along one axis, and not a mere line. */
function isRectangle(points: readonly number[], [left, top, right, bottom]: Bounds): boolean {
  const corners = points.length / 2;
  if (corners < 4 || corners > 5 || (right - left === 0 && bottom - top === 0)) return false;
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    if (!isNear(x, left, right) || !isNear(y, top, bottom)) return false;
    if (at > 0 && isDiagonal(points, at)) return false;
  }
  return true;
}

/** Within rounding of one of the two sides. */
function isNear(value: number, one: number, other: number): boolean {
  return Math.min(Math.abs(value - one), Math.abs(value - other)) <= lines.askew / 4;
}

function isDiagonal(points: readonly number[], at: number): boolean {
  const dx = Math.abs((points[at] ?? 0) - (points[at - 2] ?? 0));
  const dy = Math.abs((points[at + 1] ?? 0) - (points[at - 1] ?? 0));
  return Math.min(dx, dy) > lines.askew / 2;
}
