// Names of languages into the files of language data that were installed with minutebook.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type OcrLanguage, ocrLanguage } from './languages.ts';

const { resolve } = createRequire(import.meta.url);

/** The integer form of the most exact networks: as small as the fast ones for most of our languages. */
const dataForm = '4.0.0_best_int';

/** Path of a language's data, packed with gzip. Throws if the package is not installed. */
export function languageFile(language: OcrLanguage): string {
  const home = path.dirname(resolve(`@tesseract.js-data/${language}/package.json`));
  return path.join(home, dataForm, `${language}.traineddata.gz`);
}

/** Languages whose data is there; all of them, unless somebody installed minutebook without its packages. */
export function installedLanguages(): readonly OcrLanguage[] {
  return ocrLanguage.options.filter((language) => {
    try {
      return existsSync(languageFile(language));
    } catch (error) {
      if (Object(error).code === 'MODULE_NOT_FOUND') return false;
      throw error;
    }
  });
}
