// Instructions that change the graphics state, open groups, layers and annotations, or paint images.
import { colourOf } from './colour.ts';
import { type Bounds, boundsOf, boxOf, compose, identity, imageOf, intersection, matrixOf } from './matrix.ts';
import { isHidden } from './optional-content.ts';
import { inHiddenLayer, inMask, keep, restore, type Sheet, save, startAfresh } from './sheet.ts';
import { type Arguments, numberAt, type Operator, setFont } from './text-operators.ts';
import { sight } from './thresholds.ts';

export const graphicsOperators: Readonly<Record<string, Operator>> = {
  save,
  restore,
  transform: ({ state }, args) => transform(state, args),
  setLineWidth: ({ state }, args) => {
    state.lineWidth = Math.abs(numberAt(args, 0, 1));
  },
  setFillRGBColor: ({ state }, args) => {
    state.fill = colourOf(args[0]);
  },
  setStrokeRGBColor: ({ state }, args) => {
    state.stroke = colourOf(args[0]);
  },
  setFillColorN: ({ state }) => {
    state.fill = null;
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = null;
  },
  setGState: (sheet, args) => setGraphicsState(sheet, args[0]),
  clip: expectClip,
  eoClip: expectClip,
  beginMarkedContent: ({ marks }) => {
    marks.push(false);
  },
  beginMarkedContentProps: ({ marks, layers }, args) => {
    marks.push(args[0] === 'OC' && isHidden(args[1], layers));
  },
  endMarkedContent: ({ marks }) => {
    marks.pop();
  },
  paintFormXObjectBegin: beginForm,
  paintFormXObjectEnd: restore,
  beginGroup,
  endGroup(sheet) {
    sheet.groups.pop();
    restore(sheet);
  },
  beginAnnotation,
  endAnnotation: startAfresh,
  shadingFill: (sheet) => coat(sheet, sheet.state.clip, null),
  paintImageXObject: (sheet, args) => paintImage(sheet, numberAt(args, 1), numberAt(args, 2), !sheet.maskedImageNext),
  paintInlineImageXObject: (sheet, args) => paintSized(sheet, args, true),
  paintImageMaskXObject: (sheet, args) => paintSized(sheet, args, false),
};

function transform(state: Sheet['state'], args: unknown): void {
  const matrix = matrixOf(args);
  if (matrix !== null) state.toDisplay = compose(state.toDisplay, matrix);
}

function expectClip(sheet: Sheet): void {
  sheet.clipPending = true;
}

/** Nothing outside of `bounds` shows from now on. */
export function clipTo({ state }: Sheet, bounds: Bounds): void {
  state.clip = intersection(state.clip, bounds) ?? [bounds[0], bounds[1], bounds[0], bounds[1]];
}

function setGraphicsState(sheet: Sheet, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  const [only] = entries;
  sheet.maskedImageNext = entries.length === 1 && only[0] === 'SMask' && only[1] === false;
  for (const [key, value] of entries) setEntry(sheet, key, value);
}

function setEntry(sheet: Sheet, key: unknown, value: unknown): void {
  const { state } = sheet;
  switch (key) {
    case 'LW':
      state.lineWidth = numberAt([value], 0, 1);
      break;
    case 'Font':
      if (Array.isArray(value)) setFont(sheet, value);
      break;
    case 'ca':
      state.fillAlpha = numberAt([value], 0, 1);
      break;
    case 'CA':
      state.strokeAlpha = numberAt([value], 0, 1);
      break;
    case 'BM':
      state.plainBlend = value === 'source-over';
      break;
  }
}

function beginForm(sheet: Sheet, args: Arguments): void {
  save(sheet);
  const { state } = sheet;
  transform(state, args[0]);
  const box = boundsOf(args[1]);
  if (box !== null) clipTo(sheet, imageOf(state.toDisplay, box));
}

/** A transparency group is painted as a whole with what was set before it. */
function beginGroup(sheet: Sheet, args: Arguments): void {
  save(sheet);
  const { smask, matrix, bbox } = Object(args[0]);
  sheet.groups.push(smask !== undefined && smask !== null);
  const { state } = sheet;
  const box = boundsOf(bbox);
  if (box !== null) clipTo(sheet, imageOf(compose(state.toDisplay, matrixOf(matrix) ?? identity), box));
  state.groupAlpha *= state.fillAlpha;
  state.fillAlpha = 1;
  state.strokeAlpha = 1;
}

/** `[id, rect, transform, matrix]`: its own drawing, moved into its rectangle. */
function beginAnnotation(sheet: Sheet, args: Arguments): void {
  startAfresh(sheet);
  const rect = boundsOf(args[1]);
  if (rect !== null) clipTo(sheet, imageOf(sheet.state.toDisplay, rect));
  transform(sheet.state, args[2]);
  transform(sheet.state, args[3]);
}

const unitSquare: Bounds = [0, 0, 1, 1];

function paintSized(sheet: Sheet, args: Arguments, opaque: boolean): void {
  const { width, height } = Object(args[0]);
  paintImage(sheet, numberAt([width], 0), numberAt([height], 0), opaque);
}

function paintImage(sheet: Sheet, pixelWidth: number, pixelHeight: number, opaque: boolean): void {
  sheet.maskedImageNext = false;
  const bounds = intersection(imageOf(sheet.state.toDisplay, unitSquare), sheet.state.clip);
  if (bounds === null || inHiddenLayer(sheet) || inMask(sheet)) return;
  if (sheet.state.groupAlpha * sheet.state.fillAlpha < sight.transparent) return;
  keep(sheet, sheet.images, { box: boxOf(bounds), pixelWidth, pixelHeight });
  coat(sheet, bounds, null, opaque);
}

/** Notes that `bounds` were painted over; `colour` only if all of it has that colour now. */
export function coat(sheet: Sheet, bounds: Bounds, colour: string | null, whole = false): void {
  const { state } = sheet;
  sheet.order += 1;
  if (inHiddenLayer(sheet) || inMask(sheet)) return;
  const shown = intersection(bounds, state.clip);
  if (shown === null) return;
  const opaque = whole && state.plainBlend && state.groupAlpha * state.fillAlpha >= sight.opaque;
  keep(sheet, sheet.coats, { order: sheet.order, bounds: shown, colour: opaque ? colour : null, opaque });
}
