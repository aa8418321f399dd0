import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../extractors/text/span.ts';
import { danishItems, englishItems, factsOf, peopleIn } from './attendance-cases.ts';

describe('lists under labels', () => {
  it('have a label in front, and absence beats the roster', () => {
    expect(
      peopleIn(
        'Referat',
        'Mødested:   Byrådssalen',
        'Medlemmer:  Anna Holm (A) - formand, Bo Ek (V), Carla Dam (C), Dan Friis (O)',
        'Fraværende: Dan Friis',
        ...danishItems,
      ),
    ).toEqual([
      'Anna Holm present chair',
      'Bo Ek present member',
      'Carla Dam present member',
      'Dan Friis absent member',
    ]);
  });

  it('stand below a label, one person a line', () => {
    expect(
      peopleIn(
        'Referat',
        'Byrådet',
        '',
        'Til stede:',
        'Borgmester Anna Holm (A)',
        'Bo Ek (V), næstformand',
        '',
        'Afbud:',
        'Carla Dam (C)',
        ...danishItems,
      ),
    ).toEqual(['Anna Holm present chair', 'Bo Ek present vice-chair', 'Carla Dam excused member']);
  });

  it('stand side by side in columns of unequal length', () => {
    const rows = [
      'Board Members Present:      Guests:',
      'Ann Holm                    Bo Ek',
      'Cara Dam                    Dan Friis',
      'Eva Gram',
      'Finn Hald',
    ];
    const people = peopleIn('Board Meeting', '', ...rows, ...englishItems);
    const members = ['Ann Holm', 'Cara Dam', 'Eva Gram', 'Finn Hald'].map((name) => `${name} present member`);
    expect(people.toSorted()).toEqual([...members, 'Bo Ek present guest', 'Dan Friis present guest'].sort());
  });

  it('may all come after all their labels', () => {
    expect(
      peopleIn(
        'Referat',
        'Mødedato:',
        'Mødested:',
        'Til stede:',
        'Fraværende:',
        '3. maj 2019',
        'Byrådssalen',
        'Anna Holm, Bo Ek',
        'Carla Dam',
        ...danishItems,
      ),
    ).toEqual(['Anna Holm present member', 'Bo Ek present member', 'Carla Dam absent member']);
  });

  it('have groups inside, which are no people', () => {
    expect(
      peopleIn(
        'Referat af skolebestyrelsesmøde',
        'Deltagere:',
        'Forældrevalgte: Anna Holm, Bo Ek',
        'Fra ledelsen: Carla Dam (skoleleder)',
        'Afbud: Dan Friis',
        'Referent: Eva Gram',
        ...danishItems,
      ),
    ).toEqual([
      'Anna Holm present member',
      'Bo Ek present member',
      'Carla Dam present staff',
      'Dan Friis excused member',
      'Eva Gram present secretary',
    ]);
  });

  it('tell staff from members by their label', () => {
    expect(
      peopleIn(
        'MINUTES of a meeting of the Cabinet',
        'PRESENT: Mr B W Holm (Chairman), Mr A Ek and Mrs C Dam',
        'IN ATTENDANCE: Dr D Friis (Director of Public Health) and Ms E Gram (Clerk)',
        'Apologies: Mr F Hald',
        ...englishItems,
      ),
    ).toEqual([
      'B W Holm present chair',
      'A Ek present member',
      'C Dam present member',
      'D Friis present staff',
      'E Gram present secretary',
      'F Hald excused member',
    ]);
  });

  it('have columns for titles', () => {
    const rows = [
      'Name            Title',
      'Ann Holm        Chair',
      'Bo Ek           Treasurer',
      'Cara Dam        Clerk',
    ];
    expect(peopleIn('MINUTES', 'Attendance', ...rows, ...englishItems)).toEqual([
      'Ann Holm present chair',
      'Bo Ek present member',
      'Cara Dam present secretary',
    ]);
  });

  it('are items of their own in some minutes', () => {
    expect(
      peopleIn(
        'MINUTES',
        '',
        '1. Present',
        'Cllr A Holm (Chairman), Cllr B Ek',
        '',
        '2. Apologies',
        'Cllr C Dam',
        ...englishItems.map((line) => line.replace(/^1/u, '3').replace(/^2/u, '4')),
      ),
    ).toEqual(['A Holm present chair', 'B Ek present member', 'C Dam excused member']);
  });

  it('are no lists of people to be sent a copy, of voters or of speakers', () => {
    expect(peopleIn('Referat', 'Til stede: Anna Holm', 'Kopi: Bo Ek, Carla Dam', ...danishItems)).toEqual([
      'Anna Holm present member',
    ]);
  });
});

