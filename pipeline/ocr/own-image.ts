// A page that is one image into that image itself, at its own resolution and the way round the page shows it.
import { MessagePort } from 'node:worker_threads';
import { ImageKind, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod';
import { type Bounds, boxOf, imageOf, type Matrix } from '../read/matrix.ts';
import { type GreyPicture, greyOf, greyOfBits, mirrored, type QuarterTurn, turned } from './grey-picture.ts';
import type { PagePaint } from './page-paint.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { dotsIn } from './taken-jpeg.ts';
import { pictures } from './thresholds.ts';

const size = { width: z.int().positive(), height: z.int().positive() };

/** What pdf.js keeps of an image that it decoded itself, and of one that was taken (`taken-jpeg.ts`). */
const decodedImage = z.union([
  z.object({ ...size, kind: z.int(), data: z.union([z.instanceof(Uint8Array), z.instanceof(Uint8ClampedArray)]) }),
  z.object({ ...size, bitmap: z.instanceof(MessagePort) }),
]);

const unitSquare: Bounds = [0, 0, 1, 1];

/** Null if the page is more than one image, or the image does not fill it, lies askew or cannot be had as pixels. */
export async function ownImage(page: PDFPageProxy, paint: PagePaint, bounds: Bounds): Promise<PlacedPicture | null> {
  const [image] = paint.images;
  if (image === undefined || image.name === null || paint.imageCount !== 1 || paint.other) return null;
  const way = wayRound(image.toDisplay);
  const place = imageOf(image.toDisplay, unitSquare);
  if (way === null || !fills(place, bounds)) return null;
  const decoded = decodedImage.safeParse(await pixelsOf(page, image.name));
  const picture = decoded.success ? greyPicture(decoded.data) : null;
  if (picture === null) return null;
  const upright = turned(way.mirrored ? mirrored(picture) : picture, way.turn);
  const [left, top, width, height] = boxOf(place);
  return {
    picture: upright,
    left,
    top,
    scaleX: upright.width / width,
    scaleY: upright.height / height,
    pageWidth: bounds[2],
    pageHeight: bounds[3],
  };
}

function fills([left, top, right, bottom]: Bounds, [, , width, height]: Bounds): boolean {
  const seenWidth = Math.min(right, width) - Math.max(left, 0);
  const seenHeight = Math.min(bottom, height) - Math.max(top, 0);
  const whole = (right - left) * (bottom - top);
  return seenWidth * seenHeight >= pictures.wholePage * Math.max(width * height, whole);
}

/**
 * What pdf.js holds under a name; null for an image that cannot be decoded. Images of the whole document are held apart
 * from those of one page, and told by their name.
 */
export function pixelsOf(page: PDFPageProxy, name: string): Promise<unknown> {
  const shelf = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    shelf.get(name, resolve);
  });
}

function greyPicture(image: z.infer<typeof decodedImage>): GreyPicture | null {
  const { width, height } = image;
  if ('bitmap' in image) {
    const dots = dotsIn(image.bitmap);
    return dots?.length === width * height ? { width, height, dots } : null;
  }
  const { kind, data } = image;
  const parts = { [ImageKind.RGB_24BPP]: 3, [ImageKind.RGBA_32BPP]: 4 } as const;
  const each = parts[kind];
  if (each !== undefined) return data.length < width * height * each ? null : greyOf(data, width, height, each);
  return kind === ImageKind.GRAYSCALE_1BPP ? greyOfBits(data, width, height) : null;
}

interface WayRound {
  /** Left and right are exchanged first. */
  readonly mirrored: boolean;
  readonly turn: QuarterTurn;
}

/** Share of a length that rounding may tilt it by. */
const tilt = 0.005;

/**
 * How an image must be turned to look as it does on the page; null if it lies askew. In display space y runs down, so
 * an image that stands upright has the matrix `[width, 0, 0, -height, left, bottom]`.
 */
function wayRound([a, b, c, d]: Matrix): WayRound | null {
  if (Math.abs(b) <= tilt * Math.abs(a) && Math.abs(c) <= tilt * Math.abs(d)) {
    if (a > 0) return d < 0 ? { mirrored: false, turn: 0 } : { mirrored: true, turn: 180 };
    return d < 0 ? { mirrored: true, turn: 0 } : { mirrored: false, turn: 180 };
  }
  if (Math.abs(a) > tilt * Math.abs(b) || Math.abs(d) > tilt * Math.abs(c)) return null;
  if (b > 0) return c > 0 ? { mirrored: false, turn: 90 } : { mirrored: true, turn: 270 };
  return c < 0 ? { mirrored: false, turn: 270 } : { mirrored: true, turn: 90 };
}
