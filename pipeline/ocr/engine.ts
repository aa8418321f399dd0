// Grey pictures into the lines and words that Tesseract reads in them.
import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GreyPicture } from './grey-picture.ts';
import { linesOfHocr, type PrintedLine } from './hocr.ts';
import { languageFile } from './language-data.ts';
import type { OcrLanguage } from './languages.ts';
import { startTesseract, type TessBaseAPI, type Tesseract } from './tesseract-api.ts';

export interface Engine {
  /** `resolution` in dots per inch. Nothing is kept from one picture to the next. */
  read(
    picture: GreyPicture,
    resolution: number,
    languages: readonly OcrLanguage[],
    layout?: keyof typeof layouts,
  ): readonly PrintedLine[];
}

/** How a picture is parted (Tesseract's page segmentation modes): blocks and lines to be found, or one line alone. */
const layouts = { page: '3', line: '7' } as const;

/** Neural network only: the other engine is not in this build. */
const lstmOnly = 1;

export async function openEngine(): Promise<Engine> {
  const tesseract = await startTesseract({ printErr: () => {}, print: () => {} });
  const installed = new Set<OcrLanguage>();
  let ready: { readonly languages: string; readonly api: TessBaseAPI } | null = null;
  const apiFor = (languages: readonly OcrLanguage[]): TessBaseAPI => {
    const joined = languages.join('+');
    if (ready?.languages === joined) return ready.api;
    ready?.api.End();
    for (const language of languages) install(tesseract, language, installed);
    const api = new tesseract.TessBaseAPI();
    if (api.Init(null, joined, lstmOnly) !== 0) throw new Error(`Tesseract cannot be started for ${joined}.`);
    ready = { languages: joined, api };
    return api;
  };
  return {
    read(picture, resolution, languages, layout = 'page') {
      const api = apiFor(languages);
      api.SetVariable('tessedit_pageseg_mode', layouts[layout]);
      // A page must not depend on the one before it.
      api.SetVariable('classify_enable_learning', '0');
      api.SetVariable('user_defined_dpi', String(Math.round(resolution)));
      tesseract.FS.writeFile('/input', leptonicaFile(picture));
      try {
        if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract cannot open the picture.');
        if (api.Recognize(null) !== 0) return [];
        return linesOfHocr(api.GetHOCRText(0));
      } finally {
        api.Clear();
        tesseract.FS.unlink('/input');
      }
    },
  };
}

function install({ FS }: Tesseract, language: OcrLanguage, installed: Set<OcrLanguage>): void {
  if (installed.has(language)) return;
  FS.writeFile(`./${language}.traineddata`, gunzipSync(fs.readFileSync(languageFile(language))));
  installed.add(language);
}

/** In bytes: `spix`, then width, height, bits a dot, words a row, colours of a palette, bytes of dots. */
const header = 28;

/**
 * The picture as Leptonica, on which Tesseract rests, holds it in memory ("spix"): a fifth of the time that it takes to
 * read any other format. Rows are padded to words of four bytes, of which the first dot is the most significant.
 */
function leptonicaFile({ width, height, dots }: GreyPicture): Uint8Array {
  const rowBytes = Math.ceil(width / 4) * 4;
  const file = Buffer.alloc(header + rowBytes * height);
  file.write('spix');
  [width, height, 8, rowBytes / 4, 0, rowBytes * height].forEach((value, at) => {
    file.writeUInt32LE(value, 4 * (at + 1));
  });
  const rows = file.subarray(header);
  for (let y = 0; y < height; y += 1) rows.set(dots.subarray(y * width, (y + 1) * width), y * rowBytes);
  rows.swap32();
  return file;
}
