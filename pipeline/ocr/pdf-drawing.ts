// The bytes of a PDF into a document whose pages can be drawn.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OcrLimits } from '../limits.ts';
import { offerDecoder, takingJpegs } from './taken-jpeg.ts';
import { pictures } from './thresholds.ts';

const home = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
const folder = (name: string): string => `${path.join(home, name)}${path.sep}`;

export interface DrawablePdf {
  readonly document: PDFDocumentProxy;
  /** Does `work` with JPEG images as mere dots (see `taken-jpeg.ts`); for one work at a time in a process. */
  taking<Result>(work: () => Promise<Result>): Promise<Result>;
  /** To be called before a page is drawn: images that were taken as dots are let go of. True if there were any. */
  letGo(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openDrawable(bytes: Uint8Array, limits: OcrLimits): Promise<DrawablePdf> {
  const task = getDocument({ data: bytes, ...settings(limits) });
  return drawable(await task.promise, limits, () => task.destroy());
}

/** Of a large file only the parts are read that a page needs: a long scan is larger than the memory of a recogniser. */
export async function openDrawableFile(file: string, limits: OcrLimits): Promise<DrawablePdf> {
  const { size } = fs.statSync(file);
  if (size <= pictures.wholeFile) return openDrawable(new Uint8Array(fs.readFileSync(file)), limits);
  const descriptor = fs.openSync(file, 'r');
  const range = new PDFDataRangeTransport(size, null);
  range.requestDataRange = (begin, end) => {
    const part = new Uint8Array(end - begin);
    range.onDataRange(begin, part.subarray(0, fs.readSync(descriptor, part, 0, part.length, begin)));
  };
  const task = getDocument({ range, disableAutoFetch: true, disableStream: true, ...settings(limits) });
  const close = async (): Promise<void> => {
    await task.destroy();
    fs.closeSync(descriptor);
  };
  try {
    return drawable(await task.promise, limits, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function drawable(document: PDFDocumentProxy, limits: OcrLimits, close: () => Promise<void>): DrawablePdf {
  let holdsDots = false;
  const onTaken = (): void => {
    holdsDots = true;
  };
  return {
    document,
    taking: (work) => takingJpegs({ mostDots: limits.imageMegapixels * 1e6, onTaken }, work),
    async letGo() {
      if (!holdsDots) return false;
      holdsDots = false;
      await document.cleanup();
      return true;
    },
    close,
  };
}

/** Everything that pdf.js may need comes from its own package: character maps, fonts, colour profiles, decoders. */
function settings({ imageMegapixels }: OcrLimits) {
  offerDecoder();
  return {
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: imageMegapixels * 1e6,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: true,
    enableXfa: false,
  };
}
