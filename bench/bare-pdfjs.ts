// A PDF to its text items with pdf.js as it comes: the yardstick for speed.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const home = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/** Calls `getTextContent` on every page of the file and gives the number of pages. */
export async function readBare(file: string): Promise<number> {
  const task = getDocument({
    data: new Uint8Array(await readFile(file)),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    cMapUrl: `${home}/cmaps/`,
    standardFontDataUrl: `${home}/standard_fonts/`,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await task.destroy();
  return document.numPages;
}
