// The files that come with pdf.js into answers to its parser's requests: character maps and standard fonts.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Handler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const dataFolders = new Map([
  ['cMapUrl', 'cmaps'],
  ['standardFontDataUrl', 'standard_fonts'],
]);

/** What the parser is told: carry on after errors in a page, use only the fonts and tables that come with it. */
export const parserOptions = {
  maxImageSize: -1,
  disableFontFace: false,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  // So that glyphs keep their number in the font.
  fontExtraProperties: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

/** Answers the parser's requests for character maps and standard fonts from the package; everything else is dropped. */
export const packageData: Handler = {
  send() {},
  async sendWithPromise(name, data) {
    return name === 'FetchBinaryData' ? dataFile(data) : null;
  },
};

function dataFile(request: unknown): Uint8Array {
  const { kind, filename } = Object(request);
  const folder = dataFolders.get(kind);
  if (folder === undefined) throw new RangeError(`No data of the kind ${String(kind)} in the package`);
  return new Uint8Array(fs.readFileSync(path.join(home, folder, path.basename(String(filename)))));
}
