// Affine matrices and boxes: points of one coordinate system into points of another.
import type { Box } from '../../schemas/pages.ts';

/** `[a, b, c, d, e, f]`: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** `[left, top, right, bottom]`. */
export type Bounds = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Given any list, its first six entries as a matrix; null if one of them is not a finite number. */
export function matrixOf(values: unknown): Matrix | null {
  if (!isListOfNumbers(values, 6)) return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}

/** Given any list, its first four entries as two corners in order; null if one of them is not a finite number. */
export function boundsOf(values: unknown): Bounds | null {
  if (!isListOfNumbers(values, 4)) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = values;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

type NumberList = readonly number[] | Float32Array;

function isListOfNumbers(values: unknown, atLeast: number): values is NumberList {
  if (values instanceof Float32Array) return values.length >= atLeast && values.every(Number.isFinite);
  return Array.isArray(values) && values.length >= atLeast && values.every((value) => Number.isFinite(value));
}

/** The matrix that first does `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, iff] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * iff + e,
    b * ie + d * iff + f,
  ];
}

/** Given a rectangle, the smallest upright bounds around its image. */
export function imageOf(matrix: Matrix, [left, top, right, bottom]: Bounds): Bounds {
  const [a, b, c, d, e, f] = matrix;
  const x = [a * left + c * top, a * right + c * top, a * left + c * bottom, a * right + c * bottom];
  const y = [b * left + d * top, b * right + d * top, b * left + d * bottom, b * right + d * bottom];
  return [Math.min(...x) + e, Math.min(...y) + f, Math.max(...x) + e, Math.max(...y) + f];
}

/** How much lengths grow, as the geometric mean over both directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** The part both have, or null. */
export function intersection(one: Bounds, other: Bounds): Bounds | null {
  const both: Bounds = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
  return both[2] >= both[0] && both[3] >= both[1] ? both : null;
}

/** Points: 35 km. What a broken file places farther away is brought here, so that it stays a number. */
const farthest = 1e8;

/** Rounded to 0.01 points: a seventh of a hair, and far below what any printer resolves. */
export function rounded(points: number): number {
  return roundedTo(points, 100);
}

/** Rounded to whole `parts` of a point; never anything but a finite number. */
export function roundedTo(points: number, parts: number): number {
  return Math.round(Math.max(-farthest, Math.min(farthest, points)) * parts) / parts || 0;
}

export function boxOf([left, top, right, bottom]: Bounds): Box {
  return [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)];
}
