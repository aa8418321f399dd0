// One page of an open PDF into the picture that is recognised: its own image, or a drawing of it.
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OcrLimits } from '../limits.ts';
import { type Bounds, imageOf, matrixOf } from '../read/matrix.ts';
import { greyOf } from './grey-picture.ts';
import { ownImage, pixelsOf } from './own-image.ts';
import { type PagePaint, pagePaint } from './page-paint.ts';
import type { DrawablePdf } from './pdf-drawing.ts';
import { type PlacedPicture, resolutionOf, scaledInPlace } from './placed-picture.ts';
import { pictures } from './thresholds.ts';

/** A fault of the page itself: it would come again. */
export class PictureFault extends Error {
  override readonly name = 'PictureFault';
  readonly code: 'limit' | 'malformed';

  constructor(code: 'limit' | 'malformed', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const pointsPerInch = 72;

export interface PagePicture {
  readonly placed: PlacedPicture;
  /** True if an image of the page is missing from the picture, because it cannot be decoded. */
  readonly damaged: boolean;
}

/** A page as displayed: what is painted on it, and its picture if that is one image. */
interface Look {
  readonly bounds: Bounds;
  readonly paint: PagePaint;
  readonly own: PlacedPicture | null;
}

/** Page `number` as displayed; `images` is how many it should show. Rejects with a `PictureFault`. */
export async function pagePicture(
  pdf: DrawablePdf,
  number: number,
  images: number,
  limits: OcrLimits,
): Promise<PagePicture> {
  const page = await pdf.document.getPage(number);
  try {
    const first = await pdf.taking(() => lookAt(page, limits));
    const look = first.own === null && (await pdf.letGo()) ? await lookAt(page, limits) : first;
    if (look.own !== null) return { placed: bounded(look.own, limits), damaged: false };
    const { paint, bounds } = look;
    const missing = paint.imageCount < images || !(await areDecoded(page, paint.images));
    return { placed: await drawn(page, resolutionFor(paint, bounds), limits), damaged: missing };
  } finally {
    page.cleanup();
  }
}

async function lookAt(page: PDFPageProxy, limits: OcrLimits): Promise<Look> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const bounds: Bounds = [0, 0, width, height];
  const toDisplay = matrixOf(transform);
  if (toDisplay === null || !(width > 0 && height > 0)) throw new PictureFault('malformed', 'The page has no size.');
  const paint = pagePaint(await page.getOperatorList(), toDisplay, bounds);
  if (paint.imageCount > limits.pageImages)
    throw new PictureFault('limit', `The page has more images than the limit \`pageImages\` (${limits.pageImages}).`);
  return { bounds, paint, own: await ownImage(page, paint, bounds) };
}

async function areDecoded(page: PDFPageProxy, images: PagePaint['images']): Promise<boolean> {
  const names = images.flatMap(({ name }) => name ?? []);
  const pixels = await Promise.all(names.map((name) => pixelsOf(page, name)));
  return pixels.every((each) => each !== null);
}

/** Finer pictures only take longer to recognise. */
function bounded(placed: PlacedPicture, { pictureMegapixels }: OcrLimits): PlacedPicture {
  const { width, height } = placed.picture;
  const fitting = Math.sqrt((pictureMegapixels * 1e6) / (width * height));
  const resolution = resolutionOf(placed);
  const sensible = resolution > pictures.fine ? pictures.most / resolution : 1;
  return scaledInPlace(placed, Math.min(1, fitting, sensible));
}

/** Dots per inch of the finest image that is more than a logo; that of print where there is none, or text besides. */
function resolutionFor({ images }: PagePaint, [, , width, height]: Bounds): number {
  const resolutions = images.map((image) => {
    const [left, top, right, bottom] = imageOf(image.toDisplay, [0, 0, 1, 1]);
    const area = (right - left) * (bottom - top);
    if (!(area >= pictures.ownShare * width * height)) return 0;
    return pointsPerInch * Math.sqrt((image.width * image.height) / area);
  });
  const finest = Math.max(0, ...resolutions);
  return finest === 0 ? pictures.plain : Math.min(pictures.most, Math.max(pictures.least, Math.round(finest)));
}

async function drawn(page: PDFPageProxy, resolution: number, limits: OcrLimits): Promise<PlacedPicture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const fitting = Math.sqrt((limits.pictureMegapixels * 1e6) / (width * height));
  const viewport = page.getViewport({ scale: Math.min(resolution / pointsPerInch, fitting) });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const context = canvas.getContext('2d');
  await page.render(Object({ canvasContext: context, canvas: null, viewport, background: 'white' })).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return {
    picture: greyOf(data, canvas.width, canvas.height, 4),
    left: 0,
    top: 0,
    scaleX: canvas.width / width,
    scaleY: canvas.height / height,
    pageWidth: width,
    pageHeight: height,
  };
}
