// A page's boxes, rotation and unit into its size as displayed and the matrix from PDF space to display points.
import type { PageModel } from '../../schemas/pages.ts';
import type { Bounds, Matrix } from './matrix.ts';

export type Rotation = PageModel['rotation'];

export interface PageFrame {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly rotation: Rotation;
  /** From PDF user space (origin bottom left, y up) to display points (origin top left, y down). */
  readonly toDisplay: Matrix;
}

/**
 * Given the visible part of a page in user space, the clockwise turn and the size of a user unit in points, its frame
 * (ISO 32000-1, 7.7.3.3: CropBox, Rotate, UserUnit).
 */
export function pageFrame([left, bottom, right, top]: Bounds, turn: number, unit: number): PageFrame {
  const wide = (right - left) * unit;
  const high = (top - bottom) * unit;
  switch (((turn % 360) + 360) % 360) {
    case 90:
      return { width: high, height: wide, rotation: 90, toDisplay: [0, unit, unit, 0, -bottom * unit, -left * unit] };
    case 180:
      return { width: wide, height: high, rotation: 180, toDisplay: [-unit, 0, 0, unit, right * unit, -bottom * unit] };
    case 270:
      return { width: high, height: wide, rotation: 270, toDisplay: [0, -unit, -unit, 0, top * unit, right * unit] };
    default:
      return { width: wide, height: high, rotation: 0, toDisplay: [unit, 0, 0, -unit, -left * unit, top * unit] };
  }
}
