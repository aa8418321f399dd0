// The options by which a user says which pages are recognised, and in which languages, into the configuration.
import { InvalidArgumentError, Option } from 'commander';
import type { Configuration } from '../../pipeline/configuration.ts';
import { type OcrLanguage, ocrLanguage } from '../../pipeline/ocr/languages.ts';

export interface OcrOptions {
  readonly ocr: Configuration['ocr'];
  readonly ocrLanguages?: readonly OcrLanguage[];
}

export const ocrOption = (): Option =>
  new Option(
    '--ocr <when>',
    'recognise pages: auto where the text layer is missing or wrong, never, or force for every page',
  )
    .choices(['auto', 'never', 'force'])
    .default('auto');

export const ocrLanguagesOption = (): Option =>
  new Option(
    '--ocr-languages <list>',
    `languages to recognise pages in, the likeliest first: ${ocrLanguage.options.join(', ')} (default: each document's own)`,
  ).argParser(languagesFrom);

/** More languages at once only make recognition slow and uncertain. */
const mostLanguages = 4;

function languagesFrom(list: string): readonly OcrLanguage[] {
  const languages = list.split(',').map((name) => ocrLanguage.safeParse(name.trim()).data);
  const known = languages.filter((language) => language !== undefined);
  if (known.length === languages.length && known.length <= mostLanguages) return [...new Set(known)];
  throw new InvalidArgumentError(
    `It must be up to ${mostLanguages} of ${ocrLanguage.options.join(', ')}, with commas between.`,
  );
}

/** What is left out stays out, so that the same choices always make the same configuration. */
export function configurationOf({ ocr, ocrLanguages }: OcrOptions): Configuration {
  return { ocr, limits: {}, ...(ocrLanguages === undefined ? {} : { ocrLanguages }) };
}
