// The graphics state of a page: what the drawing instructions so far mean for the next one (ISO 32000-1, 8.4).
import { black } from './colour.ts';
import type { FontFace } from './font-face.ts';
import { type Bounds, identity, type Matrix } from './matrix.ts';

/** Copied as a whole by `q`, put back by `Q`. */
export interface GraphicsState {
  /** From the current user space to display points. */
  toDisplay: Matrix;
  /** What is drawn outside of it does not show; display points. */
  clip: Bounds;
  /** `#rrggbb`, or null for a pattern. */
  fill: string | null;
  stroke: string | null;
  /** 0..1; `groupAlpha` is that of the groups around. */
  fillAlpha: number;
  strokeAlpha: number;
  groupAlpha: number;
  /** False for `Multiply` and the like, which let through what is below. */
  plainBlend: boolean;
  lineWidth: number;
  text: TextState;
}

/** ISO 32000-1, 9.3. The position on the line is kept apart from the text matrix, as pdf.js does. */
export interface TextState {
  face: FontFace | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is normal. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function initialState(toDisplay: Matrix, clip: Bounds): GraphicsState {
  return {
    toDisplay,
    clip,
    fill: black,
    stroke: black,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    plainBlend: true,
    lineWidth: 1,
    text: initialText(),
  };
}

function initialText(): TextState {
  return {
    face: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    matrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

export function copyOf(state: GraphicsState): GraphicsState {
  return { ...state, text: { ...state.text } };
}
