// Invented documents, and a pipeline that reads them without a PDF parser, for tests of everything around it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describeBuild } from '../../pipeline/build.ts';
import { defaultConfiguration } from '../../pipeline/configuration.ts';
import { type Extracted, emit } from '../../pipeline/emit.ts';
import { failedPage } from '../../pipeline/ocr/recognised-page.ts';
import { intake } from '../../pipeline/originals.ts';
import { read } from '../../pipeline/page-models.ts';
import { type Context, line, type Original, pure } from '../../pipeline/stage.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { ReadDocument } from '../../schemas/pages.ts';
import type { MinutesRecord } from '../../schemas/record.ts';
import { emptyInfo, emptyPageModel, emptyRecord } from '../empty-record.ts';

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The smallest record that fits the schema. */
export function sampleRecord(original: Pick<Original, 'sha256' | 'name' | 'size'>, text = ''): MinutesRecord {
  const record = emptyRecord(original);
  return {
    ...record,
    extraction: {
      ...record.extraction,
      coverage: { ...record.extraction.coverage, characters: text.length },
      textSha256: sha256(text),
    },
    meeting: {
      ...record.meeting,
      organization: 'Vesterå',
      body: 'Council',
      classification: 'ordinary',
      number: '4',
      date: '2024-03-05',
      startTime: '18:00',
    },
  };
}

/** A document of one page with the words of `text` on one line. */
export function sampleDocument(text: string): ReadDocument {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    box: [50 + 60 * index, 50, 50, 12] satisfies [number, number, number, number],
    baseline: 60,
    style: 0,
  }));
  return { info: emptyInfo(1), pages: [{ ...emptyPageModel(1), words }] };
}

/** Words of the first page, joined, as record and text. */
export function extractSample(document: ReadDocument, original: Original): Extracted {
  const text = (document.pages[0]?.words ?? []).map((word) => word.text).join(' ');
  return { record: sampleRecord(original, text), text };
}

/** The line of stages with the extraction replaced. */
export const lineWith = (extract: (document: ReadDocument, original: Original) => Extracted) =>
  line(intake)
    .to(read)
    .to(pure('extract', '1', extract))
    .to(emit);

export const sampleLine = lineWith(extractSample);

export const sampleBuild = describeBuild(sampleLine.stages, defaultConfiguration);

/** What stages may touch, with a reader that takes the bytes of the file for the words of its only page. */
export function sampleContext(store: Store, change: Partial<Context> = {}): Omit<Context, 'note'> {
  return {
    store,
    build: sampleBuild,
    configuration: defaultConfiguration,
    signal: new AbortController().signal,
    read: async (file) => sampleDocument(fs.readFileSync(file, 'utf8')),
    recognise: async ({ page, languages }) => failedPage(page, [...languages], 'malformed'),
    ...change,
  };
}

/** Writes a file and describes it. */
export function writeOriginal(folder: string, name: string, content: string): Original {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return { path: file, name: path.basename(name), sha256: sha256(content), size: Buffer.byteLength(content) };
}
