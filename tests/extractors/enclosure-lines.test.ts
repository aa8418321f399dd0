import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../extractors/facts/attachments/attachments.ts';
import { withEnclosureLines } from '../../extractors/facts/attachments/enclosure-lines.ts';
import { englishText, segmentedText } from './segmented-text.ts';

function ofFirstItem(...lines: readonly string[]) {
  const segmented = withEnclosureLines(
    segmentedText([
      '!Minutes',
      '',
      '!1. Budget',
      ...englishText,
      '',
      ...lines,
      '',
      '!2. Any other business',
      ...englishText,
    ]),
  );
  const item = segmented.items[0];
  const found = attachmentsOf(segmented).items.get('i1') ?? [];
  return {
    names: found.map(({ name, reference }) => (reference === null ? name : `${name} | ${reference}`)),
    decisions: (item?.sections ?? [])
      .filter(({ role }) => role === 'decision')
      .map(({ body }) => segmented.layout.text.slice(body.start, body.end)),
  };
}

describe('papers listed without a heading', () => {
  it('are files printed with their size, wherever they stand', () => {
    const { names, decisions } = ofFirstItem(
      '!Decision',
      'The budget was approved.',
      '',
      'Draft budget 2024.docx (41 KB)',
      '',
      'Accounts.pdf (1,044 KB)',
    );
    expect(names).toEqual(['Draft budget 2024.docx', 'Accounts.pdf']);
    expect(decisions).toEqual(['The budget was approved.']);
  });

  it('end the decision above them', () => {
    expect(ofFirstItem('!Decision', 'Approved.', '', 'Appendix 1: Inspection report', '', 'Appendix 2: Map')).toEqual({
      names: ['Appendix 1: Inspection report', 'Appendix 2: Map'],
      decisions: ['Approved.'],
    });
  });

  it('are none where a sentence only points at one', () => {
    expect(ofFirstItem('!Decision', 'The plan in appendix 1 was approved.').names).not.toContain('appendix 1');
  });
});

describe('a list on the line of its label', () => {
  it('is parted at semicolons', () => {
    expect(ofFirstItem('Attachments: Inspection report; Map of the lane').names).toEqual([
      'Inspection report',
      'Map of the lane',
    ]);
  });
});

describe('a number in brackets behind a name', () => {
  it('is the reference, a year is not', () => {
    expect(ofFirstItem('!Attachments', 'Survey (647708)', '', 'Accounts (2019)').names).toEqual([
      'Survey | 647708',
      'Accounts (2019)',
    ]);
  });
});
