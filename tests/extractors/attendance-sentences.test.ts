import { describe, expect, it } from 'vitest';
import { danishItems, englishItems, factsOf, peopleIn } from './attendance-cases.ts';

describe('sentences', () => {
  it.each([
    ['with Holm, Ek and Dam present, and 13 guests', ['Holm present', 'Ek present', 'Dam present']],
    [
      'with Holm, Ek and 8 guests present, and Dam and Friis absent',
      ['Holm present', 'Ek present', 'Dam absent', 'Friis absent'],
    ],
  ])('The meeting was called to order at 7 pm, %s.', (sentence, expected) => {
    const people = factsOf([
      'Board Meeting',
      `The meeting was called to order at 7 pm, ${sentence}.`,
      ...englishItems,
    ]).attendance;
    expect(people.map(({ name, status }) => `${name} ${status}`)).toEqual(expected);
  });

  it('name the chair who calls to order and the clerk', () => {
    expect(
      peopleIn(
        'Town Board',
        'The meeting was called to order by Supervisor Holm at 7:00 PM.',
        'Board members present were Trustee Ek, Trustee Dam and Supervisor Holm. Clerk Gram was also present.',
        ...englishItems,
      ),
    ).toEqual(['Holm present chair', 'Ek present member', 'Dam present member', 'Gram present secretary']);
  });

  it('except some from all', () => {
    expect(
      peopleIn('Referat', 'Alle medlemmer var mødt undtagen Bo Ek (V), der havde meldt afbud.', ...danishItems),
    ).toEqual(['Bo Ek excused member']);
  });

  it('name tellers behind the word for being elected', () => {
    const prose = 'Der Vorsitzende begrüsst die Anwesenden und stellt fest, dass die Versammlung ordnungsgemäss ist.';
    expect(
      peopleIn(
        'Protokoll der Gemeindeversammlung',
        '',
        '1. Begrüssung',
        prose,
        'Als Stimmenzähler werden auf Vorschlag gewählt: Bo Ek und Anna Holm.',
        '',
        '2. Rechnung',
        prose,
      ),
    ).toEqual(['Bo Ek present teller', 'Anna Holm present teller']);
  });

  it('about groups name nobody', () => {
    expect(peopleIn('Referat', 'Fremmødte: Der var repræsenteret 52 af foreningens 81 ejere.', ...danishItems)).toEqual(
      [],
    );
  });
});

describe('officers of the meeting', () => {
  const general = (...lines: string[]) =>
    peopleIn(
      'Referat af ordinær generalforsamling',
      '',
      '1. Valg af dirigent og referent',
      ...lines,
      '',
      '2. Havnen',
      danishItems[2] ?? '',
      '',
      '3. Eventuelt',
      danishItems[2] ?? '',
    );

  it.each([
    [
      ['Anna Holm, F5 blev valgt som dirigent.', 'Bo Ek, A25 blev valgt som referent.'],
      ['Anna Holm present chair', 'Bo Ek present secretary'],
    ],
    [['Som dirigent blev valgt Anna Holm, som konstaterede, at alt var i orden.'], ['Anna Holm present chair']],
    [['Anna Holm, 2R, valgtes. Hun fastslog, at alt var i orden.'], ['Anna Holm present chair']],
    [['Anna Holm er dirigent og referent'], ['Anna Holm present chair']],
  ])('%s', (lines, expected) => expect(general(...lines)).toEqual(expected));

  it('are known by their initials', () => {
    expect(
      peopleIn(
        'Referat af ordinær generalforsamling',
        'Derudover var bestyrelsen samt Anna Quist Dahl (AQD) og Bo Ek Holm (BEH) fra Holm Ejendomme as repræsenteret.',
        '',
        '1. Valg af dirigent og referent',
        'Bestyrelsen foreslog AQD som dirigent og BEH som referent, som blev valgt uden modkandidater.',
        '',
        '2. Havnen',
        danishItems[2] ?? '',
      ),
    ).toEqual(['Anna Quist Dahl present chair', 'Bo Ek Holm present secretary']);
  });

  it('are named at the end by a label, but who only signs is not', () => {
    const lines = [
      'Referat',
      'Til stede: Anna Holm, Bo Ek',
      ...danishItems,
      '',
      'Referent: Carla Dam',
      '',
      'Dan Friis, kommunaldirektør',
    ];
    expect(peopleIn(...lines)).toEqual([
      'Anna Holm present member',
      'Bo Ek present member',
      'Carla Dam present secretary',
    ]);
  });

  it('are told by the signatures of those who were there', () => {
    const lines = [
      'Board Meeting',
      'Present: Holm, Ek and Dam',
      ...englishItems,
      '',
      'The meeting was closed.',
      '',
      'Kevin Dam, Town Clerk',
    ];
    expect(peopleIn(...lines)).toEqual(['Holm present member', 'Ek present member', 'Dam present secretary']);
  });
});
