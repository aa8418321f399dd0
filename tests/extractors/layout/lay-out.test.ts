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
