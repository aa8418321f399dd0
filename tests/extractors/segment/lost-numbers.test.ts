// Headings of recognised pages whose numbers, looks or sizes were not all recognised.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import type { ReadDocument } from '../../../schemas/pages.ts';
import { recognised } from '../recognised.ts';
import { documentOf } from '../typeset.ts';

const prose = 'The council was told of the work on the harbour and of the costs of it.';
const opening = [
  'The board met in the town hall, all its members being present, and was opened by the chair.',
  prose,
  '',
];
const item = (heading: string, ...text: string[]) => [heading, prose, ...text, ''];

const itemsOf = (document: ReadDocument) => {
  const { items, layout } = segment(layOut(document));
  return items.map(({ level, number, title }) => `${level} ${number ?? '-'} ${sliceOf(layout.text, title)}`);
};

/** Words of a page set in another size (points). */
function resized(document: ReadDocument, number: number, size: number): ReadDocument {
  const pages = document.pages.map((page) =>
    page.number === number ? { ...page, styles: page.styles.map((style) => ({ ...style, size })) } : page,
  );
  return { ...document, pages };
}

describe('a heading without its number', () => {
  const between = (...headings: string[]) =>
    itemsOf(
      documentOf([
        ...opening,
        ...item('!1. Roll call'),
        ...headings.flatMap((heading) => item(heading)),
        ...item('!4. Accounts'),
        ...item('!5. Next meeting'),
      ]),
    );

  it('is an item where it is set as the others and as many are missing', () =>
    expect(between('!Voting list', '!3. Agenda')).toEqual([
      '1 1 Roll call',
      '1 - Voting list',
      '1 3 Agenda',
      '1 4 Accounts',
      '1 5 Next meeting',
    ]));

  it('is a part of its item where no number is missing, or fewer than there are headings', () => {
    expect(
      between('!2. Voting list', '!Discussion of it', '!3. Agenda').filter((line) => line.startsWith('1 ')),
    ).toHaveLength(5);
    expect(
      between('!Voting list', '!Discussion of it', '!Costs of it').filter((line) => line.startsWith('1 ')),
    ).toHaveLength(3);
  });
});

describe('minutes before an annex in smaller letters', () => {
  it('have the items: their lines are not large for that, nor are the numbered paragraphs of the annex items', () => {
    const minutes = [
      ...item('1) Election of a chair', 'Bo Ek was elected.'),
      ...item('2) Report of the chair', 'There were no questions.'),
      ...item('3) Accounts', 'The accounts were approved.'),
      ...item('4) Any other business', 'The hedge is too high.'),
    ];
    const paragraph = (n: number) => [
      `${n}. In May the board wrote to the town about the lamps of the road, and was told`,
      'that they would be seen to in the course of the year, as they were.',
      '',
    ];
    const annex = ['!THE ROAD ASSOCIATION', '', ...[1, 2, 3, 4, 5, 6, 7].flatMap(paragraph)];
    const document = resized(documentOf([...opening, ...minutes], annex), 1, 12);
    expect(itemsOf(recognised(document))).toEqual([
      '1 1 Election of a chair',
      '1 2 Report of the chair',
      '1 3 Accounts',
      '1 4 Any other business',
    ]);
  });
});

describe('a form word that leads to the result', () => {
  it('is no item, however often it stands there in bold', () => {
    const voted = (heading: string) => [heading, '', prose, '', 'Vote : unanimous', ''];
    const document = documentOf([
      ...opening,
      ...['!Opening', '!The harbour', '!The school', '!The road', '!The lease'].flatMap(voted),
    ]);
    const [page] = document.pages;
    const words =
      page?.words.map((word) => (word.text === 'Vote' || word.text === ':' ? { ...word, style: 1 } : word)) ?? [];
    const marked = { ...document, pages: page ? [{ ...page, words }] : [] };
    expect(itemsOf(marked)).toEqual([
      '1 - Opening',
      '1 - The harbour',
      '1 - The school',
      '1 - The road',
      '1 - The lease',
    ]);
  });
});

describe('capitals before a colon', () => {
  it('are a heading, however short the text behind them', () => {
    const document = documentOf([
      ...opening,
      ...[
        'HARBOUR: The master read two letters from the school.',
        '',
        'ASSESSOR: No report.',
        '',
        'OLD BUSINESS: None.',
        '',
      ],
      ...['NEW BUSINESS: The lease of the house was approved.', '', 'ANNOUNCEMENTS: None.', ''],
    ]);
    expect(itemsOf(recognised(document))).toEqual([
      '1 - HARBOUR',
      '1 - ASSESSOR',
      '1 - OLD BUSINESS',
      '1 - NEW BUSINESS',
      '1 - ANNOUNCEMENTS',
    ]);
  });
});

describe('a heading over several lines', () => {
  it('is one, however long, where all of it is bold and underlined', () => {
    const long = [
      '!Membership of the association that prepares the nature park around the',
      '!country of the lakes, approval of its articles and of its rules, and the',
      '!election of those who are to speak for the council at all its meetings',
    ];
    const document = documentOf([...opening, ...item('!The harbour'), ...long, '', prose, '', ...item('!The school')]);
    const underlined = document.pages.map((page) => ({
      ...page,
      rules: page.words
        .filter(({ style }) => style === 1)
        .map(({ box, baseline }) => ({
          x1: box[0] - 6,
          y1: baseline + 1,
          x2: box[0] + box[2],
          y2: baseline + 1,
          width: 1,
        })),
    }));
    const titles = itemsOf({ ...document, pages: underlined });
    expect(titles.map((title) => title.slice(0, 24))).toEqual(
      ['1 - The harbour', '1 - Membership of the ass', '1 - The school'].map((title) => title.slice(0, 24)),
    );
    expect(itemsOf(document)).toHaveLength(2);
  });
});
