import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import { documentOf } from '../typeset.ts';

const prose = 'The council was told of the work on the harbour and of the costs of it.';

const itemsOf = (lines: readonly string[]) => {
  const { items, layout } = segment(layOut(documentOf([...opening, ...lines])));
  return items.map((item) => `${item.level} ${item.number ?? '-'} ${sliceOf(layout.text, item.title)}`);
};

const opening = [
  'The board met in the town hall, all its members being present, and was opened by the chair of it.',
  prose,
  '',
];

const item = (heading: string) => [heading, prose, ''];

describe('plain headings right above numbers that run through', () => {
  it('are items, and the numbered ones below them sub-items', () => {
    expect(
      itemsOf([
        'GENERAL BUSINESS',
        '',
        ...item('!2024-041 – Minutes of the last meeting'),
        ...item('!2024-042 – Election of a deputy'),
        'HARBOURS AND ROADS',
        '',
        ...item('!2024-043 – The mole'),
        'SCHOOLS AND CULTURE',
        '',
        ...item('!2024-044 – The library'),
        ...item('!2024-045 – The theatre'),
      ]),
    ).toEqual([
      '1 - GENERAL BUSINESS',
      '2 2024-041 Minutes of the last meeting',
      '2 2024-042 Election of a deputy',
      '1 - HARBOURS AND ROADS',
      '2 2024-043 The mole',
      '1 - SCHOOLS AND CULTURE',
      '2 2024-044 The library',
      '2 2024-045 The theatre',
    ]);
  });

  it('are none where most lines of their look stand above text', () => {
    const numbers = itemsOf([
      ...item('!1. Minutes of the last meeting'),
      ...item('WHAT WAS SAID OF IT'),
      ...item('!2. The mole'),
      ...item('WHAT WAS SAID OF THAT'),
      ...item('!3. The library'),
    ]).filter((line) => /\d\.? (?:Minutes|The)/u.test(line));
    expect(numbers).toEqual(['1 1 Minutes of the last meeting', '1 2 The mole', '1 3 The library']);
  });
});