describe('marks', () => {
  it('stand in the column that says what they mean', () => {
    const rows = [
      'Navn            Til stede   Afbud',
      'Anna Holm       x',
      'Bo Ek                       x',
      'Carla Dam       x',
    ];
    expect(peopleIn('Referat af bestyrelsesmøde', '', ...rows, ...danishItems)).toEqual([
      'Anna Holm present member',
      'Bo Ek excused member',
      'Carla Dam present member',
    ]);
  });

  it('follow each name of a roll', () => {
    expect(
      peopleIn(
        'Board',
        '',
        '1. CALL TO ORDER',
        'The Chair called it to order.',
        '',
        '2. ROLL CALL',
        'Member Holm - present',
        'Member Ek - absent',
        'Member Dam - present',
        '',
        '3. MINUTES',
        englishItems[2] ?? '',
      ),
    ).toEqual(['Holm present member', 'Ek absent member', 'Dam present member']);
  });
});

describe('substitutes', () => {
  it.each([
    [
      ['Deltagere: Anna Holm (A)', 'Fraværende: Bo Ek (C). I stedet mødte Carla Dam (C).'],
      ['Anna Holm present member', 'Bo Ek substituted member', 'Carla Dam present substitute'],
    ],
    [
      ['Deltagere: Anna Holm (A), Carla Dam (C) (stedfortræder for Bo Ek)'],
      ['Anna Holm present member', 'Carla Dam present substitute', 'Bo Ek substituted member'],
    ],
    [
      ['Deltagere: Anna Holm (A)', 'Afbud:', 'Bo Ek (O) - Carla Dam (O) mødte som stedfortræder.'],
      ['Anna Holm present member', 'Bo Ek substituted member', 'Carla Dam present substitute'],
    ],
  ])('%s', (lines, expected) => expect(peopleIn('Referat', ...lines, ...danishItems)).toEqual(expected));

  it('link to the one they sit for', () => {
    const { attendance } = factsOf([
      'Board',
      'Directors present:',
      'Ann Holm',
      'Bo Ek – representing Acme, alternate for Cara Dam',
      'Apologies',
      'Cara Dam',
      ...englishItems,
    ]);
    expect(
      attendance.map(({ id, name, status, substituteFor, organization }) => [
        id,
        name,
        status,
        substituteFor,
        organization,
      ]),
    ).toEqual([
      ['p1', 'Ann Holm', 'present', null, null],
      ['p2', 'Bo Ek', 'present', 'p3', 'Acme'],
      ['p3', 'Cara Dam', 'substituted', null, null],
    ]);
  });
});

describe('a record', () => {
  it('reads back by its evidence, and the statements are the text that was read', () => {
    const lines = ['Referat', 'Til stede: Anna Holm (A), formand, og Bo Ek', ...danishItems];
    const { attendance, statements } = factsOf(lines);
    expect(attendance.map(({ verbatim, party, title }) => ({ verbatim, party, title }))).toEqual([
      { verbatim: 'Anna Holm (A), formand', party: 'A', title: 'formand' },
      { verbatim: 'Bo Ek', party: null, title: null },
    ]);
    const text = 'Referat\nTil stede: Anna Holm (A), formand, og Bo Ek';
    expect(
      attendance.map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)).join(' ')),
    ).toEqual(attendance.map(({ verbatim }) => verbatim));
    expect(statements.map((span) => sliceOf(text, span))).toEqual(['Til stede: Anna Holm (A), formand, og Bo Ek']);
  });
});
