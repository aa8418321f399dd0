import { describe, expect, it } from 'vitest';
import { decided, decidedIn, told, underLabel } from './decided.ts';

const en = (...paragraphs: string[]) => told(decided('en', ...paragraphs));

describe('English sentences that decide', () => {
  it.each([
    ['The minutes of 3 March were approved as submitted.', 'adopted'],
    ['The Board approved the project to build two racks this year.', 'adopted'],
    ['It was agreed that the gate will be closed at night.', 'adopted'],
    ['The Committee agreed to fund the new roof.', 'adopted'],
    ['The report was received and noted.', 'noted'],
    ['This item was deferred to the next meeting of the Council.', 'postponed'],
    ['The Board agreed to make a decision at a later meeting.', 'postponed'],
    ['The budget was approved with two minor amendments.', 'adopted-amended'],
    ['The proposal was rejected by the members.', 'rejected'],
    ['Ms. Holm was elected chair.', 'elected'],
    ['The application was withdrawn from the agenda.', 'withdrawn'],
    ['RESOLVED that the plan be referred to the Finance Committee.', 'referred'],
    ['RESOLVED that the Council note the report.', 'noted'],
    ['RESOLVED that the Panel note the report; and agree to delegate the reply to the Clerk.', 'adopted'],
    ['Councillors noted the dates of future meetings.', 'noted'],
  ])('%s', (sentence, outcome) => expect(en(sentence)).toEqual([`${outcome}: ${sentence}`]));
});

describe('English sentences that decide nothing', () => {
  it.each([
    'No apologies were received.',
    'The treasurer’s report was heard.',
    'The Board will meet again when the budget has been approved.',
    'If the motion is approved, the fee will rise.',
    'Councillor Ek stated that the plan was adopted to please the public.',
    'The Clerk asked whether the minutes were approved last year.',
    'When the housing policy was adopted, the Council asked for a report.',
    'It was noted that the roof leaks.',
    'The Chair entertained a motion to adjourn.',
    'Is there a motion to approve the minutes?',
    'The shed was moved to the north side of the park.',
    'The Board has renewed the contract with the ranger.',
    'Approved: 8/15/2016',
    'The Committee met on 21 April to discuss plans for the year.',
  ])('%s', (sentence) => expect(en(sentence)).toEqual([]));

  it('what the board did on another day', () => {
    const paragraphs = ['On April 17, 2007, the Board approved the first agreement.'];
    const sections = [{ role: 'other', label: null, paragraphs } as const];
    expect(told(decidedIn('en', sections, { meetingDate: '2010-03-17' }))).toEqual([]);
    expect(told(decidedIn('en', sections, { meetingDate: '2007-04-17' }))).toHaveLength(1);
  });

  it('speeches in a verbatim record, but motions moved in them', () => {
    const facts = decided(
      'en',
      'Councillor Holm: In that report the Council agreed to build the mill. The budget was approved.',
      'Mayor Ek: Thank you. Councillor Lund?',
      'Councillor Lund: I’ll move that By-law 12 be read a second time.',
      'Mayor Ek: All in favour? Opposed? Carried.',
    );
    expect(told(facts)).toEqual(['adopted: I’ll move that By-law 12 be read a second time.']);
    expect(facts.votes.map(({ mover, result }) => [mover, result])).toEqual([['Lund', 'pass']]);
  });
});

