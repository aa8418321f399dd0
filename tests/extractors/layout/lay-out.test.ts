import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import type { Layout } from '../../../extractors/layout/model.ts';
import { evidenceOf } from '../../../extractors/text/span.ts';
import { documentOf } from '../typeset.ts';

const blocksOf = (layout: Layout) => layout.blocks.map((block) => layout.text.slice(block.start, block.end));
const bodyOf = (layout: Layout) => layout.text.slice(0, layout.bodyEnd);

describe('paragraphs', () => {
  it('joins lines that are full and parts where the next word would have fitted', () => {
    const layout = layOut(
      documentOf(['The board approved the accounts of', 'the year.', 'It thanked the treasurer for them.']),
    );
    expect(blocksOf(layout)).toEqual([
      'The board approved the accounts of the year.',
      'It thanked the treasurer for them.',
    ]);
  });

  it('joins a sentence set with every second line blank', () => {
    const layout = layOut(
      documentOf([
        'The council met in the town hall at six.',
        'It was opened by the chair of the board,',
        'who thanked all of those that had come,',
        'and told them of the work that was done',
        'on the house in the street since the day',
        'on which they had met the last time now.',
        '',
        'Upon motion duly made the board approved',
        '',
        'the lease of the house in the old street',
        '',
        'of the harbour.',
        '',
        'The chair closed the meeting at seven.',
      ]),
    );
    expect(blocksOf(layout).slice(1)).toEqual([
      'Upon motion duly made the board approved the lease of the house in the old street of the harbour.',
      'The chair closed the meeting at seven.',
    ]);
  });

  it('joins a word broken at the end of a line', () => {
    const layout = layOut(documentOf(['The meeting approved the new regu-', 'lations of the association.']));
    expect(bodyOf(layout)).toBe('The meeting approved the new regulations of the association.');
  });

  it('keeps the hyphen of a compound whose parts are joined so elsewhere', () => {
    const layout = layOut(documentOf(['The budget-committee met; the budget-', 'committee approved it.']));
    expect(bodyOf(layout)).toBe('The budget-committee met; the budget-committee approved it.');
  });

  it('parts numbered entries', () => {
    const layout = layOut(documentOf(['1. Election of a chair.', '2. Accounts.', '3. Any other business.']));
    expect(blocksOf(layout)).toEqual(['1. Election of a chair.', '2. Accounts.', '3. Any other business.']);
  });
});

describe('rows', () => {
  it('keeps a number mark with the title behind its tab stop', () => {
    const layout = layOut(documentOf(['7.     Election of a chair', '', 'Anna Holm was elected.']));
    expect(blocksOf(layout)[0]).toBe('7. Election of a chair');
  });

  it('reads labels and values row by row', () => {
    const layout = layOut(documentOf(['Date        12 May 2022', 'Place       Town Hall']));
    expect(bodyOf(layout)).toBe('Date\t12 May 2022\nPlace\tTown Hall');
  });

  it('reads two lists with heads one after the other', () => {
    const layout = layOut(
      documentOf(['Present:          Guests:', 'Anna Holm         Bo Lund', 'Carl Dam          Eva Bro']),
    );
    expect(bodyOf(layout)).toBe('Present:\nAnna Holm\nCarl Dam\nGuests:\nBo Lund\nEva Bro');
  });

  it('joins the lines of a cell and keeps the cells apart', () => {
    const layout = layOut(
      documentOf([
        '1 - 88   Open     A report on the road that leads',
        '                  to the harbour.pdf',
        '2 - 89   Closed   Notes.pdf',
      ]),
    );
    expect(bodyOf(layout)).toBe(
      '1 - 88\tOpen\tA report on the road that leads to the harbour.pdf\n2 - 89\tClosed\tNotes.pdf',
    );
  });

  it('takes a stretched line between full lines for text, not for cells', () => {
    const layout = layOut(
      documentOf([
        'The board decided to buy lamps for the harbour and to have them',
        'put    up    by    the    men    of   the   town    in    May.)',
        'It thanked the members who had asked for them at the last meet.',
        'It thanked the treasurer who had found the money for all of it.',
      ]),
    );
    expect(layout.blocks.every((block) => block.cell === null)).toBe(true);
  });

  it('parts two columns at a narrow gap where the rows around part', () => {
    const layout = layOut(
      documentOf([
        'The roof of the house           It was agreed that',
        'was looked at in spring and in  it be repaired by',
        'summer by two firms.            firms of the town.',
      ]),
    );
    expect(bodyOf(layout)).not.toContain('in it be');
  });
});

