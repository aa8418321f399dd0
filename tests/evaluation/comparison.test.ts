import { describe, expect, it } from 'vitest';
import { compareRecord } from '../../evaluation/comparison.ts';
import { f1, groups, overall } from '../../evaluation/tally.ts';
import type { Item, MinutesRecord } from '../../schemas/record.ts';
import { inventedGold } from './invented.ts';
import { recordFromGold } from './specimen.ts';

const perfect = recordFromGold(inventedGold);

const withSecondItem = (change: (item: Item) => Partial<Item>): MinutesRecord => ({
  ...perfect,
  items: perfect.items.map((item, at) => (at === 1 ? { ...item, ...change(item) } : item)),
});

describe('comparing a record with gold', () => {
  it('finds nothing to say against a perfect record', () => {
    const { tallies, misses, judged } = compareRecord(inventedGold, perfect);
    expect(misses).toEqual([]);
    expect(overall(tallies)).toBe(1);
    expect(groups.map((group) => tallies[group].right)).toEqual([5, 3, 3, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1]);
    expect(judged.every(({ right }) => right)).toBe(true);
  });

  it('counts all as missed where there is no record', () => {
    const { tallies } = compareRecord(inventedGold, null);
    expect(groups.map((group) => tallies[group].missed)).toEqual([5, 3, 3, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1]);
    expect(overall(tallies)).toBe(0);
  });

  it('does not count a group, or a field of the meeting, that gold leaves out', () => {
    const { attendance: _attendance, ...rest } = inventedGold;
    const { tallies } = compareRecord({ ...rest, meeting: { date: '2031-03-04' } }, perfect);
    expect(f1(tallies.attendance)).toBeNull();
    expect(tallies.meeting).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it('counts a field that gold says is not printed as wrong when the record fills it', () => {
    const record = { ...perfect, meeting: { ...perfect.meeting, number: '12' } };
    const { tallies, misses } = compareRecord(inventedGold, record);
    expect(tallies.meeting).toEqual({ right: 5, wrong: 1, missed: 0 });
    expect(misses).toEqual([{ group: 'meeting.number', gold: null, got: '12' }]);
  });

  it('knows an item by number and half its title', () => {
    const { tallies } = compareRecord(
      inventedGold,
      withSecondItem(() => ({ title: 'The duck pond fence once more' })),
    );
    expect(tallies.items).toEqual({ right: 2, wrong: 0, missed: 0 });
  });

  it('counts what stands under an unknown item as missed and as too much', () => {
    const { tallies } = compareRecord(
      inventedGold,
      withSecondItem(() => ({ title: 'Something else' })),
    );
    expect(tallies.decisions).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(tallies.ballots).toEqual({ right: 0, wrong: 2, missed: 2 });
  });

  it('asks for the outcome of a decision whose text is half right', () => {
    const record = withSecondItem(({ decisions }) => ({
      decisions: decisions.map((one) => ({ ...one, text: 'the fence be repaired' })),
    }));
    const { tallies } = compareRecord(inventedGold, record);
    expect(tallies.decisions.right).toBe(0);
    expect(tallies['decisions.outcome'].right).toBe(1);
  });

  it('leaves inferred ballots out, and counts that gold does not print at peace', () => {
    const record = withSecondItem(({ votes }) => ({
      votes: votes.map((vote) => ({
        ...vote,
        counts: { ...vote.counts, abstain: 1 },
        ballots: vote.ballots.map((ballot) => ({ ...ballot, basis: 'inferred-unanimous' })),
      })),
    }));
    const { tallies } = compareRecord(inventedGold, record);
    expect(tallies.votes.right).toBe(1);
    expect(tallies.ballots).toEqual({ right: 0, wrong: 0, missed: 2 });
  });

  it('judges a person with another status wrong, at the confidence of the record', () => {
    const record: MinutesRecord = {
      ...perfect,
      attendance: perfect.attendance.map((one) => ({ ...one, status: 'present', confidence: 0.7 })),
    };
    const people = compareRecord(inventedGold, record).judged.filter(({ group }) => group === 'attendance');
    expect(people.map(({ right }) => right)).toEqual([true, true, false]);
    expect(people.map(({ confidence }) => confidence)).toEqual([0.7, 0.7, 0.7]);
  });
});
