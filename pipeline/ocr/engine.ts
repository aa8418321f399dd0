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
      tesseract.FS.writeFile('/input', greymap(picture));
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

/** The simplest of picture files: a line of text and the dots (Netpbm "P5"). */
function greymap({ width, height, dots }: GreyPicture): Uint8Array {
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + dots.length);
  file.set(header);
  file.set(dots, header.length);
  return file;
}
