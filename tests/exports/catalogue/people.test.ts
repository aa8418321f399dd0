import { describe, expect, it } from 'vitest';
import { type Entry, linkPeople } from '../../../exports/catalogue/links/people.ts';

/** `2020 Anna Holm A` and so on: year of the meeting, name, party of one letter or `-`. */
function linked(...said: readonly string[]): Record<string, string[]> {
  const entries = said.map((text, at): Entry => {
    const [, year = '', name = '', party = ''] = /^(\d{4}) (.+) (\S)$/.exec(text) ?? [];
    return { id: text, meeting: `${year} ${at}`, date: `${year}-01-01`, name, party: party === '-' ? null : party };
  });
  return groups(entries);
}

function groups(entries: readonly Entry[]): Record<string, string[]> {
  const { people, unlinked } = linkPeople(entries);
  const found = people.map(({ key, entries: of }) => [key, of.map(({ entry }) => entry.id)] as const);
  const rest = unlinked.map(({ entry }) => entry.id);
  return Object.fromEntries([...found, ...(rest.length > 0 ? [['nobody', rest] as const] : [])]);
}

const together = (...people: readonly (readonly [name: string, party: string | null])[]): Entry[] =>
  people.map(([name, party]) => ({ id: `${name} ${party}`, meeting: 'one', date: '2020-01-01', name, party }));

describe('people of a body', () => {
  it('are one over spellings of the same name, parties and years', () => {
    expect(linked('2010 Søren Åberg A', '2020 Soeren Aaberg V', '2021 SØREN ÅBERG -')).toEqual({
      'soeren aaberg': ['2010 Søren Åberg A', '2020 Soeren Aaberg V', '2021 SØREN ÅBERG -'],
    });
  });

  it('of one surname stay two', () => {
    expect(Object.keys(linked('2020 Hanne Holm A', '2020 Hanna Holm A', '2021 Jens Holm A'))).toEqual([
      'hanna holm',
      'hanne holm',
      'jens holm',
    ]);
  });

  it('are one with and without a middle name in one party, and two in two parties', () => {
    expect(linked('2020 Anna Maria Holm A', '2021 Anna Holm A')).toEqual({
      'anna maria holm': ['2020 Anna Maria Holm A', '2021 Anna Holm A'],
    });
    expect(Object.keys(linked('2020 Anna Maria Holm A', '2021 Anna Holm V'))).toHaveLength(2);
    expect(Object.keys(linked('2020 Anna Maria Holm -', '2021 Anna Holm -'))).toHaveLength(2);
  });

  it('are two when both were at one meeting', () => {
    const people = linkPeople(together(['Anna Maria Holm', 'A'], ['Anna Holm', 'A'])).people;
    expect(people).toHaveLength(2);
  });

  it('of the same full name at one meeting are told apart by party; who has none is nobody', () => {
    const entries = [
      ...together(['Jens Jensen', 'A'], ['Jens Jensen', 'V']),
      { id: 'no party', meeting: 'two', date: '2020-02-01', name: 'Jens Jensen', party: null },
    ];
    expect(groups(entries)).toEqual({
      'jens jensen a': ['Jens Jensen A'],
      'jens jensen v': ['Jens Jensen V'],
      nobody: ['no party'],
    });
  });

  it.each([
    ['of the same party and term', ['2020 Jens Holm A', '2021 J. Holm A'], { 'jens holm': 2 }],
    ['of another party are nobody', ['2020 Jens Holm A', '2021 J. Holm V'], { 'jens holm': 1, nobody: 1 }],
    ['without a party are nobody', ['2020 Jens Holm A', '2021 J. Holm -'], { 'jens holm': 1, nobody: 1 }],
    ['twenty years later are nobody', ['2000 Jens Holm A', '2021 J. Holm A'], { 'jens holm': 1, nobody: 1 }],
    [
      'that fit two are nobody',
      ['2020 Jens Holm A', '2020 Jonas Holm A', '2021 J. Holm A'],
      { 'jens holm': 1, 'jonas holm': 1, nobody: 1 },
    ],
  ])('printed by initials %s', (_, said, counts) => {
    const found = linked(...said);
    expect(Object.fromEntries(Object.entries(found).map(([key, ids]) => [key, ids.length]))).toEqual(counts);
  });

  it('always printed in one short way are one within a term, and nobody over a gap', () => {
    expect(linked('2020 Wyatt -', '2021 Wyatt -')).toEqual({ wyatt: ['2020 Wyatt -', '2021 Wyatt -'] });
    expect(linked('2000 Wyatt -', '2021 Wyatt -')).toEqual({ nobody: ['2000 Wyatt -', '2021 Wyatt -'] });
    expect(linked('2020 Wyatt -', '2021 Russ Wyatt -')).toEqual({
      'russ wyatt': ['2021 Russ Wyatt -'],
      nobody: ['2020 Wyatt -'],
    });
  });

  it('are one where a rare spelling has one letter that is easily misread', () => {
    const often = ['2019', '2020', '2021', '2022', '2023'].map((year) => `${year} Ellen Lindholm A`);
    expect(Object.keys(linked(...often, '2021 Eilen Lindholm A'))).toEqual(['ellen lindholm']);
    expect(Object.keys(linked(...often, '2021 Ellen Undholm A'))).toHaveLength(2);
    expect(Object.keys(linked(...often, '2021 Eilen Lindholm V'))).toHaveLength(2);
    expect(Object.keys(linked('2020 Ellen Lindholm A', '2021 Eilen Lindholm A'))).toHaveLength(2);
  });

  it('come out the same in whatever order the meetings came in', () => {
    const said = [
      '2020 Anna Maria Holm A',
      '2021 Anna Holm A',
      '2021 A. Holm A',
      '2022 Anna M. Holm A',
      '2019 Bo Holm V',
    ];
    const sorted = (found: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(found).map(([key, ids]) => [key, ids.toSorted()]));
    const fixed = said.map(
      (text): Entry => ({
        id: text,
        meeting: text,
        date: `${text.slice(0, 4)}-01-01`,
        name: text.slice(5, -2),
        party: text.slice(-1),
      }),
    );
    expect(sorted(groups(fixed.toReversed()))).toEqual(sorted(groups(fixed)));
  });
});
