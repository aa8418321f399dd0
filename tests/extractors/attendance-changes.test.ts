import { describe, expect, it } from 'vitest';
import { quorumOf } from '../../extractors/facts/attendance/quorum.ts';
import { layOut } from '../../extractors/layout/lay-out.ts';
import { segment } from '../../extractors/segment/segment.ts';
import { danishItems, englishItems, factsOf, peopleIn } from './attendance-cases.ts';
import { documentOf } from './typeset.ts';

const changesIn = (...lines: string[]) =>
  factsOf(lines).changes.map(({ person, change, item, timing, time }) => [person, change, item, timing, time]);

describe('comings and goings', () => {
  it('in the head name item and time, and make presence partial', () => {
    const lines = [
      'Referat',
      'Til stede: Anna Holm, Bo Ek',
      'Anna Holm forlod mødet kl. 17.20 under behandling af punkt 2.',
      ...danishItems,
    ];
    expect(changesIn(...lines)).toEqual([['p1', 'departure', 'i2', 'during', '17:20']]);
    expect(peopleIn(...lines)).toEqual(['Anna Holm partial member', 'Bo Ek present member']);
  });

  it('in brackets belong to the name before them', () => {
    const lines = ['MINUTES', 'Present: Holm, Ek (arrived at 7.45pm) and Dam', ...englishItems];
    expect(changesIn(...lines)).toEqual([['p2', 'arrival', null, null, '19:45']]);
    expect(peopleIn(...lines)).toEqual(['Holm present member', 'Ek partial member', 'Dam present member']);
  });

  it('in a list of absent people tell when they were away', () => {
    const lines = [
      'Referat',
      'Medlemmer: Anna Holm, Bo Ek, Carla Dam',
      'Fraværende: Bo Ek til kl. 18.40 i punkt 2, Carla Dam fra kl. 21.33 i punkt 2',
      ...danishItems,
    ];
    expect(changesIn(...lines)).toEqual([
      ['p2', 'arrival', 'i2', null, '18:40'],
      ['p3', 'departure', 'i2', null, '21:33'],
    ]);
  });

  it('inside an item belong to it', () => {
    const lines = ['Referat', 'Til stede: Anna Holm, Bo Ek', ...danishItems, 'Bo Ek deltog ikke i sagens behandling.'];
    expect(changesIn(...lines)).toEqual([['p2', 'recusal', 'i2', null, null]]);
    expect(peopleIn(...lines)).toEqual(['Anna Holm present member', 'Bo Ek partial member']);
  });

  it('run over several items', () => {
    const lines = ['Referat', 'Til stede: Anna Holm, Bo Ek', 'Bo Ek deltog ikke i punkt 1-2.', ...danishItems];
    expect(changesIn(...lines).map(([, , item]) => item)).toEqual(['i1', 'i2']);
  });

  it('stepping back without leaving is no partial presence', () => {
    const lines = [
      'MINUTES',
      'Present: Dr. Ann Holm, Mr. Bo Ek',
      ...englishItems,
      'Dr. Holm recused herself from voting on this item.',
    ];
    expect(changesIn(...lines)).toEqual([['p1', 'recusal', 'i2', null, null]]);
    expect(peopleIn(...lines)[0]).toBe('Ann Holm present member');
  });

  it('of people who are not of the meeting are none', () => {
    expect(changesIn('MINUTES', 'Present: Ann Holm', ...englishItems, 'Mr Gram left the meeting at 8.15 pm.')).toEqual(
      [],
    );
  });
});

describe('a second roll call', () => {
  it('shows who came later', () => {
    const lines = [
      'Journal',
      'Roll Call',
      'Members Present: Holm, Ek (2); Absent: Dam, Friis (2)',
      ...englishItems,
      '',
      'ENDING ROLL CALL',
      'Holm, Ek, Dam (3); Absent: Friis (1)',
      '',
      'Whereupon it did adjourn.',
    ];
    expect(peopleIn(...lines)).toEqual([
      'Holm present member',
      'Ek present member',
      'Dam partial member',
      'Friis absent member',
    ]);
  });
});

describe('absence told under items', () => {
  const item = (number: number, ...lines: string[]) => [
    '',
    `${number}. Havnen ${number}`,
    danishItems[2] ?? '',
    'Beslutning',
    'Godkendt.',
    ...lines,
  ];
  const head = ['Referat', 'Byrådet 3. maj 2019', 'Medlemmer: Anna Holm (A), Bo Ek (V)'];

  it('of every item is absence from the meeting', () => {
    const items = [1, 2, 3, 4, 5].flatMap((number) => item(number, 'Fraværende: Bo Ek (V)'));
    expect(peopleIn(...head, ...items)).toEqual(['Anna Holm present member', 'Bo Ek absent member']);
  });

  it('is text that no decision should hold', () => {
    const { statements } = factsOf([
      ...head,
      ...[1, 2, 3, 4, 5].flatMap((number) => item(number, 'Fraværende: Bo Ek (V)')),
    ]);
    expect(statements.length).toBeGreaterThanOrEqual(6);
  });

  it('in a list of votes is none', () => {
    const vote = ['AYES: Holm, Ek', 'NOES: None', 'ABSENT: Dam'];
    const people = peopleIn(
      'MINUTES',
      'Present: Holm, Ek, Dam',
      ...englishItems,
      '',
      '3. Roads',
      englishItems[2] ?? '',
      '',
      '4. Lights',
      englishItems[2] ?? '',
      ...vote,
    );
    expect(people).toEqual(['Holm present member', 'Ek present member', 'Dam present member']);
  });
});

describe('a quorum', () => {
  const quorum = (...lines: string[]) => quorumOf(segment(layOut(documentOf(lines))));

  it.each([
    ['A quorum was present.', { required: null, present: null, met: true }],
    ['There was no quorum.', { required: null, present: null, met: false }],
    ['A quorum was achieved with 65 of 342 homes represented.', { required: null, present: 65, met: true }],
  ])('%s', (sentence, expected) => expect(quorum('MINUTES', sentence, ...englishItems)).toEqual(expected));

  it('is not told in most minutes', () => {
    expect(quorum('MINUTES', 'Present: Ann Holm', ...englishItems)).toBeNull();
  });
});
