import { describe, expect, it } from 'vitest';
import { itemMetaOf } from '../../../extractors/facts/handling/item-meta.ts';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import { danishText, segmentedText } from '../segmented-text.ts';
import { documentOf } from '../typeset.ts';

const prose = 'The council was told of the work on the harbour and of the costs of it.';

const itemsOf = (...pages: string[][]) => {
  const segmented = segment(layOut(documentOf(...pages)));
  const { text } = segmented.layout;
  return segmented.items.map((item) => `${item.level} ${item.number ?? '-'} ${sliceOf(text, item.title)}`);
};

describe('items', () => {
  it('are a chain of numbered headings', () => {
    expect(
      itemsOf(['1. Election of a chair', prose, '', '2. The harbour', prose, '', '3. Any other business', prose]),
    ).toEqual(['1 1 Election of a chair', '1 2 The harbour', '1 3 Any other business']);
  });

  it('are not a list inside an item', () => {
    const list = [`1) ${prose}`, `2) ${prose}`, `3) ${prose}`];
    expect(itemsOf(['!76. Apologies', prose, '', '!77. The harbour', ...list, '', '!78. Next meeting', prose])).toEqual(
      ['1 76 Apologies', '1 77 The harbour', '1 78 Next meeting'],
    );
  });

  it('are not the agenda that is printed before them', () => {
    const agenda = ['Agenda:', '1. Election of a chair', '2. The harbour', ''];
    const items = ['1. Election of a chair', prose, '', '2. The harbour', prose];
    const segmented = segment(layOut(documentOf([...agenda, ...items])));
    expect(segmented.items).toHaveLength(2);
    expect(segmented.announced).toHaveLength(2);
  });

  it('may be headed in bold or capitals without numbers', () => {
    expect(
      itemsOf(['Board Meeting of the Association', '', prose, '', '!Pool Report', prose, '', '!New Business', prose]),
    ).toEqual(['1 - Pool Report', '1 - New Business']);
  });

  it('begin anew below each heading, which then are items above them', () => {
    const part = (head: string) => [`!${head}`, '', '!1. Holm Ltd', prose, '', '!2. Lund Ltd', prose, ''];
    expect(
      itemsOf([
        'Licensing Board, the whole board being present at the hearing of the day in the town hall of it',
        '',
        ...part('HEARINGS'),
        ...part('NEW BUSINESS'),
      ]),
    ).toEqual(['1 - HEARINGS', '2 1 Holm Ltd', '2 2 Lund Ltd', '1 - NEW BUSINESS', '2 1 Holm Ltd', '2 2 Lund Ltd']);
  });

  it('go on with their parent’s number', () => {
    expect(
      itemsOf([
        '7. REGULAR ITEMS',
        '',
        '7.A. The harbour',
        prose,
        '',
        '7.B. The school',
        prose,
        '',
        '8. MINUTES',
        prose,
      ]),
    ).toEqual(['1 7 REGULAR ITEMS', '2 7.A The harbour', '2 7.B The school', '1 8 MINUTES']);
  });

  it('are the paragraphs of business where there is no heading', () => {
    expect(
      itemsOf(['Public comments were heard by the board.', '', 'The agenda was approved after motion by Holm.']),
    ).toEqual(['1 - Public comments were heard by the board.', '1 - The agenda was approved after motion by Holm.']);
  });
});

describe('a printed number', () => {
  it('may stand at the top of its page, above the title, where running heads stand on others', () => {
    const page = (number: number, title: string) => [`!Item ${number}.`, `!${title}`, '', prose, prose];
    expect(
      itemsOf(page(1, 'Election of a chair'), page(2, 'The harbour'), page(3, 'The school'), page(4, 'Next meeting')),
    ).toEqual(['1 1 Election of a chair', '1 2 The harbour', '1 3 The school', '1 4 Next meeting']);
  });

  it('in brackets behind a short title does not make it one of figures', () => {
    expect(itemsOf(['!1. Fees (2021-0000100)', prose, '', '!2. Harbour (2021-0000101)', prose])).toEqual([
      '1 1 Fees (2021-0000100)',
      '1 2 Harbour (2021-0000101)',
    ]);
  });

  it('of a decision’s points is no item', () => {
    const points = ['!Beslutning', 'Ad 1: Anbefales.', 'Ad 2: Udsat.', ''];
    expect(
      itemsOf([
        ...danishText,
        '!7. Havnen',
        ...danishText,
        '',
        ...points,
        '!8. Skolen',
        ...danishText,
        '',
        ...points,
        '!9. Eventuelt',
        ...danishText,
      ]),
    ).toEqual(['1 7 Havnen', '1 8 Skolen', '1 9 Eventuelt']);
  });
});

describe('an agenda in groups', () => {
  it('is announced to its last entry, and tells which items are closed', () => {
    const agenda = [
      'Dagsorden',
      '',
      'Åbne punkter',
      '',
      '1. Havnen',
      '2. Skolen',
      '',
      'Lukkede punkter',
      '',
      '3. Salg af grund',
      '',
    ];
    const items = ['1. Havnen', '2. Skolen', '3. Salg af grund'].flatMap((head) => [`!${head}`, '', ...danishText, '']);
    const segmented = segmentedText([...agenda, ...danishText, ''], items);
    expect(segmented.announced).toHaveLength(3);
    expect(segmented.items.map((item) => itemMetaOf(item, segmented).public)).toEqual([true, true, false]);
  });
});

describe('sections', () => {
  it('open at a line of a body and its day that comes again under other items', () => {
    const days = [
      'FINANSUDVALGET, DEN 12. FEBRUAR 2014:',
      'Anbefales.',
      'REGIONSRÅDET, DEN 25. FEBRUAR 2014:',
      'Tiltrådt.',
      '',
    ];
    const segmented = segmentedText([
      ...danishText,
      ...['!1. Havnen', '', ...danishText, 'Det var alt.', ...days],
      ...['!2. Skolen', '', ...danishText, 'Det var alt.', ...days],
    ]);
    const roles = segmented.items.map((item) => item.sections.map(({ role }) => role));
    expect(roles).toEqual([
      ['other', 'decision', 'decision'],
      ['other', 'decision', 'decision'],
    ]);
  });

  it('open at a label and end at the next', () => {
    const segmented = segment(
      layOut(
        documentOf([
          '1. Havnen',
          '',
          'Sagsfremstilling',
          'Havnen er for lille til de nye skibe, og der er behov for en ny kaj.',
          '',
          'Indstilling',
          'Det indstilles, at sagen godkendes.',
          '',
          'Beslutning i Byrådet den 12-05-2022',
          'Godkendt.',
          '',
          '2. Eventuelt',
          'Der var ikke noget under dette punkt.',
        ]),
      ),
    );
    const { text } = segmented.layout;
    expect(segmented.language).toBe('da');
    expect(segmented.items[0]?.sections.map(({ role, body }) => [role, sliceOf(text, body)])).toEqual([
      ['background', 'Havnen er for lille til de nye skibe, og der er behov for en ny kaj.'],
      ['recommendation', 'Det indstilles, at sagen godkendes.'],
      ['decision', 'Godkendt.'],
    ]);
  });
});
