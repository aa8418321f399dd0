// An order for a page into the recognised page: drawn, read, and put into points.
import fs from 'node:fs';
import type { OcrLimits } from '../limits.ts';
import { openEngine } from './engine.ts';
import { wordsInPoints } from './line-words.ts';
import type { RecogniserOrder } from './messages.ts';
import { type PagePicture, PictureFault, pagePicture } from './page-picture.ts';
import { type DrawablePdf, openDrawableFile } from './pdf-drawing.ts';
import { rulesInPicture } from './picture-rules.ts';
import { resolutionOf } from './placed-picture.ts';
import { readPicture } from './reading.ts';
import type { RecognisedPage } from './recognised-page.ts';

export interface Recogniser {
  /** Rejects with a `PictureFault` when the page itself is at fault. */
  recognise(order: RecogniserOrder): Promise<RecognisedPage>;
}

export async function openRecogniser(): Promise<Recogniser> {
  const engine = await openEngine();
  const shelf = openShelf();
  return {
    async recognise({ path, page, images, languages, limits }) {
      const drawn = await pictureOf(await shelf.pdf(path, limits), page, images, limits);
      const reading = readPicture(drawn.placed, engine, languages);
      return {
        page,
        languages: [...languages],
        // What can be seen is read all the same.
        failed: drawn.damaged ? 'malformed' : null,
        turn: reading.turn,
        skew: reading.skew,
        resolution: Math.round(resolutionOf(drawn.placed)),
        ...wordsInPoints(reading),
        rules: rulesInPicture(reading.ink, reading.placed),
      };
    },
  };
}

async function pictureOf(pdf: DrawablePdf, page: number, images: number, limits: OcrLimits): Promise<PagePicture> {
  try {
    return await pagePicture(pdf, page, images, limits);
  } catch (error) {
    if (error instanceof PictureFault) throw error;
    throw new PictureFault('malformed', 'The page cannot be drawn.', { cause: error });
  }
}

interface Shelf {
  pdf(path: string, limits: OcrLimits): Promise<DrawablePdf>;
}

/** Holds the last PDF open: its other pages are likely to follow. */
function openShelf(): Shelf {
  let held: { readonly file: string; readonly pdf: DrawablePdf } | null = null;
  return {
    async pdf(path, limits) {
      try {
        const { size, mtimeMs } = fs.statSync(path);
        const file = `${path} ${size} ${mtimeMs}`;
        if (held?.file !== file) {
          await held?.pdf.close();
          held = null;
          held = { file, pdf: await openDrawableFile(path, limits) };
        }
        return held.pdf;
      } catch (error) {
        throw new PictureFault('malformed', 'The document cannot be opened for drawing.', { cause: error });
      }
    },
  };
}
