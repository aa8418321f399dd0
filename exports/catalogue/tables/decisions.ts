// The tables of decisions, votes and ballots.
import { column, confidence, link, optional, owner, place, places, type Row, table } from './column.ts';

export const decisions = table({
  name: 'decisions',
  note: 'What was decided under an item.',
  columns: {
    id: column('text', 'document id and id in the record: `….i3.d1`'),
    item: owner('items', 'the item'),
    position: column('integer', '1, 2, … in printed order'),
    number: optional('text', 'decision or resolution number, as printed'),
    text: column('text', 'as printed'),
    outcome: column(
      'text',
      '`adopted`, `adopted-amended`, `rejected`, `postponed`, `referred`, `returned`, `withdrawn`, `noted`, `recommended`, `elected`, `no-decision`, `unknown`',
    ),
    outcome_verbatim: optional('text', 'the words that tell the outcome'),
    votes: column('json', 'ids of the votes that it rests on'),
    dissent: column('json', '[{person, group, text}]: who wanted it recorded that they disagree'),
    amounts: column('json', '[{value, currency, verbatim}]; one row each in `decision_amounts`'),
    confidence,
    ...place,
    places,
  },
  indices: ['outcome'],
});
export type DecisionRow = Row<typeof decisions>;

export const votes = table({
  name: 'votes',
  note: 'A vote under an item. A count that is not printed is null.',
  columns: {
    id: column('text', 'document id and id in the record: `….i3.v1`'),
    item: owner('items', 'the item'),
    position: column('integer', '1, 2, … in printed order'),
    motion: optional('text', 'as printed'),
    mover: optional('text', 'as printed'),
    seconder: optional('text', 'as printed'),
    method: optional(
      'text',
      '`roll-call`, `show-of-hands`, `voice`, `electronic`, `secret-ballot`, `written`, `consent`',
    ),
    yes: optional('integer', 'votes for'),
    no: optional('integer', 'votes against'),
    abstain: optional('integer', 'abstentions'),
    absent: optional('integer', 'absent from the vote'),
    majority: optional('text', '`unanimous`, `majority`, `qualified`, `casting-vote`'),
    result: optional('text', '`pass`, `fail`, `tied`'),
    result_verbatim: optional('text', 'the words that tell the result'),
    applies_to: column('json', 'ids of the items of a consent block'),
    reconciliation: column('text', 'do counts and ballots agree? `consistent`, `mismatch`, `incomplete`'),
    reconciliation_notes: optional('text', 'what does not agree'),
    confidence,
    ...place,
  },
  indices: ['result'],
});
export type VoteRow = Row<typeof votes>;

export const ballots = table({
  name: 'ballots',
  note: 'The vote of one named person or group.',
  columns: {
    id: column('text', 'vote id and running number: `….i3.v1.b1`'),
    vote: owner('votes', 'the vote'),
    position: column('integer', '1, 2, … in printed order'),
    name: column('text', 'as printed'),
    attendance: link('attendance', 'who it was at that meeting'),
    person: link('people', 'the person over all meetings, by the attendance'),
    party: optional('text', 'as printed'),
    option: column('text', '`yes`, `no`, `abstain`, `blank`, `absent`, `excused`, `recused`, `not-voting`, `other`'),
    basis: column(
      'text',
      '`explicit`: printed with the name; `inferred-unanimous`, `inferred-majority`: follows from the vote',
    ),
    ...place,
  },
  indices: ['option'],
});
export type BallotRow = Row<typeof ballots>;
