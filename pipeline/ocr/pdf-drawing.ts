// The bytes of a PDF into a document whose pages can be drawn.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OcrLimits } from '../limits.ts';

const home = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
const folder = (name: string): string => `${path.join(home, name)}${path.sep}`;

export interface DrawablePdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

/** Everything that pdf.js may need comes from its own package: character maps, fonts, colour profiles, decoders. */
export async function openDrawable(bytes: Uint8Array, { imageMegapixels }: OcrLimits): Promise<DrawablePdf> {
  const task = getDocument({
    data: bytes,
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
  });
  return { document: await task.promise, close: () => task.destroy() };
}
