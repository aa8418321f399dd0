import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseThreads } from '../../../exports/catalogue/case-thread.ts';
import { linkBodies, type MeetingOfScope } from '../../../exports/catalogue/links/bodies.ts';
import { linkCases, numberKey } from '../../../exports/catalogue/links/cases.ts';
import { findMentioned } from '../../../exports/catalogue/links/leads.ts';
import { peopleNamed } from '../../../exports/catalogue/person-account.ts';
import { linkedRecords, reading, rowsOf, testFolder, updated } from './archive.ts';
import { inventedRecord, person, storeOf } from './invented.ts';

const meeting = (
  id: string,
  body: string,
  members: readonly string[],
  organization: string | null = null,
): MeetingOfScope => ({
  id,
  date: '2024-01-01',
  language: 'da',
  organization,
  body,
  members: new Set(members),
});

describe('bodies', () => {
  it('are one with and without the article at the end of their name', () => {
    const { bodies } = linkBodies('klithede-kommune', [
      meeting('a', 'Byrådet', [], 'Klithede Kommune'),
      meeting('b', 'Byråd', [], 'KLITHEDE KOMMUNE'),
      meeting('c', 'Teknisk Udvalg', [], 'Klithede Kommune'),
    ]);
    expect(bodies.map(({ id, names }) => [id, names])).toEqual([
      ['klithede-kommune/byraad', '["Byråd","Byrådet"]'],
      ['klithede-kommune/teknisk-udvalg', '["Teknisk Udvalg"]'],
    ]);
  });

  it('are one in whatever language their minutes were read', () => {
    const council = meeting('a', 'Byrådet', []);
    const { bodies } = linkBodies('k', [council, { ...council, id: 'b', language: 'und' }, meeting('c', 'Byråd', [])]);
    expect(bodies.map(({ id }) => id)).toEqual(['k/byraad']);
  });

  it('of unnamed organizations are one only when the same people sit in them', () => {
    const { bodies, bodyOf } = linkBodies('-/board', [
      meeting('a', 'Board', ['ada finch', 'cora reed', 'boris plum']),
      meeting('b', 'Board', ['ada finch', 'eve hill', 'dora lake']),
      meeting('c', 'Board', ['boris plum', 'cora reed', 'ada finch', 'dora lake']),
      meeting('d', 'Board', ['someone else']),
    ]);
    expect(bodies).toHaveLength(3);
    expect(bodyOf.get('a')).toBe(bodyOf.get('c'));
    expect(bodyOf.get('b')).not.toBe(bodyOf.get('a'));
  });
});

describe('case numbers', () => {
  it.each([
    ['05.04.00-P20-3-23', '05.04.00-p20-3-23'],
    ['05.04.00 – P20-3-23', '05.04.00-p20-3-23'],
    ['12', null],
    ['without', null],
  ])('%s is compared as %s', (printed, key) => {
    expect(numberKey(printed)).toBe(key);
  });

  it('make one case in one organization; what leads to two cases is in none', () => {
    const caseItem = (id: string, caseNumber: string | null) => ({ id, organizationKey: 'k', caseNumber, title: id });
    const items = [
      caseItem('a', '1/23'),
      caseItem('b', '2/23'),
      caseItem('between', null),
      caseItem('c', null),
      caseItem('d', null),
    ];
    const cases = linkCases(items, [
      { from: 'between', to: 'a', reason: 'x' },
      { from: 'b', to: 'between', reason: 'x' },
      { from: 'c', to: 'd', reason: 'referred on' },
    ]);
    expect(cases.map(({ id, items: of }) => [id, of.map(({ item }) => item.id)])).toEqual([
      ['k/1/23', ['a']],
      ['k/2/23', ['b']],
      ['k/c', ['c', 'd']],
    ]);
  });
});

