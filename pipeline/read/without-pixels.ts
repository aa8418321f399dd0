// Images into their size alone: the parser is kept from decoding and drawing what only a screen needs.
import type { Pixels } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { core } from './pdfjs.ts';

const noPixels: Pixels = { data: new Uint8Array(0), width: 0, height: 0, interpolate: false };

core.PDFImage.buildImage = async () => ({ createImageData: async () => noPixels });

// A mask of a single pixel is how some programs fill a rectangle.
core.PDFImage.createMask = async ({ image }) => {
  const width = Number(image.dict?.get('W', 'Width')) || 0;
  const height = Number(image.dict?.get('H', 'Height')) || 0;
  return width === 1 && height === 1 ? { isSingleOpaquePixel: true } : { ...noPixels, width, height };
};

core.PDFImage.prototype.createImageData = async function size() {
  return { ...noPixels, width: this.width, height: this.height };
};

// Outlines of glyphs, and the drawings that are the glyphs of Type 3 fonts: only a screen needs them.
core.PartialEvaluator.buildFontPaths = () => {};
core.TranslatedFont.prototype.loadType3Data = async () => {};

// Buffers to hand over to another thread: there is none.
Object.defineProperty(core.OperatorList.prototype, '_transfers', { get: () => [] });
