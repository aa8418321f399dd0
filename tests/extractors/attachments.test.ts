import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../extractors/facts/attachments/attachments.ts';
import { danishText, englishText, readAgain, segmentedText } from './segmented-text.ts';

function ofFirstItem(language: 'da' | 'en', ...lines: string[]) {
  const danish = language === 'da';
  const [text, next] = danish ? [danishText, '!2. Eventuelt'] : [englishText, '!2. Any other business'];
  const segmented = segmentedText([
    danish ? '!Referat' : '!Minutes',
    '',
    '!1. Budget',
    ...text,
    '',
    ...lines,
    '',
    next,
    ...text,
  ]);
  return { segmented, found: attachmentsOf(segmented).items.get('i1') ?? [] };
}

describe('a list of attachments', () => {
  it('has a number, a document number, an access word and a file name in a row', () => {
    const { segmented, found } = ofFirstItem(
      'da',
      '!Bilag:',
      '1 - 3366958     Åben        Notat til udvalget.pptx (132893/22) (H)',
      '2 -             Lukket      Fortrolig aftale.pdf () ()',
    );
    expect(found).toMatchObject([
      {
        id: 'i1.a1',
        number: '1',
        reference: '3366958',
        public: true,
        name: 'Notat til udvalget.pptx',
        fileName: 'Notat til udvalget.pptx',
        caseNumber: '132893/22',
      },
      { id: 'i1.a2', number: '2', reference: null, public: false, name: 'Fortrolig aftale.pdf', caseNumber: null },
    ]);
    expect(readAgain(segmented, found[0]?.evidence ?? [])).toBe('Notat til udvalget.pptx');
  });

  it('keeps the word for an attachment and brackets that belong to the name', () => {
    const { found } = ofFirstItem('da', '!Bilag', '', 'Bilag 1: Samlede høringssvar', '', 'Notat (påført 07.04.2025)');
    expect(found).toMatchObject([
      { number: '1', name: 'Bilag 1: Samlede høringssvar' },
      { number: null, name: 'Notat (påført 07.04.2025)' },
    ]);
  });

  it('may name a paper like a section', () => {
    const { found } = ofFirstItem('da', '!Bilag', '', 'Indstilling', '', 'Bilag 1: Kort over området');
    expect(found.map(({ name }) => name)).toEqual(['Indstilling', 'Bilag 1: Kort over området']);
  });

  it('ends where text goes on', () => {
    const { found } = ofFirstItem(
      'en',
      '!Attachments',
      '',
      'Memo.doc',
      '',
      'Plan of the harbour',
      '',
      'Ms. Holm presented the plan of the harbour to the members.',
    );
    expect(found.map(({ name }) => name)).toEqual(['Memo.doc', 'Plan of the harbour']);
  });

  it('drops sizes and counts pages', () => {
    const { found } = ofFirstItem(
      'en',
      '!Attachments',
      '',
      '1. Budget 2024.pdf PDF 217 KB',
      '',
      '2. Annual report (12 pages)',
    );
    expect(found).toMatchObject([
      { number: '1', name: 'Budget 2024.pdf' },
      { number: '2', name: 'Annual report', pages: 12 },
    ]);
  });

  it('is empty where it says so', () => {
    expect(ofFirstItem('da', '!Bilag', '', 'Ingen').found).toEqual([]);
  });

  it('links an entry to a file embedded in the PDF', () => {
    const segmented = segmentedText([
      '!Minutes',
      '',
      '!1. Budget',
      ...englishText,
      '',
      '!Attachments',
      '',
      'Annual report.pdf',
    ]);
    const found = attachmentsOf(segmented, ['annual_report.pdf']).items.get('i1') ?? [];
    expect(found).toMatchObject([{ name: 'Annual report.pdf', embeddedFile: 'annual_report.pdf' }]);
  });
});

describe('a paper that a sentence calls attached', () => {
  it.each([
    ['Beretningen vedlægges dette referat.', 'Beretningen'],
    ['Formandsberetningen 2022 af Anna Holm, F25 er særskilt vedlagt', 'Formandsberetningen 2022'],
    ['Beretning blev godkendt og er vedlagt som bilag.', 'Beretning'],
    ['Anna gennemgik regnskab på mødet, som blev godkendt og er vedlagt som bilag.', 'regnskab på mødet'],
    ['Forslag er vedlagt referatet på side tre.', 'Forslag'],
    ['Drøftelse af nye forholdsregler (vedlagt) i området.', 'nye forholdsregler'],
  ])('%s', (sentence, name) => {
    expect(ofFirstItem('da', sentence).found.map((found) => found.name)).toEqual([name]);
  });

  it.each([
    ['Trustee Holm - Financial Reports. See attached.', 'Financial Reports'],
    ['See attached report.', 'attached report'],
    ['A copy of the letter is attached to these minutes.', 'letter'],
    ['Adopted Motion (Holm - Lund) - SEE ATTACHED', 'Motion (Holm - Lund)'],
  ])('%s', (sentence, name) => {
    expect(ofFirstItem('en', sentence).found.map((found) => found.name)).toEqual([name]);
  });

  it.each([
    'Beretningen er ikke vedlagt på mødet.',
    'Se vedlagte bilag på hjemmesiden.',
    'Udvalget bestemte, at det vedlægges en liste over foreninger i fremtiden.',
  ])('names none: %s', (sentence) => {
    expect(ofFirstItem('da', sentence).found).toEqual([]);
  });
});

describe('attachments of the whole document', () => {
  it('stand below a label behind the signatures', () => {
    const segmented = segmentedText([
      '!Minutes',
      '',
      '!1. Budget',
      ...englishText,
      '',
      '!2. Adjournment',
      ...englishText,
      '',
      'Respectfully submitted,',
      '',
      'Anna Holm, Secretary',
      '',
      'Exhibits:',
      '',
      'Exhibit A: Conflict of Interest Policy',
    ]);
    expect(attachmentsOf(segmented).document).toMatchObject([
      { id: 'a1', number: 'A', name: 'Exhibit A: Conflict of Interest Policy' },
    ]);
  });
});
