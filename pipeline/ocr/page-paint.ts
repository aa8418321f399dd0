// A page's drawing instructions into what is painted on it: how many images, how fine, and whether that is all.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Bounds, boundsOf, compose, imageOf, type Matrix, matrixOf } from '../read/matrix.ts';
import { pictures } from './thresholds.ts';

export interface PaintedImage {
  /** Name under which pdf.js holds its pixels; null for masks and images within the instructions. */
  readonly name: string | null;
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** From the unit square (origin bottom left) to display points. */
  readonly toDisplay: Matrix;
}

/** What pdf.js makes of a page's content: instructions by number, and their arguments. */
export interface Instructions {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

export interface PagePaint {
  readonly images: readonly PaintedImage[];
  /** Images in all: scanners part pages into strips and letters, which pdf.js paints in groups. */
  readonly imageCount: number;
  /** True if anything but images is painted: text that shows, lines, areas, shadings; or if something is cut off. */
  readonly other: boolean;
}

interface Walk {
  toDisplay: Matrix;
  readonly saved: Matrix[];
  readonly page: Bounds;
  readonly images: PaintedImage[];
  imageCount: number;
  textMode: number;
  other: boolean;
  clipPending: boolean;
}

type Step = (walk: Walk, args: readonly unknown[]) => void;

/** ISO 32000-1, table 106: text that is neither filled nor outlined; and the same, added to the clipping path. */
const unseenModes: ReadonlySet<number> = new Set([3, 7]);

const steps: ReadonlyMap<number, Step> = new Map<number, Step>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, transform],
  [OPS.clip, expectClip],
  [OPS.eoClip, expectClip],
  [OPS.constructPath, path],
  [OPS.setTextRenderingMode, setTextMode],
  [OPS.showText, showText],
  [OPS.showSpacedText, showText],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.paintImageXObject, (walk, [name, width, height]) => addImage(walk, String(name), { width, height })],
  [OPS.paintInlineImageXObject, (walk, [image]) => addImage(walk, null, Object(image))],
  [OPS.paintImageMaskXObject, paintMask],
  [OPS.paintImageXObjectRepeat, (walk, [, , , places]) => addMany(walk, places, 2)],
  [OPS.paintImageMaskXObjectRepeat, (walk, [, , , , , places]) => addMany(walk, places, 2)],
  [OPS.paintImageMaskXObjectGroup, (walk, [masks]) => addMany(walk, masks, 1)],
  [OPS.paintInlineImageXObjectGroup, (walk, [, images]) => addMany(walk, images, 1)],
  [OPS.paintSolidColorImageMask, paintOther],
  [OPS.shadingFill, paintOther],
  [OPS.rawFillPath, paintOther],
  [OPS.beginAnnotation, paintOther],
  [OPS.beginGroup, paintOther],
]);

/** `toDisplay` leads from the page's own space to display points; `page` is its size there. */
export function pagePaint({ fnArray, argsArray }: Instructions, toDisplay: Matrix, page: Bounds): PagePaint {
  const walk: Walk = {
    toDisplay,
    saved: [],
    page,
    images: [],
    imageCount: 0,
    textMode: 0,
    other: false,
    clipPending: false,
  };
  fnArray.forEach((code, index) => {
    steps.get(code)?.(walk, argsArray[index] ?? []);
  });
  return walk;
}

function save(walk: Walk): void {
  walk.saved.push(walk.toDisplay);
}

function restore(walk: Walk): void {
  walk.toDisplay = walk.saved.pop() ?? walk.toDisplay;
}

function transform(walk: Walk, args: unknown): void {
  const matrix = matrixOf(args);
  if (matrix !== null) walk.toDisplay = compose(walk.toDisplay, matrix);
}

function setTextMode(walk: Walk, [mode]: readonly unknown[]): void {
  walk.textMode = Number(mode);
}

function expectClip(walk: Walk): void {
  walk.clipPending = true;
}

function paintOther(walk: Walk): void {
  walk.other = true;
}

/** `[what is done with the path, its pieces, its bounds]` */
function path(walk: Walk, [painting, , bounds]: readonly unknown[]): void {
  if (painting !== OPS.endPath) walk.other = true;
  else if (walk.clipPending) {
    const box = boundsOf(bounds);
    walk.other ||= box === null || !covers(imageOf(walk.toDisplay, box), walk.page);
  }
  walk.clipPending = false;
}

function covers([left, top, right, bottom]: Bounds, page: Bounds): boolean {
  const margin = pictures.clipMargin;
  return left <= page[0] + margin && top <= page[1] + margin && right >= page[2] - margin && bottom >= page[3] - margin;
}

function showText(walk: Walk): void {
  walk.other ||= !unseenModes.has(walk.textMode);
}

function beginForm(walk: Walk, [matrix]: readonly unknown[]): void {
  save(walk);
  transform(walk, matrix);
}

/** A mask is painted in some colour: where it stands for a page, the page is drawn. */
function paintMask(walk: Walk, [mask]: readonly unknown[]): void {
  addImage(walk, null, Object(mask));
  walk.other = true;
}

function addImage(walk: Walk, name: string | null, size: { width?: unknown; height?: unknown }): void {
  walk.imageCount += 1;
  const { toDisplay } = walk;
  walk.images.push({ name, width: Number(size.width) || 0, height: Number(size.height) || 0, toDisplay });
}

function addMany(walk: Walk, list: unknown, numbersEach: number): void {
  walk.imageCount += Number(Object(list).length ?? 0) / numbersEach;
  walk.other = true;
}
