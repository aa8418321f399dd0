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
import { pictures } from './thresholds.ts';

const home = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
const folder = (name: string): string => `${path.join(home, name)}${path.sep}`;

export interface DrawablePdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

export async function openDrawable(bytes: Uint8Array, limits: OcrLimits): Promise<DrawablePdf> {
  const task = getDocument({ data: bytes, ...settings(limits) });
  return { document: await task.promise, close: () => task.destroy() };
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
    return { document: await task.promise, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Everything that pdf.js may need comes from its own package: character maps, fonts, colour profiles, decoders. */
function settings({ imageMegapixels }: OcrLimits) {
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
    isImageDecoderSupported: false,
    enableXfa: false,
  };
}
