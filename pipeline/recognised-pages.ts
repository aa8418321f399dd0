// A judged document into pages whose words can all be read: what the judgement asks for is recognised, once, and kept.
import type { JudgedDocument, PageJudgement } from '../extractors/judgement/judgement.ts';
import type { ReadDocument } from '../schemas/pages.ts';
import type { Configuration } from './configuration.ts';
import { gzipped, keptCopy } from './kept-copy.ts';
import { ocrLimits as defaultLimits } from './limits.ts';
import { engineVersion } from './ocr/engine-version.ts';
import { languagesOf } from './ocr/language-choice.ts';
import type { OcrLanguage } from './ocr/languages.ts';
import { mergedPage } from './ocr/merged-page.ts';
import { failedPage, type RecognisedPage, recognisedPage } from './ocr/recognised-page.ts';
import type { RecognitionOrder } from './ocr/recognition-order.ts';
import type { Carried, Context, Original, Stage } from './stage.ts';
import { keys } from './store/keys.ts';

/** Fourth stage. Takes what is kept of earlier runs, recognises only the rest, and joins both with the text layers. */
export const recognise: Stage<Carried<JudgedDocument>, Carried<ReadDocument>> = {
  name: 'recognise',
  version: `4 ${engineVersion}`,
  async run({ original, content }, context) {
    const numbers = pagesToRecognise(content, context.configuration);
    const found = await recognisedPages(original, content, numbers, context);
    return { original, content: merged(content, found, context.configuration) };
  },
};

/** Numbers (1-based) of the pages of which something must be recognised, in their order. */
export function pagesToRecognise({ judgements, document }: JudgedDocument, { ocr }: Configuration): number[] {
  if (ocr === 'never') return [];
  const readable = new Set(document.pages.filter(({ failed }) => failed === null).map(({ number }) => number));
  const wanted = (judgement: PageJudgement): boolean => ocr === 'force' || judgement.regions.length > 0;
  return judgements.filter((judgement) => wanted(judgement) && readable.has(judgement.page)).map(({ page }) => page);
}

/**
 * Recognises some pages of a document and keeps each under its own key: work for one of several machines. Pages that
 * are kept already are left alone. Rejects with a fault of the world, or when the signal is aborted.
 */
export async function recogniseAndKeep(
  original: Original,
  judged: JudgedDocument,
  pageNumbers: readonly number[],
  context: Context,
): Promise<void> {
  await recognisedPages(original, judged, pageNumbers, context);
}

async function recognisedPages(
  original: Original,
  judged: JudgedDocument,
  numbers: readonly number[],
  context: Context,
): Promise<readonly RecognisedPage[]> {
  if (numbers.length === 0) return [];
  const imagesOn = (page: number): number =>
    judged.document.pages.find(({ number }) => number === page)?.images.length ?? 0;
  const tooLarge = pagesTooLarge(judged, context.configuration);
  const look = async (page: number, languages: readonly OcrLanguage[]): Promise<RecognisedPage> =>
    tooLarge.has(page)
      ? failedPage(page, [...languages], 'limit')
      : keptOrNew({ path: original.path, page, languages, images: imagesOn(page) }, original, context);
  const languages = await languagesOf(judged, pagesToRecognise(judged, context.configuration), context, look);
  return Promise.all(numbers.map((page) => look(page, languages)));
}

/** Pages with an image of more dots than may be unpacked: told from its size alone. */
function pagesTooLarge({ document }: JudgedDocument, { ocrLimits }: Configuration): ReadonlySet<number> {
  const most = (ocrLimits?.imageMegapixels ?? defaultLimits.imageMegapixels) * 1e6;
  const large = document.pages.filter(({ images }) =>
    images.some((image) => image.pixelWidth * image.pixelHeight > most),
  );
  return new Set(large.map(({ number }) => number));
}

/** A page that was recognised before is taken from the store; one that cannot be used any more is made anew. */
async function keptOrNew(order: RecognitionOrder, original: Original, context: Context): Promise<RecognisedPage> {
  const { store, build, recognise, signal } = context;
  const key = keys.ocr(original.sha256, `${build.ocrVersion}-${order.languages.join('-')}`, order.page);
  const kept = await keptCopy(key, recognisedPage, context);
  if (kept !== null) return kept;
  const found = await recognise(order, signal);
  if (comesAgain(found)) await store.putIfAbsent(key, gzipped(found));
  return found;
}

/** A page that failed for want of time or memory, or by a crash, may fare better in another run: it is not kept. */
function comesAgain({ failed }: RecognisedPage): boolean {
  return failed === null || failed === 'limit' || failed === 'malformed';
}

function merged(
  { document, judgements }: JudgedDocument,
  found: readonly RecognisedPage[],
  { ocr }: Configuration,
): ReadDocument {
  const byPage = new Map(found.map((page) => [page.page, page]));
  const judged = new Map(judgements.map((judgement) => [judgement.page, judgement]));
  const pages = document.pages.map((page) =>
    mergedPage(page, judged.get(page.number) ?? null, byPage.get(page.number) ?? null, ocr === 'force'),
  );
  return { info: document.info, pages };
}
