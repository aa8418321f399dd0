import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import { documentOf } from '../typeset.ts';

const prose = 'The council was told of the work on the harbour and of the costs of it.';

/** Text above the first heading: without it the first one would be the title of the paper. */
const opening = [
  'The board met in the town hall, all its members being present, and was opened by the chair of it.',
  prose,
  '',
];

const segmentedOf = (lines: string[]) => segment(layOut(documentOf(lines)));

const itemsOf = (lines: string[]) => {
  const { items, layout } = segmentedOf(lines);
  return items.map((item) => `${item.level} ${item.number ?? '-'} ${sliceOf(layout.text, item.title)}`);
};

/** An item: its heading, a paragraph, and a blank line. */
const item = (heading: string, ...text: string[]) => [heading, prose, ...text, ''];

describe('a numbering', () => {
  it('that runs through is not broken by lists that begin anew under bold lines inside its items', () => {
    const list = ['!Works', '', '1. The mole', prose, '2. The lights', prose, '3. The ropes', prose, ''];
    expect(
      itemsOf([
        ...item('!1. Roll call'),
        ...item('!2. The harbour'),
        ...list,
        ...item('!3. The school'),
        ...item('!4. Next meeting'),
      ]).filter((line) => line.startsWith('1 ')),
    ).toEqual(['1 1 Roll call', '1 2 The harbour', '1 3 The school', '1 4 Next meeting']);
  });

  it('of paragraphs belongs to the text under the headings', () => {
    const paragraphs = (from: number) => [
      `${from}. The council heard the report on the harbour and thanked its author.`,
      `${from + 1}. The council asked for another report on the costs of it next year.`,
      '',
    ];
    expect(
      itemsOf([
        '!Election of a chair',
        ...paragraphs(1),
        '!The harbour',
        ...paragraphs(3),
        '!The school',
        ...paragraphs(5),
      ]),
    ).toEqual(['1 - Election of a chair', '1 - The harbour', '1 - The school']);
  });

  it('that runs over the year stands below the headings of the agenda’s parts', () => {
    const entry = (number: string, title: string) => [`(${number}) ${title}`, '', prose, prose, prose, ''];
    expect(
      itemsOf([
        '!CONSENT CALENDAR',
        '',
        ...entry('08-233', 'Minutes of the meeting in May'),
        ...entry('08-234', 'Bills of the month'),
        '!REGULAR AGENDA ITEMS',
        '',
        ...entry('08-235', 'Lease of the harbour'),
        ...entry('08-236', 'Roof of the school'),
        '!ORAL COMMUNICATIONS',
        '',
        'None.',
      ]),
    ).toEqual([
      '1 - CONSENT CALENDAR',
      '2 08-233 Minutes of the meeting in May',
      '2 08-234 Bills of the month',
      '1 - REGULAR AGENDA ITEMS',
      '2 08-235 Lease of the harbour',
      '2 08-236 Roof of the school',
      '1 - ORAL COMMUNICATIONS',
    ]);
  });

  it('may begin at 1 again by a slip of the word processor', () => {
    const titles = ['Opening', 'The harbour', 'The school', 'Adjournment'];
    expect(itemsOf(titles.flatMap((title) => item(`!1. ${title}`)))).toEqual(titles.map((title) => `1 1 ${title}`));
  });

  it('may have two items the other way round', () => {
    const wide = (number: number, title: string) => item(`!Item ${number} ${title}`);
    expect(
      itemsOf([
        ...wide(1, 'Roll call'),
        ...wide(2, 'The harbour'),
        ...wide(4, 'The school'),
        ...wide(3, 'The road'),
        ...wide(5, 'Next meeting'),
      ]),
    ).toEqual(['1 1 Roll call', '1 2 The harbour', '1 4 The school', '1 3 The road', '1 5 Next meeting']);
  });

  it('is read where a scanner took its marks for letters', () => {
    expect(
      itemsOf([
        ...item('i. Election of a chair'),
        ...item('2. The accounts'),
        ...item('3. The harbour'),
        ...item('4. Next meeting'),
      ]),
    ).toEqual(['1 1 Election of a chair', '1 2 The accounts', '1 3 The harbour', '1 4 Next meeting']);
  });

  it('of file numbers below headings may be out of order', () => {
    expect(
      itemsOf([
        ...opening,
        ...item('!I. WORKS'),
        ...item('!DL-055-07-13 - The harbour'),
        ...item('!DL-066-07-13 - The school'),
        ...item('!II. MONEY'),
        ...item('!DL-057-07-13 - The budget'),
        ...item('!DL-058-07-13 - The rent'),
        ...item('!III. OTHER BUSINESS'),
      ]),
    ).toEqual([
      '1 I WORKS',
      '2 DL-055-07-13 The harbour',
      '2 DL-066-07-13 The school',
      '1 II MONEY',
      '2 DL-057-07-13 The budget',
      '2 DL-058-07-13 The rent',
      '1 III OTHER BUSINESS',
    ]);
  });

  it('may have a single part with a few letters, or in lower case, for a title', () => {
    expect(
      itemsOf([
        ...opening,
        ...item('!1 The feast'),
        ...item('!1.1 place'),
        ...item('!2 The school'),
        ...item('!2.1 DJ-Set'),
        ...item('!3 Other business'),
      ]),
    ).toEqual(['1 1 The feast', '2 1.1 place', '1 2 The school', '2 2.1 DJ-Set', '1 3 Other business']);
  });

  it('that a plain heading interrupts does not take the list below it for items', () => {
    expect(
      itemsOf([
        ...opening,
        ...item('!1. The harbour'),
        ...item('!2. The school'),
        ...item('!3. The budget'),
        ...item('!4. The road'),
        '!Plans for the year',
        '',
        '1. A night of music',
        '2. A day of cleaning',
        '3. A journey',
        '',
        ...item('!6. Other business'),
      ]).filter((title) => /night|cleaning|journey/u.test(title)),
    ).toEqual([]);
  });

  it('has no members that only point to another one, or count a vote', () => {
    expect(
      itemsOf([
        ...opening,
        ...item('!1. The harbour'),
        'Item 2, “Consideration of the harbour”, was commented on by many of those who had come.',
        '',
        '2 (Bo Ek and Ada Holm)',
        '',
        ...item('!2. The school'),
        ...item('!3. The budget'),
      ]),
    ).toEqual(['1 1 The harbour', '1 2 The school', '1 3 The budget']);
  });

  it('may be roman without a full stop', () => {
    expect(
      itemsOf([...item('!I Election of a chair'), ...item('!II The harbour'), ...item('!III The school')]),
    ).toEqual(['1 I Election of a chair', '1 II The harbour', '1 III The school']);
  });

  it('does not take a date for a number', () => {
    expect(itemsOf(['27. May 2015, 4 p.m.', '', ...item('!1. Roll call'), ...item('!2. The harbour')])).toEqual([
      '1 1 Roll call',
      '1 2 The harbour',
    ]);
  });

  it('may stand in a cell of its own, with the title below it and the file number beside it', () => {
    const titleOf = (name: string) => `${name} and all that belongs to it, as was asked for in May`;
    const names = ['The harbour', 'The school', 'The lamps'];
    const lines = names.flatMap((name, i) => [`(${i + 1})     25-000${i}`, '', titleOf(name), '', prose, prose, '']);
    expect(itemsOf(lines)).toEqual(names.map((name, i) => `1 ${i + 1} ${titleOf(name)}`));
  });
});

