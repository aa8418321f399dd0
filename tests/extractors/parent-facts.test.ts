import { describe, expect, it } from 'vitest';
import { withParentFacts } from '../../extractors/facts/parent-facts.ts';
import type { Decision, Item, Vote } from '../../schemas/record.ts';
import { emptyDecision, emptyVote, emptyItem as item } from '../empty-record.ts';

const decision = (id: string, text: string, votes: string[]): Decision => ({ ...emptyDecision(id, text), votes });

const vote = (id: string): Vote => ({
  ...emptyVote(id),
  counts: { yes: 5, no: 0, abstain: null, absent: null },
  result: 'pass',
});

const block = (text: string): Item[] => [
  { ...item(1), title: 'CONSENT CALENDAR' },
  { ...item(2), title: 'Minutes', level: 2, parent: 'i1' },
  {
    ...item(3),
    title: 'Bills',
    level: 2,
    parent: 'i1',
    decisions: [decision('i3.d1', text, ['i3.v1'])],
    votes: [vote('i3.v1')],
  },
];

describe('facts of the item above', () => {
  it('take the decision that names them, and its vote applies to every entry', () => {
    const [head, , last] = withParentFacts(block('Lewis moved to approve the Consent Calendar.'));
    expect(head?.decisions.map(({ id, votes }) => [id, votes])).toEqual([['i1.d1', ['i1.v1']]]);
    expect(head?.votes.map(({ id, appliesTo }) => [id, appliesTo])).toEqual([['i1.v1', ['i2', 'i3']]]);
    expect([last?.decisions, last?.votes]).toEqual([[], []]);
  });

  it('leave every other decision where it stands', () => {
    const [head, , last] = withParentFacts(block('Lewis moved to approve the bills.'));
    expect(head?.decisions).toEqual([]);
    expect(last?.decisions.map(({ id }) => id)).toEqual(['i3.d1']);
  });

  it('are also those set further left than the sub-item', () => {
    const at = (x: number) => [
      {
        page: 1,
        box: [x, 0, 50, 10] as [number, number, number, number],
        start: 0,
        end: 1,
        source: 'text-layer' as const,
        rule: 'test',
      },
    ];
    const [report, sub] = block('Adopted.');
    if (!report || !sub) throw new Error('no block');
    const set = (x: number) =>
      withParentFacts([
        report,
        { ...sub, evidence: at(196), decisions: [{ ...decision('i2.d1', 'Adopted.', []), evidence: at(x) }] },
      ]);
    expect(set(85).map(({ decisions }) => decisions.length)).toEqual([1, 0]);
    expect(set(196).map(({ decisions }) => decisions.length)).toEqual([0, 1]);
  });
});
