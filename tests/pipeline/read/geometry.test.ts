// Matrices, the frame of a page, and pieces of paths.
import { describe, expect, it } from 'vitest';
import { boxOf, compose, imageOf, matrixOf, rounded } from '../../../pipeline/read/matrix.ts';
import { pageFrame } from '../../../pipeline/read/page-frame.ts';
import { piecesOf } from '../../../pipeline/read/path-shapes.ts';

describe('matrices', () => {
  it('the inner one comes first: scaled, then moved', () => {
    expect(compose([1, 0, 0, 1, 10, 20], [2, 0, 0, 2, 0, 0])).toEqual([2, 0, 0, 2, 10, 20]);
  });

  it.each([[[1, 2, 3]], [[1, 0, 0, 1, 0, Number.NaN]], ['a'], [null]])('%j is no matrix', (values) => {
    expect(matrixOf(values)).toBeNull();
  });

  it.each([
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 1e8],
    [-0.001, 0],
    [1.005, 1],
    [14.346, 14.35],
  ])('%d rounds to %d', (value, expected) => {
    expect(rounded(value)).toBe(expected);
  });
});

describe('the frame of a page', () => {
  const corner = [110, 220, 130, 250] as const;

  it.each([
    ['upright', 0, 1, [300, 400], [10, 350, 20, 30]],
    ['turned clockwise', 90, 1, [400, 300], [20, 10, 30, 20]],
    ['upside down', 180, 1, [300, 400], [270, 20, 20, 30]],
    ['turned the other way', 270, 1, [400, 300], [350, 270, 30, 20]],
    ['turned the other way, said otherwise', -90, 1, [400, 300], [350, 270, 30, 20]],
    ['with units of two points', 0, 2, [600, 800], [20, 700, 40, 60]],
  ])('%s', (_, turn, unit, size, box) => {
    const frame = pageFrame([100, 200, 400, 600], turn, unit);
    expect([frame.width, frame.height]).toEqual(size);
    expect(boxOf(imageOf(frame.toDisplay, corner))).toEqual(box);
  });
});

const M = 0;
const L = 1;
const C = 2;
const Z = 4;

describe('pieces of a path', () => {
  const flip = [1, 0, 0, -1, 0, 100] as const;

  it.each([
    ['a rectangle', [M, 10, 10, L, 60, 10, L, 60, 40, L, 10, 40, Z], 'rectangle', [10, 60, 60, 90]],
    ['a line', [M, 10, 10, L, 60, 10], 'straight', [10, 90, 60, 90]],
    ['a triangle', [M, 10, 10, L, 60, 10, L, 30, 40, Z], 'straight', [10, 60, 60, 90]],
    ['a curve', [M, 10, 10, C, 20, 30, 40, 30, 60, 10], 'curved', [10, 70, 60, 90]],
    ['a slanted box', [M, 10, 10, L, 60, 20, L, 60, 50, L, 10, 40, Z], 'straight', [10, 50, 60, 90]],
  ])('%s', (_, data, kind, bounds) => {
    expect(piecesOf(new Float32Array(data), flip, 10)).toMatchObject([{ kind, bounds }]);
  });

  it('two pieces are two, and no more than asked for are made', () => {
    const two = new Float32Array([M, 0, 0, L, 9, 0, M, 0, 5, L, 9, 5]);
    expect([piecesOf(two, flip, 10).length, piecesOf(two, flip, 1).length]).toEqual([2, 1]);
  });

  it('what is no path data ends the path', () => {
    expect(piecesOf(new Float32Array([M, 0, 0, 77, 1, 2]), flip, 10)).toEqual([]);
  });
});
