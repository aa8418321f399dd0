// Which pages are recognised, in which language, how often, and where they are kept.
import { beforeEach, describe, expect, it } from 'vitest';
import type { JudgedDocument, PageJudgement } from '../../../extractors/judgement/judgement.ts';
import { describeBuild } from '../../../pipeline/build.ts';
import { type Configuration, defaultConfiguration } from '../../../pipeline/configuration.ts';
import type { RecognisedPage } from '../../../pipeline/ocr/recognised-page.ts';
import type { RecognitionOrder } from '../../../pipeline/ocr/recognition-order.ts';
import { pagesToRecognise, recognise, recogniseAndKeep } from '../../../pipeline/recognised-pages.ts';
import type { Context, Original } from '../../../pipeline/stage.ts';
import { pipeline } from '../../../pipeline/stages.ts';
import { openMemoryStore } from '../../../pipeline/store/memory.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import type { Box } from '../../../schemas/pages.ts';
import { sampleContext, sampleDocument } from '../samples.ts';

const original: Original = { path: '/scan.pdf', name: 'scan.pdf', sha256: 'a'.repeat(64), size: 1 };
const whole: Box = [0, 0, 595, 842];
const danish = 'og det er en af de som til på med for at ikke der blev har den vi kan et '.repeat(3).trim();

/** A document of so many pages; those in `scans` are pictures. */
function judgedDocument(count: number, scans: readonly number[], language: string | null = 'da'): JudgedDocument {
  const [page] = sampleDocument('Referat').pages;
  if (page === undefined) throw new Error('no page');
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const judgements = numbers.map((number): PageJudgement => {
    const isScan = scans.includes(number);
    return {
      page: number,
      layer: isScan ? 'absent' : 'true',
      trust: isScan ? 0 : 1,
      reason: isScan ? 'no-text' : null,
      regions: isScan ? [whole] : [],
    };
  });
  const pages = numbers.map((number) => ({ ...page, number, words: scans.includes(number) ? [] : page.words }));
  return { document: { info: { ...sampleDocument('x').info, pageCount: count }, pages }, judgements, language };
}

let store: Store;
let orders: RecognitionOrder[];
beforeEach(() => {
  store = openMemoryStore();
  orders = [];
});

/** A context whose recogniser reads `text` on every page and remembers what it was asked. */
function contextWith(
  configuration: Configuration = defaultConfiguration,
  text = danish,
  failed: RecognisedPage['failed'] = null,
): Context {
  return {
    ...sampleContext(store, { build: describeBuild(pipeline.stages, configuration), configuration }),
    note: () => undefined,
    async recognise(order) {
      orders.push(order);
      const words = text.split(' ').map((word, index) => ({
        text: word,
        box: [50, 20 * index, 50, 12] satisfies Box,
        baseline: 20 * index + 10,
        style: 0,
        confidence: 0.9,
      }));
      const styles = [{ font: '', size: 11, bold: false, italic: false, colour: '#000000' }];
      const found = failed === null ? words : [];
      return {
        page: order.page,
        languages: [...order.languages],
        failed,
        turn: 0,
        skew: 0,
        resolution: 300,
        styles,
        words: found,
        rules: [],
      };
    },
  };
}

const run = async (judged: JudgedDocument, context: Context) =>
  (await recognise.run({ original, content: judged }, context)).content;

const asked = (): string[] => orders.map(({ page, languages }) => `${page} ${languages.join('+')}`);

describe('pages to recognise', () => {
  it.each([
    ['auto', [2, 3]],
    ['never', []],
    ['force', [1, 2, 3]],
  ] as const)('with --ocr %s are %j', (ocr, pages) => {
    expect(pagesToRecognise(judgedDocument(3, [2, 3]), { ocr, limits: {} })).toEqual(pages);
  });

  it('are never those that could not be read at all', () => {
    const judged = judgedDocument(2, [1, 2]);
    const broken = judged.document.pages.map((page) => (page.number === 1 ? { ...page, failed: 'malformed' } : page));
    const document = { ...judged.document, pages: broken };
    expect(pagesToRecognise({ ...judged, document }, { ocr: 'force', limits: {} })).toEqual([2]);
  });
});

