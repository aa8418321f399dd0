// The bytes of a PDF into a document whose pages can be read one by one.
import type { Handler, PdfDocument, TranslatedFont } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type FontFace, fontFace } from './font-face.ts';
import { type Layers, layersOf } from './optional-content.ts';
import { packageData, parserOptions } from './package-data.ts';
import './past-faults.ts';
import { core } from './pdfjs.ts';
import './without-pixels.ts';

export interface OpenPdf {
  readonly document: PdfDocument;
  readonly handler: Handler;
  readonly layers: Layers;
  /** Fonts met so far, by the name the parser gives them. */
  readonly fonts: ReadonlyMap<string, FontFace>;
  close(): Promise<void>;
}

/** Where fonts go when the parser has read them: to the document they belong to. */
const shelves = new WeakMap<Handler, Map<string, FontFace>>();

core.TranslatedFont.prototype.send = function send(this: TranslatedFont, handler: Handler): void {
  const shelf = shelves.get(handler);
  if (shelf !== undefined && !shelf.has(this.loadedName)) shelf.set(this.loadedName, fontFace(this));
};

/** Rejects with pdf.js's own exceptions; `codeOf` tells what they mean. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const fonts = new Map<string, FontFace>();
  const handler: Handler = { ...packageData };
  shelves.set(handler, fonts);
  const manager = new core.LocalPdfManager({
    source: bytes,
    docId: 'document',
    password: null,
    docBaseUrl: null,
    enableXfa: false,
    handler,
    evaluatorOptions: { ...parserOptions },
  });
  const close = async (): Promise<void> => {
    await manager.cleanup(true);
    manager.terminate(new Error('The document was closed'));
  };
  await initialise(manager);
  const { pdfDocument } = manager;
  return { document: pdfDocument, handler, fonts, layers: layersOf(pdfDocument.catalog.optionalContentConfig), close };
}

/** If the table of objects is broken, once more, looking for the objects themselves. */
async function initialise(manager: { initDocument(recovering: boolean): Promise<void> }): Promise<void> {
  try {
    await manager.initDocument(false);
  } catch (error) {
    if (!(error instanceof core.XRefParseException)) throw error;
    await manager.initDocument(true);
  }
}

/** What it means that a document cannot be opened, told by the class of what was thrown. */
export function codeOf(error: unknown): 'encrypted' | 'not_pdf' | 'malformed' {
  if (error instanceof core.PasswordException) return 'encrypted';
  if (error instanceof core.InvalidPDFException) return 'not_pdf';
  return 'malformed';
}