describe('furniture', () => {
  const page = (text: string[], number: number) => [
    'Town Council 12 May 2022',
    '',
    ...text,
    ...Array<string>(55 - text.length).fill(''),
    `          ${number}`,
  ];

  it('leaves running heads and page numbers out of the text and keeps them as furniture', () => {
    const layout = layOut(documentOf(page(['The first page.'], 1), page(['The second page.'], 2)));
    expect(bodyOf(layout)).toBe('The first page.\nThe second page.');
    expect(layout.furniture.map(({ kind, line }) => [kind, line.text])).toEqual([
      ['running-line', 'Town Council 12 May 2022'],
      ['page-number', '1'],
      ['running-line', 'Town Council 12 May 2022'],
      ['page-number', '2'],
    ]);
  });

  it('lets a sentence that a page header breaks come out whole', () => {
    const layout = layOut(
      documentOf(
        page(['The council adopted the plan for the', 'harbour and asked for a report on the'], 1),
        page(['costs by June.'], 2),
      ),
    );
    expect(bodyOf(layout)).toBe(
      'The council adopted the plan for the harbour and asked for a report on the costs by June.',
    );
  });
});

describe('contents lists', () => {
  it('may name the page in a word, and run over several lines', () => {
    const entry = (title: string, page: number) => [title, `   of the year and the next        Page ${page}`, ''];
    const layout = layOut(
      documentOf([
        ...entry('1. Report on the harbour', 5),
        ...entry('2. Report on the school', 6),
        ...entry('3. The road', 8),
      ]),
    );
    expect(layout.blocks.filter((block) => block.contents).length).toBeGreaterThanOrEqual(6);
  });

  it('marks entries with leaders, not text', () => {
    const layout = layOut(
      documentOf([
        'Election of a chair .............. 3',
        'Accounts ......................... 4',
        'The accounts were approved.',
      ]),
    );
    expect(layout.blocks.map((block) => block.contents)).toEqual([true, true, false]);
  });
});

const line = fc
  .array(fc.stringMatching(/^[a-zæøå]{1,9}[.,]?$/u), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

describe('the canonical text', () => {
  it('holds every visible word at its offsets, and evidence reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 20 }), { minLength: 1, maxLength: 3 }), (pages) => {
        const layout = layOut(documentOf(...pages));
        for (const { words } of layout.lines)
          for (const { word, start, end } of words) expect(layout.text.slice(start, end)).toBe(word.text);
        const printed = pages.flat().join(' ').split(/\s+/u).filter(Boolean).sort();
        expect(layout.lines.flatMap(({ words }) => words.map(({ word }) => word.text)).sort()).toEqual(printed);
        for (const block of layout.blocks) {
          const read = evidenceOf(layout, block, 'test')
            .map(({ start, end }) => layout.text.slice(start, end))
            .join(' ');
          expect(read).toBe(layout.text.slice(block.start, block.end));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the boxes of a printed table', () => {
  /** A line at the height of a row of text, above it by half its pitch. */
  const height = (row: number) => 60 + row * 12 - 11;
  const across = (row: number) => ({ x1: 45, x2: 420, y1: height(row), y2: height(row), width: 0.5 });
  const boxed = (lines: readonly string[], below: readonly number[]) => {
    const document = documentOf(lines);
    const upright = { x1: 200, x2: 200, y1: height(0), y2: height(lines.length), width: 0.5 };
    const pages = document.pages.map((page) => ({ ...page, rules: [...[0, ...below].map(across), upright] }));
    return layOut({ ...document, pages });
  };
  const cell = (left: string, right: string) => `${left.padEnd(28)}${right}`;

  it('keep the lines of one row together, however many each cell has', () => {
    const layout = boxed(
      [
        cell('1. The harbour and', 'The council heard the report and'),
        cell('its lights', 'approved the lights.'),
        cell('2. Any other', 'There was none, and the chair'),
        cell('business', 'closed the meeting.'),
      ],
      [2, 4],
    );
    expect(layout.blocks.map(({ cell: place }) => place && `${place.row}.${place.column}`)).toEqual([
      '0.0',
      '0.1',
      '1.0',
      '1.1',
    ]);
    expect(blocksOf(layout)[1]).toBe('The council heard the report and approved the lights.');
  });
});
