// What a record says of itself: issues, coverage and grade of documents typeset for the purpose.
import { describe, expect, it } from 'vitest';
import { judgePages } from '../../extractors/judgement/judgement.ts';
import { extractMinutes } from '../../extractors/minutes.ts';
import type { PageModel, ReadDocument, Word } from '../../schemas/pages.ts';
import { documentOf } from './typeset.ts';

const recordOf = (document: ReadDocument) =>
  extractMinutes(
    document,
    { sha256: '0'.repeat(64), name: 'a.pdf', size: 1 },
    { pipelineVersion: 't', configHash: 't' },
  ).record;
const codesOf = (document: ReadDocument) => recordOf(document).issues.map(({ code }) => code);

const prose = 'Bestyrelsen drøftede sagen og havde ingen bemærkninger til det, der blev fremlagt.';
const minutes = (...items: string[]) =>
  documentOf(['Referat af bestyrelsesmøde den 12. maj 2022', '', ...items.flatMap((item) => [item, prose, ''])]);

const picture = { box: [0, 0, 595, 842] as [number, number, number, number], pixelWidth: 2480, pixelHeight: 3508 };

const stamp: Word = { text: 'Received', box: [400, 30, 60, 10], baseline: 38, style: 0 };

/** The document with its first page changed. */
function withPage(document: ReadDocument, change: Partial<ReadDocument['pages'][number]>): ReadDocument {
  return { ...document, pages: document.pages.map((page, i) => (i === 0 ? { ...page, ...change } : page)) };
}

function hidden(words: readonly Word[]): Word[] {
  return words.map((word) => ({ ...word, hidden: 'invisible' as const }));
}

describe('pages', () => {
  it('that are pictures without text are pointed out, and the grade is poor', () => {
    const record = recordOf(withPage(documentOf([]), { images: [picture] }));
    expect(record.issues.map(({ code, severity }) => [code, severity])).toContainEqual(['PAGE_WITHOUT_TEXT', 'error']);
    expect(record.extraction.grade).toBe('poor');
  });

  it('that are scans are read from the layer that came with them, and said to be suspect', () => {
    const read = minutes('1. Regnskab', '2. Eventuelt');
    const scan = withPage(read, { images: [picture], words: hidden(read.pages[0]?.words ?? []) });
    expect(recordOf(scan).items.map(({ title }) => title)).toEqual(['Regnskab', 'Eventuelt']);
    expect(codesOf(scan)).toContain('TEXT_LAYER_SUSPECT');
  });

  it.each<[string, Partial<PageModel>, string, RegExp]>([
    [
      'drawn as shapes',
      { words: [], outlineRows: [{ box: [60, 60, 400, 300], shapes: 900 }] },
      'error',
      /drawn as shapes/,
    ],
    ['stamped pictures', { words: [stamp], images: [picture] }, 'error', /hardly any text/],
    ['blank', { words: [] }, 'info', /no text and no picture/],
    ['recognised, with nothing on them', { words: [], images: [picture], textSource: 'ocr' }, 'warning', /recognised/],
  ])('that are %s are pointed out', (_, change, severity, message) => {
    const { issues } = recordOf(withPage(minutes('1. Regnskab'), change));
    const found = issues.find(({ code }) => code === 'PAGE_WITHOUT_TEXT');
    expect(found).toMatchObject({ severity, message: expect.stringMatching(message) });
  });

  it('with wrong letters are said to be suspect, and less so when they were recognised', () => {
    const broken = withPage(minutes('1. Regnskab', '2. Eventuelt'), { twinGlyphs: 40 });
    const [page] = judgePages(broken).document.pages;
    const suspect = (document: ReadDocument) =>
      recordOf(document).issues.find(({ code }) => code === 'TEXT_LAYER_SUSPECT');
    expect(suspect(broken)).toMatchObject({ severity: 'warning', message: expect.stringMatching(/read as it is/) });
    const recognised = withPage(broken, { ...page, textSource: 'ocr', ocrConfidence: 0.9, twinGlyphs: undefined });
    expect(suspect(recognised)).toMatchObject({ severity: 'info', message: expect.stringMatching(/recognised anew/) });
  });

  it('with hidden words among others leave them out and say so', () => {
    const read = minutes('1. Regnskab', '2. Eventuelt');
    const words = read.pages[0]?.words ?? [];
    const record = recordOf(withPage(read, { words: [...words.slice(0, -1), ...hidden(words.slice(-1))] }));
    expect(record.issues.map(({ code }) => code)).toContain('HIDDEN_TEXT');
    expect(record.items.map(({ sections }) => sections[0]?.text.endsWith('fremlagt.'))).toEqual([true, false]);
  });

  it('that failed are pointed out', () => {
    expect(codesOf(withPage(minutes('1. Regnskab', '2. Eventuelt'), { failed: 'malformed', words: [] }))).toContain(
      'PAGE_FAILED',
    );
  });
});

describe('item numbers', () => {
  it('with a gap or printed twice are pointed out', () => {
    expect(codesOf(minutes('1. Regnskab', '2. Budget', '4. Eventuelt'))).toContain('ITEM_NUMBER_GAP');
    expect(codesOf(minutes('1. Regnskab', '2. Budget', '3. Eventuelt'))).not.toContain('ITEM_NUMBER_GAP');
  });
});

describe('personal numbers', () => {
  it('are pointed out without being repeated, where their checksum holds', () => {
    const record = recordOf(minutes('1. Sagen om 070761-4285', '2. Eventuelt'));
    const found = record.issues.filter(({ code }) => code === 'PERSONAL_NUMBER');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).not.toContain('0707');
    expect(codesOf(minutes('1. Sagen om 070761-4286', '2. Eventuelt'))).not.toContain('PERSONAL_NUMBER');
  });
});

describe('a text that is no minutes', () => {
  it('is said to be so', () => {
    const record = recordOf(documentOf(['The newsletter of the club tells of the summer and of the weather in it.']));
    expect(record.documentKind).toBe('other');
    expect(record.issues.map(({ code }) => code)).toContain('NOT_MINUTES');
  });
});
