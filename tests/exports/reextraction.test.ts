import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../pipeline/reextraction-differences.ts';
import { paired } from '../../pipeline/reextraction-pairing.ts';
import type { Item, MinutesRecord } from '../../schemas/record.ts';
import { attendee, decision, evidence, inventedRecord, item } from './invented.ts';

const full = inventedRecord('full');

/** The same facts elsewhere on the page, less certain, found by another rule of another version. */
const shifted: MinutesRecord = {
  ...full,
  extraction: { ...full.extraction, pipelineVersion: 'newer', configHash: 'other' },
  attendance: full.attendance.map((entry) => ({ ...entry, confidence: 0.1, evidence: [{ ...evidence, page: 3 }] })),
  items: full.items.map((one) => ({ ...one, confidence: 0.2, pageStart: 1, evidence: [] })),
};

const withItem = (change: (one: Item) => Item): MinutesRecord => ({
  ...full,
  items: full.items.map((one) => (one.id === 'i2' ? change(one) : one)),
});

describe('differences between two records of a document', () => {
  it('are none when only place, certainty and version differ', () => {
    expect(differencesBetween(full, full)).toEqual([]);
    expect(differencesBetween(full, shifted)).toEqual([]);
  });

  it('are none in what stands behind an item that is new, but for the item', () => {
    const [first, ...rest] = full.items;
    const moved = rest.map((one) => ({ ...one, order: one.order + 1 }));
    const later = { ...full, items: [...(first ? [first] : []), item('i9', 'In between', { number: '1a' }), ...moved] };
    expect(differencesBetween(full, later)).toMatchObject([{ change: 'added', kind: 'item', what: '1a In between' }]);
    expect(differencesBetween(later, full)).toMatchObject([{ change: 'removed', kind: 'item', what: '1a In between' }]);
  });

  it('name the fact that was altered, in which item, from what to what', () => {
    const later = withItem((one) => ({
      ...one,
      title: 'A new bicycle path',
      decisions: one.decisions.map((made) => ({ ...made, outcome: 'rejected' as const })),
    }));
    const place = '2. A new bicycle path';
    expect(differencesBetween(full, later)).toEqual(
      expect.arrayContaining([
        {
          change: 'altered',
          kind: 'item',
          item: place,
          what: place,
          field: 'title',
          before: 'A new path',
          after: 'A new bicycle path',
        },
        {
          change: 'altered',
          kind: 'decision',
          item: place,
          what: 'The path is built.\nIn spring.',
          field: 'outcome',
          before: 'adopted-amended',
          after: 'rejected',
        },
      ]),
    );
  });

  it('tell a text that was altered from one that was added', () => {
    const longer = withItem((one) => ({
      ...one,
      decisions: [...one.decisions, decision('i2.d2', 'Money is granted.')],
    }));
    expect(differencesBetween(full, longer)).toMatchObject([
      { change: 'added', kind: 'decision', what: 'Money is granted.' },
    ]);
    const other = withItem((one) => ({
      ...one,
      decisions: one.decisions.map((made) => ({ ...made, text: 'It is built.' })),
    }));
    expect(differencesBetween(full, other)).toMatchObject([
      { change: 'altered', kind: 'decision', field: 'text', after: 'It is built.' },
    ]);
  });

  it('speak of people by name, so that a new first name on the list is one difference', () => {
    const later = {
      ...full,
      meeting: { ...full.meeting, chair: 'p2' },
      attendance: [attendee('p1', 'Alma First'), ...full.attendance.map((one, i) => ({ ...one, id: `p${i + 2}` }))].map(
        (one) => (one.substituteFor === null ? one : { ...one, substituteFor: 'p5' }),
      ),
    };
    const kinds = differencesBetween(full, later).filter(({ kind }) => kind === 'attendance' || kind === 'meeting');
    expect(kinds).toMatchObject([
      { kind: 'meeting', field: 'secretary', after: 'Bo Lind' },
      { change: 'added', kind: 'attendance', what: 'Alma First' },
    ]);
  });
});

describe('pairs of two lists', () => {
  const keys = [(word: string) => word, (word: string) => (word === '' ? null : (word[0] ?? null))];

  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
      ['a=a', 'b=b'],
    ],
    [['a', 'b'], ['b'], ['a=', 'b=b']],
    [
      ['ax', 'b'],
      ['ay', 'b'],
      ['ax=ay', 'b=b'],
    ],
    [
      ['a', 'x', 'c'],
      ['a', 'y', 'c'],
      ['a=a', 'x=y', 'c=c'],
    ],
    [['a', 'a'], ['a'], ['a=a', 'a=']],
    [[], ['a'], ['=a']],
  ])('of %j and %j are %j', (before, after, expected) => {
    expect(paired(before, after, keys).map(([one, other]) => `${one ?? ''}=${other ?? ''}`)).toEqual(expected);
  });

  it('hold every entry of both lists once, in the order of the later one', () => {
    const words = fc.array(fc.constantFrom('a', 'ab', 'b', 'bc', 'c'));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pairs = paired(before, after, keys);
        expect(pairs.flatMap(([, now]) => (now === null ? [] : [now]))).toEqual(after);
        expect(pairs.flatMap(([old]) => (old === null ? [] : [old])).sort()).toEqual([...before].sort());
      }),
    );
  });
});
