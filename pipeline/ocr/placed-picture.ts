// A picture and where it lies on its page: dots into points, through every turn.
import type { Box } from '../../schemas/pages.ts';
import { rounded } from '../read/matrix.ts';
import { type GreyPicture, type QuarterTurn, turned } from './grey-picture.ts';
import { scaled } from './picture-size.ts';

export interface PlacedPicture {
  readonly picture: GreyPicture;
  /** Points of the page where the picture's top left corner lies. */
  readonly left: number;
  readonly top: number;
  /** Dots in a point. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** Points. */
  readonly pageWidth: number;
  readonly pageHeight: number;
}

const pointsPerInch = 72;

/** Dots per inch, across. */
export function resolutionOf({ scaleX }: PlacedPicture): number {
  return scaleX * pointsPerInch;
}

/** Page and picture turned clockwise together. */
export function turnedWithPage(placed: PlacedPicture, turn: QuarterTurn): PlacedPicture {
  const { picture, left, top, scaleX, scaleY, pageWidth, pageHeight } = placed;
  const below = pageHeight - top - picture.height / scaleY;
  const beside = pageWidth - left - picture.width / scaleX;
  const sideways = { scaleX: scaleY, scaleY: scaleX, pageWidth: pageHeight, pageHeight: pageWidth };
  const moved = {
    0: {},
    90: { left: below, top: left, ...sideways },
    180: { left: beside, top: below },
    270: { left: top, top: beside, ...sideways },
  }[turn];
  return { ...placed, ...moved, picture: turned(picture, turn) };
}

export function scaledInPlace(placed: PlacedPicture, factor: number): PlacedPicture {
  const picture = scaled(placed.picture, factor);
  return {
    ...placed,
    picture,
    scaleX: (placed.scaleX * picture.width) / placed.picture.width,
    scaleY: (placed.scaleY * picture.height) / placed.picture.height,
  };
}

/** Points from the left and the top of the page. */
export function pointOf({ left, top, scaleX, scaleY }: PlacedPicture, x: number, y: number): readonly [number, number] {
  return [left + x / scaleX, top + y / scaleY];
}

/** Given corners in dots, the box in points. */
export function boxOfDots(placed: PlacedPicture, x0: number, y0: number, x1: number, y1: number): Box {
  const [left, top] = pointOf(placed, x0, y0);
  const [right, bottom] = pointOf(placed, x1, y1);
  return [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)];
}
