import { describe, expect, it } from 'vitest';
import { handlingOf } from '../../extractors/facts/handling/handling.ts';
import { itemMetaOf } from '../../extractors/facts/handling/item-meta.ts';
import type { Segmented } from '../../extractors/segment/model.ts';
import { danishText, englishText, readAgain, segmentedText } from './segmented-text.ts';

function firstItem(segmented: Segmented) {
  const [item] = segmented.items;
  if (!item) throw new Error('the text has no item');
  return item;
}

function danish(heading: string, ...lines: string[]): Segmented {
  return segmentedText([
    '!Referat',
    '',
    `!${heading}`,
    ...lines,
    '',
    ...danishText,
    '',
    '!2. Eventuelt',
    ...danishText,
  ]);
}

function english(heading: string, ...lines: string[]): Segmented {
  return segmentedText([
    '!Minutes',
    '',
    `!${heading}`,
    ...lines,
    '',
    ...englishText,
    '',
    '!2. Any other business',
    ...englishText,
  ]);
}

describe('earlier handling', () => {
  it('is read from fields and the text below them', () => {
    const segmented = danish(
      '1. Budget',
      '',
      '!Sagsforløb',
      '',
      'Udvalg: Teknisk Udvalg',
      '',
      'Dato: 09-04-2025',
      '',
      'Punktnummer: 3',
      '',
      'Sagen blev udsat.',
    );
    const [entry] = handlingOf(firstItem(segmented), segmented, '2025-08-27').history;
    expect(entry).toMatchObject({ body: 'Teknisk Udvalg', date: '2025-04-09', itemNumber: '3' });
    expect(entry?.text).toMatch(/^Sagen blev udsat\./u);
  });

  it('is read from a line of body, day and item', () => {
    const segmented = danish('1. Budget', '', 'Økonomiudvalget, 18. september 2019, pkt. 153:', '', 'Anbefales.');
    expect(handlingOf(firstItem(segmented), segmented, '2019-10-01').history).toMatchObject([
      { body: 'Økonomiudvalget', date: '2019-09-18', itemNumber: '153' },
    ]);
  });
});

describe('where a case goes next', () => {
  it('is read with days that take their year from the meeting', () => {
    const segmented = danish(
      '1. Budget',
      'Det behandles i Hovedudvalget den 11. november, Økonomiudvalget d. 6. december og Byrådet d. 13. januar.',
    );
    const { referrals } = handlingOf(firstItem(segmented), segmented, '2022-10-12');
    expect(referrals.map(({ body, date }) => [body, date])).toEqual([
      ['Hovedudvalget', '2022-11-11'],
      ['Økonomiudvalget', '2022-12-06'],
      ['Byrådet', '2023-01-13'],
    ]);
    expect(readAgain(segmented, referrals[0]?.evidence ?? [])).toBe('Hovedudvalget den 11. november');
  });

  it('has no day where the date belongs to something else', () => {
    const segmented = danish(
      '1. Budget',
      '',
      '!Beslutning',
      'Fremsendes til Teknisk Udvalg til behandling i henhold til mødet den 27. august 2025.',
    );
    expect(handlingOf(firstItem(segmented), segmented, '2025-08-27').referrals).toMatchObject([
      { body: 'Teknisk Udvalg', date: null },
    ]);
  });

  it('is read in English', () => {
    const segmented = english('1. Budget', 'The matter was referred to the Finance Committee.');
    expect(handlingOf(firstItem(segmented), segmented, '2020-01-01').referrals).toMatchObject([
      { body: 'Finance Committee', date: null },
    ]);
  });
});

describe('tasks', () => {
  it('are handed to someone in a sentence, with a day', () => {
    const segmented = english('1. Budget', 'The Clerk was asked to write to the owner by 3 May.');
    expect(handlingOf(firstItem(segmented), segmented, '2024-03-05').actions).toMatchObject([
      { text: 'The Clerk was asked to write to the owner by 3 May.', responsible: 'The Clerk', deadline: '2024-05-03' },
    ]);
  });

  it('are taken over in notes', () => {
    const segmented = danish('1. Budget', 'Anna undersøger priser på maling.');
    expect(handlingOf(firstItem(segmented), segmented, null).actions).toMatchObject([{ responsible: 'Anna' }]);
  });

  it.each(['The Board is requested to approve the lease.', 'It was asked to be noted that all is well.'])(
    'are not: %s',
    (sentence) => {
      const segmented = english('1. Budget', sentence);
      expect(handlingOf(firstItem(segmented), segmented, null).actions).toEqual([]);
    },
  );
});

describe('what is printed with an item', () => {
  it.each([
    ['1. Budget', 'EMN-2023-009832', 'EMN-2023-009832'],
    ['1. Budget', '00.01.00-P35-1-19', '00.01.00-P35-1-19'],
    ['1. Budget', 'Sagsnr.: 11/15813', '11/15813'],
    ['1 2024_GR_00023 – Budget for havnen', '', '2024_GR_00023'],
    ['1. Budget for PLN13-0060 og PLN13-0061 i havnen', 'Ingen.', 'PLN13-0060 og PLN13-0061'],
    ['1. En ny park (2021-0112345)', '', '2021-0112345'],
    ['1. Plan for havnen (2021-2025)', '', null],
    ['1. Budget', '27-08-2025', null],
    ['1. Budget', '', null],
  ])('%s with %j has the case number %j', (heading, line, caseNumber) => {
    const segmented = danish(heading, line);
    expect(itemMetaOf(firstItem(segmented), segmented).caseNumber).toBe(caseNumber);
  });

  it('tells closed items by their title', () => {
    const segmented = danish('1. Lukket: Køb af ejendom');
    expect(itemMetaOf(firstItem(segmented), segmented).public).toBe(false);
  });

  it('tells open items by the group head above them', () => {
    const segmented = segmentedText([
      'MINUTES of a meeting of the Cabinet',
      ...englishText,
      '',
      '!UNRESTRICTED ITEMS',
      '',
      '!1. Apologies',
      ...englishText,
      '',
      '!2. Budget',
      ...englishText,
    ]);
    expect(segmented.items.map((item) => itemMetaOf(item, segmented).public)).toEqual([true, true]);
  });

  it.each([
    ['1. Valg af dirigent', 'election'],
    ['1. Godkendelse af dagsorden', 'approval'],
    ['1. Eventuelt', 'formal'],
    ['1. Havnens fremtid', null],
  ])('tells the kind of %s', (heading, kind) => {
    const segmented = danish(heading);
    expect(itemMetaOf(firstItem(segmented), segmented).classification).toBe(kind);
  });
});
