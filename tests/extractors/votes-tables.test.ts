import { describe, expect, it } from 'vitest';
import { voteTablesIn } from '../../extractors/facts/votes/vote-tables.ts';
import { fold } from '../../extractors/text/folding.ts';
import { type Code, lexiconOf, told, underLabel } from './decided.ts';

function countsIn(code: Code, text: string) {
  const tables = voteTablesIn(text, fold(text), { start: 0, end: text.length }, lexiconOf(code));
  return tables.map(({ counts: { yes, no, abstain } }) => [yes, no, abstain]);
}

describe('a small table of votes', () => {
  it.each([
    ['en', 'Approved.\nFor\tAgainst\tAbstained\n5\t1\t0\nNext.', [[5, 1, 0]]],
    ['da', 'Ja\tNej\tBlank\n4\t3\t1', [[4, 3, 1]]],
    ['fi', 'Puolesta\tVastaan\tTyhjää\n6\t2\t0', [[6, 2, 0]]],
    ['es', 'A favor\tEn contra\tAbstenciones\n2\t5\t0', [[2, 5, 0]]],
  ] as const)('%s: %j', (code, text, counts) => {
    expect(countsIn(code, text)).toEqual(counts);
  });

  it.each([
    ['one side alone', 'For\n5'],
    ['words below the sides', 'For\tAgainst\nHolm\tEk'],
    ['more numbers than sides', 'For\tAgainst\n5\t1\t0'],
    ['heads that are no sides', 'Year\tBudget\n2019\t5'],
  ])('is none with %s', (_, text) => {
    expect(countsIn('en', text)).toEqual([]);
  });
});

describe('a line that only counts', () => {
  it.each([
    ['fr', 'Décision :', 'Approuvé.', 'Vote : pour 6, contre 2, abstentions 0.', [6, 2, 0]],
    ['da', 'Beslutning', 'Godkendt.', 'Afstemning: For 4, imod 1, undlod 0.', [4, 1, 0]],
    ['en', 'Decision', 'The budget was approved.', 'For: 5; Against: 3; Abstentions: 0', [5, 3, 0]],
  ] as const)('%s %s is the vote, not the decision', (code, label, decision, line, counts) => {
    const facts = underLabel(code, label, decision, line);
    expect(told(facts)).toEqual([`adopted: ${decision}`]);
    expect(facts.votes.map(({ counts: { yes, no, abstain } }) => [yes, no, abstain])).toEqual([counts]);
  });

  it('has bullets', () => {
    const { votes } = underLabel('en', 'Decision', 'The fees were raised.', '• Yes: 3', '• No: 1', '• Abstain: 0');
    expect(votes.map(({ counts: { yes, no, abstain } }) => [yes, no, abstain])).toEqual([[3, 1, 0]]);
  });
});

describe('named voters', () => {
  it('go on behind a second side in the same line', () => {
    const { votes } = underLabel('de', 'Beschluss', 'Genehmigt.', 'Dafür: Ada Holm, Bo Ek Dagegen: Cleo Dahl');
    expect(votes.flatMap(({ ballots }) => ballots.map(({ name, option }) => `${name} ${option}`))).toEqual([
      'Ada Holm yes',
      'Bo Ek yes',
      'Cleo Dahl no',
    ]);
  });
});

describe('an outcome in one word', () => {
  it('under a label tells of no vote', () => {
    expect(underLabel('en', 'Decision', 'Approved.').votes).toEqual([]);
  });
});
