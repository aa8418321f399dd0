import { describe, expect, it } from 'vitest';
import { lexicons } from '../../extractors/languages/languages.ts';
import { listParts, namesIn } from '../../extractors/text/names.ts';

const lexicon = (code: string) => {
  const found = lexicons.find(({ language }) => language.code === code);
  if (!found) throw new Error(`no language ${code}`);
  return found;
};

const entries = (text: string, code: string) => namesIn(text, { start: 0, end: text.length }, lexicon(code));
const names = (text: string, code = 'en') => entries(text, code).map(({ name }) => name);

describe('names in a list', () => {
  it.each([
    ['Holm, Ek and Dam', ['Holm', 'Ek', 'Dam']],
    ['Mr B W Holm (Chairman), Mrs E Ek, OBE, Dr C Dam', ['B W Holm', 'E Ek', 'C Dam']],
    ['Councillors Holm, Ek, and Councillor Dam', ['Holm', 'Ek', 'Dam']],
    ['Ann Holm, President; Bo Ek, Vice President', ['Ann Holm', 'Bo Ek']],
    ['President – Ann Holm, Vice President – Bo Ek and Secretary – Carla Dam', ['Ann Holm', 'Bo Ek', 'Carla Dam']],
    ['President, Ann Holm; Treasurer, Bo Ek; and At Large, Carla Dam', ['Ann Holm', 'Bo Ek', 'Carla Dam']],
    ['Ann Holm\nBo Ek\nQuinn', ['Ann Holm', 'Bo Ek', 'Quinn']],
    ['HOLM, Peter (A); LUND, Bo (B)', ['Peter HOLM', 'Bo LUND']],
    [
      'Price Jr., deHolm, O’Malley, van der Berg, Smith-Jones',
      ['Price Jr.', 'deHolm', 'O’Malley', 'van der Berg', 'Smith-Jones'],
    ],
    ['J & Howard Holm', ['J Holm', 'Howard Holm']],
    ['Hank Holm HAB member, Bo Ek', ['Hank Holm', 'Bo Ek']],
    ['Susan Holm-Chairperson, Sheila Ek-Vice Chairperson', ['Susan Holm', 'Sheila Ek']],
    ['Bo Ek, 13 guests and the public', ['Bo Ek']],
    ['None', []],
    ['Ann Holm - Bo Ek - Ida-Bo Lund - Ida Dam - LUND', ['Ann Holm', 'Bo Ek', 'Ida-Bo Lund', 'Ida Dam']],
    [
      'Ann Holm - Bo Ek - Ida Present - Carla Dam - Jens Lund',
      ['Ann Holm', 'Bo Ek', 'Ida Present', 'Carla Dam', 'Jens Lund'],
    ],
    ['Ann Holm - Acme', ['Ann Holm']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    ['Anna Holm (A), Bo Ek, V og Carla Dam (løsgænger)', ['Anna Holm', 'Bo Ek', 'Carla Dam']],
    ['Anna Holm, F5, Bo Ek, 2R', ['Anna Holm', 'Bo Ek']],
    ['LKB, TQF, MC og Anna Holm (AH)', ['LKB', 'TQF', 'MC', 'Anna Holm']],
    ['bestyrelsen samt Anna Quist Dahl (AQD) fra Holm Ejendomme a/s', ['Anna Quist Dahl']],
    ['Kultur- og Idrætsudvalget', []],
    ['Sognepræst Finn Gram og graver Hans Ibsen', ['Finn Gram', 'Hans Ibsen']],
    ['Ingen', []],
  ])('%s', (text, expected) => expect(names(text, 'da')).toEqual(expected));

  it('keep what is printed with them', () => {
    const text =
      'Anna Quist Dahl (AQD), formand (A), fra Holm Ejendomme; Lori Ek – representing Acme, alternate for Bo Dam';
    const [first] = entries(text, 'da');
    expect(first).toMatchObject({
      name: 'Anna Quist Dahl',
      initials: 'AQD',
      party: null,
      organization: 'Holm Ejendomme',
    });
    const [, second] = entries(text, 'en');
    expect(second).toMatchObject({ name: 'Lori Ek', organization: 'Acme' });
    expect(second?.remarks.map(({ start, end }) => text.slice(start, end))).toEqual(['alternate for Bo Dam']);
  });

  it('span the whole entry, titles and brackets included', () => {
    const text = 'Mr B W Holm (Chairman), Bo Ek, Town Planner, Public Works';
    expect(entries(text, 'en').map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Mr B W Holm (Chairman)',
      'Bo Ek, Town Planner, Public Works',
    ]);
  });
});

describe('what is no list', () => {
  it.each([
    'The regular meeting of the board was called to order',
    'A quorum was present.',
    'There were no apologies, all the Councillors being present.',
    'Approval of Minutes',
    'Opening Remarks',
  ])('%s', (text) => {
    const parts = listParts(text, { start: 0, end: text.length }, lexicon('en'));
    expect(parts.some((part) => part.kind === 'other')).toBe(true);
    expect(names(text)).toEqual([]);
  });
});

describe('a list within a text', () => {
  it('is read by itself, and its places are those of the text', () => {
    const list = 'Mr B W Holm (Chairman), Dr Bo Ek, none';
    const text = `Present: Ann Dam, ${list}, Eva Lind`;
    const at = text.indexOf(list);
    const moved = listParts(text, { start: at, end: at + list.length }, lexicon('en'));
    const alone = listParts(list, { start: 0, end: list.length }, lexicon('en'));
    const printed = (within: string, parts: typeof moved) =>
      parts.flatMap((part) => {
        const spans = part.kind === 'person' ? [part.person.span, part.person.nameSpan] : [part.span];
        const more = part.kind === 'person' ? [...part.person.titles, ...part.person.remarks] : [];
        return [...spans, ...more].map(({ start, end }) => within.slice(start, end));
      });
    expect(printed(text, moved)).toEqual(printed(list, alone));
    expect(printed(text, moved)).toEqual(expect.arrayContaining(['Mr', 'Chairman']));
  });
});
