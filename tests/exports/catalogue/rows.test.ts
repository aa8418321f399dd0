import { describe, expect, it } from 'vitest';
import { recordRows } from '../../../exports/catalogue/rows/record-rows.ts';
import { attachment, ballot, decision, inventedRecord, item, on, person, section, vote } from './invented.ts';

const record = inventedRecord({
  name: 'rows',
  attendance: [person(1, 'Anna Holm', { role: 'chair' }), person(2, 'Bo Lind', { substituteFor: 'p9' })],
  items: [
    item(1, 'Lukket punkt', { public: false, attachments: [attachment('i1.a1', 'Kort')] }),
    item(2, 'Underpunkt', { level: 2, parent: 'i1' }),
    item(3, 'Ny cykelsti', {
      public: true,
      sections: [section('Baggrund.'), section('Indstilling.', { evidence: [...on(2, 5, 9), ...on(3, 9, 20)] })],
      decisions: [decision(3, 'Vedtaget.', { votes: ['i3.v1'] })],
      votes: [vote(3, [ballot('Anna Holm', 'p1', 'yes'), ballot('Carl Dam', 'p7', 'no')])],
    }),
  ],
  more: {
    issues: [
      { code: 'ITEM_NUMBER_GAP', severity: 'info', path: '/items/2/number', message: 'A gap.', evidence: [] },
      { code: 'NO_DATE', severity: 'warning', path: '/meeting/date', message: 'No date.', evidence: [] },
    ],
  },
});
const rows = recordRows(record, 'v1', 'abc');

describe('the rows of a record', () => {
  it('have the ids of the record behind that of the document', () => {
    expect(rows.ballots.map(({ id }) => id)).toEqual([`${record.id}.i3.v1.b1`, `${record.id}.i3.v1.b2`]);
    expect(rows.decisions[0]?.votes).toBe(JSON.stringify([`${record.id}.i3.v1`]));
  });

  it('say where a fact is printed: its first place, and of texts all of them', () => {
    expect(rows.items[2]).toMatchObject({ page: 2, box: '[70,100,200,12]', text_start: 0, text_end: 10 });
    expect(JSON.parse(rows.sections[1]?.places ?? '')).toMatchObject([{ page: 2 }, { page: 3, start: 9 }]);
  });

  it('are closed below a closed item, whatever they say of themselves', () => {
    expect(rows.items.map(({ public: open, closed }) => [open, closed])).toEqual([
      [0, 1],
      [null, 1],
      [1, 0],
    ]);
    expect(rows.attachments.map(({ public: open, closed }) => [open, closed])).toEqual([[null, 1]]);
  });

  it('hold no reference that leads nowhere', () => {
    expect(rows.attendance[1]?.substitute_for).toBeNull();
    expect(rows.ballots.map(({ attendance }) => attendance)).toEqual([`${record.id}.p1`, null]);
  });

  it('tie an issue to the item it points into', () => {
    expect(rows.issues.map(({ item: of }) => of)).toEqual([`${record.id}.i3`, null]);
  });
});