describe('a plain heading', () => {
  const run = (title: string) => [`!${title}`, prose, prose, ''];

  it('is no label of the head with a short value', () => {
    expect(
      itemsOf([
        '!Board of the Harbour',
        '',
        '!Place',
        'Town Hall',
        '',
        ...run('Pool Report'),
        ...run('New Business'),
        ...run('The school'),
      ]),
    ).toEqual(['1 - Pool Report', '1 - New Business', '1 - The school']);
  });

  it('is no entry of an agenda that comes again below', () => {
    const titles = ['Approval of the minutes', 'The harbour', 'The school', 'Next meeting'];
    expect(itemsOf([...opening, '!Agenda', ...titles.map((title) => `!${title}`), '', ...titles.flatMap(run)])).toEqual(
      titles.map((title) => `1 - ${title}`),
    );
  });

  it('is no bulleted line', () => {
    expect(
      itemsOf([...run('Pool Report'), '!• Trips of the year', '', ...run('New Business'), ...run('The school')]),
    ).toEqual(['1 - Pool Report', '1 - New Business', '1 - The school']);
  });
});

describe('numbered lines under a label for attachments', () => {
  it('are no items', () => {
    const attached = ['!Attachments', '1. Letter from the school', '2. Map of the harbour', ''];
    expect(
      itemsOf([
        ...opening,
        ...item('!The harbour'),
        ...attached,
        ...item('!The school'),
        ...attached,
        ...item('!Adjournment'),
      ]),
    ).toEqual(['1 - The harbour', '1 - The school', '1 - Adjournment']);
  });
});

describe('a table of items', () => {
  it('gives the cells below the head of a column their section', () => {
    const { items, layout } = segmentedOf([
      ...opening,
      '!No.      Subject                 Decision',
      '1        The harbour             Approved.',
      '2        The school              Postponed.',
      '3        The road                Approved as proposed.',
    ]);
    const decisions = items.map(({ sections }) =>
      sections.filter(({ role }) => role === 'decision').map(({ body }) => sliceOf(layout.text, body)),
    );
    expect(decisions).toEqual([['Approved.'], ['Postponed.'], ['Approved as proposed.']]);
  });
});

describe('confidence', () => {
  it('is lower for a heading that could be left out as well', () => {
    const { items } = segmentedOf([
      ...item('!1. Roll call'),
      ...item('!2. The harbour'),
      ...item('!3. The school'),
      ...item('9 chairs were bought'),
      ...item('!4. Next meeting'),
    ]);
    const { items: unsure } = segmentedOf([
      ...item('1) Roll call'),
      ...item('!2. The harbour'),
      ...item('7) The school'),
    ]);
    const least = (list: typeof items) => Math.min(...list.map(({ confidence }) => confidence));
    expect(items).toHaveLength(4);
    expect(least(items)).toBeGreaterThan(least(unsure));
  });
});
