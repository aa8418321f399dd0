// Lines that look like headings and are none, and the single case whose labels stand in a column.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import type { PageModel, ReadDocument } from '../../../schemas/pages.ts';
import { documentOf } from '../typeset.ts';

const prose = 'Formanden fortalte om arbejdet i året og om de planer, der er for havnen og for klubhuset.';
const swedish = 'Ordföranden berättade om arbetet under året och om de planer som finns för hamnen och för huset.';

function itemsOf(document: ReadDocument): string[] {
  const segmented = segment(layOut(document));
  const { text } = segmented.layout;
  return segmented.items.map((item) => `${item.level} ${item.number ?? '-'} ${sliceOf(text, item.title)}`);
}

describe('heads of lists', () => {
  it('of people are no sub-items', () => {
    const list = (head: string) => [`!${head}`, 'Anna Holm   Omval 1 år', 'Bo Ek   Nyval 2 år', ''];
    const lines = ['!1. Val av styrelse', swedish, '', ...list('Ordinarie ledamöter'), ...list('Suppleanter')];
    expect(itemsOf(documentOf([...lines, '!2. Hamnen', swedish, '', '!3. Avslutande', swedish]))).toEqual([
      '1 1 Val av styrelse',
      '1 2 Hamnen',
      '1 3 Avslutande',
    ]);
  });

  it('in letters are no sub-items where most letters of the paper have no text', () => {
    const list = ['   a. der er 50 medlemmer', '   b. der er to både'];
    const texted = ['   a. Ved brand: klubben er dækket af den forsikring, som den har.', ''];
    const items = [1, 2, 3, 4].flatMap((number) => [`${number}. Havnen nr. ${number}`, ...list, '']);
    expect(itemsOf(documentOf([...items, '5. Forsikring', ...texted, '6. Diverse', prose])).length).toBe(6);
  });
});

describe('a number', () => {
  it('alone under headings without numbers speaks of a clause', () => {
    const lines = ['!Godkendelse af dagsorden', prose, '', '!Nye vedtægter', prose, '', '!Punkt 10c – gaver', prose];
    expect(itemsOf(documentOf([...lines, '', '!Eventuelt', prose])).join('\n')).toContain('- Punkt 10c – gaver');
  });

  it('of people begins a title beside its letter', () => {
    const lines = ['!1. Beretning', prose, '', '!2. Valg til bestyrelsen', ''];
    const items = itemsOf(
      documentOf([
        ...lines,
        '   a.    1 kasserer (2 år)',
        '   Bo Ek',
        '',
        '   b.    2 medlemmer (1 år)',
        '   Ada Holm',
        '',
        '!3. Eventuelt',
        prose,
      ]),
    );
    expect(items).toEqual([
      '1 1 Beretning',
      '1 2 Valg til bestyrelsen',
      '2 a 1 kasserer (2 år)',
      '2 b 2 medlemmer (1 år)',
      '1 3 Eventuelt',
    ]);
  });
});

/** Sets the lines of a document from one to another at half the size. */
function shrunk(document: ReadDocument, from: number, to: number): ReadDocument {
  const small = (page: PageModel): PageModel => {
    const baselines = [...new Set(page.words.map(({ baseline }) => baseline))].sort((a, b) => a - b);
    const isSmall = (baseline: number) => baselines.indexOf(baseline) >= from && baselines.indexOf(baseline) < to;
    const styles = [...page.styles, ...page.styles.map((style) => ({ ...style, size: style.size / 2 }))];
    const words = page.words.map((word) =>
      isSmall(word.baseline) ? { ...word, style: word.style + page.styles.length } : word,
    );
    return { ...page, styles, words };
  };
  return { ...document, pages: document.pages.map(small) };
}

describe('small print', () => {
  it('heads no item, bold or not', () => {
    const lines = [prose, '', '!Havnen', prose, prose, '', '!Klubhuset', prose, prose, ''];
    const table = ['!Indtægter', '100   200', '!Udgifter', '300   400', '!I alt', '5   6'];
    expect(itemsOf(shrunk(documentOf([...lines, ...table]), 7, 13))).toEqual(['1 - Havnen', '1 - Klubhuset']);
  });
});

describe('the extract of one case', () => {
  const finnish = 'Kaupungin on laadittava selvitys asiasta ja se on annettava valtuuston käsiteltäväksi ensi vuonna.';

  it('is headed above the column of its labels', () => {
    expect(
      itemsOf(
        documentOf([
          '!                       Uuden sataman rakentaminen',
          '',
          'Tiivistelmä            Satamasta on laadittu suunnitelma ja se on esitelty.',
          '',
          `Esittelyteksti         ${finnish}`,
          '',
          'Päätösesitys           Suunnitelma hyväksytään.',
          '',
          'Päätös                 Päätösesitys hyväksyttiin.',
        ]),
      ),
    ).toEqual(['1 - Uuden sataman rakentaminen']);
  });

  it('is not headed by the board that handled it, and a sentence is no label', () => {
    const segmented = segment(
      layOut(
        documentOf([
          '!Uuden sataman rakentaminen',
          '',
          finnish,
          '',
          '!Kaupunginhallitus 20.3.2017 § 10',
          '',
          '!Kaupunginjohtajan esitys:',
          'Päätetään hyväksyä suunnitelma ja antaa se valtuuston käsiteltäväksi ensi vuonna.',
          '',
          '!Päätös:',
          'Hyväksyttiin esitys.',
        ]),
      ),
    );
    expect(segmented.items.map(({ title }) => sliceOf(segmented.layout.text, title))).toEqual([
      'Uuden sataman rakentaminen',
    ]);
    expect(segmented.items[0]?.sections.at(-1)?.role).toBe('decision');
  });
});

describe('a decision label', () => {
  it('may begin a line inside a paragraph, behind a sentence', () => {
    const text = 'Formanden foreslår, at klubben køber en ny båd til havnen og sælger den gamle til en anden klub.';
    const item = (title: string) => [`!${title}`, text, 'Beslutning: Godkendt.', ''];
    const segmented = segment(layOut(documentOf([...item('1. Båden'), ...item('2. Havnen'), ...item('3. Huset')])));
    expect(segmented.items.map(({ sections }) => sections.map(({ role }) => role))).toEqual(
      Array.from({ length: 3 }, () => ['other', 'decision']),
    );
  });
});