describe('what an item says of where it goes', () => {
  const item = (id: string, title: string, more: { number?: string; caseNumber?: string } = {}) => ({
    id,
    title,
    number: more.number ?? null,
    caseNumber: more.caseNumber ?? null,
  });
  const mention = {
    of: item('here', 'Ny cykelsti ved åen'),
    language: 'da',
    body: 'Økonomiudvalget',
    ownBody: 'Byrådet',
    date: '2024-12-06',
    itemNumber: null,
  };
  const finance = { id: 'f', body: 'Økonomiudvalg', items: [item('x', 'Ny cykelsti ved åen'), item('y', 'Budget')] };

  it('is found by body, day and title', () => {
    expect(findMentioned(mention, [finance, { ...finance, id: 'g', body: 'Byrådet' }])).toMatchObject({ item: 'x' });
  });

  it('is found by its case number though the title is another', () => {
    const there = { ...finance, items: [item('x', 'Andet', { caseNumber: '7/24' }), item('y', 'Tredje')] };
    const of = item('here', 'Ny cykelsti', { caseNumber: '7/24' });
    expect(findMentioned({ ...mention, of }, [there])).toMatchObject({ item: 'x' });
  });

  it.each([
    ['no date is printed', { ...mention, date: null }, [finance]],
    ['no such meeting is here', mention, []],
    ['several meetings fit', mention, [finance, { ...finance, id: 'g' }]],
    [
      'the meeting is here, but none of its items is it for certain',
      mention,
      [{ ...finance, items: [item('y', 'Budget')] }],
    ],
    [
      'the meeting is here, but none of its items is it for certain',
      mention,
      [{ ...finance, items: [item('x', 'Ny cykelsti ved åen'), item('y', 'Ny cykelsti ved åen')] }],
    ],
  ])('is left open when %s', (reason, said, meetings) => {
    expect(findMentioned(said, meetings)).toEqual({ item: null, reason });
  });
});

describe('an archive with links', () => {
  it('threads a case through its bodies, with the reason of each step', async () => {
    const file = path.join(testFolder(), 'catalogue.sqlite');
    await updated(await storeOf(...linkedRecords), file);
    const threads = reading(file, (db) => caseThreads(db, '05.04.00-p20-3-23'));
    expect(threads.map(({ steps }) => steps.map(({ body, date, reason }) => [body, date, reason]))).toEqual([
      [['Board', '2024-02-01', 'its case number']],
      [
        ['Byrådet', '2024-03-04', 'its case number'],
        ['Teknisk Udvalg', '2024-03-20', 'referred on: same body and date, like title'],
        ['Byrådet', '2024-04-08', 'its case number'],
      ],
    ]);
    expect(threads[1]?.steps[0]?.ways).toMatchObject([{ kind: 'referral', item: threads[1]?.steps[1]?.item }]);
  });

  it('gives a person attendance and links with reasons, body by body', async () => {
    const file = path.join(testFolder(), 'catalogue.sqlite');
    await updated(await storeOf(...linkedRecords), file);
    const anna = reading(file, (db) => peopleNamed(db, 'anna holm'));
    expect(anna.people.map(({ body, attendance }) => [body, attendance])).toEqual([
      ['Byrådet', [{ year: '2024', meetings: 2, present: 2 }]],
      ['Teknisk Udvalg', [{ year: '2024', meetings: 1, present: 1 }]],
    ]);
    expect(anna.people[0]?.elsewhere).toEqual(['klithede-kommune/teknisk-udvalg/anna-holm']);
    const bo = reading(file, (db) => peopleNamed(db, 'lind'));
    expect(bo.people[0]?.links).toEqual([
      { reason: 'initials and surname, same party and term', count: 1 },
      { reason: 'same full name', count: 1 },
    ]);
  });

  it('does not take people of two organizations for one', async () => {
    const file = path.join(testFolder(), 'catalogue.sqlite');
    const elsewhere = inventedRecord({
      name: 'elsewhere',
      organization: 'Anden Kommune',
      attendance: [person(1, 'Anna Holm', { party: 'A' })],
    });
    await updated(await storeOf(...linkedRecords, elsewhere), file);
    expect(rowsOf(file, `SELECT id, across FROM people WHERE name = 'Anna Holm' ORDER BY id`)).toEqual([
      { id: 'anden-kommune/byraadet/anna-holm', across: null },
      { id: 'klithede-kommune/byraadet/anna-holm', across: 'klithede-kommune/anna-holm/a' },
      { id: 'klithede-kommune/teknisk-udvalg/anna-holm', across: 'klithede-kommune/anna-holm/a' },
    ]);
  });
});
