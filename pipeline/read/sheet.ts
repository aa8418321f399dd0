// A page while it is being painted: its graphics state and everything painted so far, in order.
import type { PageImage } from '../../schemas/pages.ts';
import type { FontFace } from './font-face.ts';
import { copyOf, type GraphicsState, initialState } from './graphics-state.ts';
import type { Bounds } from './matrix.ts';
import type { Layers } from './optional-content.ts';
import type { PageFrame } from './page-frame.ts';
import { openText, type PrintedText } from './printed-text.ts';
import type { GlyphCounts } from './twin-glyphs.ts';

/** Something painted over an area, in order. */
export interface Coat {
  readonly order: number;
  readonly bounds: Bounds;
  /** `#rrggbb` if the whole of `bounds` has that colour now; null if it cannot be told. */
  readonly colour: string | null;
  /** True if nothing of what was there before shows through. */
  readonly opaque: boolean;
}

/** A piece of a drawn line; `width` is its thickness. */
export interface Stroke {
  readonly bounds: Bounds;
  readonly width: number;
}

export interface PaintedArea {
  readonly bounds: Bounds;
  readonly fill: string | null;
}

export interface Sheet {
  readonly frame: PageFrame;
  readonly layers: Layers;
  readonly fonts: ReadonlyMap<string, FontFace>;
  /** What each instruction that ends a path does with it, by the parser's number for it. */
  readonly paintings: ReadonlyMap<number, Painting>;
  /** How many drawings of each kind are kept. */
  readonly mostDrawings: number;
  state: GraphicsState;
  readonly saved: GraphicsState[];
  /** For each open piece of marked content, whether it is in a hidden layer. */
  readonly marks: boolean[];
  /** For each open group, whether it is a mask: what is drawn there is not seen itself. */
  readonly groups: boolean[];
  /** Counts what is painted. */
  order: number;
  clipPending: boolean;
  /** The last instruction switched soft masks off, as pdf.js does before an image with a mask of its own. */
  maskedImageNext: boolean;
  readonly text: PrintedText;
  readonly coats: Coat[];
  readonly strokes: Stroke[];
  readonly areas: PaintedArea[];
  readonly images: PageImage[];
  /** Filled shapes that may be letters. */
  readonly shapes: Bounds[];
  readonly glyphs: GlyphCounts;
}

export type Painting = 'fill' | 'stroke' | 'both' | 'none';

export interface SheetSource extends Pick<Sheet, 'frame' | 'layers' | 'fonts' | 'paintings' | 'mostDrawings'> {
  readonly mostCharacters: number;
}

export function openSheet({ mostCharacters, ...source }: SheetSource): Sheet {
  const { frame } = source;
  return {
    ...source,
    state: initialState(frame.toDisplay, [0, 0, frame.width, frame.height]),
    saved: [],
    marks: [],
    groups: [],
    order: 0,
    clipPending: false,
    maskedImageNext: false,
    text: openText(mostCharacters),
    coats: [],
    strokes: [],
    areas: [],
    images: [],
    shapes: [],
    glyphs: new Map(),
  };
}

/** Deeper nesting than this is an attack; the states below it are then shared. */
const deepestSave = 5_000;

export function save(sheet: Sheet): void {
  if (sheet.saved.length < deepestSave) sheet.saved.push(copyOf(sheet.state));
}

export function restore(sheet: Sheet): void {
  const before = sheet.saved.pop();
  if (before !== undefined) sheet.state = before;
}

/** Back to the state at the start of the page: annotations do not inherit what the page left behind. */
export function startAfresh(sheet: Sheet): void {
  sheet.saved.length = 0;
  sheet.groups.length = 0;
  sheet.state = initialState(sheet.frame.toDisplay, [0, 0, sheet.frame.width, sheet.frame.height]);
}

export function inHiddenLayer(sheet: Sheet): boolean {
  return sheet.marks.includes(true);
}

export function inMask(sheet: Sheet): boolean {
  return sheet.groups.includes(true);
}

/** Adds to a list unless it is full. */
export function keep<Item>(sheet: Sheet, list: Item[], item: Item): void {
  if (list.length < sheet.mostDrawings) list.push(item);
}