describe('recognition', () => {
  it('is done once a page: another run takes what is kept, and gives the same', async () => {
    const judged = judgedDocument(3, [2, 3]);
    const first = await run(judged, contextWith());
    expect(asked()).toEqual(['2 dan', '3 dan']);
    expect(await run(judged, contextWith())).toEqual(first);
    expect(orders).toHaveLength(2);
  });

  it('done for some pages elsewhere leaves only the rest', async () => {
    const judged = judgedDocument(3, [1, 2, 3]);
    await recogniseAndKeep(original, judged, [1, 3], contextWith());
    await run(judged, contextWith());
    expect(asked()).toEqual(['1 dan', '3 dan', '2 dan']);
  });

  it('is kept under the document, the version with its languages, and the page, in the same bytes every time', async () => {
    const { build } = contextWith();
    const keys = async (): Promise<string[]> => (await Array.fromAsync(store.list('ocr/'))).map(({ key }) => key);
    await run(judgedDocument(1, [1]), contextWith());
    const [key = ''] = await keys();
    expect(key).toBe(`ocr/${original.sha256}/${build.ocrVersion}-dan/1.json.gz`);
    const bytes = await store.get(key);
    await store.delete(key);
    await run(judgedDocument(1, [1]), contextWith());
    expect(await store.get(key)).toEqual(bytes);
  });

  it('is done anew when what is kept is broken', async () => {
    await run(judgedDocument(1, [1]), contextWith());
    const [kept] = await Array.fromAsync(store.list('ocr/'));
    await store.delete(kept?.key ?? '');
    await store.putIfAbsent(kept?.key ?? '', Buffer.from('no gzip'));
    const { pages } = await run(judgedDocument(1, [1]), contextWith());
    expect(pages[0]).toMatchObject({ textSource: 'ocr' });
    expect(orders).toHaveLength(2);
  });

  it('that failed for want of time is tried again in another run, and one that will always fail is not', async () => {
    await run(judgedDocument(1, [1]), contextWith(defaultConfiguration, '', 'reader_timeout'));
    const { pages } = await run(judgedDocument(1, [1]), contextWith(defaultConfiguration, '', 'malformed'));
    expect(pages[0]?.failed).toBe('malformed');
    await run(judgedDocument(1, [1]), contextWith());
    expect(orders).toHaveLength(2);
  });

  it('of a page with an image of too many dots fails with limit, unasked', async () => {
    const judged = judgedDocument(1, [1]);
    const pages = judged.document.pages.map((page) => ({
      ...page,
      images: [{ box: whole, pixelWidth: 30_000, pixelHeight: 30_000 }],
    }));
    const found = await run({ ...judged, document: { ...judged.document, pages } }, contextWith());
    expect(found.pages[0]?.failed).toBe('limit');
    expect(orders).toEqual([]);
  });
});

describe('the language of recognition', () => {
  it('is what the user says', async () => {
    await run(judgedDocument(1, [1]), contextWith({ ...defaultConfiguration, ocrLanguages: ['swe', 'fin'] }));
    expect(asked()).toEqual(['1 swe+fin']);
  });

  it('is found by a first look at the first page to be recognised, whichever pages are asked for', async () => {
    await recogniseAndKeep(original, judgedDocument(3, [2, 3], null), [3], contextWith());
    expect(asked()).toEqual(['2 eng', '3 dan']);
  });

  it('is several at once where a first look at three pages tells nothing', async () => {
    await run(judgedDocument(4, [1, 2, 3, 4], null), contextWith(defaultConfiguration, '12 34'));
    expect(asked().slice(0, 3)).toEqual(['1 eng', '2 eng', '3 eng']);
    expect(asked().slice(3)).toEqual([1, 2, 3, 4].map((page) => `${page} dan+deu+fra`));
  });
});

describe('the version of recognised pages', () => {
  const versionWith = (stages: typeof pipeline.stages, configuration = defaultConfiguration): string =>
    describeBuild(stages, configuration).ocrVersion;
  const raised = (name: string) =>
    pipeline.stages.map((stage) => (stage.name === name ? { ...stage, version: 'next' } : stage));

  it('changes with recognition and its limits, and with nothing else', () => {
    const now = versionWith(pipeline.stages);
    expect(versionWith(raised('recognise'))).not.toBe(now);
    expect(versionWith(pipeline.stages, { ...defaultConfiguration, ocrLimits: { pictureMegapixels: 4 } })).not.toBe(
      now,
    );
    for (const stage of ['read', 'judge', 'lay out', 'extract']) expect(versionWith(raised(stage))).toBe(now);
  });
});