describe('the text of an English decision', () => {
  it('takes the sentence that it leans on', () => {
    expect(en('The pool needs a new pump. The board agreed to fund this expense.')).toEqual([
      'adopted: The pool needs a new pump. The board agreed to fund this expense.',
    ]);
  });

  it('is the quoted motion without the words around it', () => {
    const facts = decided(
      'en',
      'It was moved by Bo Ek, and seconded by Ada Holm, that:',
      '"The Board adopts the fiscal year ending December 31."',
      'The motion carried with no objections.',
    );
    expect(told(facts)).toEqual(['adopted: The Board adopts the fiscal year ending December 31.']);
    expect(facts.votes.map(({ mover, seconder, result }) => [mover, seconder, result])).toEqual([
      ['Bo Ek', 'Ada Holm', 'pass'],
    ]);
  });

  it('is the motion and the seconding, and what stands decided', () => {
    const facts = decided(
      'en',
      'Motion to approve the bills was made by Trustee Ek, seconded by Trustee Holm. Roll Call was taken as follows: Trustee Ek – yes, Trustee Holm – yes, Supervisor Lund – no. Motion passes. The bills stand approved for payment.',
    );
    expect(told(facts)).toEqual([
      'adopted: Motion to approve the bills was made by Trustee Ek, seconded by Trustee Holm. The bills stand approved for payment.',
    ]);
  });

  it('runs over the list of a resolution', () => {
    const resolution = [
      'RESOLVED that Cabinet:',
      '1. Agree to the plan;',
      '2. Note the risk; and',
      '3. Ask for a report.',
    ];
    expect(en('The Leader spoke.', ...resolution)).toEqual([
      'referred: RESOLVED that Cabinet: Agree to the plan; Note the risk; and Ask for a report.'.replace(
        'referred',
        'adopted',
      ),
    ]);
  });

  it('is the resolution printed behind the vote on it', () => {
    const facts = decided(
      'en',
      'The board unanimously approved the following resolution.',
      'RESOLVED, that Ada Holm is hereby elected as Chair.',
    );
    expect(told(facts)).toEqual(['elected: RESOLVED, that Ada Holm is hereby elected as Chair.']);
    expect(facts.votes).toHaveLength(1);
  });

  it('names the matter before a result in a word', () => {
    expect(en('Resolution No. 15, “Setting the Fees for 2022.” Adopted.')).toEqual([
      'adopted: Resolution No. 15, “Setting the Fees for 2022.” Adopted.',
    ]);
  });

  it('is a line in capitals', () => {
    expect(en('The applicant asked for a licence.', 'GRANTED')).toEqual(['adopted: GRANTED']);
  });

  it('carries the number of the resolution', () => {
    const [decision] = decided('en', 'Resolution No. 15913 was adopted unanimously.').decisions;
    expect(decision?.number).toBe('15913');
  });
});

describe('English decision labels', () => {
  it('give the whole text under them, without tally and closing words', () => {
    const facts = underLabel('en', 'RESOLVED:', 'That the quote is accepted.', 'Carried by 6 votes to 3.');
    expect(told(facts)).toEqual(['adopted: That the quote is accepted.']);
    expect(facts.votes.map(({ counts }) => [counts.yes, counts.no])).toEqual([[6, 3]]);
  });

  it('take the movers from above', () => {
    const facts = decidedIn('en', [
      { role: 'other', label: null, paragraphs: ['Proposed by Cllr Ek, seconded by Cllr Holm.'] },
      { role: 'decision', label: 'RESOLVED:', paragraphs: ['that the premium be paid.', 'All in favour.'] },
    ]);
    expect(told(facts)).toEqual(['adopted: that the premium be paid.']);
    expect(facts.votes.map(({ mover, seconder }) => [mover, seconder])).toEqual([['Ek', 'Holm']]);
  });

  it('decide nothing where nothing stands under them', () => {
    expect(told(underLabel('en', 'Decision'))).toEqual([]);
  });

  it('leave a vote below a recommendation', () => {
    const facts = decidedIn('en', [
      {
        role: 'recommendation',
        label: 'Recommendation:',
        paragraphs: ['APPROVE the plan.', 'Adopted Item', 'Ayes: Ek, Holm, Lund (3); Nays: (0); Absent: Dahl (1)'],
      },
    ]);
    expect(told(facts)).toEqual(['adopted: Adopted Item']);
    expect(facts.votes.map(({ counts }) => counts)).toEqual([{ yes: 3, no: 0, abstain: null, absent: 1 }]);
  });
});

describe('the words of a motion', () => {
  it('stand above the line that names its movers', () => {
    const lines = [
      'Motion to approve the budget as presented.',
      'Motion by Anna Holm, second by Bo Ek.',
      'Motion carried.',
    ];
    expect(en(...lines)).toEqual([`adopted: ${lines[0]}`]);
  });
});
